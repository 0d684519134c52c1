package import TenderApplication
import TenderDomain
import TenderSQL

/// An upload under way is a lock of the session that ends with it. A pooler lends its sessions to
/// others and ends none of them.
extension PostgresConnection {
  /// The disk is the server's, and so is the care for it.
  package func room() -> Int64? { nil }

  package var showsUploads: Bool { !isPooled }

  package func holdUpload(_ content: Int64) throws(StoreError) {
    guard try ask("SELECT pg_try_advisory_lock(hashtext($1), $2)", content) else {
      throw StoreError(
        .busy, Phrase(zh: "另一上传尚未结束", en: "another upload has not ended yet"))
    }
    uploads.insert(content)
  }

  package func releaseUpload(_ content: Int64) {
    // The lock itself goes with the session: no number comes a second time.
    uploads.remove(content)
  }

  package func isUploadHeld(_ content: Int64) throws(StoreError) -> Bool {
    // A session is never in its own way.
    if uploads.contains(content) { return true }
    return try !ask("SELECT pg_try_advisory_xact_lock(hashtext($1), $2)", content)
  }

  private func ask(_ lock: String, _ content: Int64) throws(StoreError) -> Bool {
    try integer(
      lock,
      [.text("tender upload \(schema)"), .integer(content % Int64(Int32.max))]) == 1
  }
}
