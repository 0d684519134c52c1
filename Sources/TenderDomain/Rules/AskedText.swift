/// The words in which something is asked of bidders: a condition, or a document to bring.
///
/// Descriptions and addresses are not looked at. Width and letter case make no difference.
struct AskedText {
  let name: Phrase
  /// Folded, one line for each piece.
  let text: String
  /// The condition; nothing of a document.
  let requirement: Requirement?
  let document: RequestedDocument?

  var isCondition: Bool { requirement != nil }

  func contains(any words: [String]) -> Bool { words.contains(where: text.contains) }

  func first(of words: [String]) -> String? { words.first(where: text.contains) }

  /// The text with what looks alike and means something else blotted out.
  func without(_ words: [String]) -> AskedText {
    AskedText(
      name: name, text: text.without(words), requirement: requirement, document: document)
  }
}

extension AskedText {
  /// Conditions that a law sets for all are nobody's choice, and are not looked at.
  fileprivate init?(_ requirement: Requirement) {
    guard requirement.criterion == nil else { return nil }
    let pieces = [requirement.title.string] + requirement.expect.leaves.compactMap(\.words)
    self.init(
      name: requirement.name, text: pieces.map { FoldedText($0).string }.joined(separator: "\n"),
      requirement: requirement, document: nil)
  }

  fileprivate init(_ document: RequestedDocument) {
    self.init(
      name: document.name, text: FoldedText(document.title.string).string, requirement: nil,
      document: document)
  }
}

extension DefinitionCheck.Subject {
  /// What is asked of bidders.
  var asked: [AskedText] {
    definition.requirements.compactMap { AskedText($0) }
      + definition.documents.map { AskedText($0) }
  }

  /// What is bought, by the title and the items.
  var bought: [AskedText] {
    let title = AskedText(
      name: Phrase(zh: "标题“\(definition.title)”", en: "the title “\(definition.title)”"),
      text: FoldedText(definition.title.string).string.without(parties).withoutAuthor,
      requirement: nil, document: nil)
    return [title]
      + definition.items.map { item in
        AskedText(
          name: Phrase(zh: "标的“\(item.description)”", en: "item “\(item.description)”"),
          text: FoldedText(item.description.string).string, requirement: nil, document: nil)
      }
  }
}

extension DefinitionCheck.Subject {
  /// Names that may stand in a title and say nothing of what is bought: 县审计局, 某工程咨询有限公司.
  private var parties: [String] {
    [definition.procuringEntity, definition.agency].compactMap { $0 }
      .map { FoldedText($0.name.string).string }
  }
}

extension String {
  /// A title without who speaks in it: 某工程咨询有限公司关于….
  fileprivate var withoutAuthor: String {
    firstRange(of: /^.*?(公司|中心|事务所|局|院|办公室)关于/).map { String(self[$0.upperBound...]) } ?? self
  }

  func without(_ words: [String]) -> String {
    words.reduce(self) { text, word in
      text.contains(word) ? text.replacing(word, with: "□") : text
    }
  }
}

extension Requirement {
  /// By its title, which people know, and not by its id.
  var name: Phrase { Phrase(zh: "资格条件“\(title)”", en: "requirement “\(title)”") }
}

extension RequestedDocument {
  var name: Phrase { Phrase(zh: "资料“\(title)”", en: "document “\(title)”") }
}

extension Expectation {
  /// What it says in words of its own.
  fileprivate var words: String? {
    if case .judgement(let text) = self { text.string } else { nil }
  }
}

extension RuleCheck {
  /// A match of words, one for each word: it proposes a rule and is a warning at most, however
  /// grave the rule.
  static func suggestion(
    zh: String, en: String,
    among texts: @escaping @Sendable (DefinitionCheck.Subject) -> [AskedText] = \.asked,
    _ find: @escaping @Sendable (AskedText) -> String?
  ) -> RuleCheck {
    RuleCheck { _, subject in
      texts(subject).suggestions(of: Phrase(zh: zh, en: en), find)
    }
  }
}

extension [AskedText] {
  /// One remark for each word that is found, with all the texts in which it stands.
  func suggestions(of rule: Phrase, _ find: (AskedText) -> String?) -> [RuleRemark] {
    var (words, found): ([String], [String: [AskedText]]) = ([], [:])
    for text in self {
      guard let word = find(text) else { continue }
      if found[word] == nil { words.append(word) }
      found[word, default: []].append(text)
    }
    return words.map { word in
      let places = found[word, default: []]
      let texts = places.map(\.name).enumerated()
      // What is the whole of it is not said twice.
      if places.count == 1, places[0].text.split(separator: "\n").first.map(String.init) == word {
        return RuleRemark(
          .suspicious, atMost: .warning, zh: "\(texts.zh)：\(rule.zh)，请核对",
          en: "\(texts.en): \(rule.en), check it")
      }
      let speaks = places.count == 1 ? "speaks" : "speak"
      return RuleRemark(
        .suspicious, atMost: .warning, zh: "\(texts.zh)涉及“\(word)”：\(rule.zh)，请核对",
        en: "\(texts.en) \(speaks) of “\(word)”: \(rule.en), check it")
    }
  }
}
