import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender journal`
struct JournalCommand: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "journal", Phrase(zh: "台账：谁在何时做了什么", en: "Show what happened, when and by whom"),
      examples: [
        "tender journal", "tender journal XPZY-2026-001", "tender journal --format json",
      ])
  }

  static var answersWithList: Bool { true }

  @Argument(help: ArgumentHelp(zh: "项目编号；不写则全部", en: "A tender's number; all when absent"))
  var number: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let number = try number.map { try Tender.Number(argument: $0) }
    let (entries, zone) = try ReadJournal(store: context.store())(
      tender: number, by: context.caller)
    try context.output.show(JournalView(entries, in: zone).answer)
    return .done
  }
}
