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
    let record = SubmissionRecord(request.tender, submission)
    let asked = try CanonicalJSON(record)
    var received: ReceivedBid?
    let outcome = try session.once(request.key, asking: asked, by: caller, in: tender.zone) {
      time in
      let decision = tender.receive(
        submission, at: time,
        standing: try session.bids.standing(of: submission.bidder, in: tender.number))
      // Only what would be refused can be a second press of Enter: a bid has no second one.
      if case .refused = decision, !request.isKeyed,
        let first = try session.repeatedOutcome(asking: asked, by: caller.actor, at: time)
      {
        return first
      }
      let (answer, sequence) = try carryOut(
        decision, record, on: tender, at: time, staged, key: request.key, by: caller.actor,
        session)
      received = answer
      return RequestOutcome(sequence: sequence, at: time)
    }
    if let received { return received }
    try staging.discard(staged, session)
    let first = try repeated(outcome, of: request.tender, session)
    if case .registered(let bid) = first, !request.isKeyed { return .repeated(bid) }
    return first
  }

  /// - Returns: the answer, and the entry of the journal that it stands in.
  private func carryOut(
    _ decision: Reception, _ record: SubmissionRecord, on tender: Tender, at time: Instant,
    _ staged: [StagedDocument], key: String, by actor: Text, _ session: any Session
  ) throws -> (ReceivedBid, Int64) {
    guard let name = try session.bidders.name(of: record.bidder, at: time) else {
      throw NotFound.bidder(record.bidder)
    }
    switch decision {
    case .accepted:
      let number = try session.tenders.nextBidNumber(of: tender.number)
      try staging.finish(staged, session)
      let received = BidReceived(record, key: key)
      let sequence = try session.record(
        .bidReceived(bid: number, received), by: actor, at: time)
      let bid = received.bid(number, at: time)
      return (.registered(try RegisteredBid(bid, by: name, of: tender, session)), sequence)
    case .refused(let refusal):
      try staging.discard(staged, session)
      let refused = BidRefused(record, refusal, of: tender, key: key)
      let sequence = try session.record(.bidRefused(refused), by: actor, at: time)
      return (.refused(refused.attempt(at: time), tender), sequence)
    }
  }

  /// A retry gets the answer of the first time, byte for byte.
  private func repeated(
    _ outcome: RequestOutcome, of number: Tender.Number, _ session: any Session
  ) throws -> ReceivedBid {
    if let attempt = try session.bids.refusedAttempt(outcome.sequence) {
      return .refused(attempt, try session.tender(number, at: outcome.at))
    }
    guard let bid = try session.entry(of: outcome).bid else {
      throw StoreError(.unreadableRow, "outcome of a request: \(outcome.sequence)")
    }
    return .registered(try RegisteredBid(bid, of: number, session))
  }
}
