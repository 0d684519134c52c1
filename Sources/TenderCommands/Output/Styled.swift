package import TenderDomain

/// What a screen can show: texts, phrases, counts, and any of them in a style.
package protocol Renderable {
  var styled: Styled { get }
}

/// A phrase and how it looks.
///
/// Its text comes out escaped only, so that stored data cannot steer the terminal.
package struct Styled: Renderable, Hashable, Sendable {
  private let phrase: Phrase
  package let style: Style

  package init(_ phrase: Phrase, _ style: Style = .plain) {
    self.phrase = phrase
    self.style = style
  }

  package var styled: Styled { self }

  /// The escaped text.
  func text(in language: Language) -> String {
    phrase[language].escapedForDisplay()
  }

  /// The escaped text of each line as it was written.
  func lines(in language: Language) -> [String] {
    phrase[language]
      .split(omittingEmptySubsequences: false) { $0.isNewline }
      .map { String($0).escapedForDisplay() }
  }
}

extension Renderable {
  package func styled(_ style: Style) -> Styled {
    let plain = styled
    return plain.with(plain.style.union(style))
  }
}

extension Styled {
  fileprivate func with(_ style: Style) -> Styled {
    Styled(phrase, style)
  }
}

extension Phrase: Renderable {
  package var styled: Styled { Styled(self) }
}

extension String: Renderable {
  package var styled: Styled { Styled(Phrase(self)) }
}

extension Int: Renderable {
  package var styled: Styled { Styled(Phrase(String(self))) }
}

/// Nothing is shown as an empty cell.
extension Optional: Renderable where Wrapped: Renderable {
  package var styled: Styled { self?.styled ?? Styled(Phrase("")) }
}
