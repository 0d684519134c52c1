import ArgumentParser
import TenderApplication
import TenderDomain
import TenderPapers

/// `tender notice`
struct NoticeCommand: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "notice", Phrase(zh: "出具公告：文本、Markdown 或网页", en: "Print the notice: text, Markdown, HTML"),
      examples: [
        "tender notice XPZY-2026-001 --lang zh",
        "tender notice XPZY-2026-001 --format html --lang zh > notice.html",
      ])
  }

  static let otherFormats = OutputFormat.papers

  @OptionGroup var tender: TenderArgument
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let overview = try ShowTender(store: context.store())(tender.number(), by: context.caller)
    try context.output.show(NoticeView(overview, in: context.language).answer)
    return .done
  }
}
