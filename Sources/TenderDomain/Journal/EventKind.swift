extension Event {
  /// What kind of thing happened; the raw value stands in the journal for good.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case officeCreated = "office.created"
    case officeChanged = "office.changed"
    case tenderPublished = "tender.published"
    case bidderAdded = "bidder.added"
    case bidderUpdated = "bidder.updated"
    case bidReceived = "bid.received"
    case bidRefused = "bid.refused"
    case requirementDecided = "requirement.decided"
    case calendarRecorded = "calendar.recorded"
    case clockAccepted = "clock.accepted"

    /// In the words of the method of the tender that it is about.
    public func phrase(in words: ProcedureWords) -> Phrase {
      switch self {
      case .officeCreated: Phrase(zh: "建立招标办", en: "office created")
      case .officeChanged: Phrase(zh: "更改招标办", en: "office changed")
      case .tenderPublished:
        Phrase(zh: "发布\(words.procurement.zh)公告", en: "tender published")
      case .bidderAdded: Phrase(zh: "登记投标人", en: "bidder added")
      case .bidderUpdated: Phrase(zh: "更新投标人", en: "bidder updated")
      case .bidReceived:
        Phrase(zh: "接收\(words.isTender ? "投标" : words.bid.zh)", en: "\(words.bid.en) received")
      case .bidRefused:
        Phrase(zh: "拒收\(words.isTender ? "投标" : words.bid.zh)", en: "\(words.bid.en) refused")
      case .requirementDecided: Phrase(zh: "人工决定", en: "requirement decided")
      case .clockAccepted: Phrase(zh: "认可时钟", en: "clock accepted")
      case .calendarRecorded: Phrase(zh: "登记放假安排", en: "calendar recorded")
      }
    }
  }
}
