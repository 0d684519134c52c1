import TenderDomain
import TenderFormats
import Testing

@Suite struct HostileDefinitionsTests {
  @Test func `aliases in one another are refused before they multiply`() {
    let bomb = (1...9).map { "a\($0): &a\($0) [\(aliases(of: $0 - 1))]" }
    let faults = definitionFaults("a0: &a0 [x, x]\n" + bomb.joined(separator: "\n"))
    #expect(faults.first?.contains("anchors and aliases (& and *) are not supported") == true)
  }

  @Test func `a key that is there twice is told with its first line`() {
    #expect(
      definitionFaults(smallest + "title: 乙\n").first?
        .contains("the key “title” is already on line 1") == true)
  }

  @Test func `a file of 50 MB is refused for its size`() {
    let faults = definitionFaults([UInt8](repeating: UInt8(ascii: "#"), count: 50_000_000))
    #expect(faults == ["t.yaml:1: the file is larger than 1 MiB (1048576 bytes)"])
  }

  @Test func `bytes that are no text are refused with their line`() {
    let faults = definitionFaults(Array(smallest.utf8) + [0x61, 0xFF])
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("t.yaml:4: not UTF-8 at byte ") == true)
  }

  @Test(arguments: ["\0", "\u{1B}[2J", "\u{9B}31m", "\u{7F}"])
  func `characters that steer a terminal are refused and not shown`(character: String) {
    let faults = definitionFaults(smallest + "description: a\(character)b\n")
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix("t.yaml:4: contains the character U+00") == true)
    #expect(faults.first?.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
  }

  @Test func `many references that lead nowhere are told in bounded time`() {
    let items = (0..<1000).map { "  - {id: i\($0), description: x, lot: some-unknown-\($0)}" }
    let lots = (0..<1000).map { "  - {id: some-known-lot-\($0), title: x}" }
    let text = smallest + "lots:\n\(lots.joined(separator: "\n"))\n"
    #expect(definitionFaults(text + "items:\n\(items.joined(separator: "\n"))\n").count == 1000)
  }

  /// Seeds are fixed, so that a crash can be repeated.
  @Test(arguments: 0..<20)
  func `no mutation of a definition or a bidder crashes`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = mutated(Array(everyKey.utf8), using: &random)
      let faults = definitionFaults(bytes)
      #expect(faults.allSatisfy { $0.hasPrefix("t.yaml:") })
    }
    for _ in 0..<100 {
      let file = SourceFile(name: "t.yaml", bytes: mutated(Array(wholeBidder.utf8), using: &random))
      _ = try? file.readBidder()
    }
  }

  private func aliases(of number: Int) -> String {
    repeatElement("*a\(number)", count: 9).joined(separator: ", ")
  }

  /// A few bytes replaced, removed, repeated or moved.
  private func mutated(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    let signs = Array("{}[]:,-#&*!|>'\"%@`~ \n\t\\0９é\u{0}".utf8)
    var bytes = bytes
    for _ in 0...Int.random(in: 0...4, using: &random) {
      let index = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, index + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[index] = signs[Int.random(in: signs.indices, using: &random)]
      case 1: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
      case 2: bytes.removeSubrange(index..<end)
      case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
      default:
        let other = Int.random(in: 0...index, using: &random)
        bytes.insert(contentsOf: bytes[index..<end], at: other)
      }
    }
    return bytes
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
