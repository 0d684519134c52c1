import TenderDomain

extension MappingReader {
  /// `noRecord`, with the time, the sources and the day of the look-up that it asks for.
  func noRecord(_ kind: ValueReader) -> Expectation? {
    let kind: Identifier<RecordCheck>? = kind.identifier()
    let window = window()
    let sources = optional("sources")?.sources()
    let lookedUp = optional("lookedUp")?.dayOfLookUp()
    return kind.map { kind in
      .noRecord(RecordTest(kind: kind, window: window, sources: sources ?? [], lookedUp: lookedUp))
    }
  }

  private func window() -> RecordTest.Window {
    let years = optional("withinYears")
    let since = optional("since")
    if years != nil, since != nil {
      fault(
        Phrase(
          zh: "withinYears 与 since 只能有一个", en: "only one of withinYears and since can be there"))
    }
    if let years = years?.integer(in: 1...30) { return .years(years) }
    return since?.day().map(RecordTest.Window.since) ?? .ever
  }
}

extension ValueReader {
  fileprivate func sources() -> [Text]? {
    let sources = words(atLeast: 1)
    if let sources, Set(sources.map { FoldedText($0.string) }).count < sources.count {
      fault(Phrase(zh: "查询渠道有重复", en: "names a source twice"))
    }
    return sources
  }

  /// One of the words, or a day.
  fileprivate func dayOfLookUp() -> RecordTest.LookUpDay? {
    guard let written = text() else { return nil }
    let words = RecordTest.LookUpDay.words
    if let known = words.first(where: { $0.word == written }) { return known.day }
    guard written.contains(where: \.isNumber) else {
      let list = words.map(\.word).joined(separator: ", ")
      fault(
        expected: Phrase(
          zh: "\(list) 之一，或日期，例如 2026-05-16", en: "one of \(list), or a day such as 2026-05-16"),
        suggestion: Suggestion.phrase(for: written, among: words.map(\.word)))
      return nil
    }
    return day().map(RecordTest.LookUpDay.on)
  }
}
