public import ArgumentParser
import TenderApplication
public import TenderDomain

/// `tender decide`
struct Decide: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decide", Phrase(zh: "对一项资格条件作出人工决定", en: "Decide about one requirement of a bid"),
      examples: [
        "tender decide XPZY-2026-001 4 tax-and-social-security met \\",
        "  --reason \"certificate of the tax office seen on 2026-05-18\"",
      ])
  }

  @OptionGroup var bid: BidArguments

  @Argument(help: ArgumentHelp(zh: "资格条件", en: "Requirement, as in the definition"))
  var requirement: String

  @Argument(help: ArgumentHelp(zh: "决定", en: "The decision", valueName: "met|notMet|waived"))
  var result: Decision.Result

  @Option(help: ArgumentHelp(zh: "理由，记入台账", en: "Why, for the journal", valueName: "text"))
  var reason: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let report = try DecideRequirement(store: context.store())(
      result, of: Identifier(argument: requirement, of: "<requirement>"), bid: bid.number,
      in: bid.tender(), reason: Text(argument: reason, of: "--reason"), by: context.caller)
    try context.output.show(
      CheckView(report, in: context.language).answer,
      afterWriting: Phrase(
        zh: "tender check \(report.tender.number) \(bid.number) 查看结果",
        en: "tender check \(report.tender.number) \(bid.number) shows it"))
    return .done
  }
}

extension Decision.Result: ExpressibleByArgument {}
