extension DefinitionCheck {
  /// Dates in the texts that say something else than the periods.
  static let textDates: [DefinitionCheck] = [
    DefinitionCheck(rule: "dates.text-contradiction") { subject in
      subject.texts.flatMap { name, text in
        text.clauses.compactMap { clause in subject.remark(on: clause, in: name) }
      }.map { $0.finding("dates.text-contradiction", .warning, .suspicious) }
    }
  ]
}

extension DefinitionCheck.Subject {
  /// The texts in which somebody could have repeated a date.
  fileprivate var texts: [(name: Phrase, text: String)] {
    var texts = [(Phrase(zh: "标题", en: "the title"), definition.title.string)]
    if let description = definition.description {
      texts.append((Phrase(zh: "说明", en: "the description"), description.string))
    }
    return texts
      + definition.documents.compactMap { document in
        document.description.map { description in
          (
            Phrase(zh: "资料 \(document.id) 的说明", en: "the description of document \(document.id)"),
            description.string
          )
        }
      }
  }

  /// A clause that names one of the periods, and dates of which none belongs to it.
  fileprivate func remark(on clause: Substring, in name: Phrase) -> DateRemark? {
    let lowercased = clause.lowercased()
    let found = named.first { $0.words.contains(where: lowercased.contains) }
    guard let found, !found.days.isEmpty, let expected = found.days.last else { return nil }
    let dates = TextDateReader.days(in: clause, assuming: closingDay.year)
      .filter { $0.isComparable(to: expected) }
    guard let first = dates.first, !dates.contains(where: found.days.contains) else { return nil }
    return DateRemark(
      from: expected, to: first,
      zh: "\(name.zh)中的\(found.name.zh)为 \(first)，与 periods 中的 \(expected) 不一致：请核对",
      en:
        "\(name.en) says \(first) of \(found.name.en), and the periods say \(expected): check both")
  }

  /// The periods by the words that people use for them, the most telling first.
  private var named: [(words: [String], name: Phrase, days: [Day])] {
    let periods = definition.periods
    return [
      (["开标", "开启", "opening"], openingName, [periods.opening?.day(in: zone)]),
      (
        ["获取\(words.documents.zh)", "发售", "领取\(words.documents.zh)", "报名"],
        Phrase(zh: "获取\(words.documents.zh)时间", en: "the window for documents"),
        [periods.documents?.from?.day(in: zone), periods.documents?.to.day(in: zone)]
      ),
      (
        ["提问", "答疑", "enquir"], Phrase(zh: "提问截止", en: "enquiries"),
        [periods.enquiry?.to.day(in: zone)]
      ),
      (
        ["截止", "递交", "投标时间", "closing", "deadline"], words.closing,
        [closingDay]
      ),
      (["公告日期", "发布日期"], RuleEvent.publication.phrase, [periods.notice]),
    ].map { words, name, days in (words, name, days.compactMap { $0 }) }
  }
}

extension Day {
  /// Whether it can be meant for `other`: near it, or the same but for a slip in the year.
  fileprivate func isComparable(to other: Day) -> Bool {
    abs(days(until: other)) <= 366 || (month, day) == (other.month, other.day)
  }
}

extension String {
  /// The parts between punctuation; a range of dates stays together.
  fileprivate var clauses: [Substring] {
    split { "，。；;！？\n\t、".contains($0) }
  }
}

/// Finds `2026年5月16日`, `5月16日` and `2026-05-16` in running text.
enum TextDateReader {
  /// - Parameter year: for a date that names none and follows none.
  static func days(in text: Substring, assuming year: Int) -> [Day] {
    var rest = Array(text.utf8)[...]
    var (days, latest): ([Day], Int) = ([], year)
    while !rest.isEmpty {
      guard isDigit(rest[rest.startIndex]) else {
        rest.removeFirst()
        continue
      }
      var attempt = rest
      if let day = day(from: &attempt, assuming: latest) {
        days.append(day)
        latest = day.year
        rest = attempt
      } else {
        rest = rest.drop(while: isDigit)
      }
    }
    return days
  }

  private static func day(from rest: inout ArraySlice<UInt8>, assuming year: Int) -> Day? {
    guard let first = number(&rest) else { return nil }
    if take("年", &rest) {
      guard let month = number(&rest), take("月", &rest), let day = number(&rest) else { return nil }
      return Day(year: first, month: month, day: day)
    }
    if take("月", &rest) {
      guard let day = number(&rest), take("日", &rest) else { return nil }
      return Day(year: year, month: first, day: day)
    }
    guard first >= 1000, take("-", &rest), let month = number(&rest), take("-", &rest),
      let day = number(&rest)
    else { return nil }
    return Day(year: first, month: month, day: day)
  }

  /// Up to four digits, with blanks around them.
  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    rest = rest.drop { $0 == 0x20 }
    let digits = rest.prefix(while: isDigit)
    guard (1...4).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count).drop { $0 == 0x20 }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func take(_ word: String, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
