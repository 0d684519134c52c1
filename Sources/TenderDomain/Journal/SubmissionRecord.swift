/// What was handed in to a tender: all that a retry asks for again.
public struct SubmissionRecord: Hashable, Sendable {
  public let tender: Tender.Number
  public let submission: Submission

  public init(_ tender: Tender.Number, _ submission: Submission) {
    self.tender = tender
    self.submission = submission
  }

  public var bidder: OrganisationIdentifier { submission.bidder }
}

extension SubmissionRecord: Codable {
  private enum Key: CodingKey {
    case tender, bidder, seal, documents
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(Tender.Number.self, forKey: .tender),
      Submission(
        bidder: try OrganisationIdentifier(
          code: try container.decode(String.self, forKey: .bidder)),
        seal: try container.decodeIfPresent(Seal.self, forKey: .seal),
        documents: try container.decode([SubmittedDocument].self, forKey: .documents)))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(tender, forKey: .tender)
    try container.encode(bidder.code, forKey: .bidder)
    try container.encodeIfPresent(submission.seal, forKey: .seal)
    try container.encode(submission.documents, forKey: .documents)
  }
}
