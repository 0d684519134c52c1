public import TenderDomain

/// Prints papers in one form. All text that it is given is escaped for that form, here and nowhere
/// else.
public protocol PaperPrinter: Sendable {
  /// - Returns: the whole paper, its last line ended by a line feed.
  func print(_ paper: Paper, in language: Language) -> String
}

extension Language {
  /// How a heading is numbered: 一、 and 1.
  func heading(_ number: Int) -> String {
    self(zh: ChineseNumeral.text(number) + "、", en: "\(number). ")
  }

  /// How an element of a list is numbered: （一） and (1).
  func element(_ number: Int) -> String {
    self(zh: "（\(ChineseNumeral.text(number))）", en: "(\(number)) ")
  }

  /// What stands between a label and its value.
  var colon: String { self(zh: "：", en: ": ") }
}
