public import TenderDomain

/// An office's store: everything goes through a transaction, and nothing outlives it.
///
/// A transaction is a synchronous closure. Its session is not `Sendable` and its result is, so the
/// session cannot be handed out; a session used after its transaction throws a defect.
public protocol Store: AnyObject {
  /// A consistent view that may not write.
  func read<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value

  /// All of `body` is kept, durably, when this returns; none of it when it throws.
  ///
  /// - Throws: what `body` throws, or `StoreError`; `.outcomeUnknown` when the connection was lost
  ///   while committing, so that only a retry with the same key can tell.
  func write<Value: Sendable>(_ body: (any Session) throws -> Value) throws -> Value
}

/// The repositories as one transaction sees them, and the one door through which they change.
public protocol Session: AnyObject {
  /// Appends an entry to the journal, whose head has to be locked, and applies it to the tables.
  ///
  /// Nothing else writes a table, but for the contents of documents, which are staged.
  /// - Returns: its sequence number; they have no gaps.
  /// - Throws: `StoreError.duplicate` when something is there that can be there once.
  @discardableResult
  func record(_ event: Event, by actor: Text, at time: Instant) throws -> Int64

  var office: Office { get throws }
  var tenders: any Tenders { get }
  var bidders: any Bidders { get }
  var bids: any Bids { get }
  var contents: any Contents { get }
  var calendars: any Calendars { get }
  var journal: any Journal { get }
  var requests: any Requests { get }
  var health: any Health { get }

  /// The clock of the store at this moment, not at the start of the transaction.
  func now() throws -> Instant
}

/// What is true of a whole store.
public struct Office: Hashable, Sendable {
  /// The zone of tenders that name none, and of screens about many tenders.
  public let zone: Zone
  /// A store whose clock is given with `--at`, for training and replay.
  public let isRehearsal: Bool
  /// No file that is larger is taken in; absent: any size.
  public var maxDocument: ByteCount?

  public init(zone: Zone, isRehearsal: Bool, maxDocument: ByteCount? = nil) {
    self.zone = zone
    self.isRehearsal = isRehearsal
    self.maxDocument = maxDocument
  }
}

/// Where the rules of time zones come from.
public protocol Zones: Sendable {
  /// - Throws: `InvalidValue` for a name that the time zone database does not have.
  func zone(named identifier: String) throws(InvalidValue) -> Zone
}
