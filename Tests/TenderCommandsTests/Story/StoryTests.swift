import TenderCommands
import Testing

/// The model case: a village bank looks for appraisal firms, from the notice to the decision.
struct StoryTests {
  private let number = "XPZY-2026-001"
  private let firms = [
    (file: "tianzhong", id: "91411700MA9TEXT01M"), (file: "huaxin", id: "91411721MA9TEXT026"),
    (file: "qiming", id: "91411700MA9TEXT03U"), (file: "zhongyuan", id: "91410100MA9TEXT04K"),
  ]

  @Test(arguments: StoreKind.allCases)
  func `runs from the notice to the decision`(kind: StoreKind) throws {
    try tell(at: Desk(kind))
  }

  @Test func `is the same story on both stores, byte for byte`() throws {
    let transcripts = try StoreKind.allCases.map { kind in
      let desk = try Desk(kind)
      try tell(at: desk)
      return desk.transcript
    }
    #expect(transcripts[0].contains("$ tender doctor"))
    #expect(transcripts[0] == transcripts[1])
  }

  private func tell(at desk: Desk) throws {
    try publish(at: desk)
    try register(at: desk)
    let receipt = try handIn(at: desk)
    try close(at: desk)
    try check(at: desk)
    try decide(at: desk)
    try lookBack(at: desk, receipt)
  }

  /// The office practises: its clock is given with each command.
  private func publish(at desk: Desk) throws {
    #expect(desk.run("init", "--rehearsal").status == .done)
    #expect(desk.run("init", "--rehearsal").status == .done, "harmless when repeated")

    // The notice names days, so the window ends at 24:00 of its last day.
    let published = try desk.ask(
      Published.self, "publish", "Examples/xiping.yaml", "--at", "2026-04-27T09:00")
    #expect(published.number == number)
    #expect(published.phase == "open")
    #expect(published.submission.opens == "2026-04-27T00:00:00+08:00")
    #expect(published.submission.closes == "2026-05-17T00:00:00+08:00")
    #expect(published.findings.allSatisfy { $0.severity != "error" })
  }

  private func register(at desk: Desk) throws {
    for firm in firms {
      let added = desk.run(
        "bidder", "add", "Examples/bidders/\(firm.file).yaml", "--at", "2026-05-06T10:00")
      #expect(added.status == .done)
    }
    let again = try desk.ask(
      Failed.self, "bidder", "add", "Examples/bidders/qiming.yaml", "--at", "2026-05-06T10:01",
      exits: .conflict)
    #expect(again.error.code == "bidder.known")
  }

  /// - Returns: the first receipt, as it was handed out.
  private func handIn(at desk: Desk) throws -> String {
    // Nobody brings the certificates asked for “如有”: the checklist is complete without them.
    let first = try receive(firms[0].id, "2026-05-08T10:15", key: "counter-1", at: desk)
    #expect(first.bid == 1)
    #expect(first.receivedAt == "2026-05-08T10:15:00+08:00")
    #expect(first.key == "counter-1")
    #expect(first.checklist.complete)
    #expect(first.checklist.notApplicable == ["land-certificate", "asset-certificate"])
    #expect(first.documents.first?.form == "file")
    #expect(first.documents.first?.bytes == 34)
    #expect(first.documents.first?.sha256?.count == 64)

    // The line broke, and the officer typed it again: the same receipt, nothing twice.
    let again = try receive(firms[0].id, "2026-05-08T10:20", key: "counter-1", at: desk)
    #expect(again.bid == 1)
    #expect(again.receivedAt == first.receivedAt)

    let second = try receive(firms[1].id, "2026-05-12T14:30", key: "counter-2", at: desk)
    #expect(second.checklist.complete)

    // A required document is missing: registered all the same, and the receipt says what it proves.
    let third = try receive(
      firms[2].id, "2026-05-15T16:45", key: "counter-3", without: "real-estate-certificate",
      at: desk)
    #expect(third.bid == 3)
    #expect(!third.checklist.complete)
    #expect(third.checklist.missing == ["real-estate-certificate"])
    let receipt = desk.run("bid", "receipt", number, "3").output.split(
      whereSeparator: \.isWhitespace
    )
    .joined()
    #expect(receipt.contains("Documentmissing:房地产价格评估资质证书;itwouldhaveproved:"))
    #expect(receipt.contains("具有有效的三级及以上房地产评估资质"))
    return desk.run("bid", "receipt", number, "1").output
  }

