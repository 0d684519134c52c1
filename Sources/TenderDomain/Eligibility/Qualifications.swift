/// What the registry knows of a bidder at one time: all that eligibility is judged by.
public struct Qualifications: Hashable, Sendable, Codable {
  public var facts: [Fact]
  public var certificates: [Certificate]
  public var declarations: [Declaration]
  public var records: [RecordCheck]

  public init(
    facts: [Fact] = [], certificates: [Certificate] = [], declarations: [Declaration] = [],
    records: [RecordCheck] = []
  ) {
    self.facts = facts
    self.certificates = certificates
    self.declarations = declarations
    self.records = records
  }

  public func value(of name: Identifier<Fact>) -> FactValue? {
    (facts.first { $0.name == name } ?? facts.first { $0.name.isAlike(name) })?.value
  }

  func declaration(of name: Identifier<Declaration>) -> Declaration? {
    declarations.first { $0.name == name } ?? declarations.first { $0.name.isAlike(name) }
  }
}

/// A certificate a bidder holds, with its grade and validity.
public struct Certificate: Hashable, Sendable, Codable {
  public let kind: CertificateKind
  public let grade: Text?
  public let number: Text?
  public let issuer: Text?
  public let scope: [Text]
  /// First and last day of validity, both included (届满, 民法典 1259).
  public let validFrom: Day?
  public let validTo: Day?

  public init(
    kind: CertificateKind, grade: Text? = nil, number: Text? = nil, issuer: Text? = nil,
    scope: [Text] = [], validFrom: Day? = nil, validTo: Day? = nil
  ) {
    self.kind = kind
    self.grade = grade
    self.number = number
    self.issuer = issuer
    self.scope = scope
    self.validFrom = validFrom
    self.validTo = validTo
  }
}

/// What a bidder has declared of itself, true or not.
public struct Declaration: Hashable, Sendable, Codable {
  public let name: Identifier<Declaration>
  public let value: Bool

  public init(name: Identifier<Declaration>, value: Bool) {
    self.name = name
    self.value = value
  }
}

/// That somebody looked for adverse records of one kind, where, when, and what was found.
public struct RecordCheck: Hashable, Sendable, Codable {
  public struct Entry: Hashable, Sendable, Codable {
    public let date: Day
    public let summary: Text
    public let penalty: Penalty?
    public let fine: Money?
    /// The last day of a ban.
    public let until: Day?

    public init(
      date: Day, summary: Text, penalty: Penalty? = nil, fine: Money? = nil, until: Day? = nil
    ) {
      self.date = date
      self.summary = summary
      self.penalty = penalty
      self.fine = fine
      self.until = until
    }
  }

  /// What was imposed.
  public enum Penalty: String, Hashable, Sendable, CaseIterable, Codable {
    case fine, suspension, revocation, criminal, ban

    public var phrase: Phrase {
      switch self {
      case .fine: Phrase(zh: "罚款", en: "fine")
      case .suspension: Phrase(zh: "责令停产停业", en: "closure")
      case .revocation: Phrase(zh: "吊销许可证或执照", en: "licence revoked")
      case .criminal: Phrase(zh: "刑事处罚", en: "criminal penalty")
      case .ban: Phrase(zh: "禁止参加", en: "ban")
      }
    }
  }

  public let kind: Identifier<RecordCheck>
  public let checkedOn: Day
  public let source: Text
  public let found: [Entry]

  public init(kind: Identifier<RecordCheck>, checkedOn: Day, source: Text, found: [Entry]) {
    self.kind = kind
    self.checkedOn = checkedOn
    self.source = source
    self.found = found
  }
}
