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
    let text = DraftTemplate(from: start, by: try context.reckoning().calendar)
      .text(in: context.language)
    if let output { try NewFile(output).write(text) }
    try context.output.show(DraftView(text: text, file: output).answer)
    return .done
  }
}
