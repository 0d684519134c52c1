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

  static let otherFormats: Set<OutputFormat> = [.csv]

  @OptionGroup var tender: OptionalTenderArgument

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    // Programs have the identifiers; to look up names for them takes time.
    let isForPeople = context.output.format != .json
    let pages = try ReadJournal(store: context.store())(
      tender: tender.number(), by: context.caller, naming: isForPeople ? { $0.bidder } : nil)
    try context.output.show(JournalView(pages).answer)
    return .done
  }
}
