public import ArgumentParser
import TenderApplication
public import TenderDomain
import TenderFormats

/// `tender bid receive`
struct BidReceive: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "receive", Phrase(zh: "登记一份投标，出具回执", en: "Register a bid and print its receipt"),
      examples: [
        "tender bid receive XPZY-2026-001 --bidder 91411700MA9TEXT01M \\",
        "  --document licence --document profile=profile.pdf --seal intact",
      ])
  }

  static let otherFormats = OutputFormat.papers

  @OptionGroup var tender: TenderArgument

  @Option(
    help: ArgumentHelp(
      zh: "投标人：编号，或名称的一部分", en: "Bidder: an identifier or a part of its name",
      valueName: "bidder"))
  var bidder: String

  @Option(
    name: .customLong("document"),
    help: ArgumentHelp(
      zh: "收到的资料；单写条目为纸质", en: "A document; the item alone is paper", valueName: "item[=path]"))
  var documents: [String] = []

  @Option(
    help: ArgumentHelp(zh: "密封情况", en: "Condition of the seal", valueName: "intact|broken|none"))
  var seal: Seal?

  @OptionGroup var retry: RetryOptions
  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let key = try retry.checkedKey()
    let store = try context.store()
    let request = BidRequest(
      tender: try tender.number(),
      bidder: try ReadRegistry(store: store)
        .identify(BidderReference(argument: bidder, of: "--bidder"), by: context.caller),
      documents: try HandedInDocuments(documents).read(),
      seal: seal, key: key ?? RetryOptions.newKey(), isKeyed: key != nil)
    let receive = ReceiveBid(store: store, hasher: context.hasher)
    switch try receive(request, by: context.caller) {
    case .registered(let bid):
      try context.output.show(
        ReceiptView(bid).answer, afterWriting: Self.receiptAgain(bid),
        notes: bid.bid.documents.compactMap(Self.note))
      return .done
    case .repeated(let bid):
      try context.output.show(
        ReceiptView(bid).answer, afterWriting: Self.receiptAgain(bid),
        notes: [Self.repetition(bid)])
      return .done
    case .refused(let attempt, let tender):
      throw RefusedBid(attempt: attempt, tender: tender)
    }
  }
}

extension BidReceive {
  private static func receiptAgain(_ bid: RegisteredBid) -> Phrase {
    let (number, key) = ("\(bid.tender.number) \(bid.bid.number)", bid.bid.key)
    return Phrase(
      zh: "tender bid receipt \(number) 再次出具回执（键 \(key)）",
      en: "tender bid receipt \(number) prints the receipt (key \(key))")
  }

  private static func repetition(_ bid: RegisteredBid) -> Phrase {
    let time = bid.bid.receivedAt.zonedClock(in: bid.tender.zone)
    return Phrase(
      zh: "与 \(time.zh) 已登记的第 \(bid.bid.number) 号相同，视为重复按键：回执如前，未另行登记",
      en:
        "the same as \(bid.tender.definition.words.bid.en) \(bid.bid.number), registered at \(time.en): taken for a repetition, this is "
        + "its receipt, nothing more was recorded")
  }

  /// An empty file is taken in as any other; whoever handed it in should know.
  private static func note(_ document: SubmittedDocument) -> Phrase? {
    guard case .file(let file) = document.form, file.bytes == 0 else { return nil }
    return Phrase(
      zh: "\(document.item) 的文件 \(file.name) 是空的（0 字节）",
      en: "the file \(file.name) for \(document.item) is empty (0 bytes)")
  }
}

/// A refusal, told after it was recorded.
struct RefusedBid: Explained {
  let attempt: RefusedAttempt
  let tender: Tender

  var errorCode: String { attempt.refusal.code }
  var kind: FailureKind { .refused }

  var message: Phrase {
    let reason = attempt.refusal.message(in: tender)
    let time = attempt.at.zonedClock(in: tender.zone)
    return Phrase(zh: "\(time.zh)拒收：\(reason.zh)", en: "refused at \(time.en): \(reason.en)")
  }

  var hint: Phrase? {
    Phrase(
      zh: "已记入拒收登记，不占编号；tender bid list \(tender.number) 可查",
      en: "recorded as a refused attempt without a number; see tender bid list \(tender.number)")
  }
}

extension Seal: ExpressibleByArgument {}
