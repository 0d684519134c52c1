/// One article of a law, or one part of a notice, as it is written in our tables: `64 I(二)`.
struct Citation {
  /// 条 in digits; of a notice the part, which has a Chinese numeral.
  private let article: Number
  /// 款, one or a range.
  private let paragraphs: [Int]
  /// 项.
  private let item: Int?

  private enum Number {
    case article(Int)
    case part(Int)
  }

  /// Nothing for what is not written so; a user may cite as he likes.
  init?(_ text: Substring) {
    var rest = text.drop { $0 == " " }
    let head = rest.prefix { $0 != " " && $0 != "(" && $0 != "（" }
    rest = rest.dropFirst(head.count).drop { $0 == " " }
    if let number = Int(head), number > 0 {
      article = .article(number)
    } else if let number = ChineseNumeral.value(of: head) {
      article = .part(number)
    } else {
      return nil
    }
    let roman = rest.prefix { "IVX–".contains($0) }
    let paragraphs = roman.split(separator: "–").map { Self.roman.firstIndex(of: String($0)) }
    guard !paragraphs.contains(nil) else { return nil }
    self.paragraphs = paragraphs.compactMap { $0.map { $0 + 1 } }
    rest = rest.dropFirst(roman.count).drop { $0 == " " }
    guard !rest.isEmpty else {
      item = nil
      return
    }
    guard let first = rest.first, let last = rest.last, "(（".contains(first), ")）".contains(last)
    else { return nil }
    let inner = rest.dropFirst().dropLast()
    guard let number = ChineseNumeral.value(of: inner) ?? Int(inner), number > 0 else { return nil }
    item = number
  }

  private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

  func text(in language: Language) -> String {
    switch language {
    case .zh: inChinese
    case .en: inEnglish
    }
  }

  private var inChinese: String {
    let numerals = paragraphs.map { "第\(ChineseNumeral.text($0))款" }.joined(separator: "至")
    switch article {
    case .article(let number):
      let item = item.map { "第\(ChineseNumeral.text($0))项" } ?? ""
      return "第\(ChineseNumeral.text(number))条\(numerals)\(item)"
    case .part(let number):
      let item = item.map { "第（\(ChineseNumeral.text($0))）项" } ?? ""
      return "第\(ChineseNumeral.text(number))部分\(item)"
    }
  }

  private var inEnglish: String {
    let paragraph = paragraphs.map(String.init).joined(separator: "–")
    let head =
      switch article {
      case .article(let number): "art. \(number)"
      case .part(let number): "part \(number)"
      }
    return head + (paragraph.isEmpty ? "" : " para. \(paragraph)")
      + (item.map { " item \($0)" } ?? "")
  }

  /// A law in title marks, with single ones inside; a number bears none.
  static func title(_ law: String) -> String {
    if law.hasSuffix("号") || law.hasPrefix("《") { return law }
    let inner = String(
      law.map { character -> Character in
        switch character {
        case "《": "〈"
        case "》": "〉"
        default: character
        }
      })
    return "《\(inner)》"
  }
}

/// Numbers as statutes write them: 二十八, 一千二百五十九.
public enum ChineseNumeral {
  private static let digits: [Character] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let units: [(value: Int, sign: Character)] = [(1000, "千"), (100, "百"), (10, "十")]

  /// Of 1 to 9999.
  public static func text(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    var (rest, text, skipped) = (number, "", false)
    for (value, sign) in units {
      let digit = rest / value
      rest %= value
      if digit > 0 {
        if skipped, !text.isEmpty { text.append("零") }
        skipped = false
        // 十五, and not 一十五, at the beginning.
        if !(digit == 1 && value == 10 && text.isEmpty) { text.append(digits[digit]) }
        text.append(sign)
      } else {
        skipped = true
      }
    }
    if rest > 0 {
      if skipped, !text.isEmpty { text.append("零") }
      text.append(digits[rest])
    }
    return text
  }

  /// Of 一 to 九十九; nothing for anything else.
  static func value(of text: Substring) -> Int? {
    guard !text.isEmpty else { return nil }
    return (1...99).first { Self.text($0) == text }
  }
}
