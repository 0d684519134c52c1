/// What an expectation came to, why, and on which evidence.
public struct Assessment: Hashable, Sendable {
  public let result: RequirementResult
  public let reason: Reason

  public init(_ result: RequirementResult, _ reason: Reason) {
    self.result = result
    self.reason = reason
  }
}

/// Why: the values that were compared, from which sentences in either language follow.
public indirect enum Reason: Hashable, Sendable {
  case factHolds(Fact, FactTest)
  case factFails(Fact, FactTest)
  case factMissing(Identifier<Fact>)
  /// The recorded value is of a kind that the test cannot compare.
  case factNotComparable(Fact, FactTest)

  case certificateHolds(Certificate, [DatedOccasion])
  case certificateMissing(Identifier<Certificate>)
  case gradeTooLow(Certificate, GradeTest)
  /// The grade is not recorded, or not on the scale of the tender.
  case gradeNotComparable(Certificate, GradeTest)
  case outsideScope(Certificate, missing: [Text])
  case scopeNotRecorded(Certificate)
  case notValid(Certificate, DatedOccasion)
  case validityNotRecorded(Certificate)
  /// It runs out on a day on which nobody knows yet whether the award was before.
  case mayRunOut(Certificate, latest: DatedOccasion)

  case declared(Identifier<Declaration>)
  case declaredNot(Identifier<Declaration>)
  case notDeclared(Identifier<Declaration>)

  case documentCameIn(Identifier<RequestedDocument>)
  case documentMissing(Identifier<RequestedDocument>)

  case nothingFound(RecordCheck, since: Day)
  case recordFound(RecordCheck, RecordCheck.Entry, since: Day)
  case neverLooked(Identifier<RecordCheck>)
  /// Looked up before this tender was published: what happened since is not known.
  case lookedTooEarly(RecordCheck, published: Day)

  case needsJudgement(Text)
  case parts([Assessment], Connective)

  public enum Connective: Hashable, Sendable {
    case all, any
  }
}

/// An occasion with the day on which it was, or is to be.
public struct DatedOccasion: Hashable, Sendable {
  public let occasion: Occasion
  public let day: Day

  public init(_ occasion: Occasion, _ day: Day) {
    self.occasion = occasion
    self.day = day
  }
}
