import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender lint`
struct Lint: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "lint", Phrase(zh: "核查招标项目定义，无需库", en: "Check a definition, with no store needed"),
      examples: [
        "tender lint xiping.yaml", "tender lint xiping.yaml --at 2026-04-27T09:00",
        "tender lint - --format csv < xiping.yaml",
      ])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]
  static var usesStore: Bool { false }

  @Argument(
    help: ArgumentHelp(
      zh: "定义文件（YAML 或 JSON）；- 为标准输入", en: "Definition in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  @Flag(help: ArgumentHelp(zh: "也列出已满足的期限及其计算", en: "Show limits that are kept, too"))
  var all = false

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let definition = try SourceFile(reading: file).readDefinition(zones: context.zones)
    let reckoning = try context.reckoning()
    let zone =
      try definition.timeZone.map(context.zones.zone(named:)) ?? reckoning.zone
      ?? context.zones.zone(named: "Asia/Shanghai")
    let check = { (time: Instant?) in
      definition.lint(
        in: zone, publishedAt: time, calendar: reckoning.calendar, showingKept: all)
    }
    let stated = context.caller.at?.begins(in: zone)
    let time = stated ?? definition.assumedPublication(now: context.now, in: zone)
    let findings = check(time)
    // What can be published on the day of its notice may be too late by now.
    let now = stated == nil && time != context.now ? check(context.now).blocking().count : nil
    try context.output.show(
      LintView(
        findings, of: file, publishedAt: time, in: zone, errorsNow: now, in: context.language
      ).answer)
    return findings.blocking().isEmpty ? .done : .no
  }
}

extension CompletionKind {
  /// A definition or bidder.
  static var definition: CompletionKind { .file(extensions: ["yaml", "yml", "json"]) }
}
