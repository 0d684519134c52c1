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

  /// As lawyers cite it: 《招标投标法》第二十八条第二款, Bidding Law (招标投标法) art. 28 para. 2.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: Citation.title(law.string) + articles(in: .zh)
    case .en: lawInEnglish + articles(in: .en)
    }
  }

  public var phrase: Phrase { Phrase(text(in:)) }

  /// The article without paragraph and item.
  public var wholeArticle: LegalBasis {
    LegalBasis(law: law, article: Text(trusted: String(article.string.prefix { $0 != " " })))
  }

  /// What stands for the article of a law that is cited as a whole.
  static let noArticle = "全文"

  /// What stands for an article whose number was not checked, and is not told.
  static let unsure = "?"

  private var lawInEnglish: String {
    Law.byName[law.string].map { "\($0.english) (\(law))" } ?? law.string
  }

  private func articles(in language: Language) -> String {
    switch article.string {
    case Self.noArticle, "-": return ""
    case Self.unsure: return language(zh: "（条文序号未核对）", en: " (article not checked)")
    default: break
    }
    let parts = article.string.split { ",、".contains($0) }.map { part in
      Citation(part).map { $0.text(in: language) } ?? language(zh: "\(part)", en: "art. \(part)")
    }
    return language(zh: parts.joined(separator: "、"), en: " " + parts.joined(separator: ", "))
  }
}
