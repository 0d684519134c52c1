/// The law behind something: its short Chinese name and the article, such as `22 I (五)`.
public struct LegalBasis: Hashable, Sendable, Codable {
  public let law: Text
  /// Article in digits, then paragraph in Roman numerals, then item in brackets.
  public let article: Text

  public init(law: Text, article: Text) {
    self.law = law
    self.article = article
  }

  /// For our own tables, whose texts are literals.
  init(_ law: String, _ article: String) {
    self.init(law: Text(trusted: law), article: Text(trusted: article))
  }

  /// Without an article where the law has none.
  public func text(in language: Language) -> String {
    let hasArticle = article.string != Self.noArticle
    switch language {
    case .zh: return "《\(law)》" + (hasArticle ? articleInChinese : "")
    case .en: return hasArticle ? "\(law) art. \(article)" : law.string
    }
  }

  public var phrase: Phrase { Phrase(text(in:)) }

  /// What stands for the article of a notice that has none.
  static let noArticle = "-"

  private var articleInChinese: String {
    article.string.split(separator: ", ").map(Self.chinese).joined(separator: "、")
  }

  /// 第22条第一款第（五）项, as statutes are cited in Chinese.
  private static func chinese(_ article: Substring) -> String {
    article.split(separator: " ").enumerated().map { index, part in
      if index == 0 { return "第\(part)条" }
      if let paragraph = paragraphs[String(part)] { return "第\(paragraph)款" }
      if part.hasPrefix("("), part.hasSuffix(")") {
        return "第（\(part.dropFirst().dropLast())）项"
      }
      return " \(part)"
    }.joined()
  }

  private static let paragraphs = [
    "I": "一", "II": "二", "III": "三", "IV": "四", "V": "五", "VI": "六", "III–V": "三至五",
  ]
}
