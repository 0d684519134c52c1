import TenderDomain

/// Takes in a bid: the one place that decides whether a submission is a bid.
public struct ReceiveBid {
  private let store: any Store
  private let staging: StageDocuments

  public init(store: any Store, hasher: @escaping () -> any ContentHasher) {
    self.store = store
    staging = StageDocuments(store: store, hasher: hasher)
  }

  /// Registers the submission, or records it as a refused attempt.
  ///
  /// The contents of files are staged before the tender is locked, so that a large document keeps
  /// nobody waiting. The time that counts is read under the lock, when everything has come in.
  /// - Throws: `NotFound`, `DocumentTooLarge`, `RequestRefusal`, `ClockRefusal`, `StoreError`, or what reading a
  ///   document throws; then nothing is registered.
  public func callAsFunction(
    _ request: BidRequest, by caller: Caller
  ) throws -> ReceivedBid {
    if request.documents.contains(where: { $0.file != nil }) { try checkBeforeUpload(request) }
    let staged = try staging(request.documents)
    do {
      return try store.write { session in try receive(request, staged, by: caller, session) }
    } catch {
      staging.discard(staged)
      throw error
    }
  }

  /// Refuses what cannot be right whatever the time, so that nobody waits for a long upload first.
  private func checkBeforeUpload(_ request: BidRequest) throws {
    try store.read { session in
      let ever = Instant(microseconds: .max)
      try requireKnown(request.documents, session.tender(request.tender, at: ever))
      try request.documents.require(within: session.office.maxDocument)
      guard try session.bidders.name(of: request.bidder, at: ever) != nil else {
        throw NotFound.bidder(request.bidder)
      }
    }
  }

  private func requireKnown(_ documents: [HandedInDocument], _ tender: Tender) throws {
    let known = tender.definition.documents.map(\.id)
    for document in documents where !known.contains(document.item) {
      throw NotFound.item(document.item, known: known)
    }
  }

  private func receive(
    _ request: BidRequest, _ staged: [StagedDocument], by caller: Caller, _ session: any Session
  ) throws -> ReceivedBid {
    let tender = try session.lockedTender(request.tender)
    try requireKnown(request.documents, tender)
    let submission = Submission(
      bidder: request.bidder, seal: request.seal,
      documents: tender.definition.documents.compactMap { requested in
        staged.first { $0.document.item == requested.id }?.document
      })
    let record = try CanonicalJSON(SubmissionRecord(request.tender, submission))
    var received: ReceivedBid?
    let outcome = try session.once(request.key, asking: record, by: caller, in: tender.zone) {
      time in
      let decision = tender.receive(
        submission, at: time,
        standing: try session.bids.standing(of: submission.bidder, in: tender.number))
      // Only what would be refused can be a second press of Enter: a bid has no second one.
      if case .refused = decision, !request.isKeyed,
        let first = try session.repeatedOutcome(asking: record, by: caller.actor, at: time)
      {
        return .before(first)
      }
      let (answer, outcome) = try carryOut(
        decision, submission, record, on: tender, at: time, staged, key: request.key,
        by: caller.actor, session)
      received = answer
      return .now(outcome.text)
    }
    if let received { return received }
    try staging.discard(staged, session)
    let first = try repeated(request, outcome: ReceptionOutcome(text: outcome.text), session)
    if case .registered(let bid) = first, !request.isKeyed { return .repeated(bid) }
    return first
  }

  private func carryOut(
    _ decision: Reception, _ submission: Submission, _ record: CanonicalJSON, on tender: Tender,
    at time: Instant,
    _ staged: [StagedDocument], key: String, by actor: Text, _ session: any Session
  ) throws -> (ReceivedBid, ReceptionOutcome) {
    guard let name = try session.bidders.name(of: submission.bidder, at: time) else {
      throw NotFound.bidder(submission.bidder)
    }
    switch decision {
    case .accepted:
      let bid = Bid(
        number: try session.tenders.takeBidNumber(of: tender.number), submission, at: time,
        key: key)
      try staging.finish(staged, session)
      try session.bids.add(bid, to: tender.number)
      try session.journal.append(
        Event(
          .bidReceived, tender: tender.number, bid: bid.number, bidder: bid.bidder,
          data: record),
        by: actor, at: time)
      return (.registered(try RegisteredBid(bid, by: name, of: tender, session)), .bid(bid.number))
    case .refused(let refusal):
      try staging.discard(staged, session)
      let attempt = RefusedAttempt(
        bidder: submission.bidder, at: time, seal: submission.seal, refusal: refusal)
      let place = try session.bids.add(attempt, to: tender.number)
      try session.journal.append(
        Event(
          .bidRefused, tender: tender.number, bidder: submission.bidder,
          data: RefusalRecord(attempt, in: tender)),
        by: actor, at: time)
      return (.refused(attempt, tender), .refused(place: place, at: time))
    }
  }

  /// A retry gets the answer of the first time, byte for byte.
  private func repeated(
    _ request: BidRequest, outcome: ReceptionOutcome, _ session: any Session
  ) throws -> ReceivedBid {
    switch outcome {
    case .bid(let number):
      return .registered(try RegisteredBid(number, of: request.tender, session))
    case .refused(let place, let time):
      let tender = try session.tender(request.tender, at: time)
      let attempts = try session.bids.refusedAttempts(of: request.tender, at: time)
      guard attempts.indices.contains(place - 1) else {
        throw StoreError(
          .damaged,
          Phrase(
            zh: "\(time.zonedClock(in: tender.zone).zh) 的拒收记录不在库中",
            en: "a refused attempt at \(time.zonedClock(in: tender.zone).en) is not on record"))
      }
      return .refused(attempts[place - 1], tender)
    }
  }
}
