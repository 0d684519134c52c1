/// How text looks in a terminal. Decoration only: the words alone carry the meaning.
package struct Style: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let plain: Style = []
  package static let bold = Style(rawValue: 1 << 0)
  package static let dim = Style(rawValue: 1 << 1)
  package static let red = Style(rawValue: 1 << 2)
  package static let green = Style(rawValue: 1 << 3)
  package static let yellow = Style(rawValue: 1 << 4)
  package static let cyan = Style(rawValue: 1 << 5)

  /// Select Graphic Rendition parameters, ECMA-48 section 8.3.117.
  private static let parameters: [(style: Style, code: String)] = [
    (.bold, "1"), (.dim, "2"), (.red, "31"), (.green, "32"), (.yellow, "33"), (.cyan, "36"),
  ]

  fileprivate var code: String {
    Self.parameters.filter { contains($0.style) }.map(\.code).joined(separator: ";")
  }
}

/// Turns styles into escape sequences, or leaves text alone.
package struct Palette: Hashable, Sendable {
  package let enabled: Bool

  package init(enabled: Bool) {
    self.enabled = enabled
  }

  package func apply(_ style: Style, to text: String) -> String {
    guard enabled, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
  }
}

/// The answer to `--color`.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// An option on the command line is stronger than `NO_COLOR` (<https://no-color.org>).
  package func palette(environment: [String: String], isTerminal: Bool) -> Palette {
    switch self {
    case .always: Palette(enabled: true)
    case .never: Palette(enabled: false)
    case .auto:
      Palette(
        enabled: isTerminal && environment["NO_COLOR", default: ""].isEmpty
          && environment["TERM"] != "dumb")
    }
  }
}
