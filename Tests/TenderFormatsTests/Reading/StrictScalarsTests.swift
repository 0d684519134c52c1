import TenderDomain
import TenderFormats
import Testing

@Suite struct StrictScalarsTests {
  @Test(
    arguments: [
      ("1", .integer(1)), ("0", .integer(0)), ("-5", .integer(-5)), ("123.45", .decimal("123.45")),
      ("0.10", .decimal("0.10")), ("-0.5", .decimal("-0.5")), ("true", .truth(true)),
      ("false", .truth(false)), ("9223372036854775807", .integer(.max)),
      ("9223372036854775808", .decimal("9223372036854775808")),
    ] as [(String, Scalar)])
  func `is a number or truth value`(text: String, scalar: Scalar) throws {
    #expect(try read("a: \(text)") { $0.required("a")?.scalar() } == scalar)
  }

  @Test(arguments: [
    "yes", "no", "on", "off", "True", "FALSE", "y", "1e5", "1.5E3", ".5", "5.", "0x10", "0o17",
    "017", "007", "00", "1_000", "1,000.5", "+5", "--5", "１２", "٣", ".nan", "NaN", ".inf", "1.2.3",
    "1:30", "5%", "Null", "NULL", "2026-05-16", "2026-05-16T17:00", "0999-5550101", "²", "五",
  ])
  func `is text and neither number nor truth value`(text: String) throws {
    #expect(try read("a: \(text)") { $0.required("a")?.scalar() } == .text(text))
    #expect(faults(in: "a: \(text)") { $0.required("a")?.integer(in: -9...99) }.count == 1)
    #expect(faults(in: "a: \(text)") { $0.required("a")?.number { $0 } }.count == 1)
    #expect(faults(in: "a: \(text)") { $0.required("a")?.truth() }.count == 1)
  }

  @Test(arguments: ["'1'", "\"1\"", "'true'", "\"null\"", "'~'", "'1.5'"])
  func `is text because of its quotes`(text: String) throws {
    let inside = String(text.dropFirst().dropLast())
    #expect(try read("a: \(text)") { $0.required("a")?.scalar() } == .text(inside))
    #expect(faults(in: "a: \(text)") { $0.required("a")?.integer(in: 0...9) }.count == 1)
    #expect(faults(in: "a: \(text)") { $0.required("a")?.number { $0 } }.count == 1)
    #expect(faults(in: "a: \(text)") { $0.required("a")?.truth() }.count == 1)
  }

  @Test(arguments: ["", "~", "null", "# comment"])
  func `is nothing`(text: String) throws {
    #expect(faults(in: "a: \(text)") { $0.required("a")?.text() } == ["t.yaml:1: a: has no value"])
    #expect(try read("a: \(text)") { $0.optional("a") == nil })
  }

  @Test(arguments: ["''", "'  '", "\"\\t\"", "'\u{3000}'", "|\n\n"])
  func `is an empty text`(text: String) {
    #expect(
      faults(in: "a: \(text)") { $0.required("a")?.text() } == ["t.yaml:1: a: must not be empty"])
  }

  @Test func `a block of text loses the line break at its end only`() throws {
    #expect(try read("a: |\n  b\n\n  c\n\n") { $0.required("a")?.text() } == "b\n\nc")
    #expect(try read("a: >\n  b\n  c\n") { $0.required("a")?.text() } == "b c")
  }

  @Test func `an integer keeps to its range`() throws {
    #expect(try read("a: 99") { $0.required("a")?.integer(in: 1...99) } == 99)
    #expect(
      faults(in: "a: 100") { $0.required("a")?.integer(in: 1...99) } == [
        "t.yaml:1: a: read “100”, expected a whole number from 1 to 99"
      ])
  }

  @Test(arguments: [
    ("3e-05", "0.00003"), ("2.5E-6", "0.0000025"), ("1.5e3", "1500"), ("-1e+2", "-100"),
    ("12.5e0", "12.5"), ("1.25e1", "12.5"), ("0e5", "0"), ("1.0e-1", "0.10"),
  ])
  func `a number with an exponent is one in JSON, where other programs write it so`(
    written: String, digits: String
  ) throws {
    #expect(try read("{\"a\": \(written)}") { $0.required("a")?.number { $0 } } == digits)
    #expect(faults(in: "a: \(written)") { $0.required("a")?.number { $0 } }.count == 1)
  }

  @Test(arguments: ["1e", "e5", "1e5.0", "1e21", "1e-21", ".5e1", "1e--5", "0x1e5", "\"1e5\""])
  func `anything else is none in JSON either`(written: String) {
    #expect(faults(in: "{\"a\": \(written)}") { $0.required("a")?.number { $0 } }.count == 1)
  }

  @Test func `a decimal arrives digit for digit`() throws {
    for text in ["1234567890123.10", "123456789012345", "-0.00000000000001"] {
      #expect(try read("a: \(text)") { $0.required("a")?.number { $0 } } == text)
    }
  }

  @Test(arguments: [
    "1234567890123456", "910200300400500607", "-12345678901234.56", "0.123456789012345",
  ])
  func `a number of more than fifteen digits belongs in quotes`(text: String) {
    #expect(
      faults(in: "a: \(text)") { $0.required("a")?.number { $0 } } == [
        "t.yaml:1: a: read “\(text)”, expected a number of at most 15 digits; if it is an account or "
          + "a name, write it in quotes"
      ])
  }
}
