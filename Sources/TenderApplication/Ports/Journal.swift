public import TenderDomain

/// The append-only record of everything that happened (台账).
public protocol Journal {
  /// The last entry's sequence and instant, locked until the transaction ends. Last in the order
  /// of locks.
  func lockHead() throws -> JournalHead

  func head() throws -> JournalHead

  /// Notes that the clock is right although it is behind the entry before the last, which accepts it.
  ///
  /// What was recorded while it was ahead counts as recorded at `time`; it would not be known yet.
  func accept(_ sequence: Int64, at time: Instant) throws

  /// Up to which time a row may be dated to be known at `time`: `time`, or later where a clock that
  /// was ahead left rows in what was then the future.
  func known(at time: Instant) throws -> Instant

  /// Appends one entry. The head has to be locked.
  /// - Returns: its sequence number; they have no gaps.
  @discardableResult
  func append(_ event: Event, by actor: Text, at time: Instant) throws -> Int64

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
