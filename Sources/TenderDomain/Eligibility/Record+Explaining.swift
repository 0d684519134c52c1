/// What became of the search for adverse records.
public enum RecordReason: Hashable, Sendable {
  case nothingFound(RecordCheck, since: Day)
  case found(RecordCheck, RecordCheck.Entry, RecordBearing, since: Day)
  case neverLooked(Identifier<RecordCheck>, since: Day)
  /// Looked up before this tender was published: what happened since is not known.
  case lookedTooEarly(RecordCheck, published: Day)
}

extension RecordReason: Explanation {
  func sentence(in language: Language) -> String {
    let kind = kind.phrase[language]
    let place = check?.whereAndWhen(in: language) ?? ""
    return switch self {
    case .nothingFound(_, let since):
      language(
        zh: "自 \(since) 起未发现\(kind)（\(place)）", en: "no \(kind) found from \(since) on (\(place))")
    case .found(_, let entry, let bearing, let since):
      [
        entry.date < since
          ? language(
            zh: "\(kind)：\(entry.date) \(entry.summary)（\(place)），截止时仍有效",
            en: "\(kind) on \(entry.date): \(entry.summary) (\(place)), in force at closing")
          : language(
            zh: "\(kind)：\(entry.date) \(entry.summary)（\(place)），在自 \(since) 起的期限内",
            en: "\(kind) on \(entry.date): \(entry.summary) "
              + "(\(place)), within the period from \(since) on"),
        bearing.text(in: language),
      ].compactMap { $0 }.joined(separator: language(zh: "；", en: "; "))
    case .neverLooked(_, let since):
      language(
        zh: "尚未查询自 \(since) 起的\(kind)", en: "nobody has looked for a \(kind) from \(since) on")
    case .lookedTooEarly(_, let published):
      language(
        zh: "最近一次查询\(kind)（\(place)）早于 \(published) 的公告发布，其后情况不明",
        en: "last looked for a \(kind) before the publication on \(published) "
          + "(\(place)): what happened since is not known")
    }
  }

  private var check: RecordCheck? {
    switch self {
    case .nothingFound(let check, _), .found(let check, _, _, _), .lookedTooEarly(let check, _):
      check
    case .neverLooked: nil
    }
  }

  private var kind: Identifier<RecordCheck> {
    switch self {
    case .nothingFound(let check, _), .found(let check, _, _, _), .lookedTooEarly(let check, _):
      check.kind
    case .neverLooked(let kind, _): kind
    }
  }

  var evidence: [Phrase] { check.map { [$0.phrase] } ?? [] }

  var remedy: Phrase {
    switch self {
    case .neverLooked(let kind, _): .lookUp(kind, at: nil)
    case .lookedTooEarly(let check, _), .nothingFound(let check, _):
      .lookUp(check.kind, at: check.source)
    case .found(_, _, .fineNotRecorded, _), .found(_, _, .banEndNotRecorded, _),
      .found(_, _, .penaltyUnclear, _):
      Phrase(
        zh: "用 tender bidder update 登记该记录的 penalty、fine 或 until，或由人认定：tender decide",
        en: "record its penalty, fine or until with tender bidder update, or a person decides: "
          + "tender decide")
    case .found:
      Phrase(
        zh: "若记录有误或不属于此类，由人认定：tender decide",
        en: "if the record is wrong or not of this kind, a person decides: tender decide")
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

extension Phrase {
  /// 信用中国 is where the public records of firms are kept, if nobody has named another place.
  fileprivate static func lookUp(_ kind: Identifier<RecordCheck>, at source: Text?) -> Phrase {
    let place = source?.string ?? "信用中国"
    return Phrase(
      zh: "在\(place)查询，并用 tender bidder update 登记 \(kind) 的结果",
      en: "look up \(place) and record the result for \(kind) with tender bidder update")
  }
}
