import Foundation
import TenderDomain
import Testing

/// Here and not with the domain's own tests, which know no Foundation either.
@Suite struct FoldedTextTests {
  @Test func `every code point has the normal form that Foundation gives it`() {
    var wrong: [UInt32] = []
    for point in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(point) else { continue }
      let text = String(Character(scalar))
      if !text.nfkc.utf8.elementsEqual(text.precomposedStringWithCompatibilityMapping.utf8) {
        wrong.append(point)
      }
    }
    #expect(wrong.isEmpty, "run scripts/unicode-tables.swift: \(wrong.prefix(20))")
  }

  @Test func `letters and marks in any order have the normal form that Foundation gives them`() {
    let parts = [
      "a", "e", "ǖ", "u\u{308}", "\u{301}", "\u{304}", "\u{308}", "\u{323}", "\u{327}", "\u{345}",
      "ｶ", "ハ", "\u{3099}", "\u{1112}", "\u{1161}", "ﬁ", "①", "㎡", "（", "中",
      "\u{9C7}", "\u{9BE}", "\u{F900}", "½", "\u{1E9B}",
    ]
    var generator = Lottery(seed: 7)
    for _ in 0..<5_000 {
      let count = Int.random(in: 1...8, using: &generator)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }
        .joined()
      #expect(
        Array(text.nfkc.unicodeScalars)
          == Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars),
        "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  /// Foundation leaves these apart, against UAX 15.
  @Test(arguments: [("ﾊﾟ", "パ"), ("하\u{11AB}", "한"), ("ｶﾞｽ", "ガス"), ("\u{301}ﾞ", "\u{3099}\u{301}")])
  func `half-width marks and Hangul letters are put together`(text: String, composed: String) {
    #expect(Array(text.nfkc.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    ("有限责任公司(国有独资)", "有限责任公司（国有独资）"), ("ＡＢ－７", "ab-7"), ("三级　（暂定）", "三级 (暂定)"),
    ("三级 (暂定) 资质", "三级（暂定）资质"),
    ("甲（ 乙 ）", "甲(乙)"),
    (" 甲\u{A0}\t乙\n", "甲 乙"), ("甲，乙", "甲、乙"), ("“甲”", "\"甲\""), ("‘甲’", "'甲'"),
    ("云采〔2026〕7号", "云采[２０２６]7号"), ("A—B", "a-b"), ("阿·里", "阿・里"), ("１．２０", "1.20"),
    ("ISO９００１", "iso9001"), ("甲\u{200B}乙", "甲乙"), ("㎡", "m2"), ("", "　"), ("É", "e\u{301}"),
  ])
  func `what differs only in how it was typed is one text`(a: String, b: String) {
    #expect(FoldedText(a) == FoldedText(b))
    #expect(FoldedText(a).hashValue == FoldedText(b).hashValue)
  }

  @Test(arguments: [
    ("甲乙", "甲 乙"), ("一级", "二级"), ("(2026)", "[2026]"), ("己", "已"), ("1.20", "1.2"), ("Ω", "ω"),
  ])
  func `what is written otherwise is another text`(a: String, b: String) {
    #expect(FoldedText(a) != FoldedText(b))
  }

  @Test(arguments: ["（甲）　ＡＢ", "É “x” — 、。", "①②", "\u{200B}", "  "])
  func `folding twice is folding once`(text: String) {
    let once = FoldedText(text)
    #expect(FoldedText(once.string) == once)
  }
}

/// Numbers that are the same in every run.
private struct Lottery: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33 | state << 31
  }
}
