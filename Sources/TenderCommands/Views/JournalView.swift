import TenderApplication
import TenderDomain

/// The entries of the journal, oldest first.
struct JournalView: Encodable {
  private let entries: [JournalEntry]
  private let zone: Zone

  init(_ entries: [JournalEntry], in zone: Zone) {
    self.entries = entries.map(\.withoutBirthdays)
    self.zone = zone
  }

  private enum Key: CodingKey {
    case entries
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    var rows = container.nestedUnkeyedContainer(forKey: .entries)
    for entry in entries { try rows.encode(JournalEntryView(entry, in: zone)) }
  }

  private var sheet: Sheet {
    let zone = zone
    return Sheet(
      entries,
      [
        ("sequence", { String($0.sequence) }), ("at", { $0.at.formatted(in: zone) }),
        ("actor", \.actor.string), ("kind", \.kind), ("tender", \.tender?.text),
        ("bid", { $0.bid.map { String($0) } }), ("line", \.line),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      let methods = MethodsOfTenders(entries)
      screen.line(
        Phrase(zh: "时间为 \(zone.identifier)", en: "Times in \(zone.identifier)").styled(.dim))
      screen.table(
        entries, empty: Phrase(zh: "台账为空", en: "The journal is empty"),
        [
          Column(Phrase(zh: "序号", en: "No."), .fixed, .trailing) { Int($0.sequence) },
          Column(Phrase(zh: "时间", en: "Time")) { $0.at.clock(in: zone) },
          Column(Phrase(zh: "经办人", en: "Actor"), .flexible) { $0.actor.string },
          Column(Phrase(zh: "事项", en: "What"), .flexible) { $0.what(in: methods) },
          Column(Phrase(zh: "对象", en: "About"), .flexible) { $0.subject(in: methods) },
          Column(Phrase(zh: "内容", en: "Details"), .flexible) { $0.details(in: methods) },
        ])
    }
  }
}

extension JournalEntry {
  /// A kind that a newer program wrote speaks for itself.
  fileprivate func what(in methods: MethodsOfTenders) -> Phrase {
    Event.Kind(rawValue: kind)?.phrase(in: methods.words(of: tender)) ?? Phrase(kind)
  }

  /// The tender and the number of the bid, or the bidder; that stands in the line alone.
  fileprivate func subject(in methods: MethodsOfTenders) -> Phrase? {
    switch (tender, bid) {
    case (let tender?, let bid?):
      Phrase(
        zh: "\(tender) 第 \(bid) 号", en: "\(tender) \(methods.words(of: tender).bid.en) \(bid)")
    case (let tender?, nil): Phrase(tender.text)
    case (nil, _): (try? JSONValue(parsing: line))?["bidder"]?.text.map { Phrase($0) }
    }
  }
}

extension JournalEntry {
  /// What the line says beyond what happened to whom, in its own words; a new kind has none.
  fileprivate func details(in methods: MethodsOfTenders) -> Phrase? {
    guard let line = try? JSONValue(parsing: line), let data = line["data"],
      let kind = Event.Kind(rawValue: kind)
    else { return nil }
    if kind == .bidRefused { return refusal(line, data, methods.words(of: tender)) }
    let texts: [String?] =
      switch kind {
      case .tenderPublished: [data["definition"]?["title"]?.text]
      case .bidderAdded, .bidderUpdated:
        [data["name"]?.text]
      case .bidReceived: [data["bidder"]?.text]
      case .bidRefused: []
      case .requirementDecided: [data["requirement"]?.text]
      case .officeCreated: [data["timeZone"]?.text]
      case .officeChanged: []
      case .calendarRecorded: [data["source"]?.text]
      case .clockAccepted: [data["reason"]?.text]
      }
    var parts = texts.compactMap { $0.map { Phrase($0) } }
    if kind == .requirementDecided {
      parts += [data["result"]?.text.flatMap(Decision.Result.init)?.phrase].compactMap(\.self)
      parts += [data["reason"]?.text].compactMap { $0.map { Phrase($0) } }
    }
    if kind == .officeChanged { parts = [data.limit] }
    if kind == .calendarRecorded { parts = [data.calendar].compactMap(\.self) + parts }
    if kind == .bidderUpdated { parts += [data.changes].compactMap(\.self) }
    return parts.isEmpty ? nil : parts.joined(by: Phrase(zh: "：", en: ": "))
  }
}

/// Whom, and why: the reason is kept in English, and its code says it in Chinese.
private func refusal(
  _ line: JSONValue, _ data: JSONValue, _ words: ProcedureWords
) -> Phrase? {
  guard let reason = data["reason"]?.text else { return nil }
  let chinese: String =
    switch data["code"]?.text {
    case "bid.tooEarly": "尚未开始接收"
    case "bid.late": "逾期送达"
    case "bid.tenderEnded": "项目已不再接收"
    case "bid.unsealed": "密封不符合要求"
    case "bid.duplicate": "已递交过\(words.isTender ? "投标" : words.bid.zh)"
    default: reason
    }
  let bidder = line["bidder"]?.text.map { Phrase($0) }
  return [bidder, Phrase(zh: chinese, en: reason)].compactMap(\.self)
    .joined(by: Phrase(zh: "：", en: ": "))
}

/// One entry as JSON: its line, with the time on the clock of the zone.
private struct JournalEntryView: Encodable {
  private let entry: JournalEntry
  private let zone: Zone

  init(_ entry: JournalEntry, in zone: Zone) {
    self.entry = entry
    self.zone = zone
  }

  private enum Key: CodingKey {
    case sequence, at, actor, databaseUser, kind, tender, bid, bidder, data
  }

  func encode(to encoder: any Encoder) throws {
    let line = try JSONValue(parsing: entry.line)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(entry.sequence, forKey: .sequence)
    try container.encode(entry.at.formatted(in: zone), forKey: .at)
    try container.encode(entry.actor, forKey: .actor)
    try container.encodeIfPresent(entry.databaseUser, forKey: .databaseUser)
    try container.encode(entry.kind, forKey: .kind)
    try container.encodeIfPresent(entry.tender, forKey: .tender)
    try container.encodeIfPresent(entry.bid, forKey: .bid)
    try container.encodeIfPresent(line["bidder"], forKey: .bidder)
    try container.encodeIfPresent(line["data"], forKey: .data)
  }
}
