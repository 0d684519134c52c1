/// A tender was published: its definition, with its number, and the rules that stood in the way.
public struct TenderPublished: Hashable, Sendable, Codable {
  public let definition: TenderDefinition
  public let despite: [Override]
  /// Absent where somebody chose the number.
  public let assigned: AssignedNumber?
  /// Absent where it was asked for without a key.
  public let request: PublicationRequest?

  public init(
    definition: TenderDefinition, despite: [Override] = [], assigned: AssignedNumber? = nil,
    request: PublicationRequest? = nil
  ) {
    self.definition = definition
    self.despite = despite
    self.assigned = assigned
    self.request = request
  }

  /// All that was asked for, as a retry asks for it again.
  public var asked: Publication {
    var definition = definition
    if assigned != nil { definition.number = nil }
    return Publication(definition: definition, despite: request?.despite ?? despite)
  }

  /// The tender as it is from `time` on.
  public func tender(_ number: Tender.Number, in zone: Zone, at time: Instant) -> Tender {
    Tender(
      summary: TenderSummary(
        number: number, title: definition.title, zone: zone,
        schedule: definition.schedule(publishedAt: time, in: zone)),
      definition: definition, overrides: despite)
  }
}

/// A number that the office gave by itself: the count of its year.
public struct AssignedNumber: Hashable, Sendable, Codable {
  public let year: Int
  public let count: Int

  public init(year: Int, count: Int) {
    self.year = year
    self.count = count
  }

  public var number: Tender.Number { Tender.Number(year: year, count: count) }
}

/// Under which key a publication was asked for, and despite what.
public struct PublicationRequest: Hashable, Sendable, Codable {
  public let key: String
  /// Those that turned out to be in nobody's way as well.
  public let despite: [Override]

  public init(key: String, despite: [Override]) {
    self.key = key
    self.despite = despite
  }
}

/// What somebody asks to publish.
public struct Publication: Hashable, Sendable, Codable {
  public let definition: TenderDefinition
  public let despite: [Override]

  public init(definition: TenderDefinition, despite: [Override]) {
    self.definition = definition
    self.despite = despite
  }
}
