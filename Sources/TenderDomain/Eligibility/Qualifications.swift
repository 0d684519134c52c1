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
    facts.first { $0.name == name }?.value
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

    public init(date: Day, summary: Text) {
      self.date = date
      self.summary = summary
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
