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
  ///   - action: carries it out at the time of the change and returns its outcome; one of an
  ///     earlier request stands under the key of that request alone.
  /// - Returns: the outcome and its time, of now or of the first call.
  func once(
    _ key: String?, asking content: CanonicalJSON, by caller: Caller, in zone: Zone,
    _ action: (Instant) throws -> CarriedOut
  ) throws -> RequestOutcome {
    let head = try journal.lockHead()
    let time = try writingClock(caller, in: zone)
    if let key, let outcome = try requests.outcome(of: key, asking: content) { return outcome }
    try require(time, notBefore: head, in: zone)
    let carriedOut = try action(time)
    guard case .now(let text) = carriedOut else { return carriedOut.outcome(at: time) }
    let outcome = RequestOutcome(text: text, at: time)
    if let key { try requests.record(key, asking: content, outcome, by: caller.actor) }
    return outcome
  }

  /// What came of the same request by the same person a moment ago: a second press of Enter.
  ///
  /// A moment is ten minutes from the first request, whatever came in between.
  func repeatedOutcome(
    asking content: CanonicalJSON, by actor: Text, at time: Instant
  ) throws -> RequestOutcome? {
    try requests.outcome(asking: content, by: actor, since: time.momentBefore)
  }
}

extension Instant {
  /// Ten minutes before: the same by the same person since then is a second press of Enter.
  var momentBefore: Instant { adding(seconds: -600) }
}

/// What became of a request that has no outcome under its key yet.
enum CarriedOut {
  case now(String)
  /// It repeats another one, whose outcome stands.
  case before(RequestOutcome)

  func outcome(at time: Instant) -> RequestOutcome {
    switch self {
    case .now(let text): RequestOutcome(text: text, at: time)
    case .before(let outcome): outcome
    }
  }
}
