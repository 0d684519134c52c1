import TenderDomain
import TenderFormats
import Testing

@Suite struct MutationTests {
  @Test func `the definition of the model notice is read`() throws {
    let definition = try read(Sample.definition, Sample.read)
    #expect(
      definition == Sample(title: "西平中原村镇银行房地产评估机构采购项目", items: 3, requirements: 5, documents: 9))
  }

  @Test(arguments: 0..<20)
  func `a hundred damaged definitions give a value or faults with their lines`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<100 {
      let bytes = Self.damaged(Array(Sample.definition.utf8), with: &random)
      do {
        _ = try SourceFile(name: "t.yaml", bytes: bytes).read(Sample.read)
      } catch {
        #expect(!error.faults.isEmpty)
        // A fault at the end of the file may be on the line after the last.
        let lines = 2 + bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        #expect(error.faults.allSatisfy { (1...lines).contains($0.line) })
        #expect(!error.message.en.unicodeScalars.contains("\u{1B}"))
      }
    }
  }

  /// Up to eight changes: bytes flipped, cut out, doubled, moved or replaced by what YAML minds.
  private static func damaged(_ bytes: [UInt8], with random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<8, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1 where end - start < bytes.count: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: bytes.count / 2)
      default:
        let sign = Self.signs.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(start..<min(start + 1, end), with: sign.utf8)
      }
    }
    return bytes
  }

  private static let signs = [
    "&a ", "*a ", "!t ", "[", "]", "{", "}", ": ", "- ", "\n", "\r", "\t", "\"", "'", "|\n", "> ",
    "#", "%", "@", "\\", "? ", "---\n", "...\n", "\0", "\u{1B}", "\u{FEFF}", "\u{2028}", "～", "：",
    "1e5", "null", "<<: ", "~",
  ]
}

/// A small generator, so that a failing seed can be run again.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
