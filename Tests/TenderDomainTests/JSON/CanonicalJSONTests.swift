import Foundation
import TenderDomain
import Testing

/// The library's own encoder, told to be as canonical as it can, is the second opinion.
struct CanonicalJSONTests {
  @Test(
    arguments: [
      "", "平顶山", "a/b", "\"\\", "\u{8}\t\n\u{B}\u{C}\r\u{1F}\0", "\u{7F}\u{80}\u{2028}",
      "😀e\u{301}é",
    ])
  func `writes texts and keys as the library does`(_ text: String) throws {
    try expectAgreement(text)
    try expectAgreement([text: [text, nil]])
  }

  @Test(arguments: [Int64.min, -1, 0, 9_007_199_254_740_993, Int64.max])
  func `writes whole numbers in full`(_ number: Int64) throws {
    try expectAgreement(number)
    #expect(try CanonicalJSON(number).text == "\(number)")
    #expect(try CanonicalJSON(Int128(number)).text == "\(number)")
    #expect(try CanonicalJSON(UInt8(truncatingIfNeeded: number)).text.count <= 3)
  }

  @Test(arguments: [
    0.1, 1.0, -2.5, 1e-5, 1.5e-7, 1e16, 123_456_789.123456, Double.leastNonzeroMagnitude,
  ])
  func `writes fractions as the library does`(_ number: Double) throws {
    try expectAgreement(number)
    try expectAgreement(["n": number])
  }

  @Test func `refuses a number that JSON does not have`() {
    #expect(throws: EncodingError.self) { try CanonicalJSON(Double.nan).text }
    #expect(throws: EncodingError.self) { try CanonicalJSON([-Float.infinity]).text }
  }

  @Test func `sorts keys by their bytes, whatever the language`() throws {
    let members = ["b": 1, "a": 2, "B": 3, "10": 4, "9": 5, "": 6, "\u{E9}": 7, "\u{1F600}": 8]
    let bmp = members.merging(["\u{FB33}": 9]) { first, _ in first }
    #expect(
      try CanonicalJSON(bmp).text
        == #"{"":6,"10":4,"9":5,"B":3,"a":2,"b":1,"é":7,"\#u{FB33}":9,"😀":8}"#)
  }

  @Test func `leaves out what is absent and writes what is empty`() throws {
    try expectAgreement(Sample())
    try expectAgreement([Sample(), Sample()])
    #expect(
      try CanonicalJSON(Sample()).text
        == #"{"flag":true,"later":{"in":[{"x":"y"},[],{}]},"list":[],"none":null,"super":1}"#)
  }

  @Test func `keeps the last value that a key is given`() throws {
    #expect(try CanonicalJSON(Twice()).text == #"{"a":1,"key":"new","z":2}"#)
  }

  private func expectAgreement(
    _ value: some Encodable, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let library = String(decoding: try encoder.encode(value), as: UTF8.self)
    let ours = try CanonicalJSON(value).text
    #expect(ours.utf8.elementsEqual(library.utf8), "\(ours)", sourceLocation: sourceLocation)
  }
}

/// Uses every kind of container, some of them after their neighbours.
private struct Sample: Encodable {
  private enum Key: String, CodingKey {
    case flag, list, none, later, absent
    case within = "in"
  }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    var later = members.nestedContainer(keyedBy: Key.self, forKey: .later)
    var list = later.nestedUnkeyedContainer(forKey: .within)
    var first = list.nestedContainer(keyedBy: AnyKey.self)
    _ = list.nestedUnkeyedContainer()
    try members.encode([Int](), forKey: .list)
    try members.encodeNil(forKey: .none)
    try members.encodeIfPresent(nil as Int?, forKey: .absent)
    try members.encode(true, forKey: .flag)
    try 1.encode(to: members.superEncoder())
    try first.encode("y", forKey: AnyKey(stringValue: "x"))
    _ = list.superEncoder()
  }
}

private struct Twice: Encodable {
  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: AnyKey.self)
    for (key, value) in [("key", "old"), ("key", "new")] {
      try members.encode(value, forKey: AnyKey(stringValue: key))
    }
    try members.encode(2, forKey: AnyKey(stringValue: "z"))
    try members.encode(1, forKey: AnyKey(stringValue: "a"))
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
