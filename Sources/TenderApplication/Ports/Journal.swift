public import TenderDomain

/// The append-only record of everything that happened (台账).
public protocol Journal {
  /// The last entry's sequence and instant, locked until the transaction ends. Last in the order
  /// of locks.
  func lockHead() throws -> JournalHead

  func head() throws -> JournalHead

  /// Up to which time a row may be dated to be known at `time`: `time`, or later where a clock that
  /// was ahead left rows in what was then the future.
  func known(at time: Instant) throws -> Instant

  func entry(_ sequence: Int64) throws -> JournalEntry?

  /// At most `count` entries behind `sequence`, oldest first, to be recorded anew elsewhere.
  func recorded(after sequence: Int64, count: Int) throws -> [RecordedEvent]

  /// Entries up to `time`, oldest first.
  func list(tender: Tender.Number?, at time: Instant) throws -> [JournalEntry]
}

/// The last entry of the journal; 0 and the beginning of time when there is none.
public struct JournalHead: Hashable, Sendable {
  public let sequence: Int64
  public let at: Instant

  public init(sequence: Int64, at: Instant) {
    self.sequence = sequence
    self.at = at
  }
}

/// One entry as it can be recorded anew.
public struct RecordedEvent: Sendable {
  public let sequence: Int64
  public let at: Instant
  public let actor: Text
  /// Nothing where its line cannot be read.
  public let event: Event?

  public init(sequence: Int64, at: Instant, actor: Text, event: Event?) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.event = event
  }
}

/// One entry as it was stored.
public struct JournalEntry: Hashable, Sendable {
  public let sequence: Int64
  public let at: Instant
  public let actor: Text
  public let kind: String
  public let tender: Tender.Number?
  public let bid: Int?
  /// The whole entry as canonical JSON: sorted keys, no blanks, byte for byte as written.
  public let line: String
  /// Whom the database let in to write it, whoever the actor is; a file knows no users.
  public let databaseUser: String?

  public init(
    sequence: Int64, at: Instant, actor: Text, kind: String, tender: Tender.Number?, bid: Int?,
    line: String, databaseUser: String?
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.kind = kind
    self.tender = tender
    self.bid = bid
    self.line = line
    self.databaseUser = databaseUser
  }
}
