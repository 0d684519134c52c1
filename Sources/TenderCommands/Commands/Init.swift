import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender init`
struct Init: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "init", Phrase(zh: "建立库，或升级到当前版本", en: "Create the store or bring it up to date"),
      examples: [
        "tender init", "tender init --rehearsal --store practice.sqlite",
        "tender init --max-document 2GiB",
      ])
  }

  @Flag(help: ArgumentHelp(zh: "演练库：时钟由 --at 给出", en: "A store whose clock is --at, to practise"))
  var rehearsal = false

  @Option(
    help: ArgumentHelp(
      zh: "默认时区；新建时缺省为 Asia/Shanghai",
      en: "Zone of tenders that name none; Asia/Shanghai for a new store", valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      zh: "每个文件的上限，如 2GiB；none 取消", en: "Largest document, e.g. 2GiB; none lifts it",
      valueName: "size"))
  var maxDocument: String?

  @OptionGroup var options: GlobalOptions

  static var usesStore: Bool { false }

  func run(in context: Context) throws -> ExitStatus {
    // Before anything is made: the founding of a real office is a change like any other. A limit may
    // be for a rehearsal that is there, which needs the time.
    guard rehearsal || maxDocument != nil || context.caller.at == nil else {
      throw ClockRefusal.writingIsNow
    }
    let zone = try parsed(timeZone ?? "Asia/Shanghai", of: "--time-zone") {
      try context.zones.zone(named: $0)
    }
    let limit = try maxDocument.flatMap { size in
      size == "none" ? nil : try ByteCount(argument: size, of: "--max-document")
    }
    let location = try context.storeLocation()
    let store = try location.create(zones: context.zones)
    let office = try FoundOffice(store: store)(
      Office(zone: zone, isRehearsal: rehearsal, maxDocument: limit),
      requiringZone: timeZone != nil, settingLimit: maxDocument != nil, by: context.caller)
    try context.output.marked(rehearsal: office.isRehearsal).show(
      OfficeView(office, at: location).answer,
      afterWriting: Phrase(zh: "tender doctor 查看库", en: "tender doctor shows the store"))
    for what in location.surroundings() { try context.output.tell(note: what.phrase) }
    return .done
  }
}
