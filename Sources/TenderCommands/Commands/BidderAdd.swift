import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender bidder add`
struct BidderAdd: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add", Phrase(zh: "登记投标人", en: "Add bidders to the registry"),
      examples: [
        "tender bidder add tianzhong.yaml", "tender bidder add huaxin.yaml qiming.yaml",
        "tender bidder add - < tianzhong.yaml",
      ])
  }

  @Argument(
    help: ArgumentHelp(
      zh: "投标人文件（YAML 或 JSON），全部登记或全不登记；- 为标准输入",
      en: "Bidders in YAML or JSON, all of them or none; - is stdin"),
    completion: .definition)
  var file: [String]

  @OptionGroup var anotherFirm: AnotherFirmOptions
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let reason = try anotherFirm.checkedReason()
    let files = try file.map { try SourceFile(reading: $0) }
    let bidders = try Self.read(files)
    let added = try SourceFile.locating(files) {
      try RegisterBidder(store: context.store()).add(
        bidders, anotherFirm: reason, by: context.caller)
    }
    let notes = context.notes(
      on: zip(files, bidders).map { (file: $0, named: $1.profile.qualifications) })
    let zone = try context.office().zone
    if added.count == 1, let bidder = added.first {
      try context.output.show(
        BidderView(bidder, in: zone).answer, afterWriting: .showsBidder(bidder.identifier),
        notes: notes)
    } else {
      try context.output.show(
        BidderListView(added, in: zone).answer,
        afterWriting: Phrase(
          zh: "tender bidder list 列出名录", en: "tender bidder list shows the registry"),
        notes: notes)
    }
    return .done
  }

  /// Every file, so that the faults of all are told at once.
  private static func read(_ files: [SourceFile]) throws -> [NewBidder] {
    var faults: [Fault] = []
    var bidders: [NewBidder] = []
    for file in files {
      do throws(InvalidFile) {
        let (identifier, profile) = try file.readBidder()
        bidders.append(NewBidder(identifier, profile))
      } catch {
        faults += error.faults
      }
    }
    guard faults.isEmpty else { throw InvalidFile(faults) }
    return bidders
  }
}
