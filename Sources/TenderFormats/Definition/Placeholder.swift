package import TenderDomain

/// What stands in a draft until somebody writes what is meant; it cannot be published.
package enum Placeholder {
  /// In either language, wherever a draft has them.
  package static let texts: [String] = [
    "采购人名称", "采购人地址", "代理机构名称", "联系人", "0999-5550100", "获取招标文件的地点", "递交投标文件的地点", "开标地点",
    "Name of the procuring entity", "Its address", "Name of the agency", "Whom to ask",
    "Where the tender documents can be had", "Where bids are handed in", "Where bids are opened",
  ]

  private static let folded = Set(texts.map { FoldedText($0) })

  package static func contains(_ text: Text) -> Bool { folded.contains(FoldedText(text.string)) }
}

extension ValueReader {
  /// A text of one line that somebody has written, and not left as the draft has it.
  func filledInLine() -> Text? {
    let text = line()
    if let text, Placeholder.contains(text) {
      fault(
        Phrase(
          zh: "“\(text)”是模板里的占位文字，尚未填写：请改为实际内容，或删去这一行",
          en: "“\(text)” still stands as in the draft: write what is meant, or drop the line"))
    }
    return text
  }
}
