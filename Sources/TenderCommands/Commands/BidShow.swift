import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender bid show`
struct BidShow: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Phrase(zh: "查看一份投标", en: "Show one bid with its documents"),
      examples: ["tender bid show XPZY-2026-001 1"])
  }

  @OptionGroup var bid: BidArguments
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let register = try ListBids(store: context.store())(
      bid.tender(), bid: bid.number, by: context.caller)
    for bid in register.bids {
      try context.output.show(BidView(bid, of: register).answer)
    }
    return .done
  }
}
