import TenderDomain

/// One kind of slip: what it looks like in a line, and what would be right.
struct SlipKind {
  /// Its first group is the slip.
  let pattern: Regex<AnyRegexOutput>
  let breaksStructure: Bool
  /// Nothing when it is no slip after all.
  let message: (String) -> Phrase?

  private init(
    _ pattern: Regex<(Substring, Substring)>, breaksStructure: Bool = true,
    _ message: @escaping (String) -> Phrase?
  ) {
    self.pattern = Regex<AnyRegexOutput>(pattern).matchingSemantics(.unicodeScalar)
    self.breaksStructure = breaksStructure
    self.message = message
  }

  static var all: [SlipKind] {
    [
      indentation, dash, colon, blankAfterColon, commaAfterEntry, commaBeforeKey, openingBracket,
      closingBracket, quote, digits, amount, date,
    ]
  }

  /// What is to be said of a text that is an amount or a date as prose has it, and nothing else.
  static func remark(onValue text: String) -> Phrase? {
    for kind in [amount, date] {
      let match = "x: \(text)".firstMatch(of: kind.pattern)
      guard let found = match?.output[1].substring, found == text else { continue }
      if let message = kind.message(text) { return message }
    }
    return nil
  }

  /// Full-width blanks, no-break blanks and tabs before the first sign of a line.
  private static var indentation: SlipKind {
    SlipKind(/^ *(?:- )*([\t\u{A0}\u{2002}-\u{200A}\u{202F}\u{3000}])/) { found in
      let name = nameOfSign(found)
      return Phrase(
        zh: "缩进里有\(name.zh)：请改用半角空格", en: "indent with spaces, not with \(name.en)")
    }
  }

  private static var dash: SlipKind {
    SlipKind(/^\s*([－–—])\s*\S/) { found in
      Phrase(
        zh: "列表项前的“\(found)”不是半角连字符：写“- ”", en: "“\(found)” begins no list item: write “- ”")
    }
  }

  /// A key and a full-width colon, at the beginning of a line or of an entry.
  private static var colon: SlipKind {
    SlipKind(/(?:^|[{｛\[［,，])\s*(?:- )*[A-Za-z][\w.\-]*\s*([：﹕︰])/) { found in
      Phrase(
        zh: "冒号“\(found)”是全角的：请写半角冒号加空格“: ”",
        en: "the colon \(found) is full width: write “: ” (a colon and a blank)")
    }
  }

  private static var blankAfterColon: SlipKind {
    SlipKind(/[A-Za-z][\w.\-]*:([\u{A0}\u{2002}-\u{200A}\u{202F}\u{3000}])/) { found in
      let name = nameOfSign(found)
      return Phrase(
        zh: "冒号后面是\(name.zh)：请改用半角空格", en: "\(name.en) stands after the colon: write a space")
    }
  }

  private static var commaAfterEntry: SlipKind {
    SlipKind(/[}\]｝］]\s*([，、；﹐])/, fullWidthComma)
  }

  private static var commaBeforeKey: SlipKind {
    SlipKind(/([，；﹐])\s*[A-Za-z][\w.\-]*\s*[:：]/, fullWidthComma)
  }

  private static func fullWidthComma(_ found: String) -> Phrase {
    Phrase(
      zh: "“\(found)”是全角的：两项之间请写半角逗号加空格“, ”",
      en: "the sign \(found) is full width: write “, ” (a comma and a blank) between entries")
  }

  private static var openingBracket: SlipKind {
    SlipKind(/(?:^|[:：,，\-])\s*([｛［【])/, fullWidthBracket)
  }

  private static var closingBracket: SlipKind {
    SlipKind(/([｝］】])\s*(?:[,，}\]｝］]|$)/, fullWidthBracket)
  }

  private static func fullWidthBracket(_ found: String) -> Phrase {
    let plain = found.unicodeScalars.first.flatMap(SlipSign.init)?.plain ?? "["
    return Phrase(
      zh: "括号“\(found)”是全角的：请写半角“\(plain)”",
      en: "the bracket \(found) is full width: write “\(plain)”")
  }

  private static var quote: SlipKind {
    SlipKind(/(?:^|[:：,，\[{［｛\-])\s*([“”‘’＂＇「])/, breaksStructure: false) { found in
      Phrase(
        zh: "引号\(found)不是半角的：请写 \" 或去掉引号",
        en: "the quotation mark \(found) is none in YAML: write \" or leave it out")
    }
  }

  private static var digits: SlipKind {
    SlipKind(
      /[:：,，\[{［｛]\s*([^\s,，:：\[\]{}_]*[０-９][^\s,，\[\]{}_]*)/, breaksStructure: false
    ) { found in
      let plain = found.nfkc
      return Phrase(
        zh: "“\(found)”中有全角数字：请写 \(plain)",
        en: "“\(found)” has full-width digits: write \(plain)")
    }
  }

  /// `468,000.00`, `£5,000,000`, `5万`, `3.6万元`, `20%`, where a value begins and ends.
  private static var amount: SlipKind {
    SlipKind(
      /[:：\[{［｛]\s*([£$€¥￥]?\s?[0-9]+(?:[,，'][0-9]{3})*(?:\.[0-9]+)?\s?(?:万|亿|千)?(?:元|圆|美元|人民币|RMB|CNY|%|％)?)\s*(?:[,}\]｝］]\D|[,}\]｝］]?$)/,
      breaksStructure: false
    ) { found in
      guard let plain = plainNumber(found), plain != found else { return nil }
      return Phrase(
        zh: "“\(found)”：数字不带分隔符和单位，请写 \(plain)",
        en: "“\(found)”: a number without separators or units: \(plain)")
    }
  }

  /// `3.6万元` is 36000, `468,000.00` is 468000.00.
  private static func plainNumber(_ written: String) -> String? {
    let zeros = ["千": 3, "万": 4, "亿": 8].first { written.contains($0.key) }?.value ?? 0
    let digits = written.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard zeros > 0 else { return digits }
    let shifted = fraction + String(repeating: "0", count: max(0, zeros - fraction.count))
    let moved = whole + shifted.prefix(zeros)
    let rest = shifted.dropFirst(zeros)
    let significant = moved.drop { $0 == "0" }
    return (significant.isEmpty ? "0" : significant) + (rest.isEmpty ? "" : "." + rest)
  }

  private static var date: SlipKind {
    SlipKind(
      /[:：,\[{]\s*([12][0-9]{3}[年\/.．][0-9]{1,2}[月\/.．][0-9]{1,2}日?(?:\s*[0-9]{1,2}[时点:：](?:[0-9]{1,2}分?|半|整)?)?)/,
      breaksStructure: false
    ) { found in
      let parts = found.split { !$0.isNumber }.map { $0.count < 2 ? "0" + $0 : String($0) }
      let minute = found.hasSuffix("半") ? "30" : parts.count > 4 ? parts[4] : "00"
      let day = parts.prefix(3).joined(separator: "-")
      let plain = parts.count > 3 ? "\(day)T\(parts[3]):\(minute)" : day
      return Phrase(
        zh: "日期“\(found)”请写 \(plain)", en: "the date “\(found)” is written \(plain)")
    }
  }

  private static func nameOfSign(_ sign: String) -> Phrase {
    sign.unicodeScalars.first.flatMap(SlipSign.init)?.name ?? Phrase(sign)
  }
}
