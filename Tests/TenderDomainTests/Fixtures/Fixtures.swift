import TenderDomain

/// Testing has one, too.
typealias Expectation = TenderDomain.Expectation

/// The zone of the examples.
let shanghai = Zone(fixedOffset: 8 * 3600)

func day(_ text: String) throws -> Day { try Day(parsing: text) }

/// An instant as it is written on a clock in the zone of the examples.
func at(_ text: String) throws -> Instant { try WrittenTime(parsing: text).begins(in: shanghai) }

func written(_ text: String) throws -> WrittenTime { try WrittenTime(parsing: text) }

func text(_ string: String) -> Text { Text(trusted: string) }

func id<Named>(_ text: String) -> Identifier<Named> { Identifier(trusted: text) }

func id(_ text: String) -> CertificateKind { CertificateKind(trusted: text) }

/// The smallest definition that says when it closes: bids from 2026-04-27 to 2026-05-16.
func definition(
  requirements: [Requirement] = [], documents: [RequestedDocument] = [],
  periods: Timetable? = nil, change: (inout TenderDefinition) throws -> Void = { _ in }
) throws -> TenderDefinition {
  var definition = TenderDefinition(
    title: text("房地产评估机构采购项目"), procuringEntity: Party(name: text("西平中原村镇银行")),
    periods: try periods
      ?? Timetable(
        submission: WrittenWindow(from: try written("2026-04-27"), to: try written("2026-05-16"))),
    requirements: requirements, documents: documents)
  try change(&definition)
  return definition
}

/// The definition, published on 2026-04-26 at 09:00 unless told otherwise.
func tender(
  _ definition: TenderDefinition, published: String = "2026-04-26T09:00",
  milestones: [Milestone] = []
) throws -> Tender {
  Tender(
    summary: TenderSummary(
      number: try Tender.Number(parsing: "T-2026-0001"), title: definition.title, zone: shanghai,
      schedule: definition.schedule(publishedAt: try at(published), in: shanghai),
      milestones: milestones),
    definition: definition)
}

let firm = OrganisationIdentifier(trustedScheme: "CN-USCC", id: "91411700MA9TEXT01M")

func bid(
  received: String = "2026-05-10T10:00", documents: [SubmittedDocument] = []
) throws -> Bid {
  Bid(number: 1, bidder: firm, receivedAt: try at(received), seal: nil, documents: documents)
}

/// Judges one expectation as a requirement of a tender, for a bid handed in on 2026-05-10.
func assess(
  _ expectation: Expectation, _ qualifications: Qualifications = Qualifications(),
  documents: [SubmittedDocument] = [], validity: Term? = nil, milestones: [Milestone] = [],
  time: String = "2026-05-12T09:00"
) throws -> Assessment {
  let requirement = Requirement(id: id("r"), title: text("条件"), expect: expectation)
  let tender = try tender(
    definition(requirements: [requirement]) { $0.bidValidity = validity }, milestones: milestones)
  let eligibility = tender.eligibility(
    of: try bid(documents: documents), qualifications, decisions: [], at: try at(time))
  return eligibility.findings[0].assessment
}
