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

  /// Where nobody can see who uploads, contents older than this belong to nobody any more: a day.
  private static let abandonedAfterSeconds: Int64 = 86_400

  func callAsFunction(_ documents: [HandedInDocument]) throws -> [StagedDocument] {
    var staged: [StagedDocument] = []
    var toCome = documents.compactMap { $0.file?.bytes }.reduce(0, +)
    do {
      for document in documents {
        staged.append(try stage(document, before: toCome))
        toCome -= document.file?.bytes ?? 0
      }
      return staged
    } catch {
      discard(staged)
      throw error
    }
  }

  /// - Parameter toCome: how many bytes this document and those behind it have.
  private func stage(
    _ document: HandedInDocument, before toCome: Int64
  ) throws -> StagedDocument {
    guard let file = document.file else {
      return StagedDocument(
        document: SubmittedDocument(item: document.item, form: .paper), content: nil)
    }
    let content = try begin(before: toCome)
    do {
      let stored = try upload(file, to: content)
      return StagedDocument(
        document: SubmittedDocument(item: document.item, form: .file(stored)), content: content)
    } catch {
      discard(content)
      throw error
    }
  }

  private func begin(before toCome: Int64) throws -> Int64 {
    let (content, room) = try store.write { session -> (Int64?, Int64?) in
      let now = try session.now()
      _ = try session.contents.sweep(
        begunBefore: now.adding(seconds: -Self.abandonedAfterSeconds))
      // What was swept away stays away, even where it is not enough.
      let room = try session.contents.room()
      let log = min(toCome, Int64(Self.chunksPerTransaction * contentChunkSize))
      guard Self.fits(toCome + log, in: room) else { return (nil, room) }
      return (try session.contents.begin(at: now), room)
    }
    guard let content else { throw Self.noRoom(for: toCome, in: room ?? 0) }
    return content
  }

  /// Whether `bytes` and what they need beside them leave the reserve.
  private static func fits(_ bytes: Int64, in room: Int64?) -> Bool {
    room.map { bytes + bytes / 128 + reserve <= $0 } ?? true
  }

  /// What every upload leaves free: a disk that one scan fills takes no bid on paper either.
  private static let reserve: Int64 = 8 << 20

  private static func noRoom(for bytes: Int64, in room: Int64) -> StoreError {
    let (bytes, room) = (ByteCount(bytes: bytes), ByteCount(bytes: room))
    let reserve = ByteCount(bytes: reserve)
    return StoreError(
      .full,
      Phrase(
        zh: "还有 \(bytes) 要存，可用 \(room)，其中 \(reserve) 留给其他文件",
        en: "\(bytes) are to come and \(room) are free, \(reserve) of them kept for other bids"))
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
        // Asked each time: others fill the same disk.
        let size = Int64(chunks.reduce(0) { $0 + $1.count })
        let room = try session.contents.room()
        guard Self.fits(size, in: room) else { throw Self.noRoom(for: size, in: room ?? 0) }
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
