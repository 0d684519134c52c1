/// What came in for one requested document: paper at the counter, or a file.
public struct SubmittedDocument: Hashable, Sendable {
  /// Paper at the counter, or a file in the store.
  public enum Form: Hashable, Sendable {
    case paper
    case file(StoredFile)
  }

  public let item: Identifier<RequestedDocument>
  public let form: Form

  public init(item: Identifier<RequestedDocument>, form: Form) {
    self.item = item
    self.form = form
  }
}

extension SubmittedDocument.Form {
  /// A file of no bytes: it came in and stays on record, and shows nothing.
  public var isEmpty: Bool {
    if case .file(let file) = self { file.bytes == 0 } else { false }
  }
}

/// A file in the store, known by its content.
public struct StoredFile: Hashable, Sendable {
  /// SHA-256 as 64 lower-case hexadecimal digits (FIPS 180-4).
  public let sha256: String
  public let bytes: Int64
  /// The last component of the path it was handed in under.
  public let name: Text

  public init(sha256: String, bytes: Int64, name: Text) {
    self.sha256 = sha256
    self.bytes = bytes
    self.name = name
  }
}
