package import TenderDomain

/// A span of time in its two largest units, rounded down: `2 d 3 h`, `59 min`, `3 d ago`, `now`.
///
/// - Parameter seconds: what is left; negative when it is past.
package func timeLeft(seconds: Int64) -> Phrase {
  guard seconds != 0 else { return Phrase(zh: "现在", en: "now") }
  let span = span(seconds: seconds.magnitude)
  return seconds > 0 ? span : Phrase(zh: span.zh + "前", en: span.en + " ago")
}

private func span(seconds: UInt64) -> Phrase {
  let days = Phrase.amount(seconds / 86_400, zh: "天", en: "d")
  let hours = Phrase.amount(seconds / 3_600 % 24, zh: "小时", en: "h")
  let minutes = Phrase.amount(seconds / 60 % 60, zh: "分钟", en: "min")
  let parts: [Phrase?] =
    switch seconds {
    case 86_400...: [days, hours]
    case 3_600...: [hours, minutes]
    case 60...: [minutes]
    default: [.amount(seconds, zh: "秒", en: "s")]
    }
  let stated = parts.compactMap { $0 }
  return Phrase(
    zh: stated.map(\.zh).joined(separator: " "),
    en: stated.map(\.en).joined(separator: " "))
}

extension Phrase {
  /// Nothing is said of a unit there is none of.
  fileprivate static func amount(_ count: UInt64, zh: String, en: String) -> Phrase? {
    count == 0 ? nil : Phrase(zh: "\(count) \(zh)", en: "\(count) \(en)")
  }
}

/// A period as a bar with today in it: `[===>      ]`; empty before it begins, full after its end.
///
/// - Parameters:
///   - fraction: how much of the period is over; below 0 and above 1 count as not begun and over.
///   - width: columns in all, with the brackets; at least 3.
package func progressBar(fraction: Double, width: Int) -> String {
  let inside = max(width - 2, 1)
  let bar =
    switch fraction {
    case 1...: String(repeating: "=", count: inside)
    case 0..<1: String(repeating: "=", count: Int(fraction * Double(inside))) + ">"
    default: ""
    }
  return "[" + bar.padded(to: inside) + "]"
}
