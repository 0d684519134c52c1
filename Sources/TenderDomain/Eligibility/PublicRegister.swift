/// Where the public records of firms are kept, by what they are about.
enum PublicRegister {
  private static let credit = "信用中国"

  /// By a word in the name of the kind: the register first that keeps the list itself.
  private static let byWord: [(words: [String], registers: [String])] = [
    (["失信被执行人", "dishonest", "被执行", "执行"], ["中国执行信息公开网", credit]),
    (["政府采购", "procurement"], ["中国政府采购网", credit]),
    (["税收", "tax"], [credit]),
    (["经营异常", "严重违法失信企业", "abnormal", "吊销"], ["国家企业信用信息公示系统"]),
    (["行贿", "犯罪", "bribery", "criminal"], ["中国裁判文书网"]),
    (["建筑", "施工", "工程", "construction"], ["全国建筑市场监管公共服务平台", credit]),
  ]

  private static let majorViolation = search(Identifier(trusted: "major-violation"))

  /// The registers in which a kind is looked up, if nobody has named others.
  static func of(_ kind: Identifier<RecordCheck>) -> [Text] {
    kind.text == "major-violation" ? majorViolation : search(kind)
  }

  private static func search(_ kind: Identifier<RecordCheck>) -> [Text] {
    let name = FoldedText(kind.text).string
    let found = byWord.first { $0.words.contains(where: name.contains) }?.registers
    return (found ?? [credit, "国家企业信用信息公示系统"]).map { Text(trusted: $0) }
  }
}