  /// At the very instant of closing it is too late, and one microsecond before it is not.
  private func close(at desk: Desk) throws {
    let before = try desk.ask(Standing.self, "status", number, "--at", "2026-05-16T23:00")
    #expect(before.phase == "open")
    #expect(before.next?.event == "submission.closes")
    #expect(before.next?.secondsLeft == 3600)
    #expect(before.deadlines?.first?.id == "submission")
    #expect(before.deadlines?.first?.state == "closingSoon")
    #expect(before.deadlines?.first?.secondsLeft == 3600)

    let last = try receive(firms[3].id, "2026-05-16T23:59:59.999999", key: "counter-4", at: desk)
    #expect(last.bid == 4)
    #expect(last.receivedAt == "2026-05-16T23:59:59.999999+08:00")

    let late = try desk.ask(
      Failed.self, arguments(firms[0].id, "2026-05-17T00:00:00", key: "counter-5", at: desk),
      exits: .refused)
    #expect(late.error.code == "bid.late")
    #expect(late.error.hint != nil)
    let register = try desk.ask(Register.self, "bid", "list", number)
    #expect(register.bids.map(\.bid) == [1, 2, 3, 4])
    #expect(register.refused.map(\.code) == ["bid.late"])
    #expect(register.refused.map(\.at) == ["2026-05-17T00:00:00+08:00"])

    // Nobody had to close anything: the phase follows from the time.
    let after = try desk.ask(Standing.self, "status", number, "--at", "2026-05-17T08:00")
    #expect(after.phase == "closed")
    #expect(after.next?.event == "opening")
    #expect(after.next?.at == "2026-05-17T09:00:00+08:00")
    let board = try desk.ask(
      Board.self, "status", "--closing-within", "7d", "--at", "2026-05-10T00:00")
    #expect(board.tenders.map(\.number) == [number])
    let empty = try desk.ask(
      Board.self, "status", "--closing-within", "7d", "--at", "2026-05-09T23:59:59")
    #expect(empty.tenders.isEmpty)
  }

  /// Eligible only with nothing unknown; else what is missing is named, and what would settle it.
  private func check(at desk: Desk) throws {
    let checked = try desk.ask(
      Checked.self, "check", number, "--at", "2026-05-17T10:00", exits: .no)
    #expect(
      checked.bids.map(\.verdict) == ["eligible", "undetermined", "notEligible", "undetermined"])
    #expect(checked.bids[0].requirements.allSatisfy { $0.result == "met" && !$0.evidence.isEmpty })

    // Valid when it was handed in, and run out before the award may fall.
    let runsOut = checked.bids[1].results("unknown")
    #expect(runsOut.map(\.id) == ["appraisal-grade"])
    #expect(runsOut.first?.reason.contains("2026-06-10") == true)

    // 三级（暂定） is below 三级 in the scale of the notice.
    #expect(checked.bids[2].results("notMet").map(\.id) == ["appraisal-grade"])
    #expect(checked.bids[2].results("unknown").isEmpty)
    #expect(checked.bids[2].checklist.missing == ["real-estate-certificate"])

