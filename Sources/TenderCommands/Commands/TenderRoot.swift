import ArgumentParser
import TenderDomain

/// `tender`
struct TenderRoot: ParsableCommand {
  /// Here too, so that they may stand before the command.
  @OptionGroup var options: GlobalOptions

  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tender",
      abstract: Phrase(
        zh: "招标项目管理：发布、收标、资格核查、期限", en: "Tenders: publish, register bids, check, keep deadlines"
      ).help,
      version: version,
      subcommands: [
        Init.self, Draft.self, Lint.self, Publish.self, List.self, Show.self, NoticeCommand.self,
        Status.self,
        Explain.self, BidderGroup.self,
        BidGroup.self, Check.self, Decide.self, JournalCommand.self, CalendarGroup.self, Days.self,
        RulesGroup.self,
        Doctor.self, ClockGroup.self,
      ])
  }
}
