import TenderDomain
import Testing

import class Foundation.JSONDecoder
import class Foundation.JSONEncoder

@Suite struct DecimalTests {
  @Test(arguments: [
    ("0", "0"), ("1200", "1200"), ("12.5", "12.5"), ("12.50", "12.5"), ("0.00", "0"),
    ("-12.50", "-12.5"), ("-0", "0"), ("007", "7"), ("0.00000000000001", "0.00000000000001"),
    ("999999999999999999", "999999999999999999"), ("9007199254740993", "9007199254740993"),
    ("-999999999999999999", "-999999999999999999"),
  ])
  func `is read exactly and written without needless zeros`(written: String, shown: String) throws {
    #expect(try Decimal(parsing: written).description == shown)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "1e3", "+1", "--1", " 1", "1 ", "1,000", "１２", "٣", "0x1",
    "1000000000000000000", "1234567890.123456", "NaN", "1\u{301}", "一",
  ])
  func `anything but plain digits and one point is refused`(written: String) {
    #expect(throws: InvalidValue.self) { try Decimal(parsing: written) }
  }

  @Test func `numbers of different scales are compared exactly`() throws {
    let ascending = try [
      "-12.5", "-12.49", "0", "0.00000000000001", "0.1", "0.11", "2", "10", "9007199254740992",
      "9007199254740993", "999999999999999999",
    ].map { try Decimal(parsing: $0) }
    for (a, first) in ascending.enumerated() {
      for (b, second) in ascending.enumerated() {
        #expect((first < second) == (a < b), "\(first) < \(second)")
        #expect((first == second) == (a == b))
      }
    }
    #expect(try Decimal(parsing: "12.50") == Decimal(parsing: "12.5"))
  }

  @Test(arguments: [
    ("1200", 2, "1200.00"), ("12.5", 2, "12.50"), ("0.05", 2, "0.05"), ("-0.5", 2, "-0.50"),
    ("1.234", 2, "1.234"), ("0", 0, "0"),
  ])
  func `is padded to so many places`(written: String, places: Int, shown: String) throws {
    #expect(try Decimal(parsing: written).formatted(places: places) == shown)
  }

  @Test(arguments: [
    "0", "-7", "12.5", "0.0001", "0.00001", "-0.000012345", "0.00000000000001", "9007199254740993",
    "12345678901234.5",
  ])
  func `comes back from JSON as it was`(written: String) throws {
    let decimal = try Decimal(parsing: written)
    let json = try JSONEncoder().encode([decimal])
    #expect(try JSONDecoder().decode([Decimal].self, from: json) == [decimal])
  }
}

@Suite struct MoneyTests {
  @Test func `shows two decimals and its currency`() throws {
    #expect(try Money(amount: Decimal(parsing: "1200.5")).description == "1200.50 CNY")
    #expect(try Money(amount: Decimal(0), currency: "EUR").description == "0.00 EUR")
  }

  @Test(arguments: ["cny", "CN", "CNYY", "", "C1Y", "ＣＮＹ", "元"])
  func `a currency is three capitals`(currency: String) {
    #expect(throws: InvalidValue.self) { try Money(amount: Decimal(1), currency: currency) }
  }

  @Test(arguments: ["-0.01", "-1", "0.001", "12.345"])
  func `is neither below zero nor split finer than hundredths`(amount: String) throws {
    let amount = try Decimal(parsing: amount)
    #expect(throws: InvalidValue.self) { try Money(amount: amount) }
  }
}

@Suite struct PlainDigitsTests {
  @Test(arguments: ["0.00003", "0.0000025", "-0.00000000000001", "12.5", "1200", "0"])
  func `our own JSON has no exponents`(written: String) throws {
    let decimal = try Decimal(parsing: written)
    let json = try CanonicalJSON([decimal]).text
    #expect(json == "[\(written)]")
    let bytes = Array(json.utf8)
    #expect(try JSONDecoder().decode([Decimal].self, from: .init(bytes)) == [decimal])
  }
}
