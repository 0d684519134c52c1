import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bidder list`
struct BidderList: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(zh: "列出投标人名录", en: "List the registry of bidders"),
      examples: ["tender bidder list", "tender bidder list --format csv > bidders.csv"])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let (bidders, zone) = try ReadRegistry(store: context.store()).list(by: context.caller)
    try context.output.show(BidderListView(bidders, in: zone).answer)
    return .done
  }
}
