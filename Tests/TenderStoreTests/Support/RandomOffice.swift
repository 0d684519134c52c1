import TenderApplication
import TenderDomain
import TenderSQL

/// An office that somebody gives random commands, sensible and not, with a clock that jumps at times.
///
/// The same seed gives the same commands, whatever the store answers.
final class RandomOffice {
  let store: any Store
  private let clock: OtherClock
  private var dice: Dice

  private static let begin = Instant(microseconds: 1_777_600_000_000_000)

  init(_ backend: Backend, seed: UInt64) throws {
    dice = Dice(seed: seed)
    let office = try TestOffice.nothing(backend)
    clock = OtherClock(try office.connect(), time: Self.begin)
    store = SQLStore(clock, zones: FewZones())
    _ = try FoundOffice(store: store)(Office(zone: shanghai, isRehearsal: false), by: officer())
  }

  /// The answer to each of `count` commands.
  func run(_ count: Int) -> [String] {
    for number in 1...3 { _ = try? register(number) }
    return (0..<count).map { _ in
      advance()
      do {
        return try command()
      } catch {
        // Its own words, that nothing of a driver is in.
        return "! \((error as? any Explained)?.errorCode ?? "\(error)")"
      }
    }
  }

  func faults() throws -> [StoreFault] {
    clock.time = Instant(microseconds: 4_000_000_000_000_000)
    return try ExamineStore(store: store)(replayingInto: { try throwaway() }).faults
  }

  private func advance() {
    let seconds = dice.once(in: 15) ? -dice.roll(1..<400_000) : dice.roll(0..<150_000)
    clock.time = clock.time?.adding(seconds: Int64(seconds))
  }

  private func command() throws -> String {
    switch dice.roll(0..<20) {
    case 0..<2: try register(dice.roll(1..<7))
    case 2..<4: try update()
    case 4..<8: try publish()
    case 8..<14: try handIn()
    case 14..<17: try decide()
    case 17: try recordYear()
    case 18: try limit()
    default: try acceptClock()
    }
  }

  private func caller() throws -> Caller { Caller(actor: text(dice.one(of: ["李某", "王某"]))) }

  private func register(_ number: Int) throws -> String {
    let added = try RegisterBidder(store: store).add(
      firm(number), dice.profile(), anotherFirm: dice.maybe { $0.text() }, by: caller())
    return "\(added)"
  }

  private func update() throws -> String {
    var change = BidderChange()
    if dice.once(in: 2) { change.name = dice.text() }
    if dice.once(in: 2) { change.telephone = dice.once(in: 3) ? .removed : .set(dice.text()) }
    if dice.once(in: 2) {
      change.facts = .set([
        BidderChange.FactEntry(name: dice.name(), value: try dice.maybe { try $0.value() })
      ])
    }
    let updated = try UpdateBidder(store: store)(
      firm(dice.roll(1..<5)), change, UpdatePermission(replaces: dice.once(in: 2)), by: caller())
    return "\(updated.bidder) \(updated.changes.count)"
  }

  private func publish() throws -> String {
    let time = clock.time ?? Self.begin
    let first = shanghai.day(of: time)
    var asked = try definition(
      dice.one(of: ["甲", "乙"]),
      documents: [requested("a", sealed: dice.once(in: 2)), requested("b")])
    asked.regime = [dice.once(in: 4) ? .biddingMandatory : .none]
    asked.number = dice.maybe {
      number($0.one(of: ["T-2026-0001", "T-2026-0002", "é-1", "e\u{301}-1"]))
    }
    asked.items = [Item(id: id("i"), description: text("评估"))]
    asked.requirements = [
      Requirement(id: id("r"), title: text("条件"), expect: .judgement(text("可行")))
    ]
    asked.periods = Timetable(
      submission: WrittenWindow(
        from: WrittenTime(first), to: WrittenTime(first.adding(days: dice.roll(5..<30)))))
    let despite = dice.maybe { dice in
      ["docs.sale-5d", "tender.prep-20d"].map {
        Override(rule: $0, reason: dice.text(), decidedBy: dice.text())
      }
    }
    let published = try PublishTender(store: store, zones: FewZones())(
      asked, despite: dice.once(in: 5) ? despite ?? [] : [], by: caller(),
      key: dice.maybe { "p\($0.roll(0..<4))" })
    return "\(published.tender) \(published.at) \(published.findings.count)"
  }

  /// Of tenders that there may be.
  private func tender() -> String {
    dice.one(of: ["T-2026-0001", "T-2026-0001", "T-2026-0002", "T-2026-0003", "é-1"])
  }

  private func handIn() throws -> String {
    var chunks: [[UInt8]] = dice.some(2) { [UInt8($0.roll(0..<4))] }
    let file = IncomingFile(name: dice.text()) { chunks.isEmpty ? [] : chunks.removeFirst() }
    let documents = [
      dice.once(in: 2) ? HandedInDocument(item: id("a"), file: file) : nil,
      dice.once(in: 2) ? HandedInDocument(item: id("b")) : nil,
      dice.once(in: 20) ? HandedInDocument(item: id("z")) : nil,
    ].compactMap(\.self)
    let received = try store.receive(
      BidRequest(
        tender: number(tender()), bidder: firm(dice.roll(1..<6)), documents: documents,
        seal: dice.maybe { $0.one(of: Seal.allCases) }, key: "k\(dice.roll(0..<40))",
        isKeyed: dice.once(in: 2)),
      by: caller())
    return "\(received)"
  }

  private func decide() throws -> String {
    let request = DecisionRequest(
      bids: dice.once(in: 4) ? [1, 2] : [dice.roll(1..<3)], requirements: [id("r")],
      result: dice.one(of: Decision.Result.allCases), reason: dice.text(),
      over: dice.some(1) { Int64($0.roll(5..<40)) })
    let decided = try DecideRequirements(store: store)(
      request, in: number(tender()), by: caller())
    return "\(decided.report) \(decided.isRepetition)"
  }

  private func recordYear() throws -> String {
    guard let built = WorkingCalendar.china.years.last else { return "" }
    let year = try CalendarYear(
      year: built.year, source: dice.word(), holidays: built.holidays,
      makeUpDays: dice.once(in: 2) ? built.makeUpDays : [])
    return "\(try RecordCalendar(store: store)(year, replaces: dice.once(in: 2), by: caller()))"
  }

  private func limit() throws -> String {
    let limit = dice.maybe { ByteCount(bytes: Int64($0.roll(1..<5))) }
    return
      "\(try FoundOffice(store: store)(Office(zone: shanghai, isRehearsal: false, maxDocument: limit), settingLimit: true, by: caller()))"
  }

  private func acceptClock() throws -> String {
    "\(try AcceptClock(store: store)(reason: dice.text(), by: caller()))"
  }
}
