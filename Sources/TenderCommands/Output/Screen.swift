package import TenderDomain

/// What a person sees: lines of text that fit a width, in one language.
///
/// All text that it is given is escaped: an escape sequence stored as a name shows as `\u{1B}`.
package struct Screen {
  package let language: Language
  package let columns: Int
  package let palette: Palette
  private var text = ""
  /// In English each law is named in Chinese once.
  private var laws = LawsNamed()
  private var fields: [(label: String, value: Styled)] = []

  package init(
    language: Language, columns: Int = 80, palette: Palette = Palette(enabled: false)
  ) {
    self.language = language
    self.columns = columns
    self.palette = palette
  }

  /// All that was written, each line ended by a line feed.
  package consuming func rendered() -> String {
    endFields()
    return text
  }

  /// A line in bold, with an empty line before it unless it is the first.
  package mutating func heading(_ title: some Renderable) {
    endFields()
    if !text.isEmpty, !text.hasSuffix("\n\n") { blank() }
    write(title.styled(.bold))
  }

  /// One line of several parts; never wrapped.
  package mutating func line(_ parts: any Renderable...) {
    endFields()
    for part in parts {
      text += palette.apply(part.styled.style, to: shown(part.styled.text(in: language)))
    }
    text += "\n"
  }

  /// What a screen is about: its number in bold, and its title wrapped beside it.
  package mutating func title(_ number: String, _ title: Text) {
    endFields()
    let number = number.escapedForDisplay()
    let bold = palette.apply(.bold, to: number)
    guard number.greatestWidth < columns / 2 else {
      text += bold + "\n"
      write(title.string.styled)
      return
    }
    write(title.string.styled, firstPrefix: bold + " ", prefix: indent(of: number + " "))
  }

  /// Text wrapped to the width.
  package mutating func paragraph(_ content: some Renderable) {
    endFields()
    write(content.styled)
  }

  /// Text of several lines as somebody wrote it, indented, each line wrapped.
  package mutating func quotation(_ content: some Renderable) {
    endFields()
    for line in content.styled.lines(in: language) {
      write(Styled(Phrase(line), content.styled.style), firstPrefix: "  ", prefix: "  ")
    }
  }

  /// A word in a colour, then a message; each line of the message stays a line of its own.
  package mutating func note(_ word: Phrase, _ message: Phrase, _ style: Style) {
    endFields()
    let lines = message.styled.lines(in: language)
    for (index, line) in lines.enumerated() {
      let lead = index == 0 ? palette.apply(style, to: word[language]) : "  "
      text += lead + line + "\n"
    }
  }

  /// Wrapped text after a hyphen.
  package mutating func bullet(_ content: some Renderable) {
    endFields()
    write(content.styled, firstPrefix: "- ", prefix: "  ")
  }

  /// A label and its value; neighbouring fields line up, and what is nil is left out.
  package mutating func field(_ label: Phrase, _ value: (some Renderable)?) {
    guard let value else { return }
    let colon = Phrase(zh: "：", en: ":")[language]
    fields.append((label[language].escapedForDisplay() + colon, value.styled))
  }

  package mutating func blank() {
    endFields()
    text += "\n"
  }

  /// A table of the rows, or one sentence when there are none.
  package mutating func table<Row>(
    _ rows: some Sequence<Row>, empty: Phrase? = nil, _ columns: [Column<Row>]
  ) {
    endFields()
    let table = Table(rows, columns: columns, language: language) { laws.once($0, in: language) }
    if !table.rows.isEmpty {
      table.write(to: &text, columns: self.columns, palette: palette)
    } else if let empty {
      write(empty.styled)
    }
  }

  private mutating func endFields() {
    guard !fields.isEmpty else { return }
    let ended = fields
    fields = []
    let gap = Phrase(zh: "", en: " ")[language]
    let labelWidth = ended.map(\.label.displayWidth).max() ?? 0
    for (label, value) in ended {
      var prefix = label.padded(to: labelWidth) + gap
      for line in value.lines(in: language) {
        write(Styled(Phrase(line), value.style), firstPrefix: prefix, prefix: indent(of: prefix))
        prefix = indent(of: prefix)
      }
    }
  }

  private mutating func shown(_ text: String) -> String { laws.once(text, in: language) }

  private func indent(of prefix: String) -> String {
    String(repeating: " ", count: prefix.displayWidth)
  }

  private mutating func write(_ content: Styled, firstPrefix: String = "", prefix: String = "") {
    let room = columns - prefix.greatestWidth
    var before = firstPrefix
    for line in shown(content.text(in: language)).wrapped(to: room) {
      text += line.isEmpty ? before.withoutTrailingSpaces : before
      text += palette.apply(content.style, to: line) + "\n"
      before = prefix
    }
  }
}
