package import TenderDomain

/// One thing that is wrong in a file: where it stands, what was read, what would be right.
package struct Fault: Hashable, Sendable {
  /// The file as named on the command line; `-` is the standard input.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// In characters from 1; nil when the whole line, or a key that is not there, is meant.
  package let column: Int?
  /// Where in the document, lists counted from 0: `requirements[2].expect.grade`. Empty: the root.
  package let path: String
  package let message: Phrase
  package let suggestion: Phrase?

  package init(
    file: String, line: Int, column: Int? = nil, path: String = "", message: Phrase,
    suggestion: Phrase? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.message = message
    self.suggestion = suggestion
  }

  /// `FILE:LINE: PATH: MESSAGE; SUGGESTION`, safe to show on a terminal.
  package var sentence: Phrase {
    let place = "\(file.escapedForDisplay()):\(line): "
    let subject = path.isEmpty ? "" : "\(path.escapedForDisplay()): "
    return Phrase(zh: place + subject + advice.zh, en: place + subject + advice.en)
  }

  /// What is wrong, and what may have been meant.
  package var advice: Phrase {
    guard let suggestion else { return message }
    return [message, suggestion].joined(by: Phrase(zh: "；", en: "; "))
  }
}

extension Phrase {
  /// “read …, expected …”, the sentence every wrong value gets.
  package static func read(_ text: String, expected: Phrase) -> Phrase {
    read(Phrase(text.quotedForDisplay()), expected: expected)
  }

  static func read(_ what: Phrase, expected: Phrase) -> Phrase {
    Phrase(zh: "读到\(what.zh)，应为\(expected.zh)", en: "read \(what.en), expected \(expected.en)")
  }
}
