/// The answers of the program as another program reads them: only what the tests ask about.

struct Failed: Decodable {
  struct Body: Decodable {
    let code: String
    let message: String
    let hint: String?
  }

  let error: Body
}

struct Published: Decodable {
  struct Submission: Decodable {
    let opens: String
    let closes: String
  }

  struct Finding: Decodable {
    let rule: String
    let severity: String
  }

  let number: String
  let phase: String
  let submission: Submission
  let findings: [Finding]
}

struct CheckedDocuments: Decodable {
  let complete: Bool
  let missing: [String]
  let open: [String]?
  let notApplicable: [String]?
}

struct Received: Decodable {
  struct Document: Decodable {
    let item: String
    let form: String
    let sha256: String?
    let bytes: Int?
  }

  let tender: String
  let bid: Int
  let bidder: String
  let receivedAt: String
  let key: String
  let checklist: CheckedDocuments
  let documents: [Document]
}

struct Register: Decodable {
  struct Refused: Decodable {
    let at: String
    let bidder: String
    let code: String
  }

  let bids: [Received]
  let refused: [Refused]
}

struct Checked: Decodable {
  struct Bid: Decodable {
    let bid: Int
    let bidder: String
    let verdict: String
    let checklist: CheckedDocuments
    let requirements: [Requirement]
    let offers: [Offer]

    func results(_ result: String) -> [Requirement] {
      requirements.filter { $0.result == result }
    }
  }

  struct Requirement: Decodable {
    struct Basis: Decodable {
      let law: String
      let article: String
    }

    let id: String
    let result: String
    let reason: String
    let evidence: [String]
    let basis: Basis?
    let remedy: String?
    let command: String?
    let decidedBy: String?
    let decidedIn: Int?
  }

  struct Offer: Decodable, Equatable {
    let document: String
    let requirements: [String]
    let command: String
  }

  let at: String
  let bids: [Bid]
}

struct Standing: Decodable {
  struct Next: Decodable {
    let event: String
    let at: String?
    let secondsLeft: Int?
  }

  struct Deadline: Decodable {
    let id: String
    let due: String
    let state: String
    let secondsLeft: Int
  }

  let number: String
  let phase: String
  let next: Next?
  let deadlines: [Deadline]?
}

struct Board: Decodable {
  let tenders: [Standing]
}

struct Entries: Decodable {
  struct Entry: Decodable {
    let sequence: Int
    let kind: String
    let actor: String
    let bid: Int?
  }

  let entries: [Entry]
}

struct Examined: Decodable {
  let well: Bool
  let rehearsal: Bool?
}
