import TenderApplication
import TenderDomain

/// The health of a store.
struct ExaminationView: Encodable {
  struct Journal: Encodable {
    let entries: Int64
    let lastAt: String

    private enum CodingKeys: CodingKey {
      case entries, lastAt
    }

    /// For people.
    let lastClock: String
  }

  struct Finding: Encodable {
    let code: String
    let message: String
    /// Where: a row, an entry, a document.
    let at: String?
  }

  let well: Bool
  let store: String
  let schemaVersion: Int64
  let timeZone: String?
  let maxDocument: Int64?
  let clock: String?
  let journal: Journal?
  let unfinishedContents: Int?
  let findings: [Finding]

  private enum CodingKeys: CodingKey {
    case well, store, schemaVersion, timeZone, maxDocument, clock, journal, unfinishedContents,
      findings
  }

  private let found: [StoreFault]
  /// For people.
  private let shownClock: String?

  init(_ examination: StoreExamination, of location: StoreLocation, in language: Language) {
    let zone = examination.office?.zone ?? .utc
    found = examination.faults
    well = found.isEmpty
    store = location.description
    schemaVersion = location.schemaVersion
    timeZone = examination.office?.zone.identifier
    maxDocument = examination.office?.maxDocument?.bytes
    clock = examination.now?.formatted(in: zone)
    journal = examination.head.map { head in
      Journal(
        entries: head.sequence, lastAt: head.at.formatted(in: zone),
        lastClock: head.at.clock(in: zone))
    }
    shownClock = examination.now?.clock(in: zone)
    unfinishedContents = examination.unfinishedContents
    findings = found.map {
      Finding(code: $0.code, message: $0.phrase[language], at: $0.place)
    }
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(
        well
          ? Phrase(zh: "一切正常", en: "All is well").styled(.green)
          : Phrase(zh: "发现 \(found.count) 处问题", en: "Faults found: \(found.count)").styled(.red))
      screen.field(Phrase(zh: "库", en: "Store"), store)
      screen.field(Phrase(zh: "结构版本", en: "Schema version"), Int(schemaVersion))
      screen.field(Phrase(zh: "时区", en: "Time zone"), timeZone)
      screen.limit(maxDocument)
      screen.field(Phrase(zh: "库的时钟", en: "Clock of the store"), shownClock)
      screen.field(Phrase(zh: "台账", en: "Journal"), journal?.phrase)
      screen.field(
        Phrase(zh: "未完成的上传", en: "Unfinished uploads"), unfinishedContents.map(Self.uploads))
      screen.section(Phrase(zh: "问题", en: "Faults"), found) { $0.phrase.styled(.red) }
    }
  }

  private static func uploads(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase("0") }
    return Phrase(
      zh: "\(count)（正在上传或已中断；已中断的在下次上传时清除）",
      en: "\(count) (under way or broken off; the next upload sweeps away what broke off)")
  }
}

extension ExaminationView.Journal {
  fileprivate var phrase: Phrase {
    Phrase(
      zh: "\(entries) 条，最后于 \(lastClock)",
      en: entries == 1
        ? "1 entry, at \(lastClock)" : "\(entries) entries, the last at \(lastClock)")
  }
}
