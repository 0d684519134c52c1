import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender explain`
struct Explain: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "explain",
      Phrase(zh: "说明所处阶段、原因、下一步与障碍", en: "Explain the phase, what comes next, what is in the way"),
      examples: [
        "tender explain XPZY-2026-001", "tender explain XPZY-2026-001 --at 2026-05-18",
      ])
  }

  @OptionGroup var tender: TenderArgument

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let overview = try ShowTender(store: context.store())(
      tender.number(), by: context.caller)
    try context.output.show(SituationView(overview, in: context.language).answer)
    return .done
  }
}
