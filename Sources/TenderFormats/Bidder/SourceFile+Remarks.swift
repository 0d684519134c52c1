import TenderDomain

extension SourceFile {
  /// Facts written as texts that look like a number, a truth or a date, each with its line.
  ///
  /// They are kept as they are written, and compared as texts.
  package func remarksOnFacts() -> [Fault] {
    marking { root in
      guard let facts = root[key: "facts"] else { return }
      for value in facts.keys.lazy.compactMap({ facts[key: $0] }).flatMap(\.single) {
        if case .text(let text)? = value.scalarAsWritten, let remark = text.remarkOnKind {
          value.fault(remark)
        }
      }
    }
  }
}

extension String {
  /// What it looks like and how that is written; nothing for what can only be a text.
  fileprivate var remarkOnKind: Phrase? {
    let plain = FoldedText(self).string
    let quoted = quotedForDisplay()
    if FactValue.truthsInWords.contains(plain) {
      return Phrase(
        zh: "\(quoted)按文字保存；若指是与否，请写 true 或 false，不加引号",
        en:
          "\(quoted) is kept as a text; where a truth is meant, write true or false without quotes")
    }
    if Scalar.isDecimal(plain), plain.utf8.count <= 15 {
      return Phrase(
        zh: "\(quoted)按文字保存；若指数字，请写 \(plain)，不加引号",
        en: "\(quoted) is kept as a text; where a number is meant, write \(plain) without quotes")
    }
    if let slip = SlipKind.remark(onValue: self) { return slip }
    guard self != plain, (try? Day(parsing: self)) == nil, let day = try? Day(parsing: plain) else {
      return nil
    }
    return Phrase(
      zh: "\(quoted)按文字保存；日期请写 \(day)",
      en: "\(quoted) is kept as a text; a date is written \(day)")
  }
}
