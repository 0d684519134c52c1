import TenderApplication
import TenderDomain

/// A store that is ready.
struct OfficeView: Encodable {
  let store: String
  let timeZone: String
  let rehearsal: Bool

  init(_ office: Office, at location: StoreLocation) {
    store = location.description
    timeZone = office.zone.identifier
    rehearsal = office.isRehearsal
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(Phrase(zh: "库已就绪", en: "The store is ready"))
      screen.field(Phrase(zh: "位置", en: "Location"), store)
      screen.field(Phrase(zh: "时区", en: "Time zone"), timeZone)
    }
  }
}
