import CSQLite
package import TenderApplication
import TenderDomain
import TenderSQL

extension SQLiteConnection {
  package func room() throws(StoreError) -> Int64? {
    guard let path = sqlite3_db_filename(database.pointer, "main"),
      let free = freeSpace(at: String(cString: path))
    else { return nil }
    // Pages that were given up are taken again before the file grows.
    let unused = try integer(
      "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size")
    return free + (unused ?? 0)
  }

  package var showsUploads: Bool { uploads != nil }

  package func holdUpload(_ content: Int64) throws(StoreError) {
    guard uploads?.hold(content) != true else { return }
    throw StoreError(
      .busy, Phrase(zh: "另一上传尚未结束", en: "another upload has not ended yet"))
  }

  package func releaseUpload(_ content: Int64) {
    uploads?.release(content)
  }

  package func isUploadHeld(_ content: Int64) -> Bool {
    uploads?.isHeld(content) ?? true
  }
}
