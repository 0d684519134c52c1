import TenderApplication
import TenderDomain

/// The health of a store.
struct ExaminationView: Encodable {
  struct Journal: Encodable {
    let entries: Int64
    let lastAt: String
  }

  struct Fault: Encodable {
    let code: String
    let message: String
  }

  let ok: Bool
  let store: String
  let schemaVersion: Int64
  let timeZone: String
  let maxDocument: Int64?
  let clock: String
  let journal: Journal
  let unfinishedContents: Int
  let faults: [Fault]

  private enum CodingKeys: CodingKey {
    case ok, store, schemaVersion, timeZone, maxDocument, clock, journal, unfinishedContents, faults
  }

  private let found: [StoreFault]

  init(_ examination: StoreExamination, of location: StoreLocation, in language: Language) {
    let zone = examination.office.zone
    found = examination.faults
    ok = found.isEmpty
    store = location.description
    schemaVersion = location.schemaVersion
    timeZone = zone.identifier
    maxDocument = examination.office.maxDocument?.bytes
    clock = examination.now.formatted(in: zone)
    journal = Journal(
      entries: examination.head.sequence, lastAt: examination.head.at.formatted(in: zone))
    unfinishedContents = examination.unfinishedContents
    faults = found.map { Fault(code: $0.code, message: $0.phrase[language]) }
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(
        ok
          ? Phrase(zh: "一切正常", en: "All is well").styled(.green)
          : Phrase(zh: "发现 \(found.count) 处问题", en: "Faults found: \(found.count)").styled(.red))
      screen.field(Phrase(zh: "库", en: "Store"), store)
      screen.field(Phrase(zh: "结构版本", en: "Schema version"), Int(schemaVersion))
      screen.field(Phrase(zh: "时区", en: "Time zone"), timeZone)
      screen.limit(maxDocument)
      screen.field(Phrase(zh: "库的时钟", en: "Clock of the store"), clock)
      screen.field(
        Phrase(zh: "台账", en: "Journal"),
        Phrase(
          zh: "\(journal.entries) 条，最后于 \(journal.lastAt)",
          en: journal.entries == 1
            ? "1 entry, at \(journal.lastAt)"
            : "\(journal.entries) entries, the last at \(journal.lastAt)"))
      screen.field(
        Phrase(zh: "未完成的上传", en: "Unfinished uploads"),
        unfinishedContents == 0
          ? Phrase("0")
          : Phrase(
            zh: "\(unfinishedContents)（正在上传或已中断；已中断的在下次上传时清除）",
            en: "\(unfinishedContents) (under way or broken off; "
              + "the next upload sweeps away what broke off)"))
      screen.section(Phrase(zh: "问题", en: "Faults"), found) { $0.phrase.styled(.red) }
    }
  }
}
