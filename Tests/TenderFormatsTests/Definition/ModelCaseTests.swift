import TenderDomain
import TenderFormats
import Testing

/// The files of `Examples` tell the story they are there for.
@Suite struct ModelCaseTests {
  @Test(arguments: [
    ("tianzhong", Verdict.eligible, [String]()),
    ("huaxin", .undetermined, ["appraisal-grade"]),
    ("qiming", .notEligible, ["appraisal-grade"]),
    ("zhongyuan", .undetermined, ["tax-and-social-security", "no-major-violation"]),
  ])
  func `each bidder comes out as its file says`(
    name: String, verdict: Verdict, open: [String]
  ) throws {
    let bidder = try example("bidders/\(name).yaml").readBidder()
    let bid = Bid(
      number: 1, bidder: bidder.identifier, receivedAt: try Instant(utc: "2026-05-12T02:00:00Z"),
      seal: .intact, documents: [])
    let eligibility = try tender().eligibility(
      of: bid, bidder.profile.qualifications, decisions: [],
      at: try Instant(utc: "2026-05-18T02:00:00Z"))
    #expect(eligibility.verdict == verdict)
    #expect(eligibility.findings.filter { $0.result != .met }.map(\.requirement.id.text) == open)
  }

  @Test func `bids are taken until the end of the last day`() throws {
    let submission = try tender().schedule.submission
    #expect(submission.opens.utc == "2026-04-26T16:00:00Z")
    #expect(submission.closes.utc == "2026-05-16T16:00:00Z")
  }

  private func tender() throws -> Tender {
    let definition = try example("xiping.yaml").readDefinition(zones: SomeZones())
    let zone = try SomeZones().zone(named: try #require(definition.timeZone))
    let published = try Instant(utc: "2026-04-26T16:00:00Z")
    return Tender(
      summary: TenderSummary(
        number: try #require(definition.number), title: definition.title, zone: zone,
        schedule: definition.schedule(publishedAt: published, in: zone)),
      definition: definition)
  }
}
