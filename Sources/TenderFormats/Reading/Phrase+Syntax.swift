import TenderDomain

/// What can be wrong with a file before its meaning is looked at.
extension Phrase {
  static let noAnchors = Phrase(
    zh: "不支持锚点与别名（& 和 *）；若是文字，请加引号",
    en: "anchors and aliases (& and *) are not supported; put a text in quotes")

  static let noTags = Phrase(
    zh: "不支持标签（!）；若是文字，请加引号",
    en: "tags (!) are not supported; put a text in quotes")

  static let tooDeep = Phrase(
    zh: "嵌套超过\(Element.deepest)层",
    en: "nested more than \(Element.deepest) levels deep")

  static let noTabs = Phrase(
    zh: "缩进只能用空格，不能用制表符（Tab）",
    en: "indent with spaces, not with a tab")

  static let unexpectedColon = Phrase(
    zh: "此处不应有冒号；含有“: ”的文字请加引号，并检查缩进",
    en: "a colon is not expected here; put a text that contains “: ” in quotes, and check the "
      + "indentation")

  static let missingColon = Phrase(
    zh: "键名后缺少半角冒号加空格（“: ”）；全角冒号（：）无效",
    en: "a key must be followed by a colon and a space; a full-width colon (：) is none")

  static let unclosedQuote = Phrase(
    zh: "引号没有闭合",
    en: "this quotation mark is never closed")

  static let secondDocument = Phrase(
    zh: "文件在此之前已经结束；一个文件只能有一份内容",
    en: "the document ends before this; a file holds one document only")

  static let wrongEscape = Phrase(
    zh: "双引号中的反斜杠转义无效；请用单引号或写成“\\\\”",
    en: "not an escape sequence; use single quotes, or write “\\\\” for a backslash")

  static func duplicateKey(_ key: String, firstLine: Int) -> Phrase {
    Phrase(
      zh: "键\(key.quotedForDisplay())重复；第\(firstLine)行已有",
      en: "the key \(key.quotedForDisplay()) is already on line \(firstLine)")
  }

  static func cannotBegin(with scalar: Unicode.Scalar?) -> Phrase {
    let sign = scalar.map { String($0) } ?? ""
    return Phrase(
      zh: "文字不能以\(sign.quotedForDisplay())开头；请加引号",
      en: "a text cannot begin with \(sign.quotedForDisplay()); put it in quotes")
  }

  static func unclosed(_ open: String, _ close: String, from begin: Position?) -> Phrase {
    let line = begin?.line ?? 1
    return Phrase(
      zh: "第\(line)行的“\(open)”缺少“,”或“\(close)”",
      en: "expected “,” or “\(close)” for the “\(open)” on line \(line)")
  }

  static func wrongIndentation(from begin: Position?) -> Phrase {
    let line = begin?.line ?? 1
    return Phrase(
      zh: "与第\(line)行开始的内容不符；请检查缩进与引号",
      en: "does not fit what begins on line \(line); check indentation and quotes")
  }

  static func notYAML(_ problem: String) -> Phrase {
    let problem = problem.escapedForDisplay()
    return Phrase(zh: "YAML语法错误：\(problem)", en: "not valid YAML: \(problem)")
  }
}
