/// The names of facts, declarations and records that a tender asks bidders for.
public struct AskedNames: Hashable, Sendable {
  public private(set) var facts: Set<Identifier<Fact>> = []
  public private(set) var declarations: Set<Identifier<Declaration>> = []
  public private(set) var records: Set<Identifier<RecordCheck>> = []

  public init() {}

  init(_ expectations: some Sequence<Expectation>) {
    add(expectations)
  }

  private mutating func add(_ expectations: some Sequence<Expectation>) {
    for leaf in expectations.lazy.flatMap(\.leaves) {
      switch leaf {
      case .fact(let name, _): facts.insert(name)
      case .declaration(let name): declarations.insert(name)
      case .noRecord(let test): records.insert(test.kind)
      case .certificate, .document, .judgement, .all, .any, .not: break
      }
    }
  }

  /// Those of another tender as well: of its requirements, and of the conditions of its documents.
  public mutating func add(_ definition: TenderDefinition) {
    let conditions = definition.documents.compactMap { document in
      if case .when(let condition) = document.need { condition } else { nil }
    }
    add(definition.requirements.map(\.expect) + conditions)
  }
}

/// A name on record that nothing asks for, and the one that was probably meant.
public struct ProbableSlip: Hashable, Sendable {
  /// Where it stands in a bidder's file.
  public enum Place: String, Hashable, Sendable {
    case facts, declarations, records
  }

  public let place: Place
  public let recorded: String
  public let asked: String

  /// `declarations.tax: nobody asks for it; did you mean “tax-and-social-security”?`
  public var phrase: Phrase {
    let meant = asked.quotedForDisplay()
    return Phrase(
      zh: "\(place).\(recorded)：没有项目要求此名称；是否想写\(meant)？",
      en: "\(place).\(recorded): no tender asks for that name; did you mean \(meant)?")
  }
}

extension Qualifications {
  /// Names that nothing asks for and that are near to one that is asked for and not on record.
  public func probableSlips(against asked: AskedNames) -> [ProbableSlip] {
    slips(.facts, facts.map(\.name), asked.facts)
      + slips(.declarations, declarations.map(\.name), asked.declarations)
      + slips(.records, records.map(\.kind), asked.records)
  }

  private func slips<Named>(
    _ place: ProbableSlip.Place, _ recorded: [Identifier<Named>], _ asked: Set<Identifier<Named>>
  ) -> [ProbableSlip] {
    let missing = asked.filter { name in !recorded.contains { $0.isAlike(name) } }.sorted()
    let strange = recorded.filter { name in !asked.contains { $0.isAlike(name) } }
    return missing.compactMap { name in
      name.nearest(among: strange).map {
        ProbableSlip(place: place, recorded: $0.text, asked: name.text)
      }
    }
  }
}

extension Identifier {
  /// Of some names the one that was probably meant: nearly this one, a part of it, or its title.
  func nearest(among names: [Self]) -> Self? {
    guard !names.isEmpty else { return nil }
    let words = words
    let titles = [FoldedText(phrase.zh), FoldedText(phrase.en)]
    let part = names.first { name in
      titles.contains(FoldedText(name.text))
        || !name.words.isEmpty && name.words.isSubset(of: words)
    }
    return part
      ?? Suggestion.nearest(to: text, among: names.map(\.text)).map { Self(trusted: $0) }
  }

  /// The words of `tax-and-social-security`, in small letters.
  private var words: Set<String> {
    Set(text.lowercased().split { "-_.".contains($0) }.map(String.init))
  }
}
