/// A truth written as a text: it says nothing where a word is asked for.
enum TruthWords {
  private static let words: Set<String> = [
    "是", "否", "有", "无", "具备", "不具备", "yes", "no", "true", "false", "y", "n",
  ]

  static func contain(_ text: String) -> Bool { words.contains(FoldedText(text).string) }
}

/// The whole country, in which every place lies.
enum WholeCountry {
  private static let words: Set<String> = ["全国", "全国范围", "全国各地", "全国范围内", "全中国"]

  static func contains(_ text: String) -> Bool { words.contains(FoldedText(text).string) }
}
