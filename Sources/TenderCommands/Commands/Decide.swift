public import ArgumentParser
import TenderApplication
public import TenderDomain

/// `tender decide`
struct Decide: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decide", Phrase(zh: "对资格条件作出人工决定", en: "Decide about requirements of bids"),
      examples: [
        "tender decide XPZY-2026-001 4 tax-and-social-security met \\",
        "  --reason \"certificate of the tax office seen on 2026-05-18\"",
        "tender decide XPZY-2026-001 2,3 good-standing,equipment met \\",
        "  --reason \"declarations seen\"",
        "tender decide XPZY-2026-001 4 filed open --over 21 --reason \"the wrong firm\"",
      ])
  }

  @OptionGroup var tender: TenderArgument

  @Argument(
    help: ArgumentHelp(zh: "投标编号，可写几个：2,3", en: "Bid, or several: 2,3", valueName: "bid,…"))
  var bids: String

  @Argument(
    help: ArgumentHelp(
      zh: "资格条件，可写几项：a,b", en: "Requirement, or several: a,b", valueName: "requirement,…"))
  var requirements: String

  @Argument(
    help: ArgumentHelp(
      zh: "决定；open 撤回", en: "The decision; open takes one back",
      valueName: "met|notMet|waived|open"))
  var result: Decision.Result

  @Option(help: ArgumentHelp(zh: "理由，记入台账", en: "Why, for the journal", valueName: "text"))
  var reason: String

  @Option(
    help: ArgumentHelp(
      zh: "改变该号（台账）的认定", en: "Over the decision of that entry", valueName: "sequence,…"))
  var over: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let request = DecisionRequest(
      bids: try ArgumentList(bids, of: "<bid>").elements(),
      requirements: try ArgumentList(requirements, of: "<requirement>").elements(),
      result: result, reason: try Text(argument: reason, of: "--reason"),
      over: try over.map { try ArgumentList($0, of: "--over").elements() } ?? [])
    let decided = try DecideRequirements(store: context.store())(
      request, in: tender.number(), by: context.caller)
    let number = decided.report.tender.number
    try context.output.show(
      CheckView(decided.report, in: context).answer,
      afterWriting: Phrase(
        zh: "tender check \(number) \(request.bids[0]) 查看结果",
        en: "tender check \(number) \(request.bids[0]) shows it"),
      notes: decided.isRepetition ? [Self.repetition] : [])
    return .done
  }

  private static let repetition = Phrase(
    zh: "与片刻前的认定相同，视为重复按键：未另行记录",
    en: "the same as was decided a moment ago: taken for a repetition, nothing more was recorded")
}

extension Decision.Result: ExpressibleByArgument {}
