import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender init`
struct Init: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "init", Phrase(zh: "建立库，或升级到当前版本", en: "Create the store or bring it up to date"),
      examples: ["tender init", "tender init --rehearsal --store practice.sqlite"])
  }

  @Flag(help: ArgumentHelp(zh: "演练库：时钟由 --at 给出", en: "A store whose clock is --at, to practise"))
  var rehearsal = false

  @Option(help: ArgumentHelp(zh: "默认时区", en: "Zone of tenders that name none", valueName: "zone"))
  var timeZone = "Asia/Shanghai"

  @OptionGroup var options: GlobalOptions

  static var usesStore: Bool { false }

  func run(in context: Context) throws -> ExitStatus {
    let zone = try context.zones.zone(named: timeZone)
    let location = try context.storeLocation()
    let store = try location.create(zones: context.zones)
    let office = try FoundOffice(store: store)(
      Office(zone: zone, isRehearsal: rehearsal), by: context.caller)
    try context.output.marked(rehearsal: office.isRehearsal).show(
      OfficeView(office, at: location).answer)
    return .done
  }
}
