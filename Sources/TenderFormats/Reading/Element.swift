import TenderDomain

/// One value of a file as it was written, with the place where it stands.
struct Element {
  let position: Position
  let content: Content

  enum Content {
    /// Nothing after the colon, `~` or `null`.
    case absent
    /// A text without quotes, which may be meant as a number or truth value.
    case plain(String)
    /// A text in quotes or a block of text.
    case quoted(String)
    case list([Element])
    case mapping([Entry])
  }

  struct Entry {
    let key: String
    let keyPosition: Position
    let value: Element
  }

  /// What was read, for a message.
  var description: Phrase {
    switch content {
    case .absent: Phrase(zh: "空值", en: "nothing")
    case .plain(let text), .quoted(let text): Phrase(text.quotedForDisplay())
    case .list: Phrase(zh: "列表", en: "a list")
    case .mapping: Phrase(zh: "键值表", en: "a mapping")
    }
  }
}

/// A line and a column, both counted from 1; columns are counted in Unicode scalars.
struct Position: Hashable {
  let line: Int
  let column: Int
}
