import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bidder expiring`
struct BidderExpiring: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "expiring",
      Phrase(zh: "已过期和即将到期的证书及受影响的项目", en: "List certificates that lapsed or soon will"),
      examples: ["tender bidder expiring --within 30d", "tender bidder expiring --format csv"])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @Option(
    help: ArgumentHelp(
      zh: "多久之内：30d、8w、3m（月）、1y", en: "How soon: 30d, 8w, 3m (months), 1y", valueName: "span"))
  var within = "30d"

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let list = try ExpiringCertificates(store: context.store())(
      within: CalendarSpan(argument: within, of: "--within"), by: context.caller)
    try context.output.show(ExpiryView(list).answer)
    return .done
  }
}
