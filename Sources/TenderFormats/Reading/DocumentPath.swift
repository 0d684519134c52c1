import TenderDomain

/// Where a value is in its document, lists counted from 0: `requirements[2].expect.grade`.
struct DocumentPath {
  let text: String

  static let root = DocumentPath(text: "")

  /// The value of a key of the mapping that is here.
  func key(_ key: String) -> DocumentPath {
    // The keys of a hostile file can be as long as the file.
    let name = key.shortenedForDisplay()
    return DocumentPath(text: text.isEmpty ? name : "\(text).\(name)")
  }

  /// An item of the list that is here.
  func item(_ index: Int) -> DocumentPath {
    DocumentPath(text: "\(text)[\(index)]")
  }
}
