import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// The file that says what is known of a bidder.
struct BidderFile: ParsableArguments {
  @Argument(
    help: ArgumentHelp(zh: "投标人文件（YAML 或 JSON）；- 为标准输入", en: "Bidder in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  /// Reads the file, records what it says, and answers with the bidder.
  func record(
    in context: Context,
    by change: (RegisterBidder) -> (OrganisationIdentifier, BidderProfile, Caller) throws -> Bidder
  ) throws {
    let (identifier, profile) = try SourceFile(reading: file).readBidder()
    let bidder = try change(RegisterBidder(store: context.store()))(
      identifier, profile, context.caller)
    try context.output.show(
      BidderView(bidder, in: context.office().zone).answer,
      afterWriting: Phrase(
        zh: "tender bidder show \(identifier) 查看登记",
        en: "tender bidder show \(identifier) shows the bidder"))
  }
}
