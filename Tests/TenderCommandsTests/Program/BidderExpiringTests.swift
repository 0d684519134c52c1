import TenderCommands
import Testing

@Suite struct BidderExpiringTests {
  static let bidder = """
    name: 西平华信房地产评估有限公司
    identifier: {scheme: CN-USCC, id: 91411721MA9TEXT026}
    certificates:
      - {kind: appraisal, number: 评0002, validTo: 2026-06-10}
      - {kind: filing, validTo: 2029-03-14}

    """

  static let asking = Notice(
    more: """
      requirements:
        - id: grade
          title: 评估资质
          expect:
            any:
              - {declaration: exempt}
              - all: [{certificate: appraisal}]
      """)

  static func desk(timeZone: String = "Asia/Shanghai") throws -> Desk {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal", "--time-zone", timeZone).status == .done)
    let file = try desk.papers.write("bidder.yaml", bidder)
    #expect(desk.run("bidder", "add", file, "--at", "2026-03-01").status == .done)
    return desk
  }

  @Test func `a certificate is listed with the running tenders that ask for it`() throws {
    let desk = try Self.desk()
    let file = try desk.write(Self.asking)
    #expect(desk.run("publish", file, "--at", "2026-04-27").status == .done)
    let received = desk.run(
      "bid", "receive", "T", "--bidder", "CN-USCC:91411721MA9TEXT026", "--at", "2026-05-12")
    #expect(received.status == .done, "\(received.errors)")
    let answer = try desk.json("bidder", "expiring", "--at", "2026-05-12")
    #expect(answer["from"] as? String == "2026-05-12")
    #expect(answer["to"] as? String == "2026-06-11")
    let found = try #require(answer["certificates"] as? [[String: Any]])
    #expect(found.count == 1)
    #expect(found.first?["certificate"] as? String == "appraisal")
    #expect(found.first?["validTo"] as? String == "2026-06-10")
    #expect(found.first?["daysLeft"] as? Int == 29)
    #expect(found.first?["tenders"] as? [String] == ["T"])
    let screen = desk.run("bidder", "expiring", "--at", "2026-05-12", "--lang", "zh").output
    #expect(screen.contains("2026-06-10"))
    #expect(screen.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
    #expect(
      desk.run("bidder", "expiring", "--at", "2026-05-12", "--format", "csv").output
        == "bidder,name,certificate,number,validTo,daysLeft,tenders\r\n"
        + "CN-USCC:91411721MA9TEXT026,西平华信房地产评估有限公司,appraisal,评0002,2026-06-10,29,T\r\n")
  }

  @Test func `what has lapsed comes first`() throws {
    let desk = try Self.desk()
    let shown = desk.run("bidder", "expiring", "--at", "2026-06-25")
    #expect(shown.output.contains("lapsed 15 d ago"))
    let chinese = desk.run("bidder", "expiring", "--at", "2026-06-25", "--lang", "zh")
    #expect(chinese.output.contains("已过期 15 天"))
    let answer = try desk.json("bidder", "expiring", "--within", "3y", "--at", "2026-06-25")
    let found = try #require(answer["certificates"] as? [[String: Any]])
    #expect(found.map { $0["daysLeft"] as? Int } == [-15, 993])
    #expect(answer["to"] as? String == "2029-06-25")
  }

  @Test func `none is one sentence`() throws {
    let result = try Self.desk().run(
      "bidder", "expiring", "--within", "2w", "--at", "2026-05-12", "--lang", "en")
    #expect(result.status == .done)
    #expect(result.output.hasSuffix("and none runs out from 2026-05-12 to 2026-05-26\n"))
  }

  @Test(arguments: ["0d", "30", "soon", "1000000d", "36h"])
  func `a span that is none is refused`(span: String) throws {
    #expect(try Self.desk().run("bidder", "expiring", "--within", span).status == .usage)
  }

  @Test func `the longest span is no trouble`() throws {
    let desk = try Self.desk()
    let result = desk.run("bidder", "expiring", "--within", "999999w", "--at", "2026-05-12")
    #expect(result.status == .done)
  }

  /// The night of 28 to 29 March 2026 has an hour less, that of 24 to 25 October an hour more.
  @Test(arguments: [
    ("2026-03-28T23:30", "2026-03-29"), ("2026-10-24T23:30", "2026-10-25"),
    ("2026-10-25T00:00", "2026-10-26"),
  ])
  func `days are counted on the calendar where clocks change`(
    time: String, last: String
  ) throws {
    let desk = try Self.desk(timeZone: "Europe/Berlin")
    let answer = try desk.json("bidder", "expiring", "--within", "1d", "--at", time)
    #expect(answer["to"] as? String == last)
  }
}
