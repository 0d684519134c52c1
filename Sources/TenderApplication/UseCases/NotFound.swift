public import TenderDomain

/// Something that was asked for by name and is not there.
public enum NotFound: Hashable, Explained {
  case tender(Tender.Number)
  /// There is one, published only after the time that was asked about.
  case tenderLater(Tender.Number, published: Instant, Zone)
  case bidder(OrganisationIdentifier)
  case bidderNamed(Text)
  case bidderLater(OrganisationIdentifier, recorded: Instant, Zone)
  case bid(Int, Tender.Number)
  case bidLater(Int, Tender.Number, received: Instant, Zone)
  case requirement(Identifier<Requirement>, known: [Identifier<Requirement>])
  case item(Identifier<RequestedDocument>, known: [Identifier<RequestedDocument>])
  case rule(String, known: [String])

  public var errorCode: String {
    switch self {
    case .tender, .tenderLater: "tender.notFound"
    case .bidder, .bidderNamed, .bidderLater: "bidder.notFound"
    case .bid, .bidLater: "bid.notFound"
    case .requirement: "requirement.notFound"
    case .item: "document.notFound"
    case .rule: "rule.notFound"
    }
  }

  public var kind: FailureKind { .notFound }

  public var message: Phrase {
    switch self {
    case .tender(let number):
      Phrase(zh: "没有编号为 \(number) 的项目", en: "there is no tender \(number)")
    case .tenderLater(let number, let published, let zone):
      Self.later(
        published, in: zone, zh: "项目 \(number) 的发布", en: "tender \(number) was published")
    case .bidderLater(let identifier, let recorded, let zone):
      Self.later(
        recorded, in: zone, zh: "投标人 \(identifier) 的登记", en: "bidder \(identifier) was recorded")
    case .bidLater(let bid, let tender, let received, let zone):
      Self.later(
        received, in: zone, zh: "\(tender) 第 \(bid) 号的接收",
        en: "bid \(bid) of \(tender) was received")
    case .bidder(let identifier):
      Phrase(zh: "投标人名录中没有 \(identifier)", en: "there is no bidder \(identifier)")
    case .bidderNamed(let part):
      Phrase(
        zh: "投标人名录中没有名称含\(part.string.quotedForDisplay())的",
        en: "no bidder has \(part.string.quotedForDisplay()) in its name")
    case .bid(let bid, let tender):
      Phrase(zh: "项目 \(tender) 没有登记第 \(bid) 号", en: "tender \(tender) has no bid \(bid)")
    case .requirement(let id, _):
      Phrase(zh: "该项目没有资格条件 \(id)", en: "the tender has no requirement \(id)")
    case .item(let id, _):
      Phrase(zh: "资料清单中没有 \(id)", en: "the checklist has no document \(id)")
    case .rule(let name, _):
      Phrase(zh: "没有规则 \(name)", en: "there is no rule \(name)")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .tenderLater(_, let time, let zone), .bidderLater(_, let time, let zone),
      .bidLater(_, _, let time, let zone):
      Phrase(
        zh: "用 --at \(time.argument(in: zone)) 或更晚，或去掉 --at",
        en: "use --at \(time.argument(in: zone)) or later, or leave it out")
    case .tender: Phrase(zh: "tender list 列出全部项目", en: "tender list shows all of them")
    case .bidder:
      Phrase(
        zh: "tender bidder list 列出名录；新投标人用 tender bidder add FILE 登记",
        en: "tender bidder list shows them; tender bidder add FILE adds one")
    case .bidderNamed:
      Phrase(
        zh: "编号写作 18 位统一社会信用代码，或 体系:编号；tender bidder list 列出名录",
        en: "an identifier is a credit code of 18 characters, or SCHEME:ID; "
          + "tender bidder list shows them")
    case .bid(_, let tender):
      Phrase(zh: "tender bid list \(tender) 列出全部", en: "tender bid list \(tender) shows them")
    case .requirement(let id, let known):
      Self.oneOf(known.map(\.text), insteadOf: id.text)
    case .item(let id, let known):
      Self.oneOf(known.map(\.text), insteadOf: id.text)
    case .rule(let name, let known):
      Suggestion.phrase(for: name, among: known)
        ?? Phrase(zh: "tender rules list 列出全部", en: "tender rules list shows them all")
    }
  }

  private static func later(_ time: Instant, in zone: Zone, zh: String, en: String) -> Phrase {
    let clock = time.zonedClock(in: zone)
    return Phrase(
      zh: "\(zh)在 \(clock.zh)，晚于所查看的时刻", en: "\(en) on \(clock.en), after the time asked about")
  }

  private static func oneOf(_ known: [String], insteadOf name: String) -> Phrase {
    if let nearest = Suggestion.nearest(to: name, among: known) {
      return Phrase(zh: "是否指 \(nearest)？", en: "did you mean \(nearest)?")
    }
    let all = known.map { Phrase($0) }.enumerated()
    return Phrase(zh: "可用：\(all.zh)", en: "it is one of \(all.en)")
  }
}

extension Session {
  func tender(_ number: Tender.Number, at time: Instant) throws -> Tender {
    if let tender = try tenders.find(number, at: time) { return tender }
    guard let later = try tenders.find(number, at: .distantFuture) else {
      throw NotFound.tender(number)
    }
    throw NotFound.tenderLater(number, published: later.schedule.published, later.zone)
  }

  func dossiers(of tender: Tender, bid: Int?, at time: Instant) throws -> [Dossier] {
    let found = try bids.dossiers(of: tender.number, bid: bid, at: time)
    guard let bid, found.isEmpty else { return found }
    throw try notFound(bid, of: tender)
  }

  /// Why there is no such bid: none of that number, or none yet.
  func notFound(_ bid: Int, of tender: Tender) throws -> NotFound {
    let later = try bids.dossiers(of: tender.number, bid: bid, at: .distantFuture).first
    return later.map { .bidLater(bid, tender.number, received: $0.bid.receivedAt, tender.zone) }
      ?? .bid(bid, tender.number)
  }

  func lockedTender(_ number: Tender.Number) throws -> Tender {
    guard let tender = try tenders.lock(number) else { throw NotFound.tender(number) }
    return tender
  }

  /// The tender as of the time the caller asks for, which its own zone may decide.
  func tenderAsOf(_ number: Tender.Number, _ caller: Caller) throws -> (Tender, Instant) {
    guard let current = try tenders.find(number, at: .distantFuture) else {
      throw NotFound.tender(number)
    }
    let time = try readingTime(caller, in: current.zone)
    return (try tender(number, at: time), time)
  }
}
