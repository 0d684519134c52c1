/// How somebody names a bidder: by its identifier, or by a part of its name.
public enum BidderReference: Hashable, Sendable {
  case identifier(OrganisationIdentifier)
  case name(Text)

  /// Reads `SCHEME:ID`, or 18 letters and digits, as an identifier, and anything else as a name.
  ///
  /// - Throws: `InvalidValue` for what is neither, or a code with a wrong check character.
  public init(parsing text: String) throws(InvalidValue) {
    let code = text.nfkc
    let scheme = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if scheme.count == 2, (try? OrganisationIdentifier.scheme(parsing: String(scheme[0]))) != nil {
      self = .identifier(try OrganisationIdentifier(parsing: text))
    } else if code.utf8.count == 18, code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    {
      self = .identifier(try OrganisationIdentifier(parsing: text))
    } else {
      self = .name(try Text(parsing: text))
    }
  }
}
