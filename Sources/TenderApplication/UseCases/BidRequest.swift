public import TenderDomain

/// A request to register a bid.
public struct BidRequest {
  public let tender: Tender.Number
  public let bidder: OrganisationIdentifier
  public let documents: [HandedInDocument]
  public let seal: Seal?
  /// The idempotency key.
  public let key: String
  /// Whether somebody chose the key; without one, the same request again is a repetition.
  public let isKeyed: Bool

  public init(
    tender: Tender.Number, bidder: OrganisationIdentifier, documents: [HandedInDocument],
    seal: Seal?, key: String, isKeyed: Bool = true
  ) {
    self.isKeyed = isKeyed
    self.tender = tender
    self.bidder = bidder
    self.documents = documents
    self.seal = seal
    self.key = key
  }
}

/// A document as it is handed in: on paper, or as a file that has yet to be read.
public struct HandedInDocument {
  public let item: Identifier<RequestedDocument>
  public let file: IncomingFile?

  public init(item: Identifier<RequestedDocument>, file: IncomingFile? = nil) {
    self.item = item
    self.file = file
  }
}

/// A file that is read chunk by chunk, so that its size does not matter.
public struct IncomingFile {
  public let name: Text
  /// Its size, before the first byte is read.
  public let bytes: Int64?
  /// The next at most `contentChunkSize` bytes; empty at the end.
  public let next: () throws -> [UInt8]

  public init(name: Text, bytes: Int64? = nil, next: @escaping () throws -> [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.next = next
  }
}

/// What became of a submission.
public enum ReceivedBid: Sendable {
  case registered(RegisteredBid)
  /// The same request a moment later: the first bid, and nothing new.
  case repeated(RegisteredBid)
  case refused(RefusedAttempt, Tender)
}
