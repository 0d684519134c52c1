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

  @OptionGroup var retry: RetryOptions
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let definition = try SourceFile(reading: file).readDefinition(zones: context.zones)
    let published = try PublishTender(store: context.store(), zones: context.zones)(
      definition, by: context.caller, key: retry.key)
    try context.output.show(PublishedView(published, in: context.language).answer)
    return .done
  }
}
