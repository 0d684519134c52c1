import TenderDomain

/// A bidder with all that is recorded of it.
struct BidderView: Encodable {
  let bidder: String
  let name: Text
  let legalRepresentative: Text?
  let telephone: Text?
  let facts: Named<FactValue>
  let certificates: [Certificate]
  let declarations: Named<Bool>
  let records: [RecordCheck]
  let version: Int
  let recordedAt: String
  /// Of an update: what it changed.
  let changes: [BidderDifference]?

  private enum CodingKeys: CodingKey {
    case bidder, name, legalRepresentative, telephone, facts, certificates, declarations, records
    case version, recordedAt, changes
  }

  private let known: Qualifications
  private let recorded: Bidder
  private let zone: Zone

  init(_ bidder: Bidder, changes: [BidderDifference]? = nil, in zone: Zone) {
    let profile = bidder.profile
    recorded = bidder
    self.zone = zone
    self.changes = changes
    known = profile.qualifications
    self.bidder = bidder.identifier.description
    name = profile.name
    legalRepresentative = profile.legalRepresentative
    telephone = profile.telephone
    facts = Named(known.facts.map { ($0.name.text, $0.value) })
    certificates = known.certificates
    declarations = Named(known.declarations.map { ($0.name.text, $0.value) })
    records = known.records
    version = bidder.version
    recordedAt = bidder.recordedAt.formatted(in: zone)
  }

  var answer: Answer {
    get throws { Answer(self, file: try recorded.file(), person: draw) }
  }

  private func draw(on screen: inout Screen) {
    screen.line(bidder.styled(.bold), " ", name.string)
    screen.field(
      Phrase(zh: "法定代表人", en: "Legal representative"), legalRepresentative?.string)
    screen.field(Phrase(zh: "电话", en: "Telephone"), telephone?.string)
    screen.field(Phrase(zh: "版本", en: "Version"), version)
    screen.field(
      Phrase(zh: "登记时间", en: "Recorded"), recorded.recordedAt.zonedClock(in: zone))
    screen.section(Phrase(zh: "事实", en: "Facts"), known.facts) { fact in
      Phrase(
        zh: "\(fact.name.phrase.zh)：\(fact.value.phrase.zh)",
        en: "\(fact.name.phrase.en): \(fact.value.phrase.en)")
    }
    screen.section(Phrase(zh: "证书", en: "Certificates"), known.certificates) { $0.phrase }
    screen.section(Phrase(zh: "声明", en: "Declarations"), known.declarations) { $0.phrase }
    screen.section(Phrase(zh: "不良记录查询", en: "Adverse records"), known.records) { $0.phrase }
    screen.section(Phrase(zh: "更改", en: "Changes"), changes ?? []) { $0.phrase }
  }
}

/// Values under names that users choose, as a JSON object.
struct Named<Value: Encodable>: Encodable {
  private let entries: [(name: String, value: Value)]

  init(_ entries: [(String, Value)]) {
    self.entries = entries
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in entries { try container.encode(value, forKey: Key(name)) }
  }
}

extension Screen {
  /// Bullets under a heading, or nothing when there are none.
  mutating func section<Value>(
    _ title: Phrase, _ values: [Value], _ phrase: (Value) -> some Renderable
  ) {
    guard !values.isEmpty else { return }
    heading(title)
    for value in values { bullet(phrase(value)) }
  }
}
