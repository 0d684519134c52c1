public import ArgumentParser
import TenderApplication
public import TenderDomain
import TenderFormats

/// `tender list`
struct List: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(zh: "列出招标项目", en: "List tenders, nearest closing first"),
      examples: [
        "tender list", "tender list --phase open --phase closed", "tender list --search 西平",
        "tender list --format csv > tenders.csv",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @Option(help: ArgumentHelp(zh: "只列该阶段；可重复", en: "Only tenders in this phase; repeatable"))
  var phase: [Phase] = []

  @Option(
    help: ArgumentHelp(
      zh: "编号、名称或招标人中的文字", en: "Part of number, title or entity", valueName: "text"))
  var search: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let list = try ListTenders(store: context.store())(
      phases: Set(phase), text: search.map(argumentText), by: context.caller)
    try context.output.show(TenderListView(list).answer)
    return .done
  }
}

extension Phase: ExpressibleByArgument {}
