/// What a bidder declared, or did not.
public enum DeclarationReason: Hashable, Sendable {
  case declared(Declaration)
  /// Not declared; perhaps under another name, which no requirement asks for.
  case missing(Identifier<Declaration>, similar: Identifier<Declaration>?)
}

extension DeclarationReason: Explanation {
  func sentence(in language: Language) -> String {
    switch self {
    case .declared(let declaration): return declaration.text(in: language)
    case .missing(let name, let similar):
      let name = name.phrase[language]
      return language(zh: "未作声明：\(name)", en: "nothing declared about \(name)")
        + (similar.map { Doubt.name($0.text, in: language) } ?? "")
    }
  }

  var evidence: [Phrase] {
    switch self {
    case .declared(let declaration): [declaration.phrase]
    case .missing: []
    }
  }

  var remedy: Phrase {
    switch self {
    case .declared(let declaration):
      Phrase(
        zh: "若登记有误，用 tender bidder update 更正声明 \(declaration.name)",
        en: "if recorded wrongly, correct declaration \(declaration.name) with tender bidder update"
      )
    case .missing(let name, _):
      Phrase(
        zh: "用 tender bidder update 登记声明 \(name)",
        en: "record declaration \(name) with tender bidder update")
    }
  }
}

extension Declaration {
  public var phrase: Phrase { Phrase(text(in:)) }

  fileprivate func text(in language: Language) -> String {
    let name = name.phrase[language]
    return value
      ? language(zh: "已声明具备：\(name)", en: "the bidder declared \(name)")
      : language(zh: "已声明不具备：\(name)", en: "the bidder denied \(name)")
  }
}
