import TenderDomain
import Testing

@Suite struct ProcedureWordsTests {
  static let others: [Regime] = [
    .governmentConsultation, .governmentNegotiation, .governmentInquiry,
  ]

  /// Everything that a method calls something, in Chinese.
  static func all(_ words: ProcedureWords) -> [String] {
    [
      words.procurement, words.buyer, words.bidder, words.bidders, words.documents, words.bid,
      words.bids, words.submission, words.closing, words.closingTime, words.evaluation,
      words.evaluators, words.report, words.winner, words.awardNotice, words.bond,
      words.objection, words.failure, words.validity,
    ].map(\.zh) + [words.opening?.zh].compactMap { $0 }
  }

  @Test(arguments: others)
  func `other methods have none of the words of a tender`(regime: Regime) {
    for word in Self.all(ProcedureWords([regime])) {
      for foreign in ["招标", "投标", "中标", "开标", "评标"] {
        #expect(!word.contains(foreign), "\(word)")
      }
    }
  }

  @Test func `each method has its own paper, and its own law against what comes late`() {
    let methods: [(Regime, String, String, String?)] = [
      (.biddingVoluntary, "招标文件", "招标人", "Bidding Law (招标投标法) art. 28 para. 2"),
      (.biddingMandatory, "招标文件", "招标人", "Bidding Law (招标投标法) art. 28 para. 2"),
      (.governmentTender, "招标文件", "采购人", "Order 87 of the Ministry of Finance (财政部令第87号) art. 33"),
      (
        .governmentConsultation, "磋商文件", "采购人",
        "Competitive Consultation Measures (财库〔2014〕214号) art. 13"
      ),
      (
        .governmentNegotiation, "谈判文件", "采购人",
        "Order 74 of the Ministry of Finance (财政部令第74号) art. 15"
      ),
      (
        .governmentInquiry, "询价通知书", "采购人", "Order 74 of the Ministry of Finance (财政部令第74号) art. 15"
      ),
      (.none, "招标文件", "招标人", nil),
    ]
    for (regime, documents, buyer, law) in methods {
      let words = ProcedureWords([regime])
      #expect(words.documents.zh == documents)
      #expect(words.buyer.zh == buyer)
      #expect(words.lateRefusal?.text(in: .en) == law)
    }
    #expect(ProcedureWords([.henan, .governmentInquiry]) == ProcedureWords([.governmentInquiry]))
    #expect(ProcedureWords([]) == .tender)
  }

  @Test(arguments: [
    ([Regime.biddingVoluntary], OutcomeKind.award, false, true), ([], .award, false, true),
    ([.biddingVoluntary], .panel, false, false), ([.biddingVoluntary], .award, true, false),
    ([.governmentConsultation], .award, false, true), ([.none], .award, false, false),
    ([.governmentNegotiation], .award, false, false), ([.governmentInquiry], .award, false, false),
  ])
  func `an opening is invented for no panel and no method without one`(
    regime: [Regime], outcome: OutcomeKind, statesNone: Bool, isThere: Bool
  ) throws {
    func hasOpening(_ opening: WrittenTime?) throws -> Bool {
      let periods = Timetable(
        submission: WrittenWindow(to: try written("2026-05-16T17:00")), opening: opening,
        hasNoOpening: statesNone)
      let definition = try definition(periods: periods) {
        $0.regime = regime
        $0.outcome = outcome
      }
      let tender = try tender(definition)
      let ids = tender.deadlines(at: try at("2026-05-17T09:00")).map(\.id)
      #expect(ids.contains(.opening) == definition.hasOpening)
      #expect((tender.schedule.opening != nil) == definition.hasOpening)
      return definition.hasOpening
    }
    #expect(try hasOpening(nil) == isThere)
    // One that is stated is one.
    #expect(try hasOpening(written("2026-05-16T17:00")))
  }

  @Test func `an opening on a day alone is missed only after that day`() throws {
    let periods = Timetable(
      submission: WrittenWindow(to: try written("2026-08-24T09:00")),
      opening: try written("2026-08-25"))
    let tender = try tender(definition(periods: periods))
    func state(_ time: String) throws -> Deadline.State? {
      tender.deadlines(at: try at(time)).first { $0.id == .opening }?.state
    }
    #expect(try state("2026-08-25T00:01") == .notStarted)
    #expect(try state("2026-08-25T23:59") == .notStarted)
    #expect(try state("2026-08-26T00:01") == .missed)
  }
}
