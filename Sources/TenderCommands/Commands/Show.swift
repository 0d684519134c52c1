import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender show`
struct Show: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Phrase(zh: "查看项目的全部内容", en: "Show everything of a tender"),
      examples: [
        "tender show XPZY-2026-001", "tender show XPZY-2026-001 --format json",
      ])
  }

  @OptionGroup var tender: TenderArgument

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let overview = try ShowTender(store: context.store())(
      tender.number(), by: context.caller)
    try context.output.show(TenderView(overview).answer)
    return .done
  }
}
