/// Who an organisation is: a scheme of org-id.guide and an id in it, e.g. `CN-USCC` and 18 characters.
public struct OrganisationIdentifier: Hashable, Comparable, Sendable, Codable,
  CustomStringConvertible
{
  public let scheme: String
  public let id: String

  /// - Throws: `InvalidValue` when scheme or id are malformed, or the check character of a
  ///   unified social credit code is wrong.
  public init(scheme: String, id: String) throws(InvalidValue) {
    guard Self.isCode(scheme, among: Self.schemeCharacters) else {
      throw InvalidValue(
        scheme, expected: Phrase(zh: "标识体系，如 CN-USCC", en: "an identifier scheme such as CN-USCC"))
    }
    if scheme == UnifiedSocialCreditCode.scheme {
      try UnifiedSocialCreditCode.check(id)
    } else if !Self.isCode(id, among: Self.idCharacters) {
      throw InvalidValue(
        id,
        expected: Phrase(
          zh: "该体系中的编号（字母、数字、- . / _）", en: "an id of that scheme (letters, digits, - . / _)"))
    }
    self.scheme = scheme
    self.id = id
  }

  /// Reads `CN-USCC:91…`, or an id alone, which is taken for a unified social credit code.
  public init(parsing text: String) throws(InvalidValue) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      try self.init(scheme: String(parts[0]), id: String(parts[1]))
    } else {
      try self.init(scheme: UnifiedSocialCreditCode.scheme, id: text)
    }
  }

  /// An identifier from the store, which checked it when it came in.
  public init(trustedScheme scheme: String, id: String) {
    self.scheme = scheme
    self.id = id
  }

  public var description: String { "\(scheme):\(id)" }

  public static func < (a: Self, b: Self) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }

  private static let schemeCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
  private static let idCharacters = schemeCharacters + "abcdefghijklmnopqrstuvwxyz./_"

  private static func isCode(_ text: String, among allowed: String) -> Bool {
    (1...40).contains(text.utf8.count) && text.utf8.allSatisfy { allowed.utf8.contains($0) }
  }
}
