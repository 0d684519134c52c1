public import TenderApplication
import TenderDomain

/// What a bidder takes away (回执), fit to be signed by both sides.
public struct Receipt {
  private let registered: RegisteredBid

  public init(_ registered: RegisteredBid) {
    self.registered = registered
  }

  public var paper: Paper {
    let (tender, bid) = (registered.tender, registered.bid)
    let words = tender.definition.words
    var paper = Paper(
      title: Phrase(zh: "\(words.bid.zh)接收回执", en: "Receipt for a \(words.bid.en)"))
    paper.add(
      nil,
      .fields([
        Paper.Field(
          Phrase(zh: "项目", en: "Tender"), Phrase("\(tender.number) \(tender.summary.title)")),
        Paper.Field(
          Phrase(zh: words.buyer.zh, en: "Procuring entity"),
          Phrase(tender.definition.procuringEntity.name.string)),
        Paper.Field(Phrase(zh: "编号", en: "Number"), Phrase("\(bid.number)")),
        Paper.Field(
          Phrase(zh: words.bidder.zh, en: "Handed in for"),
          Phrase("\(registered.bidderName) \(bid.bidder.code)")),
        Paper.Field(Phrase(zh: "接收时间", en: "Received"), received),
        Paper.Field(
          Phrase(zh: "密封情况", en: "Seal"), bid.seal?.phrase ?? Phrase(zh: "未注明", en: "not stated")),
        Paper.Field(Phrase(zh: "键", en: "Key"), Phrase(bid.key)),
      ]))
    paper.add(Phrase(zh: "收到的资料", en: "What came in"), .list(received(bid.documents)))
    paper.add(Phrase(zh: "缺少的资料", en: "What is missing"), .list(missing))
    paper.add(
      Phrase(zh: "文件摘要（SHA-256）", en: "Digests of the files (SHA-256)"),
      .verbatim(bid.documents.compactMap(\.line)))
    paper.add(
      Phrase(zh: "签字", en: "Signatures"),
      .blanks([
        Phrase(zh: "份数（正本／副本）", en: "Originals and duplicates"),
        Phrase(zh: "递交人", en: "Handed in by"), Phrase(zh: "接收人", en: "Received by"),
        Phrase(zh: "\(words.buyer.zh)（盖章）", en: "Seal of the procuring entity"),
      ]))
    return paper
  }

  /// To the second that counts, and on whose clock.
  private var received: Phrase {
    let (time, zone) = (registered.bid.receivedAt, registered.tender.zone)
    let day = zone.day(of: time).told
    let clock = zone.timeOfDay(of: time)
    return Phrase(
      zh: "\(day.zh)\(clock)（\(zone.told.zh)）", en: "\(day.en), \(clock) (\(zone.told.en))")
  }

  private func received(_ documents: [SubmittedDocument]) -> [Paper.Entry] {
    documents.map { document in
      let title = title(of: document.item)
      switch document.form {
      case .paper:
        return Paper.Entry(Phrase(zh: "\(title)（纸质）", en: "\(title) (on paper)"))
      case .file(let file):
        return Paper.Entry(
          Phrase(
            zh: "\(title)（文件 \(file.name)，\(file.bytes) 字节）",
            en: "\(title) (file \(file.name), \(file.bytes) bytes)"))
      }
    }
  }

  private var missing: [Paper.Entry] {
    registered.checklist.missing.map { Paper.Entry(Phrase($0.title.string)) }
  }

  private func title(of item: Identifier<RequestedDocument>) -> String {
    registered.tender.definition.documents.first { $0.id == item }?.title.string ?? item.text
  }
}

extension SubmittedDocument {
  /// As `sha256sum -c` reads it; nothing of a paper.
  fileprivate var line: String? {
    guard case .file(let file) = form else { return nil }
    return "\(file.sha256)  \(file.name)"
  }
}
