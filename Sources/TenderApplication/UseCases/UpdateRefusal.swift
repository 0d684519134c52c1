public import TenderDomain

/// Why what is known of a bidder is not changed.
public enum UpdateRefusal: Hashable, Explained {
  /// Something on record would go.
  case takesAway(OrganisationIdentifier, [BidderDifference])
  /// What was found about a firm leaves by no update.
  case adverseRecords(OrganisationIdentifier, [RecordCheck])
  /// Somebody changed it since that version was read.
  case changedMeanwhile(Bidder, since: Int, [BidderDifference])

  public var errorCode: String {
    switch self {
    case .takesAway: "bidder.takesAway"
    case .adverseRecords: "bidder.adverseRecords"
    case .changedMeanwhile: "bidder.changed"
    }
  }

  public var kind: FailureKind {
    switch self {
    case .takesAway, .adverseRecords: .refused
    case .changedMeanwhile: .conflict
    }
  }

  public var message: Phrase {
    switch self {
    case .takesAway(let identifier, let going):
      let list = Self.lines(going.map(\.phrase))
      return Phrase(
        zh: "未作更改：\(identifier) 已登记的下列内容会丢失或减轻\(list.zh)",
        en: "nothing was changed: this would go from the record of \(identifier), or count for less"
          + list.en)
    case .adverseRecords(let identifier, let records):
      let list = Self.lines(records.map(\.phrase))
      return Phrase(
        zh: "未作更改：\(identifier) 查得的不良记录不能以更新删去\(list.zh)",
        en: "nothing was changed: what was found about \(identifier) leaves by no update\(list.en)")
    case .changedMeanwhile(let bidder, let version, let changes):
      let list = Self.lines(changes.map(\.phrase))
      return Phrase(
        zh: "\(bidder.identifier) 已是第 \(bidder.version) 版，不再是第 \(version) 版；"
          + "其间的更改\(list.zh)",
        en: "\(bidder.identifier) is at version \(bidder.version), not \(version); "
          + "what changed meanwhile\(list.en)")
    }
  }

  private static func lines(_ phrases: [Phrase]) -> Phrase {
    guard !phrases.isEmpty else { return Phrase("") }
    return Phrase(
      zh: "：\n" + phrases.map(\.zh).joined(separator: "\n"),
      en: ":\n" + phrases.map(\.en).joined(separator: "\n"))
  }

  public var hint: Phrase? {
    switch self {
    case .takesAway(let identifier, _):
      Phrase(
        zh: "确要删去，加上 --replace；要保留，请在列表中写全（tender bidder show \(identifier) --format yaml）",
        en: "--replace lets it go; to keep it, name it in the list "
          + "(tender bidder show \(identifier) --format yaml prints all)")
    case .adverseRecords:
      Phrase(
        zh: "新的查询结果请另列一条；记录有误或不适用的，由人附理由认定：tender decide",
        en: "add a new look-up beside it; whether it counts, a person decides with a reason: "
          + "tender decide")
    case .changedMeanwhile(let bidder, _, _):
      Phrase(
        zh: "核对后重试：--if-version \(bidder.version)",
        en: "look at it, then repeat with --if-version \(bidder.version)")
    }
  }
}
