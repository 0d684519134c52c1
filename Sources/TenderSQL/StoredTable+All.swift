import TenderApplication
import TenderDomain

extension StoredTable {
  /// Every table of the schema but the one of its versions, parents first.
  static func all(_ session: SQLSession) throws -> [StoredTable] {
    try office(session) + tenders(session) + bidders + bids + calendars
  }

  private static func office(_ session: SQLSession) throws -> [StoredTable] {
    let dialect = try session.connection().dialect
    return [
      StoredTable(
        "office", key: "id",
        [
          .count("id", from: 1), .zone("time_zone", session), .truth("rehearsal"),
          .instant("created_at"), .count("max_document", from: 1).optional,
        ]),
      StoredTable(
        "journal_head", key: "id",
        [.count("id", from: 1), .count("sequence"), .instant("at"), .count("accepted")]),
      StoredTable(
        "journal", key: "sequence",
        [
          .count("sequence", from: 1), .instant("at"), .text("actor", isEmptyAllowed: false),
          .word("kind", Event.Kind.self), .text("tender", isEmptyAllowed: false).optional,
          .count("bid", from: 1).optional, .json("line", JournalLine.self),
          databaseUser(dialect).optional,
        ]),
      StoredTable(
        "requests", key: "key",
        [
          .text("key"), .json("content", AnyRecord.self), .count("sequence", from: 1),
          .instant("at"), .text("actor", isEmptyAllowed: false),
        ]),
    ]
  }

  /// A file knows no users, and nobody wrote one.
  private static func databaseUser(_ dialect: Dialect) -> StoredColumn {
    guard dialect == .sqlite else { return .text("database_user") }
    return StoredColumn("database_user", isText: true) { row, index in
      throw StoreError(.unreadableRow, try row.text(index))
    }
  }

  private static func tenders(_ session: SQLSession) -> [StoredTable] {
    [
      StoredTable(
        "tenders", key: "id",
        [.count("id"), .text("number", isEmptyAllowed: false), .count("bids_received")]),
      StoredTable(
        "tender_versions", key: "tender_id amendment",
        [
          .count("tender_id"), .count("amendment"), .instant("recorded_at"),
          .instant("superseded_at").optional, .text("title"), .text("search_text"),
          .zone("time_zone", session), .instant("published_at"),
          .instant("documents_opens").optional, .instant("documents_closes").optional,
          .instant("enquiry_opens").optional, .instant("enquiry_closes").optional,
          .instant("submission_opens"), .instant("submission_closes"),
          .instant("opening_at").optional, .words("regime", Regime.self),
          .json("definition", TenderDefinition.self),
        ]),
      StoredTable(
        "milestones", key: "tender_id sequence",
        [
          .count("tender_id"), .count("sequence", from: 1), .word("kind", Milestone.Kind.self),
          .instant("at"),
        ]),
      StoredTable("tender_numbers", key: "year", [.count("year"), .count("last", from: 1)]),
      StoredTable(
        "overrides", key: "tender_id amendment rule",
        [
          .count("tender_id"), .count("amendment"), .text("rule", isEmptyAllowed: false),
          .text("reason", isEmptyAllowed: false), .text("decided_by", isEmptyAllowed: false),
        ]),
    ]
  }

  private static var bidders: [StoredTable] {
    [
      StoredTable(
        "bidders", key: "id",
        [
          .count("id"), .text("scheme", isEmptyAllowed: false),
          .text("identifier", isEmptyAllowed: false),
          .derived("folded", from: 2) {
            OrganisationIdentifier(trustedScheme: "", id: $0).foldedID
          },
        ]),
      StoredTable(
        "bidder_versions", key: "bidder_id version",
        [
          .count("bidder_id"), .count("version", from: 1), .instant("recorded_at"),
          .instant("superseded_at").optional, .text("name", isEmptyAllowed: false),
          .derived("folded_name", from: 4) { FoldedText($0).string },
          .text("legal_representative").optional, .text("telephone").optional,
        ]),
      StoredTable(
        "bidder_facts", key: "bidder_id version position element",
        owned + [
          .count("element"), .text("name", isEmptyAllowed: false),
          .word("kind", StoredFact.Kind.self),
          StoredColumn("value", isText: true) { row, index in
            _ = try StoredFact(kind: row.word(index - 1), value: row.text(index)).read()
          },
        ]),
      StoredTable(
        "bidder_certificates", key: "bidder_id version position",
        owned + [
          .text("kind", isEmptyAllowed: false), .text("grade").optional, .text("number").optional,
          .text("issuer").optional, .text("scope"), .day("valid_from").optional,
          .day("valid_to").optional,
        ]),
      StoredTable(
        "bidder_declarations", key: "bidder_id version position",
        owned + [.text("name", isEmptyAllowed: false), .truth("value")]),
      StoredTable(
        "bidder_records", key: "bidder_id version position element",
        owned + [
          .count("element"), .text("kind", isEmptyAllowed: false), .day("day"), .text("text"),
          .word("penalty", RecordCheck.Penalty.self).optional, .amount("fine").optional,
          .text("currency").optional, .day("until").optional,
        ]),
    ]
  }

  /// How a row begins that belongs to a version of a bidder.
  private static var owned: [StoredColumn] {
    [.count("bidder_id"), .count("version", from: 1), .count("position")]
  }

  private static var bids: [StoredTable] {
    [
      StoredTable(
        "bids", key: "id",
        [
          .count("id"), .count("tender_id"), .count("number", from: 1), .count("bidder_id"),
          .instant("received_at"), .word("seal", Seal.self).optional, .text("key"),
          .instant("withdrawn_at").optional,
        ]),
      StoredTable(
        "bid_documents", key: "bid_id position",
        [
          .count("bid_id"), .count("position"), .text("item", isEmptyAllowed: false),
          .digest("sha256").optional, .count("bytes").optional, .text("name").optional,
        ]),
      StoredTable(
        "contents", key: "id",
        [
          .count("id"), .instant("begun_at"), .digest("sha256").optional, .count("bytes").optional,
          .truth("held").optional,
        ]),
      StoredTable(
        "content_chunks", key: "content_id position",
        [.count("content_id"), .count("position"), .bytes("bytes")]),
      StoredTable(
        "refused_attempts", key: "sequence",
        [
          .count("sequence", from: 1), .count("tender_id"), .count("bidder_id"), .instant("at"),
          .word("seal", Seal.self).optional, .text("code"),
          StoredColumn("detail", isText: true) { row, index in
            _ = try row.refusal(index - 1, index)
          },
        ]),
      StoredTable(
        "decisions", key: "bid_id sequence",
        [
          .count("bid_id"), .count("sequence", from: 1),
          .text("requirement", isEmptyAllowed: false),
          .word("result", Decision.Result.self), .text("reason"),
          .text("decided_by", isEmptyAllowed: false), .instant("at"),
        ]),
    ]
  }

  private static var calendars: [StoredTable] {
    [
      StoredTable(
        "calendar_years", key: "year version",
        [
          .count("year"), .count("version", from: 1), .instant("recorded_at"),
          .instant("superseded_at").optional, .text("source"),
        ]),
      StoredTable(
        "calendar_days", key: "year version day",
        [
          .count("year"), .count("version", from: 1), .day("day"),
          .text("holiday", isEmptyAllowed: false).optional,
        ]),
    ]
  }
}

/// JSON of whatever shape.
struct AnyRecord: Decodable {
  init(from decoder: any Decoder) {}
}
