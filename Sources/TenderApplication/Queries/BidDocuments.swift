public import TenderDomain

/// Gives back what was handed in with a bid, byte for byte.
public struct BidDocuments {
  private let store: any Store
  private let hasher: () -> any ContentHasher

  public init(store: any Store, hasher: @escaping () -> any ContentHasher) {
    self.store = store
    self.hasher = hasher
  }

  /// The documents of a bid, in the order of the checklist.
  ///
  /// - Parameter item: only those for this item, which then have to be there, as files.
  /// - Throws: `NotFound`, `BidDocumentRefusal`, `StoreError`.
  public func list(
    _ number: Tender.Number, bid: Int, item: Identifier<RequestedDocument>? = nil,
    by caller: Caller
  ) throws -> [SubmittedDocument] {
    try store.read { session in
      let (tender, time) = try session.tenderAsOf(number, caller)
      guard
        let found = try session.bids.dossiers(of: number, bid: bid, at: time).first?.bid
      else { throw try session.notFound(bid, of: tender) }
      guard let item else { return found.documents }
      let known = tender.definition.documents.map(\.id)
      guard known.contains(item) else { throw NotFound.item(item, known: known) }
      let documents = found.documents.filter { $0.item == item }
      guard !documents.isEmpty else { throw BidDocumentRefusal.notHandedIn(item, bid: bid) }
      guard documents.contains(where: { $0.form != .paper }) else {
        throw BidDocumentRefusal.paper(item, bid: bid)
      }
      return documents
    }
  }

  /// Hands out the bytes of a file, and looks at the end whether they are those of its digest.
  ///
  /// - Throws: `StoreError.contentDamaged`; what was handed out until then is worth nothing.
  public func read(_ file: StoredFile, into body: ([UInt8]) throws -> Void) throws {
    try store.read { session in
      try session.verifiedChunks(of: file.sha256, bytes: file.bytes, hasher(), body)
    }
  }
}

extension Session {
  /// Hands out the chunks of a content, and throws at the end unless digest and size are right.
  func verifiedChunks(
    of sha256: String, bytes: Int64, _ hasher: any ContentHasher,
    _ body: ([UInt8]) throws -> Void
  ) throws {
    var hasher = hasher
    var count: Int64 = 0
    let isThere = try contents.forEachChunk(sha256: sha256) { chunk in
      hasher.update(chunk)
      count += Int64(chunk.count)
      try body(chunk)
    }
    guard isThere, count == bytes, hasher.finish() == sha256 else {
      throw StoreError(.contentDamaged, sha256)
    }
  }
}

/// Why a document of a bid cannot be had.
public enum BidDocumentRefusal: Hashable, Explained {
  case notHandedIn(Identifier<RequestedDocument>, bid: Int)
  case paper(Identifier<RequestedDocument>, bid: Int)

  public var errorCode: String {
    switch self {
    case .notHandedIn: "document.notHandedIn"
    case .paper: "document.paper"
    }
  }

  public var kind: FailureKind { .notFound }

  public var message: Phrase {
    switch self {
    case .notHandedIn(let item, let bid):
      Phrase(zh: "第 \(bid) 号没有交 \(item)", en: "\(item) was not handed in with bid \(bid)")
    case .paper(let item, let bid):
      Phrase(
        zh: "第 \(bid) 号的 \(item) 是纸质的，库中没有文件",
        en: "\(item) of bid \(bid) came on paper: the store has no file of it")
    }
  }

  public var hint: Phrase? {
    Phrase(zh: "tender bid show 列出收到的资料", en: "tender bid show lists what came in")
  }
}
