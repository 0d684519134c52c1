import ArgumentParser
import TenderDomain

/// `tender bid`
struct BidGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "bid", Phrase(zh: "接收和查看投标", en: "Register and look at bids"),
      subcommands: [BidReceive.self, BidList.self, BidShow.self, BidReceipt.self, BidDocument.self])
  }
}
