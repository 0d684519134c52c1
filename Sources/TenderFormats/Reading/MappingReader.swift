package import TenderDomain

/// Reads the keys of one mapping. Those that were asked for are the ones allowed in it.
///
/// A reference, because asking for a key is remembered.
package final class MappingReader {
  private let value: ValueReader
  private let entries: [String: Element.Entry]
  private let order: [String]
  private var asked: [String] = []
  private var formIsKnown = true

  init(_ value: ValueReader, entries: [Element.Entry]) {
    self.value = value
    self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    self.order = entries.map(\.key)
  }

  /// The value of a key that must be there; nil and a fault when it is missing or empty.
  package func required(_ key: String) -> ValueReader? {
    if let reader = reader(of: key) {
      if reader.shape != .absent { return reader }
      reader.fault(Phrase(zh: "没有填写", en: "has no value"))
    } else {
      value.reading.add(
        Phrase(zh: "缺少", en: "is missing"), at: value.element.position, path: value.path.key(key))
    }
    return nil
  }

  /// The value of a key that may be left out or left empty.
  package func optional(_ key: String) -> ValueReader? {
    reader(of: key).flatMap { $0.shape == .absent ? nil : $0 }
  }

  /// The value of a key that is there, even when nothing is written behind it.
  package func named(_ key: String) -> ValueReader? {
    reader(of: key)
  }

  /// The only one of the keys that is there; nil and a fault when none or several are.
  ///
  /// For a value that is written in one of several forms. When the form is not clear, the other
  /// keys are not judged.
  package func form(among keys: [String]) -> (key: String, value: ValueReader)? {
    let present = keys.compactMap { key in optional(key).map { (key: key, value: $0) } }
    if let first = present.first, present.count == 1 { return first }
    formIsKnown = false
    let words = keys.joined(separator: ", ")
    if present.isEmpty {
      let unknown = order.filter { !asked.contains($0) }
      fault(
        Phrase(zh: "须有以下键之一：\(words)", en: "needs one of the keys \(words)"),
        suggestion: unknown.lazy.compactMap { Suggestion.phrase(for: $0, among: keys) }.first)
    } else {
      let found = present.map { Phrase($0.key) }.enumerated()
      fault(
        Phrase(
          zh: "以下键只能有一个：\(found.zh)", en: "only one of these keys can be there: \(found.en)"))
    }
    return nil
  }

  /// Adds a fault about the mapping as a whole.
  package func fault(_ message: Phrase, suggestion: @autoclosure () -> Phrase? = nil) {
    value.fault(message, suggestion: suggestion())
  }

  func refuseOtherKeys() {
    let unused = asked.filter { entries[$0] == nil }
    for key in order where !asked.contains(key) && formIsKnown {
      guard let entry = entries[key] else { continue }
      value.reading.add(
        Phrase(zh: "没有这个键", en: "there is no such key"), at: entry.keyPosition,
        path: value.path.key(key), suggestion: Suggestion.phrase(for: key, among: unused))
    }
  }

  private func reader(of key: String) -> ValueReader? {
    if !asked.contains(key) { asked.append(key) }
    return entries[key].map {
      ValueReader($0.value, path: value.path.key(key), reading: value.reading)
    }
  }
}
