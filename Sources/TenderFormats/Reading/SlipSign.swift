import TenderDomain

/// A sign that an input method writes in place of a plain one: the one list for files and arguments.
struct SlipSign {
  let sign: Unicode.Scalar
  /// What was meant; nothing of a quotation mark, which a shell takes away.
  let plain: String
  let name: Phrase

  init?(_ sign: Unicode.Scalar) {
    guard let (plain, name) = Self.known(sign) else { return nil }
    self.sign = sign
    self.plain = plain
    self.name = name
  }

  var isQuote: Bool { plain.isEmpty }
  var isBlank: Bool { plain == " " }
  var isDash: Bool { plain == "-" }

  private static func known(_ sign: Unicode.Scalar) -> (String, Phrase)? {
    switch sign {
    case "\t": (" ", Phrase(zh: "制表符（Tab）", en: "a tab"))
    case "\u{3000}": (" ", Phrase(zh: "全角空格", en: "a full-width blank"))
    case "\u{A0}", "\u{2002}"..."\u{200A}", "\u{202F}":
      (" ", Phrase(zh: "不换行空格等特殊空白", en: "a no-break or other special blank"))
    case "－", "‐", "‑", "‒", "–", "—", "―", "−":
      ("-", Phrase(zh: "全角或长的横线", en: "a full-width or long dash"))
    case "：", "﹕", "︰": (":", Phrase(zh: "全角冒号", en: "a full-width colon"))
    case "，", "﹐", "、": (",", Phrase(zh: "中文的逗号或顿号", en: "a Chinese comma"))
    case "；", "﹔": (";", Phrase(zh: "全角分号", en: "a full-width semicolon"))
    case "｛", "［", "｝", "］", "（", "）", "【", "】":
      (bracket(sign), Phrase(zh: "全角括号", en: "a full-width bracket"))
    case "＝": ("=", Phrase(zh: "全角等号", en: "a full-width equals sign"))
    case "“", "”", "‘", "’", "＂", "＇", "「", "」":
      ("", Phrase(zh: "不是半角的引号", en: "no plain quotation mark"))
    case "０"..."９": (sign.halved, Phrase(zh: "全角数字", en: "a full-width digit"))
    case "Ａ"..."Ｚ", "ａ"..."ｚ": (sign.halved, Phrase(zh: "全角字母", en: "a full-width letter"))
    case "！"..."～": (sign.halved, Phrase(zh: "全角符号", en: "a full-width sign"))
    default: nil
    }
  }

  private static func bracket(_ sign: Unicode.Scalar) -> String {
    switch sign {
    case "【": "["
    case "】": "]"
    default: sign.halved
    }
  }
}

extension Unicode.Scalar {
  /// The same sign in half width, as U+FF01 to U+FF5E have it.
  fileprivate var halved: String {
    Unicode.Scalar(value &- 0xFEE0).map { String($0) } ?? String(self)
  }
}
