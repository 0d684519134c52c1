import TenderDomain
import Testing

@Suite struct IdentityNumberTests {
  /// No region has the number 990901.
  static let number = "990901198503070395"

  @Test func `a number whose check character fits is taken, and shown without the birthday`() throws
  {
    let person = try OrganisationIdentifier(scheme: "CN-ID", id: Self.number)
    #expect(person.id == Self.number)
    #expect(person.description == "CN-ID:990901********0395")
    #expect(person.code == "CN-ID:" + Self.number)
    #expect(try OrganisationIdentifier(parsing: "cn-id:99090119850307007x").id.hasSuffix("X"))
  }

  @Test(arguments: [
    "990901198503070394", "990901198513070395", "99090119850307039", "9909011985030703955",
    "A90901198503070395",
  ])
  func `another check character, no date, another length are refused`(number: String) {
    #expect(throws: InvalidValue.self) { try OrganisationIdentifier(scheme: "CN-ID", id: number) }
  }

  @Test func `the right check character is named, the birthday is not`() throws {
    let error = try #require(throws: InvalidValue.self) {
      try OrganisationIdentifier(scheme: "CN-ID", id: "990901198503070394")
    }
    #expect(error.expected.en.hasSuffix("call for 5"))
    #expect(error.read == "990901********0394")
  }

  @Test func `a person's number is no organisation's code`() throws {
    for text in [Self.number, "CN-USCC:" + Self.number] {
      let error = try #require(throws: InvalidValue.self) {
        try OrganisationIdentifier(parsing: text)
      }
      #expect(error.expected.en.contains("Use scheme: CN-ID for a person"))
      #expect(error.expected.zh.contains("个人请用 scheme: CN-ID"))
    }
  }

  @Test func `numbers in a text are masked, whatever stands around them`() {
    let text = #"{"bidder":"CN-ID:\#(Self.number)","a":"CN-ID:1 CN-ID:","b":"CN-USCC:1"}"#
    #expect(
      IdentityNumber.masking(in: text)
        == #"{"bidder":"CN-ID:990901********0395","a":"CN-ID:1 CN-ID:","b":"CN-USCC:1"}"#)
  }
}
