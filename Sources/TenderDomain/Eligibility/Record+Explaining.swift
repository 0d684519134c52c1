/// What became of the search for adverse records.
public struct RecordReason: Hashable, Sendable {
  enum Outcome: Hashable, Sendable {
    /// Records that bar.
    case found([RecordFinding])
    /// Records of which nobody can say whether they bar, and look-ups that are missing.
    case open([RecordFinding], [LookUpGap])
    /// Records that do not bar, and the look-ups that found nothing else.
    case clear([RecordFinding], [RecordCheck])
  }

  let test: RecordTest
  /// The first day whose records count; nothing where any counts.
  let since: Day?
  let closing: Day
  /// From when on a look-up counts.
  let firstLookUp: Day
  /// Every look-up of that kind that was made by the day asked about.
  let checks: [RecordCheck]
  let outcome: Outcome

  /// The rule of law that the result rests on, of the first record it is about.
  var rule: RuleCited? {
    switch outcome {
    case .found(let findings), .open(let findings, _), .clear(let findings, _):
      findings.lazy.compactMap(\.bearing.rule).first
    }
  }
}

extension RecordReason: Explanation {
  func sentence(in language: Language) -> String {
    let parts =
      switch outcome {
      case .found(let findings): findings.map { tell($0, in: language) }
      case .open(let findings, let gaps):
        findings.map { tell($0, in: language) } + gaps.map { tell($0, in: language) }
      case .clear(let findings, let looked):
        findings.map { tell($0, in: language) }
          + [tell(nothingIn: looked, beside: findings, in: language)]
      }
    return parts.joined(separator: language(zh: "；", en: "; "))
  }

  private func tell(_ finding: RecordFinding, in language: Language) -> String {
    let (check, entry) = (finding.check, finding.entry)
    let (name, place) = (check.kind.phrase[language], check.whereAndWhen(in: language))
    let what = language(
      zh: "\(name)：\(entry.date) \(entry.summary)（\(place)）",
      en: "\(name) on \(entry.date): \(entry.summary) (\(place))")
    let span = since.map { since in
      entry.date < since
        ? language(
          zh: "，早于 \(since) 而须看是否仍有效", en: ", before \(since), so it counts while it lasts")
        : language(zh: "，在自 \(since) 起的期限内", en: ", within the period from \(since) on")
    }
    let bearing = finding.bearing.text(in: language).map { language(zh: "；", en: "; ") + $0 }
    return what + (span ?? "") + (bearing ?? "")
  }

  private func tell(_ gap: LookUpGap, in language: Language) -> String {
    let name = test.kind.phrase[language]
    switch gap {
    case .nowhere(let unasked):
      let places = language.list(test.sources.map(\.string))
      let there = test.sources.isEmpty ? "" : language(zh: "在\(places)", en: " in \(places)")
      let span = since.map { language(zh: "自 \($0) 起的", en: " from \($0) on") } ?? ""
      return language(
        zh: "尚未\(there)查询\(span)\(name)", en: "nobody has looked\(there) for a \(name)\(span)")
        + (unasked.map { Doubt.name($0.text, in: language) } ?? "")
    case .notIn(let source, let near):
      let doubt = near.map {
        Doubt.near(found: $0.string, wanted: source.string).text(in: language)
      }
      return language(
        zh: "尚未在\(source)查询\(name)", en: "nobody has looked for a \(name) in \(source)")
        + (doubt.map { language(zh: "；", en: "; ") + $0 } ?? "")
    case .tooEarly(let check):
      let place = check.whereAndWhen(in: language)
      let day = test.dayOfLookUp(firstLookUp, in: language)
      return language(
        zh: "最近一次查询\(name)（\(place)）早于\(day)，其后情况不明",
        en: "last looked for a \(name) before \(day) (\(place)): what happened since is not known")
    case .underOtherName(let check):
      return language(
        zh: "登记有名称相近而无人要求的 \(check.kind)：\(check.phrase.zh)，是否属于\(name)须由人认定",
        en:
          "recorded is \(check.kind), which nothing asks for: \(check.phrase.en); a person has to "
          + "say whether it is a \(name)")
    }
  }

