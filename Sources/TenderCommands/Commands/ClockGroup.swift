import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender clock`
struct ClockGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "clock", Phrase(zh: "库的时钟", en: "The clock of the store"),
      subcommands: [ClockAccept.self])
  }
}

/// `tender clock accept`
struct ClockAccept: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "accept", Phrase(zh: "时钟曾经快过、现已校准：继续办理", en: "Go on after a clock that was ahead"),
      examples: ["tender clock accept --reason \"the clock was a year ahead until 9:30\""])
  }

  @Option(help: ArgumentHelp(zh: "理由，记入台账", en: "Why, for the journal", valueName: "text"))
  var reason: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let accepted = try AcceptClock(store: context.store())(
      reason: Text(argument: reason, of: "--reason"), by: context.caller)
    try context.output.show(
      AcceptedClockView(accepted).answer,
      afterWriting: Phrase(zh: "tender journal 可查", en: "tender journal shows it"))
    return .done
  }
}
