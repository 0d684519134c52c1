import TenderDomain

/// The words of Chinese law for what has a word of its own in a file.
enum LawWords {
  private static let written: [String: String] = [
    "公开招标": "open", "公开": "open", "邀请招标": "selective", "邀请": "selective", "单一来源": "limited",
    "竞争性磋商": "regime: cn-government-consultation", "磋商": "regime: cn-government-consultation",
    "竞争性谈判": "regime: cn-government-negotiation", "谈判": "regime: cn-government-negotiation",
    "询价": "regime: cn-government-inquiry", "政府采购": "cn-government-tender",
    "依法必须招标": "cn-bidding-mandatory", "自愿招标": "cn-bidding-voluntary", "无": "none",
    "接受": "allowed", "允许": "allowed", "可以": "allowed", "不接受": "forbidden", "不允许": "forbidden",
    "入围": "panel", "备选库": "panel", "中标": "award", "必交": "required", "必须": "required",
    "如有": "if-any",
    "可选": "optional", "中标后": "from-winner", "原件": "original", "复印件": "copy", "盖章复印件": "stampedCopy",
  ]

  /// What is written in its place; nothing for other words.
  static func phrase(for text: String) -> Phrase? {
    written[FoldedText(text).string].map { word in
      Phrase(zh: "“\(text)”写作 \(word)", en: "“\(text)” is written \(word)")
    }
  }
}
