import TenderApplication
import TenderDomain
import TenderSQL
import Testing

/// Text is data: whatever it says, it comes back as it was.
struct InjectionContract {
  /// Five hundred texts that would mean something to a database that reads them as SQL.
  private static let payloads: [String] = {
    let commands = [
      "DROP TABLE bids", "DELETE FROM journal", "UPDATE tenders SET bids_received = 99",
      "SELECT pg_sleep(60)", "ATTACH DATABASE 'x' AS y", "COPY bids TO PROGRAM 'true'",
      "ROLLBACK", "COMMIT", "PRAGMA writable_schema = 1", "VACUUM", "OR 1 = 1", "UNION SELECT 1",
      "$1", "%s", "?1", ":name", "@name", "$$", "{}", "{{1}}", "\\x00", "\\'", "\\", "\\\\",
      "E'\\\\x41'", "U&'\\0041'", "0x41", "NULL", "", " ", "\n", "\t", "\r\n", "\u{1B}[2J", "\u{7}",
      "é", "e\u{301}", "\u{202E}", "\u{FEFF}", "\u{200B}", "\u{FFFD}", "\u{2028}", "😀", "𠮷", "，；",
      "%", "_", "!", "`", "#",
    ]
    let wrappings: [(String, String)] = [
      ("", ""), ("'; ", "; --"), ("\"; ", "; --"), ("') ", " ('"), ("/* ", " */"),
      ("$tag$ ", " $tag$"),
      ("-- ", "\n"), ("' || (", ") || '"), ("\\'; ", "; \\"), ("银行', ", ", '"),
    ]
    return commands.flatMap { command in wrappings.map { $0.0 + command + $0.1 } }
  }()

  private func bidder(_ count: Int, _ payload: String) throws -> Bidder {
    let text = text(payload)
    return Bidder(
      identifier: OrganisationIdentifier(trustedScheme: payload, id: "\(count)" + payload),
      profile: BidderProfile(
        name: text, legalRepresentative: text, telephone: text,
        qualifications: Qualifications(
          facts: [
            Fact(name: id(payload), value: .text(payload)),
            Fact(name: id("list"), value: .list([.text(payload), .text(payload)])),
          ],
          certificates: payload.isEmpty
            ? []
            : [
              Certificate(
                kind: id(payload), grade: text, number: text, issuer: text, scope: [text, text])
            ],
          declarations: [Declaration(name: id(payload), value: true)],
          records: [
            RecordCheck(
              kind: id(payload), checkedOn: try day("2026-05-06"), source: text,
              found: [.init(date: try day("2026-05-05"), summary: text)])
          ])),
      version: 1, recordedAt: try at("2026-04-20"))
  }

  private func tender(_ count: Int, _ payload: String) throws -> Tender {
    let text = text(payload)
    return try TenderStoreTests.tender(
      "\(count)" + payload,
      definition(
        payload,
        documents: [
          RequestedDocument(id: id(payload), title: text, description: text, proves: [id(payload)])
        ], entity: payload
      ) { definition in
        definition.description = text
        definition.requirements = [
          Requirement(
            id: id(payload), title: text, basis: LegalBasis(law: text, article: text),
            expect: .fact(id(payload), .is(.text(payload))))
        ]
        definition.items = [Item(id: id(payload), description: text, unit: text)]
      })
  }

  @Test(arguments: Backend.all)
  func `keeps five hundred payloads in every text`(backend: Backend) throws {
    #expect(Set(Self.payloads.map { Array($0.utf8) }).count == 500)
    let office = try TestOffice(backend)
    let store = try office.store()
    let tables = try self.tables(of: office)
    let cases = try Self.payloads.enumerated().map { count, payload in
      (payload, try tender(count, payload), try bidder(count, payload))
    }
    try store.write { session in
      _ = try session.journal.lockHead()
      for (payload, tender, bidder) in cases {
        try session.tables.add(tender)
        try session.tables.save(bidder)
        try write(payload, tender, bidder, session)
      }
    }
    try store.read { session in
      for (payload, tender, bidder) in cases { try expect(payload, tender, bidder, session) }
      #expect(try session.health.faults(.sequences) == [])
    }
    #expect(try self.tables(of: office) == tables)
  }

  private func write(
    _ payload: String, _ tender: Tender, _ bidder: Bidder, _ session: any Session
  ) throws {
    let time = try at("2026-05-10")
    let content = try session.contents.begin(at: time)
    try session.contents.finish(content, sha256: tender.number.text, bytes: 0)
    let file = StoredFile(sha256: tender.number.text, bytes: 0, name: text(payload))
    let number = try session.tenders.nextBidNumber(of: tender.number)
    let record = SubmissionRecord(
      tender.number,
      Submission(
        bidder: bidder.identifier, seal: nil,
        documents: [SubmittedDocument(item: id(payload), form: .file(file))]))
    try session.record(
      .bidReceived(bid: number, BidReceived(record, key: payload + "/" + tender.number.text)),
      by: text(payload), at: time)
    try session.record(
      .bidRefused(
        BidRefused(
          record, .duplicate(of: number), reason: payload, key: tender.number.text)),
      by: text(payload), at: time)
    try session.record(
      .requirementDecided(
        tender.number, bid: number,
        RequirementDecided(requirement: id(payload), result: .met, reason: text(payload))),
      by: text(payload), at: time)
  }

  private func expect(
    _ payload: String, _ tender: Tender, _ bidder: Bidder, _ session: any Session
  ) throws {
    let found = try session.tenders.find(tender.number, at: ever)
    #expect(found == tender)
    #expect(bytes(found?.summary.title.string) == bytes(payload))
    #expect(bytes(found?.definition.requirements.first?.title.string) == bytes(payload))
    #expect(try session.bidders.find(bidder.identifier, at: ever) == bidder)
    #expect(try session.bids.standing(of: bidder.identifier, in: tender.number) == 1)
    #expect(try session.bids.refusedAttempts(of: tender.number, at: ever).count == 1)
    let dossiers = try session.bids.dossiers(of: tender.number, bid: nil, at: ever)
    let dossier = try #require(dossiers.first)
    #expect(dossiers.count == 1)
    #expect(dossier.qualifications == bidder.profile.qualifications)
    let texts = [
      String(Substring(dossier.bid.key.utf8.dropLast(tender.number.text.utf8.count + 1))),
      dossier.bid.bidder.scheme,
      dossier.bidderName.string,
      dossier.bid.documents.first?.item.text, dossier.decisions.first?.reason.string,
      dossier.decisions.first?.decidedBy.string, dossier.decisions.first?.requirement.text,
      try session.journal.list(tender: tender.number, at: ever).first?.actor.string,
    ]
    #expect(texts.map(bytes) == Array(repeating: bytes(payload), count: texts.count))
    let search = TenderFilter(text: tender.number.text)
    #expect(
      try session.tenders.list(search, at: ever).contains { $0.number == tender.number })
  }

  private func tables(of office: TestOffice) throws -> [Int64?] {
    let connection = try office.connect()
    let tables =
      connection.dialect == .sqlite
      ? "SELECT count(*) FROM sqlite_schema"
      : "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
    return [
      try connection.integer(tables),
      try connection.integer("SELECT count(*) FROM journal WHERE sequence = 1"),
    ]
  }
}
