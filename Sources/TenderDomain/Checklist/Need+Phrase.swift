extension Need {
  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .required: Phrase(zh: "必交", en: "required")
    case .ifAny: Phrase(zh: "如有", en: "if any")
    case .optional: Phrase(zh: "可选", en: "optional")
    case .when(let expectation):
      Phrase(zh: "条件：\(expectation.phrase.zh)", en: "when \(expectation.phrase.en)")
    case .oneOf(let group): Phrase(zh: "\(group) 组至少一份", en: "one of group \(group)")
    case .fromWinner:
      Phrase(zh: "\(words.isTender ? "中标" : "成交")后提交", en: "from \(words.winner.en)")
    }
  }
}

extension RequestedDocument.Form {
  public var phrase: Phrase {
    switch self {
    case .original: Phrase(zh: "原件", en: "original")
    case .stampedCopy: Phrase(zh: "加盖公章的复印件", en: "stamped copy")
    case .copy: Phrase(zh: "复印件", en: "copy")
    }
  }
}

extension RequestedDocument {
  /// How it has to come: form, copies, seal, and whether it is about a person.
  public var manner: Phrase? {
    let parts: [Phrase?] = [
      form?.phrase,
      copies.map { Phrase(zh: "\($0) 份", en: "\($0) \($0 == 1 ? "copy" : "copies")") },
      sealed ? Phrase(zh: "密封", en: "sealed") : nil,
      personalData ? Phrase(zh: "含个人信息", en: "personal data") : nil,
    ]
    let stated = parts.compactMap { $0 }
    return stated.isEmpty ? nil : stated.enumerated()
  }
}
