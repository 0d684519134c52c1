import TenderApplication
import TenderDomain
import TenderEvidence
import TenderFormats

/// What a command works with: where it answers, who asks, and the store.
struct Context {
  private(set) var output: Output
  let caller: Caller
  let zones: any Zones = SystemZones()
  let now: Instant
  private var opened: (store: any Store, office: Office)?
  /// What the clock says and the last entry of the journal, which is later.
  private var behind: (now: Instant, last: Instant)?
  /// The options that lead another command to the same store.
  let sameStore: [String]
  private let location: String?
  private let isArgument: Bool
  private let environment: [String: String]

  init(_ options: GlobalOptions, _ world: World) throws {
    environment = world.environment
    now = world.now()
    sameStore = options.store.map { ["--store", $0] } ?? []
    isArgument = options.store != nil
    location = options.store ?? Self.setting("TENDER_STORE", in: environment)
    output = Output(
      data: world.output, notices: world.errors,
      format: try options.format ?? Self.format(in: environment),
      language: Language.chosen(option: options.lang, environment: environment),
      color: options.color ?? .auto, byteOrderMark: options.bom, environment: environment)
    let actor = options.actor ?? Self.setting("TENDER_ACTOR", in: environment)
    caller = Caller(
      actor: try Text(argument: actor ?? world.loginName, of: "--actor"),
      at: try options.at.map { try WrittenTime(moment: $0, of: "--at") })
  }

  var language: Language { output.language }

  /// - Throws: also for a password that stood in the arguments.
  func storeLocation() throws -> StoreLocation {
    let place = try StoreLocation(location, environment: environment)
    guard !isArgument || !place.hasPassword else { throw StoreError(.passwordShown) }
    return place
  }

  /// With the store open, which has to be there and of this program's version.
  ///
  /// From then on every output says so if it is a rehearsal.
  func openingStore() throws -> Context {
    let store = try storeLocation().open(zones: zones)
    let (office, head, now) = try store.read { session in
      (try session.office, try session.journal.head(), try session.now())
    }
    var context = self
    context.opened = (store, office)
    context.behind = office.isRehearsal || now >= head.at ? nil : (now, head.at)
    context.output = output.marked(rehearsal: office.isRehearsal)
    return context
  }

  /// Says with an answer that the clock is behind the journal, if it is.
  func warnOfClock() throws {
    guard let behind else { return }
    let zone = try office().zone
    let (now, last) = (behind.now.clock(in: zone), behind.last.zonedClock(in: zone))
    try output.tell(
      note: Phrase(
        zh: "时钟 \(now) 早于台账的最后一笔 \(last.zh)，不接受更改；"
          + "时钟若是对的，用 tender clock accept --reason 理由",
        en: "the clock (\(now)) is behind the last entry of the journal, \(last.en), "
          + "and no change is taken; if it is right: tender clock accept --reason TEXT"))
  }

  func store() throws -> any Store { try requireOpened().store }

  /// What is true of the whole store.
  func office() throws -> Office { try requireOpened().office }

  /// - Throws: a defect in a command that says it uses no store.
  private func requireOpened() throws -> (store: any Store, office: Office) {
    guard let opened else { throw StoreError(.defect, "no store was opened") }
    return opened
  }

  /// By what a definition is checked: the zone and the calendar of the office where there is one;
  /// else no zone and the built-in calendar, for a definition can be checked without a store.
  ///
  /// A store that was named, or is there, and cannot be asked is told on the side.
  func reckoning() throws -> (zone: Zone?, calendar: WorkingCalendar) {
    do {
      let store = try storeLocation().open(zones: zones)
      let office = try store.read { try $0.office }
      return (office.zone, try ReadCalendar(store: store)(by: caller))
    } catch {
      let isNone = (error as? StoreError)?.code == .missing && location == nil
      if !isNone { try output.tell(note: Self.unasked(because: error)) }
      return (nil, .china)
    }
  }

  private static func unasked(because error: any Error) -> Phrase {
    let reason = (error as? any Explained)?.message ?? Phrase("\(error)")
    return Phrase(
      zh: "没有查询库，时区和日历用内置的：\(reason.zh)",
      en: "the office was not asked, zone and calendar are the built-in ones: \(reason.en)")
  }

  func hasher() -> any ContentHasher { SHA256Hasher() }

  private static func format(in environment: [String: String]) throws -> OutputFormat {
    guard let name = setting("TENDER_FORMAT", in: environment) else { return .table }
    guard let format = OutputFormat(rawValue: name) else {
      throw InvalidValue(
        name,
        expected: Phrase(
          "TENDER_FORMAT=" + OutputFormat.allCases.map(\.rawValue).joined(separator: "|")))
    }
    return format
  }

  private static func setting(_ name: String, in environment: [String: String]) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
