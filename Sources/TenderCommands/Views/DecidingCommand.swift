import TenderApplication
import TenderDomain

/// The commands by which a person decides what a check leaves open, whole and ready to copy: only
/// the result and the reason are to be filled in.
struct DecidingCommands {
  private let tender: String
  private let options: String

  /// - Parameter sameStore: the options that lead to the store which was asked.
  init(_ report: CheckReport, sameStore: [String]) {
    tender = report.tender.number.text.quotedForShell
    var options = sameStore
    if let time = report.nextEntry {
      options += ["--at", time.argument(in: report.tender.zone)]
    }
    self.options = options.map { " " + $0.quotedForShell }.joined()
  }

  func deciding(_ requirements: [Requirement], of bid: Int) -> String {
    let ids = requirements.map(\.id.text).joined(separator: ",")
    return "tender decide \(tender) \(bid) \(ids) met|notMet --reason TEXT" + options
  }

  /// What is open of a bid, with what came in as evidence first.
  func all(for bid: CheckedBid) -> [(evidence: DocumentProof?, command: String)] {
    let number = bid.dossier.bid.number
    let offers = bid.eligibility.offers
    let offered = offers.map { offer in
      (evidence: Optional(offer.document), command: deciding(offer.requirements, of: number))
    }
    let rest = bid.eligibility.open.map(\.requirement).filter { requirement in
      !offers.contains { $0.requirements.contains(requirement) }
    }
    return offered + rest.map { (nil, deciding([$0], of: number)) }
  }
}

extension String {
  /// As one word of a POSIX shell.
  var quotedForShell: String {
    let plain = utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_.,:/@+%=".utf8.contains(byte)
    }
    return plain && !isEmpty ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
