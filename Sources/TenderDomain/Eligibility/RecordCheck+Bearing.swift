/// What a record that was found means for the bidder.
public enum RecordBearing: Hashable, Sendable {
  case bars
  /// Neither penalty nor amount is recorded: judged by its kind.
  case barsByKind
  case fineAtLeastLimit(Money)
  case fineBelow(Money)
  case fineNotRecorded
  /// A fine in another currency than the limit's.
  case fineNotComparable(Money)
  case banLasts(Day)
  case banOver(Day)
  case banEndNotRecorded
  /// The summary speaks of a fine, a ban or both, and nothing else is recorded of it.
  case penaltyUnclear(fine: Bool, ban: Bool)
  /// The summary speaks of a warning or the like, which is none of the penalties that bar.
  case lighterPenalty

  var result: RequirementResult {
    switch self {
    case .bars, .barsByKind, .fineAtLeastLimit, .banLasts: .notMet
    case .fineBelow, .banOver: .met
    case .fineNotRecorded, .fineNotComparable, .banEndNotRecorded, .penaltyUnclear,
      .lighterPenalty:
      .unknown
    }
  }

  /// The rule of law that tells fines and bans apart; nothing where the record is judged by its kind.
  var rule: RuleCited? {
    switch self {
    case .bars, .barsByKind, .lighterPenalty: nil
    case .fineAtLeastLimit, .fineBelow, .fineNotRecorded, .fineNotComparable,
      .penaltyUnclear(fine: true, _):
      .largeFine
    case .banLasts, .banOver, .banEndNotRecorded, .penaltyUnclear: .banExpired
    }
  }

  func text(in language: Language) -> String? {
    let limit = "\(RecordBearing.limit)"
    let rule = rule?.basis.text(in: language) ?? ""
    return switch self {
    case .bars: nil
    case .barsByKind:
      language(
        zh: "未登记处罚种类与金额，按记录类别判断",
        en: "neither penalty nor amount is recorded: judged by its kind")
    case .fineAtLeastLimit(let fine):
      language(
        zh: "罚款 \(fine) 不低于 \(limit) 元，属较大数额罚款（\(rule)）",
        en: "a fine of \(fine) is \(limit) CNY or more and bars (\(rule))")
    case .fineBelow(let fine):
      language(
        zh: "罚款 \(fine) 低于 \(limit) 元，不属较大数额罚款（\(rule)）",
        en: "a fine of \(fine) is below \(limit) CNY and no bar (\(rule))")
    case .fineNotRecorded:
      language(
        zh: "未登记罚款金额；\(limit) 元以上方为较大数额罚款（\(rule)）",
        en: "no amount is recorded; a fine bars from \(limit) CNY on (\(rule))")
    case .fineNotComparable(let fine):
      language(
        zh: "罚款 \(fine) 无法与 \(limit) 元比较（\(rule)）",
        en: "a fine of \(fine) cannot be compared with \(limit) CNY (\(rule))")
    case .banLasts(let until):
      language(
        zh: "禁止期至 \(until)，截止时尚未届满（\(rule)）",
        en: "the ban lasts until \(until), the closing or later, and bars (\(rule))")
    case .banOver(let until):
      language(
        zh: "禁止期至 \(until)，截止前已届满（\(rule)）",
        en: "the ban ran out on \(until), before closing, and is no bar (\(rule))")
    case .banEndNotRecorded:
      language(
        zh: "未登记禁止期的截止日，届满的不构成（\(rule)）",
        en: "no end of the ban is recorded, and one that ran out is no bar (\(rule))")
    case .lighterPenalty:
      language(
        zh: "未登记处罚种类；摘要所述不属刑事处罚、责令停产停业、吊销、较大数额罚款（\(RuleCited.majorViolation.text(in: .zh))），须由人认定",
        en: "a warning and the like are none of the penalties that bar "
          + "(\(RuleCited.majorViolation.text(in: .en))), and a person has to say")
    case .penaltyUnclear(let fine, let ban):
      Self.unclear(fine: fine, ban: ban, limit, in: language)
    }
  }

  /// From this amount on a fine is a large one (财库〔2022〕3号), in yuan.
  private static let limit: Int64 = 2_000_000

