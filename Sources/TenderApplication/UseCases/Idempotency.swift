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
  /// Call it with the journal locked, so that two requests of one key wait for each other.
  /// - Parameters:
  ///   - content: all that was asked; other content under the same key is a conflict.
  ///   - action: carries it out and returns its outcome.
  /// - Returns: the outcome, of now or of the first time.
  func once(
    _ key: String?, asking content: any Encodable, at time: Instant, _ action: () throws -> String
  ) throws -> String {
    guard let key else { return try action() }
    if let outcome = try requests.outcome(of: key, asking: content) { return outcome }
    let outcome = try action()
    try requests.record(key, asking: content, outcome: outcome, at: time)
    return outcome
  }
}
