extension Doubt {
  /// Why it is a question, as the end of a sentence.
  func text(in language: Language) -> String {
    switch self {
    case .otherKind:
      return language(zh: "无法比较", en: "they cannot be compared")
    case .near(let found, let wanted):
      let (found, wanted) = (found.quotedForDisplay(), wanted.quotedForDisplay())
      return language(
        zh: "\(found)与\(wanted)相近而不相同，是否一回事须由人认定",
        en: "\(found) is nearly \(wanted), and a person has to say whether it is meant")
    case .branch(let found):
      return language(
        zh: "\(found.quotedForDisplay())是分支机构，责任由总机构承担（民法典 74），须由人认定",
        en: "\(found.quotedForDisplay()) is a branch, for which its head office is liable "
          + "(民法典 74), and a person has to say")
    case .noClass(let word):
      return language(
        zh: "\(word.quotedForDisplay())未必属于哪一类组织形式，须由人认定",
        en: "\(word.quotedForDisplay()) is no certain class of legal form, and a person has to say")
    case .classOnly(let found, let wanted):
      return language(
        zh: "只登记了类别\(found.quotedForDisplay())，是否为\(wanted.quotedForDisplay())不明",
        en: "only the class \(found.quotedForDisplay()) is recorded, not whether it is "
          + wanted.quotedForDisplay())
    }
  }

  /// What would settle it.
  func remedy(for fact: Fact) -> Phrase {
    switch self {
    case .branch:
      Phrase(
        zh: "索取总机构的授权，再由人认定",
        en: "ask for the authorisation of the head office; then a person decides")
    case .classOnly, .noClass:
      Phrase(
        zh: "用 tender bidder update 按营业执照上的类型登记 \(fact.name)，或由人认定",
        en: "record \(fact.name) as the licence has it with tender bidder update, "
          + "or a person decides")
    case .near, .otherKind:
      Phrase(
        zh: "用 tender bidder update 按要求的写法更正 \(fact.name)，或由人认定",
        en: "correct \(fact.name) to the words that are asked for with tender bidder update, "
          + "or a person decides")
    }
  }

  /// That something stands under a name which nobody asks for, as the end of a sentence.
  static func name(_ name: String, in language: Language) -> String {
    language(
      zh: "；登记有名称相近而无人要求的 \(name)，是否写错了名称？",
      en: "; recorded is \(name), which nothing asks for: was this meant?")
  }
}
