public import ArgumentParser
public import TenderDomain

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  /// Each takes a value.
  static let names = ["--store", "--format", "--lang", "--actor", "--at", "--color"]

  @Option(help: ArgumentHelp(zh: "库的位置", en: "Where the office's store is", valueName: "location"))
  var store: String?

  @Option(help: ArgumentHelp(zh: "输出格式", en: "Form of the answer"))
  var format: OutputFormat?

  @Flag(
    help: ArgumentHelp(
      zh: "CSV 以字节顺序标记开头，供电子表格识别", en: "Begin CSV with a byte order mark, for spreadsheets"))
  var bom = false

  @Option(help: ArgumentHelp(zh: "语言", en: "Language of texts"))
  var lang: Language?

  @Option(help: ArgumentHelp(zh: "经办人，记入台账", en: "Who does it, for the journal", valueName: "name"))
  var actor: String?

  @Option(
    help: ArgumentHelp(
      zh: "查看该时刻的情况；演练库写入的时刻", en: "Read as of this time; in a rehearsal, write at it",
      valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp(zh: "颜色", en: "Colours"))
  var color: ColorChoice?
}

extension OutputFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
