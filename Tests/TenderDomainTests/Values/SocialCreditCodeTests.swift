import TenderDomain
import Testing

@Suite struct SocialCreditCodeTests {
  static let code = "91411700MA9TEXT01M"
  static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  @Test func `a code whose check character fits is taken`() throws {
    let identifier = try OrganisationIdentifier(scheme: "CN-USCC", id: Self.code)
    #expect(identifier.id == Self.code)
  }

  // 3 and 31 have no common factor, so no single change can go unnoticed.
  @Test(arguments: 0..<18)
  func `a change of any one character is found`(position: Int) {
    for other in Self.alphabet where other != Array(Self.code)[position] {
      var characters = Array(Self.code)
      characters[position] = other
      let altered = String(characters)
      #expect(throws: InvalidValue.self, "\(altered)") {
        try UnifiedSocialCreditCode.check(altered)
      }
    }
  }

  @Test func `the right check character is named`() throws {
    let error = try #require(throws: InvalidValue.self) {
      try UnifiedSocialCreditCode.check("91411700MA9TEXT01N")
    }
    #expect(error.expected.en.contains("call for M; for a number of another kind name its scheme"))
    #expect(error.expected.zh.contains("校验码是 M；"))
  }

  @Test(arguments: [
    "", "91411700MA9TEXT01", "91411700MA9TEXT01MM", "91411700ma9text01m", "9141170OMA9TEXT01M",
    "9141170IMA9TEXT01M", "9141170SMA9TEXT01M", "9141170VMA9TEXT01M", "9141170ZMA9TEXT01M",
    "91411700MA9TEXT01 ", "９1411700MA9TEXT01M",
  ])
  func `letters the standard leaves out and other lengths are refused`(code: String) {
    #expect(throws: InvalidValue.self) { try UnifiedSocialCreditCode.check(code) }
  }

  @Test func `an identifier without a scheme is taken for a social credit code`() throws {
    #expect(try OrganisationIdentifier(parsing: Self.code).scheme == "CN-USCC")
    #expect(
      try OrganisationIdentifier(parsing: "CN-USCC:" + Self.code).description
        == "CN-USCC:91411700MA9TEXT01M")
    #expect(try OrganisationIdentifier(parsing: "GB-COH:0123/45").id == "0123/45")
    #expect(try OrganisationIdentifier(parsing: "ｇb-coh：0a1").description == "GB-COH:0A1")
    #expect(
      try OrganisationIdentifier(parsing: Self.code.lowercased()).description
        == "CN-USCC:91411700MA9TEXT01M")
    #expect(throws: InvalidValue.self) { try OrganisationIdentifier(parsing: "GB-COH:0 1") }
    #expect(throws: InvalidValue.self) { try OrganisationIdentifier(parsing: ":01") }
  }
}
