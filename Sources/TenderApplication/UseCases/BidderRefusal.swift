public import TenderDomain

/// Why a bidder is not added or changed.
public enum BidderRefusal: Hashable, Explained {
  case known(KnownBidder)
  /// Another on record has the same name, or the same number under another scheme.
  case alike(OrganisationIdentifier, Text, [KnownBidder])

  public var errorCode: String {
    switch self {
    case .known: "bidder.known"
    case .alike: "bidder.alike"
    }
  }

  public var kind: FailureKind { .conflict }

  public var message: Phrase {
    switch self {
    case .known(let bidder):
      Phrase(
        zh: "\(bidder.identifier) 已在名录中（\(bidder.name)）",
        en: "\(bidder.identifier) is in the registry already: \(bidder.name)")
    case .alike(let identifier, let name, let alike):
      Self.alike(identifier, name, alike.map { Phrase("\($0.identifier) \($0.name)") }.enumerated())
    }
  }

  private static func alike(
    _ identifier: OrganisationIdentifier, _ name: Text, _ known: Phrase
  ) -> Phrase {
    Phrase(
      zh: "\(identifier) \(name) 可能就是名录中已有的 \(known.zh)",
      en: "\(identifier) \(name) may be one that is in the registry already: \(known.en)")
  }

  public var hint: Phrase? {
    switch self {
    case .known:
      Phrase(
        zh: "更新请用 tender bidder update FILE", en: "tender bidder update FILE changes its data")
    case .alike:
      Phrase(
        zh: "同一家：用已有的标识，更新请用 tender bidder update FILE；"
          + "另一家：加上 --another-firm --reason 理由",
        en:
          "the same firm: use the identifier on record, and tender bidder update FILE for changes; "
          + "another firm: add --another-firm --reason TEXT")
    }
  }
}
