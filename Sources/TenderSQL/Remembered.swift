import TenderApplication
import TenderDomain

/// What a store keeps between transactions because it never changes once it is written.
final class Remembered {
  /// A tender as published, or after an amendment.
  struct Version {
    fileprivate let text: String
    let definition: TenderDefinition
    let overrides: [Override]
  }

  private struct Key: Hashable {
    let number: Tender.Number
    let amendment: Int
  }

  /// Founded once.
  var office: Office?
  private var versions: [Key: Version] = [:]

  /// Enough for every tender that one command is about, and for a list of those that close soon.
  private static let limit = 64

  func forget() {
    office = nil
    versions = [:]
  }

  /// The version of a tender; read and decoded only when it is not one that was before.
  ///
  /// - Parameters:
  ///   - text: the definition as stored. Another text is another version, whatever its number.
  ///   - overrides: reads those made when it was published.
  func version(
    _ amendment: Int, of number: Tender.Number, in text: String,
    overrides: () throws -> [Override]
  ) throws -> Version {
    let key = Key(number: number, amendment: amendment)
    // By its bytes: Swift takes “é” and “e” with an accent for equal, and a store does not.
    if let known = versions[key], known.text.utf8.elementsEqual(text.utf8) { return known }
    let version = Version(
      text: text, definition: try CanonicalJSON.decode(text, as: TenderDefinition.self),
      overrides: try overrides())
    if versions.count >= Self.limit { versions.removeAll() }
    versions[key] = version
    return version
  }
}
