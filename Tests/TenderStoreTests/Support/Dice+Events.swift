import TenderDomain

/// Events of every kind, with whatever can stand in them.
extension Dice {
  mutating func event(_ kind: Event.Kind) throws -> Event {
    switch kind {
    case .officeCreated:
      .officeCreated(
        OfficeCreated(
          timeZone: word(), rehearsal: once(in: 2), maxDocument: maybe { Int64($0.roll(1..<99)) }))
    case .officeChanged:
      .officeChanged(OfficeChanged(maxDocument: maybe { Int64($0.roll(1..<99)) }))
    case .tenderPublished: .tenderPublished(number(), try published())
    case .bidderAdded: .bidderAdded(firm(), BidderAdded(try profile(), apartFrom: apart()))
    case .bidderUpdated:
      .bidderUpdated(
        firm(),
        BidderUpdated(
          try profile(),
          changes: try some(3) { dice in
            BidderDifference(
              path: dice.word(), from: try dice.maybe { try $0.value() },
              to: try dice.maybe { try $0.value() })
          }, apartFrom: apart()))
    case .bidReceived:
      .bidReceived(bid: roll(1..<9999), BidReceived(submission(), key: word()))
    case .bidRefused:
      .bidRefused(BidRefused(submission(), refusal(), reason: word(), key: word()))
    case .requirementDecided:
      .requirementDecided(
        number(), bid: roll(1..<9999),
        RequirementDecided(
          requirement: name(), result: one(of: Decision.Result.allCases), reason: text(),
          over: maybe { Int64($0.roll(1..<99)) }))
    case .calendarRecorded: .calendarRecorded(CalendarRecorded(try year()))
    case .clockAccepted: .clockAccepted(ClockAccepted(last: instant(), reason: text()))
    }
  }

  private mutating func number() -> Tender.Number { Tender.Number(trusted: word()) }

  private mutating func firm() -> OrganisationIdentifier {
    OrganisationIdentifier(
      trustedScheme: one(of: ["CN-USCC", "X"]), id: one(of: ["1", "a:b", "é"]))
  }

  private mutating func apart() -> ApartFrom? {
    maybe { ApartFrom(bidders: $0.some(2) { $0.word() }, reason: $0.text()) }
  }

  mutating func published() throws -> TenderPublished {
    var definition = try everything()
    definition.title = text()
    definition.number = number()
    if once(in: 2) { definition.requirements = [] }
    return TenderPublished(
      definition: definition, despite: overrides(),
      assigned: maybe { AssignedNumber(year: $0.roll(2020..<2030), count: $0.roll(1..<9)) },
      request: maybe { PublicationRequest(key: $0.word(), despite: $0.overrides()) })
  }

  private mutating func overrides() -> [Override] {
    some(2) { Override(rule: $0.word(), reason: $0.text(), decidedBy: $0.text()) }
  }

  mutating func profile() throws -> BidderProfile {
    BidderProfile(
      name: text(), legalRepresentative: maybe { $0.text() }, telephone: maybe { $0.text() },
      qualifications: Qualifications(
        facts: try some(3) { Fact(name: $0.name(), value: try $0.value()) },
        certificates: some(2) { dice in
          Certificate(
            kind: CertificateKind(trusted: dice.word()), grade: dice.maybe { $0.text() },
            number: dice.maybe { $0.text() }, issuer: dice.maybe { $0.text() },
            scope: dice.some(2) { $0.text() }, validFrom: dice.maybe { $0.day() },
            validTo: dice.maybe { $0.day() })
        },
        declarations: some(2) { Declaration(name: $0.name(), value: $0.once(in: 2)) },
        records: try some(2) { dice in
          RecordCheck(
            kind: dice.name(), checkedOn: dice.day(), source: dice.text(),
            found: try dice.some(2) { try $0.entry() })
        }))
  }

  private mutating func entry() throws -> RecordCheck.Entry {
    RecordCheck.Entry(
      date: day(), summary: text(), penalty: maybe { $0.one(of: RecordCheck.Penalty.allCases) },
      fine: try maybe { _ in try Money(amount: Decimal(parsing: "12.5"), currency: "USD") },
      until: maybe { $0.day() })
  }

  private mutating func submission() -> SubmissionRecord {
    SubmissionRecord(
      number(),
      Submission(
        bidder: firm(), seal: maybe { $0.one(of: Seal.allCases) },
        documents: some(3) { dice in
          let file = StoredFile(
            sha256: dice.digest(), bytes: Int64(dice.roll(0..<1 << 40)), name: dice.text())
          return SubmittedDocument(
            item: dice.name(), form: dice.once(in: 2) ? .paper : .file(file))
        }))
  }

  private mutating func refusal() -> ReceivingRefusal {
    switch roll(0..<5) {
    case 0: .tooEarly(opens: instant())
    case 1: .late(closed: instant())
    case 2: .tenderEnded(one(of: Phase.allCases))
    case 3: .unsealed(one(of: Seal.allCases))
    default: .duplicate(of: roll(1..<99))
    }
  }

  private mutating func year() throws -> CalendarYear {
    let first = try Day(parsing: "2027-05-01")
    return try CalendarYear(
      year: 2027, source: word(),
      holidays: [Holiday(name: Phrase(word()), days: [first, first.adding(days: 1)])],
      makeUpDays: once(in: 2) ? [] : [Day(parsing: "2027-05-08")])
  }
}
