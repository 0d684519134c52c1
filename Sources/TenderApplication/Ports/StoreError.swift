public import TenderDomain

/// A failure of a store, not of the business. Drivers translate result codes into it, never texts.
public struct StoreError: Error, Hashable, Sendable {
  /// What went wrong. Extensible: a driver that meets something new adds a code here.
  public struct Code: Hashable, Sendable {
    public let name: String
    public let kind: FailureKind

    /// The server or file cannot be reached or opened.
    public static let unreachable = Code("store.unreachable", .storeUnreachable)
    /// There is no store at this location yet.
    public static let missing = Code("store.missing", .storeUnreachable)
    /// The server did not accept the user or password.
    public static let authentication = Code("store.authentication", .notPermitted)
    /// The role lacks a right, or the file may not be read or written.
    public static let notPermitted = Code("store.notPermitted", .notPermitted)
    /// The file is something else than a database.
    public static let notAStore = Code("store.notAStore", .storeUnreachable)
    /// The file is a database and damaged.
    public static let damaged = Code("store.damaged", .storeUnreachable)
    /// Made by a newer program.
    public static let newer = Code("store.newer", .misconfigured)
    /// Older than this program: `tender init` brings it up to date.
    public static let older = Code("store.older", .misconfigured)
    /// The location or a setting of it makes no sense.
    public static let location = Code("store.location", .misconfigured)
    /// The password stands where everybody on the machine can read it.
    public static let passwordShown = Code("store.passwordShown", .misconfigured)
    /// A pooler stands between that cannot carry what a transaction needs.
    public static let pooled = Code("store.pooled", .misconfigured)
    /// The database keeps its texts in an encoding that does not have every character.
    public static let encoding = Code("store.encoding", .misconfigured)
    /// Another writer held the lock for too long.
    public static let busy = Code("store.busy", .tryAgain)
    /// The store's clock is earlier than its last journal entry.
    public static let clockBackwards = Code("store.clockBackwards", .tryAgain)
    /// The connection was lost while committing: it may or may not have been written.
    public static let outcomeUnknown = Code("store.outcomeUnknown", .tryAgain)
    /// The connection was lost before committing: nothing was written.
    public static let connectionLost = Code("store.connectionLost", .tryAgain)
    /// The standby or read-only transaction cannot write.
    public static let readOnly = Code("store.readOnly", .notPermitted)
    /// No space left.
    public static let full = Code("store.full", .inputOutput)
    public static let inputOutput = Code("store.inputOutput", .inputOutput)
    /// The file of the store was moved, removed or replaced while it was open.
    public static let moved = Code("store.moved", .inputOutput)
    /// The file system refuses locks, without which two writers damage a file.
    public static let locksRefused = Code("store.locksRefused", .misconfigured)
    /// A document in the store is not the one that its digest names.
    public static let contentDamaged = Code("store.contentDamaged", .storeUnreachable)
    /// A unique row exists already; the application turns this into a refusal of its own.
    public static let duplicate = Code("store.duplicate", .conflict)
    /// A row changed since it was read (optimistic version).
    public static let changed = Code("store.changed", .conflict)
    /// A constraint failed, or SQL that the database does not understand: a bug of ours.
    public static let defect = Code("store.defect", .defect)
    /// A stored row no longer parses.
    public static let unreadableRow = Code("store.unreadableRow", .storeUnreachable)

    private init(_ name: String, _ kind: FailureKind) {
      self.name = name
      self.kind = kind
    }
  }

  public let code: Code
  /// What exactly, for the person who mends it; never parsed.
  public let detail: Phrase

  public init(_ code: Code, _ detail: Phrase) {
    self.code = code
    self.detail = detail
  }

  /// - Parameter said: what the driver said, in its own language; put on one line.
  public init(_ code: Code, _ said: String = "") {
    self.init(code, Phrase(said.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
  }
}
