import TenderDomain

/// What a file is about, told by the keys that no other kind has.
package enum FileKind: CaseIterable, Hashable, Sendable {
  case definition, bidder, calendar

  private var marks: Set<String> {
    switch self {
    case .definition: ["title", "procuringEntity", "periods", "items", "requirements"]
    case .bidder: ["identifier", "facts", "certificates", "declarations", "records"]
    case .calendar: ["year", "holidays", "makeUpDays"]
    }
  }

  /// What it is called, and what reads it.
  private var phrase: Phrase {
    switch self {
    case .definition:
      Phrase(
        zh: "采购项目的定义：tender lint FILE、tender publish FILE",
        en: "the definition of a tender: tender lint FILE, tender publish FILE")
    case .bidder:
      Phrase(
        zh: "投标人的资料：tender bidder add FILE、tender bidder update FILE",
        en: "a bidder: tender bidder add FILE, tender bidder update FILE")
    case .calendar:
      Phrase(zh: "工作日历：tender calendar add FILE", en: "a calendar: tender calendar add FILE")
    }
  }

  /// Said when a file has no mark of this kind and some of another.
  func mistaken(for keys: some Sequence<String>) -> Phrase? {
    guard marks.isDisjoint(with: keys),
      let other = Self.allCases.first(where: { !$0.marks.isDisjoint(with: keys) })
    else { return nil }
    return Phrase(zh: "这是\(other.phrase.zh)", en: "this is \(other.phrase.en)")
  }

  /// A file of another program, by its first bytes.
  static func foreign(_ bytes: [UInt8]) -> Phrase? {
    let known: [([UInt8], Phrase)] = [
      (Array("%PDF".utf8), Phrase(zh: "PDF文件", en: "a PDF")),
      (Array("PK\u{3}\u{4}".utf8), Phrase(zh: "Word、Excel或压缩文件", en: "a Word, Excel or zip file")),
      ([0xD0, 0xCF, 0x11, 0xE0], Phrase(zh: "旧版Word或Excel文件", en: "an old Word or Excel file")),
      ([0xFF, 0xD8, 0xFF], Phrase(zh: "图片", en: "a picture")),
      ([0x89] + Array("PNG".utf8), Phrase(zh: "图片", en: "a picture")),
      (Array("SQLite format 3".utf8), Phrase(zh: "库文件（用 --store）", en: "a store (use --store)")),
    ]
    guard let found = known.first(where: { bytes.starts(with: $0.0) })?.1 else { return nil }
    return Phrase(
      zh: "这是\(found.zh)，应为YAML或JSON文本", en: "this is \(found.en), expected a text in YAML or JSON")
  }
}
