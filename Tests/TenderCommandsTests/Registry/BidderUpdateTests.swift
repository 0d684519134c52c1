import TenderCommands
import Testing

/// `bidder update` changes what a file names, and nothing else.
@Suite struct BidderUpdateTests {
  static let whole = """
    name: 云湖县青禾印刷有限公司
    identifier: {scheme: X-CASE, id: "1"}
    legalRepresentative: 何某
    telephone: 0999-5550301
    facts: {legalForm: 企业法人, businessScope: [印刷, 装订], employees: 12, share: 0.5, listed: false}
    certificates:
      - {kind: 印刷经营许可证, number: 印1号, grade: 甲级, scope: [书刊], validFrom: 2024-01-01, validTo: 2028-12-31}
      - {kind: 排污许可证, validTo: 2027-08-31}
    declarations: {good-standing: true, consortium: false}
    records: [{kind: major-violation, checkedOn: 2026-08-04, source: 甲网站, found: [{date: 2026-02-09, summary: 责令停业}]}]

    """

  static func desk(_ kind: StoreKind) throws -> Desk {
    let desk = try Desk(kind)
    desk.run("init", "--rehearsal")
    let file = try desk.papers.write("bidder.yaml", whole)
    let added = desk.run("bidder", "add", file, "--at", "2026-08-04")
    #expect(added.status == .done, "\(added.errors)")
    return desk
  }

  static func update(_ desk: Desk, _ lines: String, _ options: String...) throws -> Shown {
    let file = try desk.papers.write(
      "change.yaml", "identifier: {scheme: X-CASE, id: \"1\"}\n" + lines + "\n")
    return desk.run(["bidder", "update", file] + options)
  }

