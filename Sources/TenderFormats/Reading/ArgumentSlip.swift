package import TenderDomain

/// A slip of an input method in an argument: which sign, where, and what would be right.
///
/// Such signs are allowed in texts, and make no difference in numbers and identifiers. So they are
/// looked for only where an argument is wrong already, or could not be meant.
package struct ArgumentSlip: Hashable {
  private let place: Int
  private let sign: String
  private let name: Phrase
  private let isQuote: Bool
  /// The argument in plain signs.
  package let mended: String

  package init?(_ argument: String) {
    self.init(argument) { _ in true }
  }

  private init?(_ argument: String, where isAsked: (SlipSign) -> Bool) {
    var plain = ""
    var first: (place: Int, sign: SlipSign)?
    for (index, scalar) in argument.unicodeScalars.enumerated() {
      guard let sign = SlipSign(scalar), isAsked(sign) else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      plain += sign.plain
      first = first ?? (index + 1, sign)
    }
    guard let first else { return nil }
    place = first.place
    sign = String(first.sign.sign)
    name = first.sign.name
    isQuote = first.sign.isQuote
    mended = plain.trimmingBlanks
  }

  /// Quotation marks around an argument, which the shell did not take away.
  package static func quotes(around argument: String) -> ArgumentSlip? {
    let ends = [argument.unicodeScalars.first, argument.unicodeScalars.last].compactMap(\.self)
    guard ends.contains(where: { SlipSign($0)?.isQuote == true }) else { return nil }
    return ArgumentSlip(argument) { $0.isQuote }
  }

  /// A full-width equals sign, where a plain one would part a name from its value.
  package static func equals(in argument: String) -> ArgumentSlip? {
    argument.contains("=") ? nil : ArgumentSlip(argument) { $0.plain == "=" }
  }

  /// An option behind dashes that are none: `——format`, `—format`, `－－format＝json`.
  ///
  /// - Parameter isKnown: whether there is an option of that name, dashes included.
  package static func option(
    _ argument: String, isKnown: (String) -> Bool
  ) -> ArgumentSlip? {
    guard let first = argument.unicodeScalars.first,
      first == "-" || SlipSign(first)?.isDash == true,
      var slip = ArgumentSlip(argument)
    else { return nil }
    let bare = slip.mended.drop { $0 == "-" }
    let word = bare.prefix { $0 != "=" && $0 != " " }
    // One long dash is what an input method makes of two.
    let option = [word.count == 1 ? "-" : "--", bare].joined()
    guard isKnown(word.count == 1 ? "-\(word)" : "--\(word)") else { return nil }
    slip = slip.meaning(option)
    return slip
  }

  private func meaning(_ mended: String) -> ArgumentSlip {
    ArgumentSlip(place: place, sign: sign, name: name, isQuote: isQuote, mended: mended)
  }

  private init(place: Int, sign: String, name: Phrase, isQuote: Bool, mended: String) {
    self.place = place
    self.sign = sign
    self.name = name
    self.isQuote = isQuote
    self.mended = mended
  }

  /// What and where the sign is.
  package var sentence: Phrase {
    let shown = sign.escapedForDisplay()
    return Phrase(
      zh: "第 \(place) 个字符“\(shown)”是\(name.zh)", en: "character \(place), “\(shown)”, is \(name.en)"
    )
  }

  /// The same, and what to write.
  package var advice: Phrase {
    let right = mended.contains(" ") ? "\"\(mended)\"" : mended
    let shown = right.shortenedForDisplay().escapedForDisplay()
    return Phrase(zh: "\(sentence.zh)：请写 \(shown)", en: "\(sentence.en): write \(shown)")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let front = drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
