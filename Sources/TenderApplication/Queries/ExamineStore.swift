public import TenderDomain

/// Looks after the health of a store: its clock, its journal, its counts.
public struct ExamineStore {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  public func callAsFunction() throws -> StoreExamination {
    try store.read { session in
      let office = try session.office
      let head = try session.journal.head()
      let now = try session.now()
      return StoreExamination(
        office: office, now: now, head: head,
        faults: try session.health.faults()
          + (office.isRehearsal || now >= head.at ? [] : [.clockBehindJournal(now, head.at)]),
        unfinishedContents: try session.health.unfinishedContents())
    }
  }
}

/// What an examination found.
public struct StoreExamination: Sendable {
  public let office: Office
  public let now: Instant
  public let head: JournalHead
  public let faults: [StoreFault]
  /// Left behind by interrupted uploads, or being uploaded now.
  public let unfinishedContents: Int
}

/// Something that cannot be in a store that only this program wrote.
public enum StoreFault: Hashable, Sendable {
  case clockBehindJournal(Instant, Instant)
  /// The encoding in which the database keeps its texts.
  case encoding(String)
  /// The database's own check of its file.
  case damaged(String)
  case journalHasGaps(entries: Int64, last: Int64)
  case journalHeadDiffers(head: Int64, last: Int64)
  case bidNumbersHaveGaps(Tender.Number, bids: Int64, last: Int64)
  case contentIncomplete(sha256: String)
  /// A stored definition that no longer parses.
  case definitionUnreadable(Tender.Number)

  /// A stable name for scripts.
  public var code: String {
    switch self {
    case .clockBehindJournal: "clock.behindJournal"
    case .encoding: "store.encoding"
    case .damaged: "store.damaged"
    case .journalHasGaps: "journal.gaps"
    case .journalHeadDiffers: "journal.head"
    case .bidNumbersHaveGaps: "bids.gaps"
    case .contentIncomplete: "content.incomplete"
    case .definitionUnreadable: "definition.unreadable"
    }
  }

  public var phrase: Phrase {
    switch self {
    case .clockBehindJournal(let now, let last):
      Phrase(
        zh: "时钟 \(now.utc) 早于最后一条台账 \(last.utc)：不接受写入；"
          + "时钟若是对的，用 tender clock accept --reason 理由",
        en: "the clock says \(now.utc), before the last journal entry at \(last.utc): "
          + "no changes are taken; if the clock is right, tender clock accept --reason TEXT"
      )
    case .encoding(let encoding):
      Phrase(
        zh: "数据库的编码是 \(encoding)，不能保存所有文字：应为 UTF8",
        en: "the database keeps its texts in \(encoding), which lacks characters: it must be UTF8")
    case .damaged(let detail):
      Phrase(zh: "数据库自检不通过：\(detail)", en: "the database's own check failed: \(detail)")
    case .journalHasGaps(let entries, let last):
      Phrase(
        zh: "台账缺号：共 \(entries) 条，最后编号 \(last)",
        en: "the journal has gaps: \(entries) entries, the last numbered \(last)")
    case .journalHeadDiffers(let head, let last):
      Phrase(
        zh: "台账末尾不符：记为 \(head)，实际 \(last)",
        en: "the journal's head says \(head), its last entry \(last)")
    case .bidNumbersHaveGaps(let tender, let bids, let last):
      Phrase(
        zh: "\(tender) 登记缺号：共 \(bids) 份，最后编号 \(last)",
        en: "tender \(tender) has gaps: \(bids) bids, the last numbered \(last)")
    case .contentIncomplete(let sha256):
      Phrase(zh: "文件内容不全：\(sha256)", en: "an incomplete content: \(sha256)")
    case .definitionUnreadable(let number):
      Phrase(zh: "\(number) 的定义无法识别", en: "the definition of \(number) cannot be read")
    }
  }
}
