/// What a tender is known by and when its deadlines are: enough for a board of many.
public struct TenderSummary: Hashable, Sendable {
  public let number: Tender.Number
  public let title: Text
  public let zone: Zone
  public let schedule: Schedule
  /// In the order in which they were reached.
  public var milestones: [Milestone]
  /// The law that sets further deadlines; empty where it is not known.
  public fileprivate(set) var regime: [Regime]

  public init(
    number: Tender.Number, title: Text, zone: Zone, schedule: Schedule,
    milestones: [Milestone] = [], regime: [Regime] = []
  ) {
    self.number = number
    self.title = title
    self.zone = zone
    self.schedule = schedule
    self.milestones = milestones
    self.regime = regime
  }
}

/// One procurement (招标项目), published. Never means a bid.
public struct Tender: Hashable, Sendable {
  public let summary: TenderSummary
  /// The definition in force: the one published, or its latest amendment.
  public let definition: TenderDefinition
  /// 0 as published, then 1, 2, 3 … with each amendment (更正公告).
  public let amendment: Int
  /// The rules that this version was published despite; told ever after.
  public let overrides: [Override]

  public init(
    summary: TenderSummary, definition: TenderDefinition, amendment: Int = 0,
    overrides: [Override] = []
  ) {
    var summary = summary
    summary.regime = definition.regime
    self.summary = summary
    self.definition = definition
    self.amendment = amendment
    self.overrides = overrides
  }

  public var number: Number { summary.number }
  public var zone: Zone { summary.zone }
  public var schedule: Schedule { summary.schedule }

  /// What the check of the definition said when it was published, by today's calendar.
  public func findings(by calendar: WorkingCalendar) -> [Finding] {
    definition.lint(
      in: zone, publishedAt: schedule.published, calendar: calendar, despite: overrides)
  }

  public func phase(at time: Instant) -> Phase { summary.phase(at: time) }
}