  @Test(arguments: StoreKind.allCases)
  func `a telephone alone changes the telephone alone`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let before = desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output
    let updated = try Self.update(desk, "telephone: 0999-5550302", "--at", "2026-08-05")
    #expect(updated.status == .done, "\(updated.errors)")
    #expect(updated.output.contains("- telephone: from 0999-5550301 to 0999-5550302"))
    let after = desk.run("bidder", "show", "x-case:1", "--format", "yaml").output
    #expect(after == before.replacing("0999-5550301", with: "0999-5550302"))
    let journal = desk.run("journal", "--format", "json").output
    #expect(journal.contains(#""path" : "telephone""#))
    #expect(journal.contains(#""from" : "0999-5550301""#))
    #expect(journal.contains(#""to" : "0999-5550302""#))
    let told = desk.run("journal", "--lang", "zh").output.filter { !$0.isWhitespace }
    #expect(told.contains("telephone：由"))
  }

  @Test(arguments: StoreKind.allCases)
  func `the file that show prints can be given back and given to another office`(
    kind: StoreKind
  ) throws {
    let desk = try Self.desk(kind)
    let file = desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output
    let path = try desk.papers.write("again.yaml", file)
    let same = desk.run("bidder", "update", path, "--at", "2026-08-05")
    #expect(same.status == .done)
    #expect(same.errors.contains("nothing was changed, it is still version 1"))
    #expect(desk.run("journal", "--format", "csv").output.split(separator: "\r\n").count == 3)
    let other = try Desk(kind)
    other.run("init", "--rehearsal")
    let added = other.run("bidder", "add", path, "--at", "2026-08-05")
    #expect(added.status == .done, "\(added.errors)")
    #expect(other.run("bidder", "show", "X-CASE:1", "--format", "yaml").output == file)
  }

  @Test func `the JSON of show names the way to a file`() throws {
    let desk = try Self.desk(.sqlite)
    let json = desk.run("bidder", "show", "X-CASE:1", "--format", "json").output
    let told = desk.run("bidder", "update", try desk.papers.write("shown.json", json))
    #expect(told.status == .badData)
    #expect(told.errors.contains("tender bidder show ID --format yaml prints one that can be read"))
  }

  @Test(arguments: [
    ("facts: {}", "facts.legalForm: 企业法人 gone"), ("facts: null", "facts.listed: no gone"),
    ("facts: {businessScope: [印刷]}", "facts.businessScope: from 印刷, 装订 to 印刷"),
    ("facts: {legalForm: null}", "facts.legalForm: 企业法人 gone"),
    ("telephone:", "telephone: 0999-5550301 gone"),
    ("certificates: []", "certificates.排污许可证.validTo: 2027-08-31 gone"),
    ("certificates: [{kind: 印刷经营许可证, number: 印1号}]", "certificates.排污许可证: 排污许可证 gone"),
    (
      "certificates: [{kind: 印刷经营许可证, number: 印1号, grade: null}, {kind: 排污许可证}]",
      "certificates.印刷经营许可证(印1号).grade: 甲级 gone"
    ),
    (
      "certificates: [{kind: 印刷经营许可证, number: 印1号, scope: []}, {kind: 排污许可证}]",
      "certificates.印刷经营许可证(印1号).scope: 书刊 gone"
    ),
    (
      "certificates: [{kind: 印刷经营许可证, number: 印1号}, {kind: 排污许可证, validTo: }]",
      "certificates.排污许可证.validTo: 2027-08-31 gone"
    ),
    ("declarations: {}", "declarations.good-standing: yes gone"),
  ])
  func `what would go is shown, refused, and goes when it may`(
    lines: String, told: String
  ) throws {
    let desk = try Self.desk(.sqlite)
    let before = desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output
    let refused = try Self.update(desk, lines, "--at", "2026-08-05")
    #expect(refused.status == .refused)
    #expect(refused.errors.contains(told), "\(refused.errors)")
    #expect(desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output == before)
    let replaced = try Self.update(desk, lines, "--replace", "--at", "2026-08-05")
    #expect(replaced.status == .done, "\(replaced.errors)")
    #expect(desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output != before)
  }

  @Test func `certificates change by kind and number, and more are added`() throws {
    let desk = try Self.desk(.sqlite)
    let renewed = try Self.update(
      desk,
      """
      certificates:
        - {kind: 印刷经营许可证, number: 印１号, validTo: 2030-12-31}
        - {kind: 出版物经营许可证, validTo: 2030-01-01}
      """, "--at", "2026-08-05")
    #expect(renewed.status == .done, "\(renewed.errors)")
    let shown = desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output
    #expect(shown.contains("2030-12-31"))
    #expect(shown.contains("甲级"))
    #expect(shown.contains("排污许可证"))
    #expect(shown.contains("出版物经营许可证"))
  }

  @Test(arguments: StoreKind.allCases)
  func `what was found stays, whatever a file leaves out`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    var notice = Notice(number: "C-1", opens: "2026-08-03", closes: "2026-08-24T09:00")
    notice.more = """
      requirements:
        - {id: clean, title: 近三年无重大违法记录, expect: {noRecord: major-violation, withinYears: 3}}
      """
    let published = desk.run("publish", try desk.write(notice), "--at", "2026-08-04")
    #expect(published.status == .done, "\(published.errors)")
    desk.run("bid", "receive", "C-1", "--bidder", "x-case:1", "--at", "2026-08-05T09:00")
    #expect(desk.run("check", "C-1").status == .no)
    let looked = try Self.update(
      desk, "records: [{kind: major-violation, checkedOn: 2026-08-06, source: 乙网站, found: []}]",
      "--at", "2026-08-06T10:00")
    #expect(looked.status == .done, "\(looked.errors)")
    let omitted = try Self.update(
      desk, "records: [{kind: major-violation, checkedOn: 2026-08-04, source: 甲网站, found: []}]",
      "--at", "2026-08-06T10:00", "--replace")
    #expect(omitted.errors.contains("nothing was changed"), "\(omitted.errors)")
    for lines in ["records: []", "records:"] {
      let emptied = try Self.update(desk, lines, "--replace", "--at", "2026-08-06T10:00")
      #expect(emptied.status == .refused)
      #expect(emptied.errors.contains("责令停业"))
    }
    #expect(desk.run("check", "C-1", "--at", "2026-08-06T12:00").status == .no)
    #expect(
      desk.run("bidder", "show", "X-CASE:1", "--format", "yaml").output.contains("乙网站"))
  }

  @Test(arguments: StoreKind.allCases)
  func `what was found stays also where nothing else is on record`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let emptied = try Self.update(desk, "records: []", "--replace", "--at", "2026-08-05")
    #expect(emptied.status == .refused)
    #expect(emptied.errors.contains("责令停业"))
  }

  @Test(arguments: StoreKind.allCases)
  func `a version that somebody changed is a conflict`(kind: StoreKind) throws {
    let desk = try Self.desk(kind)
    let first = try Self.update(
      desk, "telephone: 0999-5550302", "--if-version", "1", "--at", "2026-08-05")
    #expect(first.status == .done)
    let second = try Self.update(
      desk, "legalRepresentative: 李某", "--if-version", "1", "--at", "2026-08-06")
    #expect(second.status == .conflict)
    #expect(second.errors.contains("telephone: from 0999-5550301 to 0999-5550302"))
    #expect(second.errors.contains("--if-version 2"))
  }
}
