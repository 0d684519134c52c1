package import TenderDomain

/// A column of a table: its heading, how it gives way, and what it shows of a row.
package struct Column<Row> {
  /// What a column does when the table is wider than the screen.
  package enum Fit: Hashable, Sendable {
    /// Never breaks what it shows, which is no wider than its heading.
    case fixed
    /// Never breaks what it shows, which usually takes so many columns: identifiers, numbers, states.
    case usually(Int)
    /// Wraps its text onto further lines: titles, reasons.
    case flexible

    /// `2026-05-16 17:00`
    package static var time: Fit { .usually(16) }
    /// `XPZY-2026-001`
    package static var number: Fit { .usually(13) }
  }

  let heading: Phrase
  let alignment: Alignment
  let fit: Fit
  let cell: (Row) -> Styled

  package init(
    _ heading: Phrase, _ fit: Fit = .fixed, _ alignment: Alignment = .leading,
    cell: @escaping (Row) -> some Renderable
  ) {
    self.heading = heading
    self.alignment = alignment
    self.fit = fit
    self.cell = { cell($0).styled }
  }

  /// What it needs at least to stand beside others, whatever its cells hold.
  func least(in language: Language) -> Int {
    switch fit {
    case .fixed: heading[language].greatestWidth
    case .usually(let width): max(width, heading[language].greatestWidth)
    case .flexible: Table.narrowest
    }
  }
}
