extension ReplayedTable {
  /// Every table that events are applied to, parents first; of contents those that are finished.
  static var all: [ReplayedTable] { office + tenders + registry + bids + calendars }

  private static let office = [
    ReplayedTable(
      "office", key: "#x.id", columns: "time_zone rehearsal created_at max_document"),
    ReplayedTable("journal", key: "#x.sequence", columns: "at actor kind tender bid line"),
    ReplayedTable("journal_head", key: "#x.id", columns: "sequence at accepted"),
    ReplayedTable("requests", key: "x.key", columns: "content sequence at actor"),
  ]

  private static let tenders = [
    ReplayedTable("tenders", key: "x.number", columns: "bids_received"),
    ReplayedTable(
      "tender_versions", owner: .ofTender, key: "t.number #x.amendment",
      columns: "recorded_at superseded_at title search_text time_zone published_at "
        + "documents_opens documents_closes enquiry_opens enquiry_closes submission_opens "
        + "submission_closes opening_at regime definition"),
    ReplayedTable(
      "overrides", owner: .ofTender, key: "t.number #x.amendment x.rule",
      columns: "reason decided_by"),
    ReplayedTable("milestones", owner: .ofTender, key: "t.number #x.sequence", columns: "kind at"),
    ReplayedTable("tender_numbers", key: "#x.year", columns: "last"),
  ]

  private static let registry = [
    ReplayedTable("bidders", key: "x.scheme x.identifier", columns: "folded"),
    ReplayedTable(
      "bidder_versions", owner: .ofBidder, key: "r.scheme r.identifier #x.version",
      columns: "recorded_at superseded_at name folded_name legal_representative telephone"),
    ReplayedTable(
      "bidder_facts", owner: .ofBidder, key: position + " #x.element", columns: "name kind value"),
    ReplayedTable(
      "bidder_certificates", owner: .ofBidder, key: position,
      columns: "kind grade number issuer scope valid_from valid_to"),
    ReplayedTable("bidder_declarations", owner: .ofBidder, key: position, columns: "name value"),
    ReplayedTable(
      "bidder_records", owner: .ofBidder, key: position + " #x.element",
      columns: "kind day text penalty fine currency until"),
  ]

  private static let bids = [
    ReplayedTable(
      "bids", owner: .ofTenderAndBidder, key: "t.number #x.number",
      columns: "received_at seal key withdrawn_at", references: [bidder]),
    ReplayedTable(
      "bid_documents", owner: .ofBid, key: "t.number #b.number #x.position",
      columns: "item sha256 bytes name"),
    ReplayedTable(
      "contents", "(SELECT * FROM contents WHERE sha256 IS NOT NULL)", key: "x.sha256",
      columns: "bytes"),
    ReplayedTable(
      "refused_attempts", owner: .ofTenderAndBidder, key: "#x.sequence",
      columns: "at seal code detail", references: [("tender_id", "t.number"), bidder]),
    ReplayedTable(
      "decisions", owner: .ofBid, key: "t.number #b.number #x.sequence",
      columns: "requirement result reason decided_by at"),
  ]

  private static let calendars = [
    ReplayedTable(
      "calendar_years", key: "#x.year #x.version", columns: "recorded_at superseded_at source"),
    ReplayedTable("calendar_days", key: "#x.year #x.version #x.day", columns: "holiday"),
  ]

  private static let bidder = ("bidder_id", "r.scheme || ':' || r.identifier")
  private static let position = "r.scheme r.identifier #x.version #x.position"
}
