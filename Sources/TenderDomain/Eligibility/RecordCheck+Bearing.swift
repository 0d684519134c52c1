/// What a record that was found means for the bidder.
public enum RecordBearing: Hashable, Sendable {
  case bars
  /// Neither penalty nor amount is recorded: judged by its kind.
  case barsByKind
  case fineBelow(Money)
  case fineNotRecorded
  /// A fine in another currency than the limit's.
  case fineNotComparable(Money)
  case banOver(Day)
  case banEndNotRecorded
  /// The summary speaks of a fine or a ban, and nothing else is recorded of it.
  case penaltyUnclear

  var result: RequirementResult {
    switch self {
    case .bars, .barsByKind: .notMet
    case .fineBelow, .banOver: .met
    case .fineNotRecorded, .fineNotComparable, .banEndNotRecorded, .penaltyUnclear: .unknown
    }
  }

  private static let fines = LegalBasis("财库〔2022〕3号", LegalBasis.noArticle)
  private static let bans = LegalBasis("政府采购法实施条例", "19 II")

  func text(in language: Language) -> String? {
    let (fines, bans) = (Self.fines.text(in: .en), Self.bans.text(in: .en))
    return switch self {
    case .bars: nil
    case .barsByKind:
      language(
        zh: "未登记处罚种类与金额，按记录类别判断",
        en: "neither penalty nor amount is recorded: judged by its kind")
    case .fineBelow(let fine):
      language(
        zh: "罚款 \(fine) 低于 2000000 元，不属较大数额罚款（财库〔2022〕3号）",
        en: "a fine of \(fine) is below 2000000 CNY and no bar (\(fines), large fines)")
    case .fineNotRecorded:
      language(
        zh: "未登记罚款金额；2000000 元以上方为较大数额罚款（财库〔2022〕3号）",
        en: "no amount is recorded; a fine bars from 2000000 CNY on (\(fines), large fines)")
    case .fineNotComparable(let fine):
      language(
        zh: "罚款 \(fine) 无法与 2000000 元比较（财库〔2022〕3号）",
        en: "a fine of \(fine) cannot be compared with 2000000 CNY (\(fines), large fines)")
    case .banOver(let until):
      language(
        zh: "禁止期至 \(until)，截止前已届满（《政府采购法实施条例》第十九条第二款）",
        en: "the ban ran out on \(until), before closing, and is no bar (\(bans))")
    case .banEndNotRecorded:
      language(
        zh: "未登记禁止期的截止日（《政府采购法实施条例》第十九条第二款）",
        en: "no end of the ban is recorded (\(bans))")
    case .penaltyUnclear:
      language(
        zh: "摘要提到罚款或禁止，但未登记处罚种类（penalty）、金额（fine）或截止日（until）："
          + "罚款 2000000 元以上、禁止期未满的才构成（财库〔2022〕3号；《政府采购法实施条例》第十九条第二款）",
        en: "it speaks of a fine or a ban, and no penalty, amount or end is recorded: a fine bars "
          + "from 2000000 CNY on (\(fines)), a ban while it lasts (\(bans))")
    }
  }
}

extension RecordCheck.Entry {
  /// Whether it is looked at for a closing: within the window, or a ban that still lasts.
  func counts(from since: Day, to closing: Day) -> Bool {
    guard date <= closing else { return false }
    if since <= date { return true }
    return penalty == .ban && until.map { closing <= $0 } == true
  }

  /// What it means on the closing day (财库〔2022〕3号; 政府采购法实施条例 19 II).
  func bearing(on closing: Day) -> RecordBearing {
    switch penalty {
    case .suspension, .revocation, .criminal: return .bars
    case .fine: return fineBearing
    case .ban: return banBearing(on: closing)
    case nil:
      if fine != nil { return fineBearing }
      if until != nil { return banBearing(on: closing) }
      let words = summary.string
      return words.contains("罚款") || words.contains("禁止") ? .penaltyUnclear : .barsByKind
    }
  }

  private var fineBearing: RecordBearing {
    guard let fine else { return .fineNotRecorded }
    guard fine.currency == "CNY" else { return .fineNotComparable(fine) }
    return fine.amount < Decimal(2_000_000) ? .fineBelow(fine) : .bars
  }

  private func banBearing(on closing: Day) -> RecordBearing {
    guard let until else { return .banEndNotRecorded }
    return until < closing ? .banOver(until) : .bars
  }

  /// The same in the words of the file, for what differs between two versions.
  var line: String {
    ["\(date) \(summary)", penalty?.rawValue, fine?.description, until.map { "until \($0)" }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// Day, summary, and what is recorded of the penalty.
  public var phrase: Phrase {
    let more: [Phrase?] = [
      penalty?.phrase, fine.map { Phrase("\($0)") },
      until.map { Phrase(zh: "至 \($0)", en: "until \($0)") },
    ]
    let stated = more.compactMap { $0 }
    guard !stated.isEmpty else { return Phrase("\(date) \(summary)") }
    let list = stated.joined(by: Phrase(zh: "，", en: ", "))
    return Phrase(zh: "\(date) \(summary)（\(list.zh)）", en: "\(date) \(summary) (\(list.en))")
  }
}
