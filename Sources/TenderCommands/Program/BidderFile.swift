import ArgumentParser
import TenderDomain
import TenderFormats

/// The way in for a firm that looks like one on record.
struct AnotherFirmOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      zh: "与名录中相似的不是同一家，须附理由", en: "It is not the firm on record that looks like it"))
  var anotherFirm = false

  @Option(help: ArgumentHelp(zh: "理由，记入台账", en: "Why, for the journal", valueName: "text"))
  var reason: String?

  /// The reason, where another firm was claimed.
  func checkedReason() throws -> Text? {
    guard anotherFirm else {
      guard reason == nil else { throw WrongUsage.reasonWithoutAnotherFirm }
      return nil
    }
    guard let reason else { throw WrongUsage.anotherFirmWithoutReason }
    return try Text(argument: reason, of: "--reason")
  }
}

extension Phrase {
  /// How to see a bidder again that was recorded.
  static func showsBidder(_ identifier: OrganisationIdentifier) -> Phrase {
    Phrase(
      zh: "tender bidder show \(identifier) 查看登记",
      en: "tender bidder show \(identifier) shows the bidder")
  }
}
