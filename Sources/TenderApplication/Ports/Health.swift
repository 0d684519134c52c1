import TenderDomain

/// What a store can say of itself.
public protocol Health {
  /// In what the tables are not those of `replayed`, to which the whole journal was applied.
  func differences(from replayed: any Session) throws -> [StoreFault]

  /// What of this kind contradicts the schema's promises.
  func faults(_ check: HealthCheck) throws -> [StoreFault]

  /// The first row that cannot be read; nothing when all can.
  func firstUnreadable() throws -> StoreFault?

  func unfinishedContents() throws -> Int

  /// Digest and size of finished contents in the order of their digests.
  ///
  /// - Parameter digest: only those behind it.
  func finishedContents(after digest: String, count: Int) throws -> [FinishedContent]
}

extension Health {
  /// All that the store can find by itself, without the journal.
  public func faults() throws -> [StoreFault] {
    try HealthCheck.allCases.flatMap(faults)
  }
}

/// One thing that is looked at, in a transaction of its own: a damaged file ends it.
public enum HealthCheck: Hashable, Sendable, CaseIterable {
  case encoding
  /// The database's own look at its file.
  case file
  /// Each column of each row.
  case rows
  /// Rows that refer to others.
  case references
  /// The numbers of the journal and its head.
  case journal
  /// Versions, lists and counters without gaps.
  case sequences
  /// The chunks of documents.
  case contents
}

/// A document in the store, by its digest.
public struct FinishedContent: Hashable, Sendable {
  public let sha256: String
  public let bytes: Int64

  public init(sha256: String, bytes: Int64) {
    self.sha256 = sha256
    self.bytes = bytes
  }
}