  private func tell(
    nothingIn looked: [RecordCheck], beside findings: [RecordFinding], in language: Language
  ) -> String {
    let name = test.kind.phrase[language]
    let places = looked.map { $0.whereAndWhen(in: language) }
      .joined(separator: language(zh: "；", en: "; "))
    let span = since.map { language(zh: "自 \($0) 起", en: " from \($0) on") } ?? ""
    let nothing =
      findings.isEmpty
      ? language(zh: "\(span)未发现\(name)（\(places)）", en: "no \(name) found\(span) (\(places))")
      : language(zh: "此外未发现（\(places)）", en: "nothing else found (\(places))")
    let others = entriesOutside.map(\.phrase[language])
    guard !others.isEmpty else { return nothing }
    let list = language.list(others)
    return nothing + language(zh: "；期限以外的记录：\(list)", en: "; on record outside that time: \(list)")
  }

  /// What was found and does not count: before the window, or after the closing.
  private var entriesOutside: [RecordCheck.Entry] {
    checks.flatMap(\.found).filter { !$0.counts(from: since, to: closing) }
      .reduce(into: []) { kept, entry in if !kept.contains(entry) { kept.append(entry) } }
  }

  /// Every look-up of the kind, whatever it found.
  var evidence: [Phrase] {
    guard case .open(_, let gaps) = outcome else { return checks.map(\.phrase) }
    return checks.map(\.phrase)
      + gaps.compactMap { if case .underOtherName(let check) = $0 { check.phrase } else { nil } }
  }

  var remedy: Phrase {
    switch outcome {
    case .found, .clear:
      Phrase(
        zh: "若记录有误或不属于此类，由人认定",
        en: "if the record is wrong or not of this kind, a person decides")
    case .open(let findings, let gaps):
      ((findings.isEmpty ? [] : [Self.completing]) + gaps.map(remedy)).withoutRepetition().joined()
    }
  }

  private static let completing = Phrase(
    zh: "用 tender bidder update 登记该记录的 penalty、fine 或 until，或由人认定",
    en: "record its penalty, fine or until with tender bidder update, or a person decides")

  private func remedy(for gap: LookUpGap) -> Phrase {
    let named = test.lookedUp.map { _ in firstLookUp }
    switch gap {
    case .nowhere:
      let places = test.sources.isEmpty ? PublicRegister.of(test.kind) : test.sources
      return lookUp(in: places, from: named)
    case .notIn(let source, _): return lookUp(in: [source], from: named)
    case .tooEarly(let check): return lookUp(in: [check.source], from: firstLookUp)
    case .underOtherName:
      return Phrase(zh: "由人认定", en: "a person decides")
    }
  }

  private func lookUp(in sources: [Text], from first: Day?) -> Phrase {
    let places = sources.map { Phrase($0.string) }.enumerated()
    return Phrase(
      zh: "\(first.map { "于 \($0) 或之后" } ?? "")在\(places.zh)查询，"
        + "并用 tender bidder update 登记 \(test.kind) 的结果",
      en:
        "look up \(places.en)\(first.map { " on or after \($0)" } ?? "") and record the result for "
        + "\(test.kind) with tender bidder update")
  }
}

extension RecordTest {
  /// The day from which a look-up counts, with what it is.
  fileprivate func dayOfLookUp(_ day: Day, in language: Language) -> String {
    switch lookedUp ?? .publication {
    case .publication: language(zh: " \(day) 的公告发布", en: "the publication on \(day)")
    case .closing: language(zh: "截止日 \(day)", en: "the closing on \(day)")
    case .opening: language(zh: "开启日 \(day)", en: "the opening on \(day)")
    case .on: language(zh: " \(day)（查询起算日）", en: "\(day), from when look-ups count")
    }
  }
}

extension RecordCheck {
  /// What was found, where and when.
  public var phrase: Phrase {
    let result =
      found.isEmpty
      ? Phrase(zh: "未发现\(kind.phrase.zh)", en: "no \(kind.phrase.en) found")
      : found.map(\.phrase).enumerated()
    return Phrase(
      zh: "\(whereAndWhen(in: .zh))：\(result.zh)", en: "\(whereAndWhen(in: .en)): \(result.en)")
  }

  fileprivate func whereAndWhen(in language: Language) -> String {
    language(zh: "\(source)，\(checkedOn) 查询", en: "\(source), looked up on \(checkedOn)")
  }
}
