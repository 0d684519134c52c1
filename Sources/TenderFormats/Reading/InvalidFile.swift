package import TenderDomain

/// A file that is not what it should be, with everything that is wrong in it.
package struct InvalidFile: Error, Explained, Hashable {
  /// In the order of their lines; never empty.
  package let faults: [Fault]

  /// More than this many lines help nobody; the others are counted.
  private static let shown = 50

  package init(_ faults: [Fault]) {
    // By line, and within a line in the order they were found: `sorted` promises no stability.
    self.faults = faults.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  package let errorCode = "input.invalid"
  package let kind = FailureKind.badData
  package let hint: Phrase? = nil

  /// One fault per line.
  package var message: Phrase {
    var lines = faults.prefix(Self.shown).map(\.sentence)
    let others = faults.count - lines.count
    if others > 0 {
      lines.append(Phrase(zh: "另有\(others)处错误", en: "and \(others) more"))
    }
    return Phrase(
      zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
  }
}
