/// Who a bidder is: a scheme of org-id.guide and an id in it, e.g. `CN-USCC` and 18 characters.
///
/// Width and letter case make no difference: both are kept after NFKC, in capitals.
public struct OrganisationIdentifier: Hashable, Comparable, Sendable, Codable,
  CustomStringConvertible
{
  public let scheme: String
  public let id: String

  /// - Throws: `InvalidValue` when scheme or id are malformed, or the check character of a unified
  ///   social credit code or of an identity number is wrong.
  public init(scheme: String, id: String) throws(InvalidValue) {
    let code = try Self.scheme(parsing: scheme)
    let id = Self.capitals(id)
    switch code {
    case UnifiedSocialCreditCode.scheme:
      try IdentityNumber.refuse(asOrganisation: id)
      try UnifiedSocialCreditCode.check(id)
    case IdentityNumber.scheme:
      // As it is shown it can be looked up, and nothing else.
      if !IdentityNumber.isMasked(id) { try IdentityNumber.check(id) }
    default:
      guard Self.isCode(id, among: Self.idCharacters) else {
        throw InvalidValue(
          id,
          expected: Phrase(
            zh: "该体系中的编号（字母、数字、- . / _）",
            en: "an id of that scheme (letters, digits, - . / _)"))
      }
    }
    self.scheme = code
    self.id = id
  }

  /// A scheme by itself.
  public static func scheme(parsing text: String) throws(InvalidValue) -> String {
    let code = capitals(text)
    guard isCode(code, among: schemeCharacters) else {
      throw InvalidValue(
        text, expected: Phrase(zh: "标识体系，如 CN-USCC", en: "an identifier scheme such as CN-USCC"))
    }
    return code
  }

  private static func capitals(_ text: String) -> String {
    let trimmed = text.nfkc.drop(while: \.isWhitespace)
    return String(trimmed.reversed().drop(while: \.isWhitespace).reversed()).uppercased()
  }

  /// Reads `CN-USCC:91…`, or an id alone, which is taken for a unified social credit code.
  public init(parsing text: String) throws(InvalidValue) {
    let parts = text.nfkc.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
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

  /// Scheme and id as they are shown: of a person's number not the birthday.
  public var description: String { "\(scheme):\(shownID)" }

  /// Scheme and id in full, for what is kept and for the person's own copy of a receipt.
  public var code: String { "\(scheme):\(id)" }

  /// What a person reads in a list: 18 characters alone are a unified social credit code.
  public var short: String {
    scheme == UnifiedSocialCreditCode.scheme ? id : description
  }

  /// The inverse of `code`, from the store, which checked it when it came in.
  ///
  /// - Throws: `InvalidValue` where no scheme stands in front.
  public init(code: String) throws(InvalidValue) {
    guard let mark = code.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw InvalidValue(
        code, expected: Phrase(zh: "体系:编号", en: "an identifier as SCHEME:ID"))
    }
    self.init(
      trustedScheme: String(code[..<mark]), id: String(code[code.utf8.index(after: mark)...]))
  }

  /// A person's number without the birthday, as it is shown.
  public var isMasked: Bool { scheme == IdentityNumber.scheme && IdentityNumber.isMasked(id) }

  public var shownID: String {
    scheme == IdentityNumber.scheme ? IdentityNumber.masked(id) : id
  }

  /// Letters and digits of the id alone, by which it is found under another scheme.
  public var foldedID: String {
    String(id.nfkc.uppercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether the id is so long that it is hardly another's by chance.
  public var isTelling: Bool { foldedID.count >= 8 }

  public static func < (a: Self, b: Self) -> Bool {
    a.code.utf8.lexicographicallyPrecedes(b.code.utf8)
  }

  private static let schemeCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
  private static let idCharacters = schemeCharacters + "./_"

  private static func isCode(_ text: String, among allowed: String) -> Bool {
    (1...40).contains(text.utf8.count) && text.utf8.allSatisfy { allowed.utf8.contains($0) }
  }
}
