import Foundation
package import TenderDomain

/// A text that came by the command line or the environment, brought to the form of all our texts.
///
/// - Returns: the text in NFC, as files are read.
/// - Throws: `InvalidArgumentText` for invalid UTF-8, which the system has replaced by U+FFFD, and
///   for control characters.
package func argumentText(_ raw: String) throws(InvalidArgumentText) -> String {
  let isClean = raw.unicodeScalars.allSatisfy { scalar in
    scalar != "\u{FFFD}" && scalar.properties.generalCategory != .control
  }
  guard isClean else { throw InvalidArgumentText(read: raw) }
  return raw.precomposedStringWithCanonicalMapping
}

/// A text with characters that no text may have.
package struct InvalidArgumentText: Explained, Hashable {
  let read: String

  package let errorCode = "input.invalidText"
  package let kind = FailureKind.badData

  package var message: Phrase {
    let quoted = read.quotedForDisplay()
    return Phrase(
      zh: "参数\(quoted)含有控制字符，或不是UTF-8编码",
      en: "argument \(quoted) has control characters, or is not UTF-8")
  }

  package var hint: Phrase? {
    Phrase(zh: "只用可见字符；终端编码须为UTF-8", en: "use visible characters in a UTF-8 terminal")
  }
}
