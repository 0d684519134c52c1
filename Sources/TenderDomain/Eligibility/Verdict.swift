/// What became of one requirement. Missing data is `unknown`: never a pass, never a silent fail.
public enum RequirementResult: String, Hashable, Sendable, CaseIterable, Codable {
  case met, notMet, unknown, waived

  public var phrase: Phrase {
    switch self {
    case .met: Phrase(zh: "符合", en: "met")
    case .notMet: Phrase(zh: "不符合", en: "not met")
    case .unknown: Phrase(zh: "待查", en: "unknown")
    case .waived: Phrase(zh: "免除", en: "waived")
    }
  }
}

/// Whether a bid is eligible.
public enum Verdict: String, Hashable, Sendable, CaseIterable, Codable {
  case eligible, notEligible, undetermined

  /// One `notMet` excludes; short of that, one `unknown` leaves it open.
  public init(_ results: some Sequence<RequirementResult>) {
    var verdict = Verdict.eligible
    for result in results {
      if result == .notMet {
        self = .notEligible
        return
      }
      if result == .unknown { verdict = .undetermined }
    }
    self = verdict
  }

  public var phrase: Phrase {
    switch self {
    case .eligible: Phrase(zh: "合格", en: "eligible")
    case .notEligible: Phrase(zh: "不合格", en: "not eligible")
    case .undetermined: Phrase(zh: "待定", en: "undetermined")
    }
  }
}

/// One requirement judged for one bid.
public struct RequirementFinding: Hashable, Sendable {
  /// What the evidence says by itself.
  public let assessment: Assessment
  /// The latest decision of a person, which prevails unless it was taken back.
  public let latest: Decision?
  /// All requirements and documents of the tender, and the documents of the bid: shared by every
  /// finding, of which there are many, and looked into only when asked.
  private let requirements: [Requirement]
  private let position: Int
  private let requested: [RequestedDocument]
  private let submitted: [SubmittedDocument]

  /// - Parameter position: of the requirement among those of `definition`.
  init(
    _ position: Int, of definition: TenderDefinition, assessment: Assessment,
    latest: Decision?, submitted: [SubmittedDocument]
  ) {
    self.position = position
    self.assessment = assessment
    self.latest = latest
    self.submitted = submitted
    requirements = definition.requirements
    requested = definition.documents
  }

  public var requirement: Requirement { requirements[position] }

  /// A person's decision that stands.
  public var decision: Decision? { latest.flatMap { $0.stands ? $0 : nil } }

  /// The rule of law that the evidence was judged by, where it is another than the requirement's.
  public var rule: RuleCited? { decision == nil ? assessment.reason.rule : nil }

  /// The documents that the tender asks for as proof of this requirement, in its order.
  public var proofs: [DocumentProof] {
    requested.filter { $0.proves.contains(requirement.id) }.map { document in
      DocumentProof(
        item: document.id, title: document.title,
        form: submitted.first { $0.item == document.id }?.form)
    }
  }

  public var result: RequirementResult {
    switch latest?.result {
    case .met: .met
    case .notMet: .notMet
    case .waived: .waived
    case .open, nil: assessment.result
    }
  }
}

/// The eligibility of one bid: every requirement, in the order of the notice.
public struct Eligibility: Hashable, Sendable {
  public let findings: [RequirementFinding]

  public var verdict: Verdict { Verdict(findings.lazy.map(\.result)) }
}
