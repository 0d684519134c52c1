import TenderApplication
import TenderDomain

/// A clock that was accepted.
struct AcceptedClockView: Encodable {
  let sequence: Int64
  let acceptedAt: String
  let lastAt: String

  private enum CodingKeys: CodingKey {
    case sequence, acceptedAt, lastAt
  }

  private let accepted: AcceptedClock

  init(_ accepted: AcceptedClock) {
    self.accepted = accepted
    sequence = accepted.sequence
    acceptedAt = accepted.at.formatted(in: accepted.zone)
    lastAt = accepted.last.formatted(in: accepted.zone)
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.line(
        Phrase(
          zh: "时钟已认可，记入台账第 \(sequence) 条",
          en: "The clock is accepted, entry \(sequence) of the journal"))
      screen.field(Phrase(zh: "现在", en: "Now"), accepted.at.zonedClock(in: accepted.zone))
      screen.field(
        Phrase(zh: "此前最后一条", en: "Entry before"), accepted.last.clock(in: accepted.zone))
    }
  }
}
