import TenderApplication
import TenderDomain

/// Where a tender stands, and why.
struct SituationView: Encodable {
  struct Obstacle: Encodable {
    let code: String
    let message: String
  }

  let number: Tender.Number
  let title: Text
  let at: String
  let phase: String
  let facts: [String]
  let next: NextEventView?
  let actor: String?
  let obstacles: [Obstacle]

  private enum CodingKeys: CodingKey {
    case number, title, at, phase, facts, next, actor, obstacles
  }

  private let overview: TenderOverview
  private let situation: Situation

  init(_ overview: TenderOverview, in language: Language) {
    let (tender, time) = (overview.tender, overview.at)
    self.overview = overview
    situation = Situation(
      of: tender, standing: overview.standing, refused: overview.refused, at: time)
    number = tender.number
    title = tender.summary.title
    at = time.formatted(in: tender.zone)
    phase = situation.phase.rawValue
    facts = situation.facts.map { $0[language] }
    next = situation.next.map { NextEventView($0, of: tender.summary, asOf: time) }
    actor = situation.actor?[language]
    obstacles = situation.obstacles.map {
      Obstacle(code: $0.code, message: $0.phrase(in: tender)[language])
    }
  }

  var answer: Answer {
    Answer(self) { screen in
      let (tender, time) = (overview.tender, overview.at)
      screen.title(number.text, title)
      screen.asOf(time, in: tender.zone)
      screen.field(
        Phrase(zh: "阶段", en: "Phase"),
        situation.phase.phrase(in: tender.definition.words).styled(.bold))
      screen.field(
        Phrase(zh: "下一步", en: "Next"), situation.next?.sentence(asOf: time, in: tender.summary))
      screen.field(Phrase(zh: "由谁办理", en: "Who acts"), situation.actor)
      screen.section(Phrase(zh: "依据的事实", en: "Because"), situation.facts) { $0 }
      screen.section(Phrase(zh: "障碍", en: "In the way"), situation.obstacles) {
        $0.phrase(in: tender).styled(.yellow)
      }
      screen.section(
        Phrase(zh: "期限：由谁办理，不办如何", en: "By when, who acts, and what happens if not"),
        tender.deadlines(at: time, calendar: overview.calendar)
          .filter { $0.state.isAhead || $0.state == .missed }
      ) { $0.duty(at: time, in: tender.zone) }
      screen.waiting(
        tender.statutoryDeadlines(at: time, calendar: overview.calendar).filter { $0.due == nil })
    }
  }
}

extension Deadline {
  /// What is due when, who has to act, and what follows when nobody does.
  fileprivate func duty(at time: Instant, in zone: Zone) -> Styled {
    let clock = dueClock(in: zone)
    let due =
      latest.map { latest in
        let end = latest.closingClock(in: zone)
        return isPastSafeTime(at: time)
          ? Phrase(
            zh: "\(clock)（稳妥时间已过，最迟 \(end)）",
            en: "\(clock) (the safe time, which has passed; at the latest \(end))")
          : Phrase(zh: "\(clock)（最迟 \(end)）", en: "\(clock) (at the latest \(end))")
      } ?? Phrase(clock)
    let phrase = Phrase(
      zh: "\(due.zh) \(title.zh)（\(state.phrase.zh)）"
        + (who.map { "：\($0.zh)" } ?? "") + (otherwise.map { "；否则\($0.zh)" } ?? ""),
      en: "\(due.en) \(title.en) (\(state.phrase.en))"
        + (who.map { ": \($0.en)" } ?? "") + (otherwise.map { "; otherwise \($0.en)" } ?? ""))
    return phrase.styled(state == .missed ? .red : .plain)
  }
}
