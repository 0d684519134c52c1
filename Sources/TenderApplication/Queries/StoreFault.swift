public import TenderDomain

/// Something that cannot be in a store that only this program wrote.
public enum StoreFault: Hashable, Sendable {
  case clockBehindJournal(Instant, Instant, Zone)
  /// The encoding in which the database keeps its texts.
  case encoding(String)
  /// The database's own check of its file.
  case damaged(String)
  /// A look that ended before its end.
  case unanswered(StoreError)
  /// A value that this program cannot read, or never writes.
  case unreadable(StoredPlace, Phrase)
  /// A row refers to another table's row that is not there.
  case orphan(StoredPlace, of: String)
  /// A gap in what is counted, or a version that does not end where the next begins.
  case broken(StoredPlace)
  case journalHasGaps(entries: Int64, last: Int64)
  case journalHeadDiffers(head: Int64, last: Int64)
  /// What an entry of the journal says does not stand in the tables.
  case differs(from: Int64, String)
  /// A row is not what the journal makes it.
  case replayDiffers(StoredPlace, ReplayDifference)
  /// An entry cannot be applied, so that nothing behind it is compared.
  case replayEnds(at: Int64)
  case bidNumbersHaveGaps(Tender.Number, bids: Int64, last: Int64)
  case contentIncomplete(sha256: String)
  /// Its bytes are not those of its digest.
  case contentDamaged(sha256: String)
  /// Something under the store.
  case surrounding(Surrounding)
}

/// How a row differs from what the journal makes it.
public enum ReplayDifference: Hashable, Sendable {
  /// In the column that is named.
  case changed
  /// The journal makes it, and it is not there.
  case missing
  /// It is there, and the journal does not make it.
  case added
}

/// Where in the tables something is.
public struct StoredPlace: Hashable, Sendable {
  public let table: String
  /// Of the row.
  public let key: String
  public let column: String?

  public init(table: String, key: String, column: String?) {
    self.table = table
    self.key = key
    self.column = column
  }

  public var text: String {
    "\(table) \(key)\(column.map { " (\($0))" } ?? "")"
  }
}

extension StoreFault {
  /// A stable name for scripts.
  public var code: String {
    switch self {
    case .clockBehindJournal: "clock.behindJournal"
    case .encoding: "store.encoding"
    case .damaged: "store.damaged"
    case .unanswered(let error): error.errorCode
    case .unreadable: "rows.unreadable"
    case .orphan: "rows.orphan"
    case .broken: "rows.broken"
    case .journalHasGaps: "journal.gaps"
    case .journalHeadDiffers: "journal.head"
    case .differs: "journal.differs"
    case .replayDiffers: "replay.differs"
    case .replayEnds: "replay.ends"
    case .bidNumbersHaveGaps: "bids.gaps"
    case .contentIncomplete: "content.incomplete"
    case .contentDamaged: "content.damaged"
    case .surrounding(let what): what.code
    }
  }

  /// Where it was found: a row, an entry of the journal, a document.
  public var place: String? {
    switch self {
    case .unreadable(let place, _), .orphan(let place, _), .broken(let place),
      .replayDiffers(let place, _):
      place.text
    case .differs(let sequence, _), .replayEnds(let sequence): "journal \(sequence)"
    case .bidNumbersHaveGaps(let number, _, _): number.text
    case .contentIncomplete(let sha256), .contentDamaged(let sha256): sha256
    default: nil
    }
  }
}
