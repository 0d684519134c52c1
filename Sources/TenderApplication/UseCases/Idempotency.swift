public import TenderDomain

/// Why a retry is refused.
public enum RequestRefusal: Hashable, Explained {
  /// The key was used for something else.
  case sameKeyOtherContent(key: String)

  public var errorCode: String { "request.sameKeyOtherContent" }
  public var kind: FailureKind { .conflict }

  public var message: Phrase {
    switch self {
    case .sameKeyOtherContent(let key):
      Phrase(zh: "键 \(key) 已用于另一内容的请求", en: "key \(key) was used for another request")
    }
  }

  public var hint: Phrase? {
    Phrase(
      zh: "重试须内容相同；新的请求请换一个键", en: "a retry repeats the same content; a new request takes a new key"
    )
  }
}

extension Session {
  /// Carries out a request once: under a key that was used before, the first outcome stands.
  ///
  /// The key is looked up before the time is compared with the journal: a retry may give the time
  /// of the first call. Two requests of one key wait for each other at the head of the journal, so
  /// call it after locking the tender.
  /// - Parameters:
  ///   - content: all that was asked; other content under the same key is a conflict.
  ///   - action: carries it out at the time of the change, and records the key with it; or returns
  ///     the outcome of an earlier request that it repeats.
  /// - Returns: the outcome, of now or of the first call.
  func once(
    _ key: String?, asking content: CanonicalJSON, by caller: Caller, in zone: Zone,
    _ action: (Instant) throws -> RequestOutcome
  ) throws -> RequestOutcome {
    let head = try journal.lockHead()
    let time = try writingClock(caller, in: zone)
    if let key, let outcome = try requests.outcome(of: key, asking: content) { return outcome }
    try require(time, notBefore: head, in: zone)
    return try action(time)
  }

  /// What came of the same request by the same person a moment ago: a second press of Enter.
  ///
  /// A moment is ten minutes from the first request, whatever came in between.
  func repeatedOutcome(
    asking content: CanonicalJSON, by actor: Text, at time: Instant
  ) throws -> RequestOutcome? {
    try requests.outcome(asking: content, by: actor, in: time.moment)
  }

  /// The entry in the journal that a request came to.
  func entry(of outcome: RequestOutcome) throws -> JournalEntry {
    guard let entry = try journal.entry(outcome.sequence) else {
      throw StoreError(.unreadableRow, "outcome of a request: \(outcome.sequence)")
    }
    return entry
  }
}

extension Instant {
  /// The last ten minutes: the same by the same person in them is a second press of Enter.
  ///
  /// Not what comes later: where a clock that was ahead was accepted, later times are on record.
  var moment: ClosedRange<Instant> { adding(seconds: -600)...self }
}
