import ArgumentParser
import TenderDomain

/// `tender bidder`
struct BidderGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "bidder", Phrase(zh: "投标人名录", en: "Keep the registry of bidders"),
      examples: ["tender bidder add tianzhong.yaml", "tender bidder list"],
      subcommands: [
        BidderAdd.self, BidderUpdate.self, BidderList.self, BidderShow.self, BidderExpiring.self,
      ])
  }
}