    let unknown = checked.bids[3].results("unknown")
    #expect(unknown.map(\.id) == ["tax-and-social-security", "no-major-violation"])
    #expect(unknown.map(\.basis?.law) == ["政府采购法", "政府采购法"])
    for bid in checked.bids {
      let isSettled = bid.results("unknown").isEmpty && bid.results("notMet").isEmpty
      #expect((bid.verdict == "eligible") == isSettled)
      #expect(bid.results("unknown").allSatisfy { $0.remedy != nil })
    }
    #expect(desk.run("check", number, "1", "--at", "2026-05-17T10:00").status == .done)
    #expect(desk.run("check", number, "--at", "2026-05-17T10:00").status == .no)
  }

  /// A person settles what nobody knew, and answers for it by name.
  private func decide(at desk: Desk) throws {
    for (requirement, minute) in [("tax-and-social-security", "00"), ("no-major-violation", "05")] {
      let decided = desk.run(
        "decide", number, "4", requirement, "met", "--reason", "完税证明与信用记录已核",
        "--actor", "王某", "--at", "2026-05-17T11:\(minute)")
      #expect(decided.status == .done)
    }
    let checked = try desk.ask(Checked.self, "check", number, "4", "--at", "2026-05-17T11:30")
    #expect(checked.bids.map(\.verdict) == ["eligible"])
    let decided = checked.bids.flatMap(\.requirements).filter { $0.decidedBy != nil }
    #expect(decided.map(\.id) == ["tax-and-social-security", "no-major-violation"])
    #expect(decided.allSatisfy { $0.result == "met" && $0.decidedBy == "王某" })

    // As of before the first decision, nothing was known; between the two, one thing was.
    for (time, unknown) in [("10:59:59.999999", 2), ("11:00", 1)] {
      let before = try desk.ask(
        Checked.self, "check", number, "4", "--at", "2026-05-17T\(time)", exits: .open)
      #expect(before.bids[0].results("unknown").count == unknown)
    }
  }

  /// Whatever happened since, a receipt is what it was, and the journal tells everything.
  private func lookBack(at desk: Desk, _ receipt: String) throws {
    let update = desk.run(
      "bidder", "update", try desk.papers.write("tianzhong.yaml", Self.renamed), "--at",
      "2026-05-18T09:00")
    #expect(update.status == .done)
    #expect(desk.run("bid", "receipt", number, "1").output == receipt)
    #expect(desk.run("explain", number, "--at", "2026-05-18T10:00").status == .done)
    desk.run("bid", "show", number, "3")
    desk.run("bidder", "show", firms[0].id)
    desk.run("bidder", "list", "--format", "csv")
    desk.run("show", number)
    desk.run("list", "--format", "csv")

    let journal = try desk.ask(Entries.self, "journal").entries
    #expect(journal.map(\.sequence) == Array(1...journal.count))
    #expect(
      journal.map(\.kind) == ["office.created", "tender.published"]
        + Array(repeating: "bidder.added", count: 4) + Array(repeating: "bid.received", count: 4)
        + ["bid.refused", "requirement.decided", "requirement.decided", "bidder.updated"])
    #expect(journal.filter { $0.actor == "王某" }.map(\.bid) == [4, 4])

    let doctor = try desk.ask(Examined.self, "doctor")
    #expect(doctor.well)
    #expect(doctor.rehearsal == true)
    #expect(desk.run("doctor").output.contains("REHEARSAL"))
  }

  private func receive(
    _ bidder: String, _ time: String, key: String, without missing: String? = nil, at desk: Desk
  ) throws -> Received {
    try desk.ask(
      Received.self, arguments(bidder, time, key: key, without: missing, at: desk))
  }

  /// A bid with one file, and everything else on paper.
  private func arguments(
    _ bidder: String, _ time: String, key: String, without missing: String? = nil, at desk: Desk
  ) throws -> [String] {
    let licence = try desk.papers.write("licence.txt", "the licence of \(bidder)\n")
    let papers: [String] = [
      "legal-representative-id", "profile", "real-estate-certificate", "report-sample",
      "fee-schedule", "application",
    ].filter { $0 != missing }
    let bid = [
      "bid", "receive", number, "--bidder", bidder, "--at", time, "--key", key, "--seal", "intact",
    ]
    return bid + (["licence=\(licence)"] + papers).flatMap { ["--document", $0] }
  }

  private static let renamed = """
    name: 驻马店天中资产评估有限公司
    identifier: {scheme: CN-USCC, id: 91411700MA9TEXT01M}
    facts: {legalForm: 企业法人}

    """
}
