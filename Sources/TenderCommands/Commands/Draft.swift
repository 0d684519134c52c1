import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender draft`
struct Draft: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "draft", Phrase(zh: "写出带说明的定义模板", en: "Write an annotated definition to start from"),
      examples: ["tender draft", "tender draft -o my-tender.yaml", "tender draft --lang zh"])
  }

  static var usesStore: Bool { false }

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      zh: "写入新文件，不覆盖已有文件", en: "A new file; none is overwritten", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let zone = try context.zones.zone(named: "Asia/Shanghai")
    let start = context.caller.at?.day ?? zone.day(of: context.now)
    let text = DraftTemplate(from: start).text(in: context.language)
    if let output { try NewFile(output).write(text) }
    try context.output.show(DraftView(text: text, file: output).answer)
    return .done
  }
}

/// The definition to start from, with dates that are lawful from a day on.
struct DraftTemplate {
  private let dates: [(key: String, day: Day)]

  /// Documents are handed out on the day after the notice and for seven days; bidders have 30.
  init(from notice: Day) {
    dates = [
      ("notice", notice), ("documentsFrom", notice.adding(days: 1)),
      ("documentsTo", notice.adding(days: 8)), ("closing", notice.adding(days: 31)),
    ]
  }

  func text(in language: Language) -> String {
    let template =
      switch language {
      case .zh: PackageResources.draft_zh_yaml
      case .en: PackageResources.draft_en_yaml
      }
    return dates.reduce(String(decoding: template, as: UTF8.self)) { text, date in
      text.replacing("{{\(date.key)}}", with: date.day.description)
    }
  }
}
