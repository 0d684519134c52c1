/// One bidder's submission to one tender (投标), numbered 1, 2, 3 … without gaps.
public struct Bid: Hashable, Sendable {
  public let number: Int
  public let bidder: OrganisationIdentifier
  /// From the store's clock, read after the tender was locked.
  public let receivedAt: Instant
  public let seal: Seal?
  /// In the order of the tender's checklist.
  public let documents: [SubmittedDocument]
  public let withdrawnAt: Instant?
  /// The idempotency key of the request that registered it; it stands on the receipt.
  public let key: String

  public init(
    number: Int, bidder: OrganisationIdentifier, receivedAt: Instant, seal: Seal?,
    documents: [SubmittedDocument], withdrawnAt: Instant? = nil, key: String = ""
  ) {
    self.number = number
    self.bidder = bidder
    self.receivedAt = receivedAt
    self.seal = seal
    self.documents = documents
    self.withdrawnAt = withdrawnAt
    self.key = key
  }

  /// The bid that an accepted submission becomes.
  public init(number: Int, _ submission: Submission, at time: Instant, key: String) {
    self.init(
      number: number, bidder: submission.bidder, receivedAt: time, seal: submission.seal,
      documents: submission.documents, key: key)
  }
}

/// The condition in which an envelope came in (密封情况, 招标投标法实施条例 36).
public enum Seal: String, Hashable, Sendable, CaseIterable, Codable {
  case intact, broken, none

  public var phrase: Phrase {
    switch self {
    case .intact: Phrase(zh: "密封完好", en: "intact")
    case .broken: Phrase(zh: "密封破损", en: "broken")
    case .none: Phrase(zh: "未密封", en: "not sealed")
    }
  }
}

/// What a bidder hands in, before anybody decided about it.
public struct Submission: Hashable, Sendable {
  public let bidder: OrganisationIdentifier
  public let seal: Seal?
  public let documents: [SubmittedDocument]

  public init(bidder: OrganisationIdentifier, seal: Seal?, documents: [SubmittedDocument]) {
    self.bidder = bidder
    self.seal = seal
    self.documents = documents
  }
}
