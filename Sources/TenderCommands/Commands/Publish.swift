import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender publish`
struct Publish: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "publish", Phrase(zh: "发布招标公告", en: "Publish a tender and print its number"),
      examples: ["tender publish xiping.yaml", "tender publish - < xiping.yaml"])
  }

  @Argument(
    help: ArgumentHelp(zh: "招标文件定义（YAML 或 JSON）", en: "Definition in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  @Option(
    help: ArgumentHelp(
      zh: "明知不符仍发布的规则，须附理由", en: "Go ahead despite this rule's error", valueName: "rule"))
  var despite: [String] = []

  @Option(help: ArgumentHelp(zh: "理由，记入台账", en: "Why, for the journal", valueName: "text"))
  var reason: String?

  @OptionGroup var retry: RetryOptions
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let definition = try SourceFile(reading: file).readDefinition(zones: context.zones)
    let published = try PublishTender(store: context.store(), zones: context.zones)(
      definition, despite: overrides(by: context.caller.actor), by: context.caller,
      key: retry.checkedKey())
    try context.output.show(
      PublishedView(published, in: context.language).answer,
      afterWriting: Phrase(
        zh: "tender show \(published.tender.number) 查看项目",
        en: "tender show \(published.tender.number) shows the tender"))
    return .done
  }

  private func overrides(by actor: Text) throws -> [Override] {
    guard !despite.isEmpty else {
      guard reason == nil else { throw WrongUsage.reasonWithoutDespite }
      return []
    }
    guard let reason else { throw WrongUsage.despiteWithoutReason }
    let text = try Text(argument: reason, of: "--reason")
    return try despite.map { rule in
      Override(rule: try argumentText(rule), reason: text, decidedBy: actor)
    }
  }
}
