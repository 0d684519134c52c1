import TenderApplication
import TenderDomain

/// The zone of the examples, without the time zone database.
let shanghai = Zone(identifier: "Asia/Shanghai", initialOffset: 8 * 3600, transitions: [])

/// Two zones that never change.
struct FewZones: Zones {
  func zone(named identifier: String) throws(InvalidValue) -> Zone {
    switch identifier {
    case shanghai.identifier: return shanghai
    case Zone.utc.identifier: return .utc
    default: throw InvalidValue(identifier, expected: Phrase("Asia/Shanghai"))
    }
  }
}

/// The end of time: what is known now.
let ever = Instant(microseconds: .max)

/// A time that a row may hold, beyond every clock: 9000-01-01.
let farOff = Instant(microseconds: 221_845_392_000_000_000)

func text(_ string: String) -> Text { Text(trusted: string) }

func id<Named>(_ text: String) -> Identifier<Named> { Identifier(trusted: text) }

func id(_ text: String) -> CertificateKind { CertificateKind(trusted: text) }

func day(_ text: String) throws -> Day { try Day(parsing: text) }

func written(_ text: String) throws -> WrittenTime { try WrittenTime(parsing: text) }

/// An instant as it is written on a clock in the zone of the examples.
func at(_ text: String) throws -> Instant { try written(text).begins(in: shanghai) }

/// As the bytes of a text, which Swift's `==` does not compare.
func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }

func officer(_ time: String? = nil) throws -> Caller {
  Caller(actor: text("李某"), at: try time.map(written))
}

func number(_ text: String) -> Tender.Number { Tender.Number(trusted: text) }

func firm(_ number: Int) -> OrganisationIdentifier {
  OrganisationIdentifier(trustedScheme: "TEST", id: "firm-\(number)")
}

func bidder(
  _ identifier: OrganisationIdentifier, name: String = "某评估有限公司",
  _ qualifications: Qualifications = Qualifications(), version: Int = 1,
  at time: String = "2026-04-20T09:00"
) throws -> Bidder {
  Bidder(
    identifier: identifier,
    profile: BidderProfile(name: text(name), qualifications: qualifications),
    version: version, recordedAt: try at(time))
}

/// Bids from 2026-04-27 on, until 2026-05-16 at 24:00 unless told otherwise.
func definition(
  _ title: String = "房地产评估机构采购项目", closing: String = "2026-05-16",
  documents: [RequestedDocument] = [], entity: String = "西平中原村镇银行",
  change: (inout TenderDefinition) -> Void = { _ in }
) throws -> TenderDefinition {
  var definition = TenderDefinition(
    title: text(title), procuringEntity: Party(name: text(entity)),
    periods: Timetable(
      submission: WrittenWindow(from: try written("2026-04-27"), to: try written(closing))),
    documents: documents)
  change(&definition)
  return definition
}

func requested(_ item: String, sealed: Bool = false) -> RequestedDocument {
  RequestedDocument(id: id(item), title: text("资料 \(item)"), sealed: sealed)
}

/// The tender that is published by a definition.
func tender(
  _ name: String, _ definition: TenderDefinition, published: String = "2026-04-26T09:00"
) throws -> Tender {
  var definition = definition
  definition.number = number(name)
  return Tender(
    summary: TenderSummary(
      number: number(name), title: definition.title, zone: shanghai,
      schedule: definition.schedule(publishedAt: try at(published), in: shanghai)),
    definition: definition)
}