  static func of(fine: Money?) -> RecordBearing {
    guard let fine else { return .fineNotRecorded }
    guard fine.currency == "CNY" else { return .fineNotComparable(fine) }
    return fine.amount < Decimal(limit) ? .fineBelow(fine) : .fineAtLeastLimit(fine)
  }

  private static func unclear(
    fine: Bool, ban: Bool, _ limit: String, in language: Language
  ) -> String {
    let (fines, bans) = (RuleCited.largeFine.basis, RuleCited.banExpired.basis)
    var parts: [String] = []
    if fine {
      parts.append(
        language(
          zh: "摘要提到罚款，未登记处罚种类（penalty）和金额（fine）：\(limit) 元以上的才构成（\(fines.text(in: .zh))）",
          en: "it speaks of a fine, and neither penalty nor amount is recorded: a fine bars from "
            + "\(limit) CNY on (\(fines.text(in: .en)))"))
    }
    if ban {
      parts.append(
        language(
          zh: "摘要提到禁止，未登记处罚种类（penalty）和截止日（until）：届满的不构成（\(bans.text(in: .zh))）",
          en:
            "it speaks of a ban, and neither penalty nor its end is recorded: one that ran out is "
            + "no bar (\(bans.text(in: .en)))"))
    }
    return parts.joined(separator: language(zh: "；", en: "; "))
  }
}

/// A rule of law by its id in `tender rules list`, for what rests on it.
public struct RuleCited: Hashable, Sendable {
  public let id: String
  public let basis: LegalBasis

  public static let largeFine = RuleCited(
    id: "gp.large-fine", basis: LegalBasis("财库〔2022〕3号", LegalBasis.noArticle))
  /// The penalties that make a major violation.
  static let majorViolation = LegalBasis("政府采购法实施条例", "19 I")
  public static let banExpired = RuleCited(
    id: "gp.ban-expired", basis: LegalBasis("政府采购法实施条例", "19 II"))
}

extension RecordCheck.Entry {
  /// Whether it is looked at for a closing: within the window, or a ban that still lasts or may last.
  func counts(from since: Day?, to closing: Day) -> Bool {
    guard date <= closing else { return false }
    if since.map({ $0 <= date }) ?? true { return true }
    switch penalty {
    case .ban: return until.map { closing <= $0 } ?? true
    case nil: return fine == nil && until.map { closing <= $0 } == true
    case .fine, .suspension, .revocation, .criminal: return false
    }
  }

  /// What it means on the closing day (财库〔2022〕3号; 政府采购法实施条例 19 II).
  func bearing(on closing: Day) -> RecordBearing {
    switch penalty {
    case .suspension, .revocation, .criminal: return .bars
    case .fine: return .of(fine: fine)
    case .ban: return banBearing(on: closing)
    case nil:
      if fine != nil { return .of(fine: fine) }
      if until != nil { return banBearing(on: closing) }
      let speaksOfFine = summary.speaks(of: ["罚款", "罚没"], or: ["fine", "fined", "fines"])
      let speaksOfBan = summary.speaks(
        of: ["禁止", "禁入", "不得参加", "限制参加"], or: ["ban", "banned", "debarred"])
      if speaksOfFine || speaksOfBan {
        return .penaltyUnclear(fine: speaksOfFine, ban: speaksOfBan)
      }
      let isGrave = summary.speaks(
        of: ["停产", "停业", "吊销", "刑", "判", "罪", "撤销", "关闭"], or: ["closure", "revoked", "convicted"])
      let isLight = summary.speaks(
        of: ["警告", "通报批评", "责令改正", "责令整改", "约谈", "提醒"], or: ["warning", "reprimand"])
      return isLight && !isGrave ? .lighterPenalty : .barsByKind
    }
  }

  private func banBearing(on closing: Day) -> RecordBearing {
    guard let until else { return .banEndNotRecorded }
    return until < closing ? .banOver(until) : .banLasts(until)
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

extension Text {
  /// Whether it has one of the Chinese phrases, or one of the English words as a whole word.
  fileprivate func speaks(of phrases: [String], or words: Set<String>) -> Bool {
    let folded = FoldedText(string).string
    return phrases.contains(where: folded.contains)
      || folded.split { !$0.isLetter }.contains { words.contains(String($0)) }
  }
}
