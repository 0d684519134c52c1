import TenderApplication
import TenderDomain
import TenderSQL

/// A connection whose clock is not the store's.
final class OtherClock: Connection {
  /// What the clock says; the store's own time when it says nothing.
  var time: Instant?
  /// Called when a writing transaction is asked for, before it waits for anybody.
  private let beforeWriting: (OtherClock) throws(StoreError) -> Void
  private let inner: any Connection

  init(
    _ inner: any Connection, time: Instant? = nil,
    beforeWriting: @escaping (OtherClock) throws(StoreError) -> Void = { _ in }
  ) {
    self.inner = inner
    self.time = time
    self.beforeWriting = beforeWriting
  }

  var dialect: Dialect { inner.dialect }

  func now() throws(StoreError) -> Instant {
    if let time { return time }
    return try inner.now()
  }

  func begin(_ mode: TransactionMode) throws(StoreError) {
    if mode == .writing { try beforeWriting(self) }
    try inner.begin(mode)
  }

  func execute(_ script: String) throws(StoreError) { try inner.execute(script) }
  func prepare(_ sql: String) throws(StoreError) -> any Statement { try inner.prepare(sql) }
  func commit() throws(StoreError) { try inner.commit() }
  func rollback() { inner.rollback() }
  func lockForMigration() throws(StoreError) { try inner.lockForMigration() }
  func room() throws(StoreError) -> Int64? { try inner.room() }
  var showsUploads: Bool { inner.showsUploads }
  func holdUpload(_ content: Int64) throws(StoreError) { try inner.holdUpload(content) }
  func releaseUpload(_ content: Int64) { inner.releaseUpload(content) }
  func isUploadHeld(_ content: Int64) throws(StoreError) -> Bool {
    try inner.isUploadHeld(content)
  }
}
