import TenderDomain

/// The names a definition gives to one sort of thing, and the places that refer to them.
///
/// References are checked at the end, because a file may refer to what comes later in it. A
/// reference type, because every reader of a part of the file adds to the same names.
final class Names<Named> {
  private let missing: Phrase
  private var lines: [Identifier<Named>: Int] = [:]
  private var references: [(name: Identifier<Named>, place: ValueReader)] = []

  /// How often names are compared for a suggestion: a hostile file could ask for millions.
  private static var mostComparisons: Int { 2000 }

  /// - Parameter missing: What to expect where a reference leads nowhere.
  init(missing: Phrase) {
    self.missing = missing
  }

  /// Gives a name; false, with a fault, when something else has it already.
  @discardableResult
  func declare(_ name: Identifier<Named>, at place: ValueReader) -> Bool {
    if let line = lines[name] {
      let quoted = name.text.quotedForDisplay()
      place.fault(
        Phrase(
          zh: "标识\(quoted)重复；第\(line)行已有", en: "the id \(quoted) is already on line \(line)"))
      return false
    }
    lines[name] = place.element.position.line
    return true
  }

  func refer(to name: Identifier<Named>, at place: ValueReader) {
    references.append((name, place))
  }

  /// Adds a fault for every reference to a name that was never given.
  func checkReferences() {
    let candidates = lines.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key.text)
    var comparisons = 0
    for reference in references where lines[reference.name] == nil {
      comparisons += candidates.count
      let suggestion =
        comparisons <= Self.mostComparisons
        ? Suggestion.phrase(for: reference.name.text, among: candidates) : nil
      reference.place.fault(.read(reference.name.text, expected: missing), suggestion: suggestion)
    }
  }
}

/// All names of one definition.
struct DefinitionNames {
  let lots = Names<Lot>(
    missing: Phrase(zh: "本项目 lots 中的标识", en: "the id of a lot of this tender"))
  let items = Names<Item>(
    missing: Phrase(zh: "本项目 items 中的标识", en: "the id of an item of this tender"))
  let requirements = Names<Requirement>(
    missing: Phrase(zh: "本项目 requirements 中的标识", en: "the id of a requirement of this tender"))
  let criteria = Names<Criterion>(
    missing: Phrase(zh: "内置资格条件组", en: "a criterion of the built-in library"))
  let documents = Names<RequestedDocument>(
    missing: Phrase(zh: "本项目 documents 中的标识", en: "the id of a document of this tender"))

  func checkReferences() {
    lots.checkReferences()
    requirements.checkReferences()
    documents.checkReferences()
  }
}
