/// What a requirement expects, as something that can be evaluated.
public indirect enum Expectation: Hashable, Sendable {
  case fact(Identifier<Fact>, FactTest)
  case certificate(CertificateTest)
  case declaration(Identifier<Declaration>)
  case document(Identifier<RequestedDocument>)
  case noRecord(RecordTest)
  /// Only a person can say.
  case judgement(Text)
  case all([Expectation])
  case any([Expectation])
  case not(Expectation)
}

/// How a fact of a bidder is compared.
public enum FactTest: Hashable, Sendable {
  case `is`(FactValue)
  case isOneOf([FactValue])
  /// Of a list, at least or at most so many of the values; all of them where no bound is stated.
  case contains([FactValue], atLeast: Int? = nil, atMost: Int? = nil)
  /// Of a list, nothing but these.
  case within([FactValue])
  /// Both limits include their number (民法典 1259).
  case atLeast(Decimal)
  case atMost(Decimal)
  case onOrAfter(Day)
  case onOrBefore(Day)
  /// A date at least so many years before the closing day (民法典 202).
  case yearsAtLeast(Int)
  /// Whatever it is.
  case recorded
}

/// What a certificate must be, and on which occasions it must be valid.
public struct CertificateTest: Hashable, Sendable {
  public let kind: CertificateKind
  public let grade: GradeTest?
  public let scope: [Text]
  public let issuer: Text?
  /// Whether only a person can hold it; looked up once, and asked for every bid.
  let isPersonal: Bool
  /// Absent when the definition names no occasion: then the submission counts.
  public let validOn: [Occasion]?

  public init(
    kind: CertificateKind, grade: GradeTest? = nil, scope: [Text] = [], issuer: Text? = nil,
    validOn: [Occasion]? = nil
  ) {
    self.kind = kind
    self.grade = grade
    self.scope = scope
    self.issuer = issuer
    isPersonal = kind.isPersonal
    self.validOn = validOn
  }
}

/// A grade or better, on a scale written best first. The limit itself is included (民法典 1259).
public struct GradeTest: Hashable, Sendable, Codable {
  public let atLeast: Text
  public let scale: [Text]

  /// - Throws: `InvalidValue` for a grade that is not in its own scale.
  public init(atLeast: Text, scale: [Text]) throws(InvalidValue) {
    guard scale.position(of: atLeast) != nil else {
      let grades = scale.map { Phrase($0.string) }.enumerated()
      throw InvalidValue(
        atLeast.string,
        expected: Phrase(
          zh: "等级表中的一级：\(grades.zh)", en: "a grade of its own scale: \(grades.en)"))
    }
    self.atLeast = atLeast
    self.scale = scale
  }
}

extension [Text] {
  /// Where a grade stands on the scale, however it was typed.
  func position(of grade: Text) -> Int? {
    let folded = FoldedText(grade.string)
    return firstIndex { $0 == grade || FoldedText($0.string) == folded }
  }
}

/// A day on which something about a bidder has to hold.
public enum Occasion: String, Hashable, Sendable, CaseIterable, Codable {
  case submission, opening, award

  /// In words that every method has.
  public var phrase: Phrase {
    switch self {
    case .submission: Phrase(zh: "递交", en: "submission")
    case .opening: Phrase(zh: "开启", en: "opening")
    case .award: Phrase(zh: "定标", en: "award")
    }
  }
}
