import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender bidder update`
struct BidderUpdate: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "update", Phrase(zh: "更改文件中写明的内容，其余不变", en: "Change what a file names of a bidder"),
      examples: [
        "tender bidder update tianzhong.yaml",
        "tender bidder show 91411700MA9TEXT01M --format yaml > tianzhong.yaml",
        "tender bidder update tianzhong.yaml --if-version 3",
      ])
  }

  @Argument(
    help: ArgumentHelp(
      zh: "要更改的内容（YAML 或 JSON）；- 为标准输入", en: "What changes, in YAML or JSON; - is stdin"),
    completion: .definition)
  var file: String

  @Flag(
    help: ArgumentHelp(zh: "允许删去已登记的内容", en: "Let go what is on record and not in the list"))
  var replace = false

  @Option(
    help: ArgumentHelp(
      zh: "仅当仍为该版本时更改", en: "Only if nobody changed that version since", valueName: "n"))
  var ifVersion: Int?

  @OptionGroup var anotherFirm: AnotherFirmOptions
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let permission = UpdatePermission(
      replaces: replace, version: ifVersion, anotherFirm: try anotherFirm.checkedReason())
    let source = try SourceFile(reading: file)
    let (identifier, change) = try source.readBidderChange()
    let updated = try SourceFile.locating([source]) {
      try UpdateBidder(store: context.store())(identifier, change, permission, by: context.caller)
    }
    let named = updated.bidder.profile.qualifications.named(in: updated.changes)
    try context.output.show(
      BidderView(updated.bidder, changes: updated.changes, in: context.office().zone).answer,
      afterWriting: .showsBidder(updated.bidder.identifier),
      notes: (updated.changes.isEmpty ? [Self.nothingChanged(updated.bidder)] : [])
        + context.notes(on: [(file: source, named: named)]))
    return .done
  }

  private static func nothingChanged(_ bidder: Bidder) -> Phrase {
    Phrase(
      zh: "文件与登记的内容相同，没有更改，仍为第 \(bidder.version) 版",
      en: "the file says what is on record: nothing was changed, it is still version "
        + "\(bidder.version)")
  }
}
