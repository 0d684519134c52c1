public import TenderDomain

/// A part of a name that several firms have.
public struct AmbiguousBidder: Hashable, Explained {
  /// So many of them are named.
  static let told = 5

  public let part: Text
  public let found: [KnownBidder]

  public let errorCode = "bidder.ambiguous"
  public var kind: FailureKind { .usage }

  public var message: Phrase {
    let list = found.prefix(Self.told).map { Phrase("\($0.name) \($0.identifier)") }.enumerated()
    let more = found.count > Self.told
    return Phrase(
      zh: "名称含\(part.string.quotedForDisplay())的不止一家：\(list.zh)\(more ? "等" : "")",
      en: "several have \(part.string.quotedForDisplay()) in their names: \(list.en)"
        + (more ? " and more" : ""))
  }

  public var hint: Phrase? {
    Phrase(zh: "写得长一些，或写编号", en: "write more of the name, or the identifier")
  }
}
