import TenderApplication
import TenderDomain

/// The entries of the journal, oldest first.
struct JournalView: Encodable {
  private let pages: JournalPages
  private var zone: Zone { pages.zone }

  init(_ pages: JournalPages) {
    self.pages = pages
  }

  private enum Key: CodingKey {
    case entries
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    var rows = container.nestedUnkeyedContainer(forKey: .entries)
    for entry in pages.entries {
      try rows.encode(JournalEntryView(entry.withoutBirthdays, in: zone))
    }
  }

  private var sheet: Sheet {
    let zone = zone
    return Sheet(
      pages.entries.lazy.map { JournalRow($0, of: pages) },
      [
        ("sequence", { String($0.entry.sequence) }), ("at", { $0.entry.at.formatted(in: zone) }),
        ("actor", \.entry.actor.string), ("kind", \.entry.kind), ("tender", \.entry.tender?.text),
        ("bid", { $0.entry.bid.map { String($0) } }), ("line", \.entry.line),
        ("bidder", \.bidder?.description), ("name", \.name?.string), ("title", \.title?.string),
      ])
  }

  var answer: Answer {
    Answer(self, sheet: sheet) { screen in
      let methods = MethodsOfTenders(pages.entries)
      if let (number, title) = pages.only { screen.title(number.text, title) }
      screen.line(
        Phrase(zh: "时间为 \(zone.identifier)", en: "Times in \(zone.identifier)").styled(.dim))
      screen.table(
        pages.entries.lazy.map { JournalRow($0, of: pages) },
        empty: Phrase(zh: "台账为空", en: "The journal is empty"),
        [
          Column(Phrase(zh: "序号", en: "No."), .fixed, .trailing) { Int($0.entry.sequence) },
          Column(Phrase(zh: "时间", en: "Time"), .time) { $0.entry.at.clock(in: zone) },
          Column(Phrase(zh: "经办人", en: "Actor"), .flexible) { $0.entry.actor.string },
          Column(Phrase(zh: "事项", en: "What"), .flexible) { $0.entry.what(in: methods) },
          Column(Phrase(zh: "对象与内容", en: "About"), .flexible) { row in
            row.about(in: methods, namingTender: pages.only == nil)
          },
        ])
    }
  }
}

/// An entry as it is shown, and what those are called whom it is about.
private struct JournalRow {
  let entry: JournalEntry
  let bidder: OrganisationIdentifier?
  let name: Text?
  let title: Text?

  init(_ entry: JournalEntry, of pages: JournalPages) {
    bidder = entry.bidder
    name = bidder.flatMap { pages.names[$0] }
    title = entry.tender.flatMap { pages.titles[$0] }
    self.entry = entry.withoutBirthdays
  }

  /// The tender and its title, the number of the bid, the bidder and its name; then what the line says.
  func about(in methods: MethodsOfTenders, namingTender: Bool) -> Phrase {
    let tender =
      namingTender
      ? [entry.tender?.text, title?.string].compactMap(\.self).joined(separator: " ") : ""
    let word = methods.words(of: entry.tender).bid.en
    let bid = entry.bid.map { Phrase(zh: "第 \($0) 号", en: "\(word) \($0)") }
    let firm = [name?.string, bidder?.description].compactMap(\.self).joined(separator: " ")
    let subject = [tender.isEmpty ? nil : Phrase(tender), bid, firm.isEmpty ? nil : Phrase(firm)]
      .compactMap(\.self).joined(by: Phrase(zh: "，", en: ", "))
    guard let details = entry.details(in: methods) else { return subject }
    return subject.en.isEmpty ? details : [subject, details].joined(by: Phrase(zh: "：", en: ": "))
  }
}

extension JournalEntry {
  /// Whom the entry is about; that stands in the line alone.
  var bidder: OrganisationIdentifier? {
    (try? JSONValue(parsing: line))?["bidder"]?.text.flatMap {
      try? OrganisationIdentifier(parsing: $0)
    }
  }
}

extension JournalEntry {
  /// A kind that a newer program wrote speaks for itself.
  fileprivate func what(in methods: MethodsOfTenders) -> Phrase {
    Event.Kind(rawValue: kind)?.phrase(in: methods.words(of: tender)) ?? Phrase(kind)
  }
}

extension JournalEntry {
  /// What the line says beyond what happened to whom, in its own words; a new kind has none.
  fileprivate func details(in methods: MethodsOfTenders) -> Phrase? {
    guard let line = try? JSONValue(parsing: line), let data = line["data"],
      let kind = Event.Kind(rawValue: kind)
    else { return nil }
    if kind == .bidRefused { return refusal(data, methods.words(of: tender)) }
    let texts: [String?] =
      switch kind {
      case .tenderPublished, .bidderAdded, .bidderUpdated, .bidReceived, .bidRefused: []
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

/// Why: the reason is kept in English, and its code says it in Chinese.
private func refusal(_ data: JSONValue, _ words: ProcedureWords) -> Phrase? {
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
  return Phrase(zh: chinese, en: reason)
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
