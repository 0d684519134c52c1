import TenderDomain

/// A document that has come in, with the handle of its staged content if it is a file.
struct StagedDocument: Sendable {
  let document: SubmittedDocument
  let content: Int64?
}

/// Brings the contents of files into the store, unfinished, in short transactions.
struct StageDocuments {
  let store: any Store
  let hasher: () -> any ContentHasher

  /// How many chunks one transaction takes: other writers wait no longer than that.
  private static let chunksPerTransaction = 16

  /// Unfinished contents older than this belong to nobody any more: a day.
  private static let abandonedAfterSeconds: Int64 = 86_400

  func callAsFunction(_ documents: [HandedInDocument]) throws -> [StagedDocument] {
    var staged: [StagedDocument] = []
    do {
      for document in documents {
        staged.append(try stage(document))
      }
      return staged
    } catch {
      discard(staged)
      throw error
    }
  }

  private func stage(_ document: HandedInDocument) throws -> StagedDocument {
    guard let file = document.file else {
      return StagedDocument(
        document: SubmittedDocument(item: document.item, form: .paper), content: nil)
    }
    let content = try store.write { session in
      let now = try session.now()
      _ = try session.contents.sweep(
        begunBefore: now.adding(seconds: -Self.abandonedAfterSeconds))
      return try session.contents.begin(at: now)
    }
    do {
      let stored = try upload(file, to: content)
      return StagedDocument(
        document: SubmittedDocument(item: document.item, form: .file(stored)), content: content)
    } catch {
      discard(content)
      throw error
    }
  }

  private func upload(_ file: IncomingFile, to content: Int64) throws -> StoredFile {
    var hash = hasher()
    var bytes: Int64 = 0
    var position = 0
    var atEnd = false
    while !atEnd {
      // Reading and hashing go before the transaction: it holds the store only to write.
      var chunks: [[UInt8]] = []
      while chunks.count < Self.chunksPerTransaction, !atEnd {
        let chunk = try file.next()
        atEnd = chunk.isEmpty
        guard !atEnd else { break }
        hash.update(chunk)
        bytes += Int64(chunk.count)
        chunks.append(chunk)
      }
      let first = position
      position += chunks.count
      try store.write { [chunks] session in
        for (index, chunk) in chunks.enumerated() {
          try session.contents.append(chunk, position: first + index, to: content)
        }
      }
    }
    return StoredFile(sha256: hash.finish(), bytes: bytes, name: file.name)
  }

  /// Within the transaction of the bid: from here on the contents are there for good.
  func finish(_ staged: [StagedDocument], _ session: any Session) throws {
    for item in staged {
      guard let content = item.content, case .file(let file) = item.document.form else { continue }
      try session.contents.finish(content, sha256: file.sha256, bytes: file.bytes)
    }
  }

  func discard(_ staged: [StagedDocument], _ session: any Session) throws {
    for content in staged.compactMap(\.content) {
      try session.contents.discard(content)
    }
  }

  /// After a failure, as well as can be: what stays is swept later.
  func discard(_ staged: [StagedDocument]) {
    for content in staged.compactMap(\.content) { discard(content) }
  }

  private func discard(_ content: Int64) {
    try? store.write { session in try session.contents.discard(content) }
  }
}
