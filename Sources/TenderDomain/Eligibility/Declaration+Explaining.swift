/// What a bidder declared, or did not.
public enum DeclarationReason: Hashable, Sendable {
  case declared(Declaration)
  case missing(Identifier<Declaration>)
}

extension DeclarationReason: Explanation {
  var sentence: Phrase {
    switch self {
    case .declared(let declaration): declaration.phrase
    case .missing(let name):
      Phrase(zh: "未作声明：\(name.phrase.zh)", en: "nothing declared about \(name.phrase.en)")
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
    case .missing(let name):
      Phrase(
        zh: "用 tender bidder update 登记声明 \(name)",
        en: "record declaration \(name) with tender bidder update")
    }
  }
}

extension Declaration {
  public var phrase: Phrase {
    value
      ? Phrase(zh: "投标人声明具备：\(name.phrase.zh)", en: "the bidder declared \(name.phrase.en)")
      : Phrase(zh: "投标人声明不具备：\(name.phrase.zh)", en: "the bidder denied \(name.phrase.en)")
  }
}
