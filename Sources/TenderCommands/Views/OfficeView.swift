import TenderApplication
import TenderDomain

/// A store that is ready.
struct OfficeView: Encodable {
  let store: String
  let timeZone: String
  let rehearsal: Bool
  let maxDocument: Int64?

  init(_ office: Office, at location: StoreLocation) {
    store = location.description
    timeZone = office.zone.identifier
    rehearsal = office.isRehearsal
    maxDocument = office.maxDocument?.bytes
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(Phrase(zh: "库已就绪", en: "The store is ready"))
      screen.field(Phrase(zh: "位置", en: "Location"), store)
      screen.field(Phrase(zh: "时区", en: "Time zone"), timeZone)
      screen.limit(maxDocument)
    }
  }
}

extension Screen {
  /// The greatest size of a document, where the office set one.
  mutating func limit(_ bytes: Int64?) {
    guard let bytes else { return }
    field(Phrase(zh: "文件上限", en: "Largest document"), "\(ByteCount(bytes: bytes))")
  }
}
