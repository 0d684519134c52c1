import TenderApplication
import TenderDomain
import Testing

/// Contents of documents come in pieces and are there only when they are whole.
struct ContentsContract {
  private let digest = String(repeating: "c0", count: 32)

  /// Stages chunks, not yet finished.
  private func stage(
    _ store: some Store, _ chunks: [[UInt8]], at time: String = "2026-05-10"
  ) throws -> Int64 {
    try store.write { session in
      let content = try session.contents.begin(at: at(time))
      for (position, chunk) in chunks.enumerated() {
        try session.contents.append(chunk, position: position, to: content)
      }
      return content
    }
  }

  private func chunks(_ store: some Store, _ digest: String) throws -> [[UInt8]]? {
    try store.read { session in
      var chunks: [[UInt8]] = []
      return try session.contents.forEachChunk(sha256: digest) { chunks.append($0) } ? chunks : nil
    }
  }

  @Test(arguments: Backend.all)
  func `hands out the chunks in their order`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let whole: [[UInt8]] = [
      [UInt8](repeating: 0, count: contentChunkSize), Array(0...255), [0], [0x27, 0x5C, 0xFF],
    ]
    let content = try store.write { session in
      let content = try session.contents.begin(at: at("2026-05-10"))
      for position in [2, 0, 3, 1] {
        try session.contents.append(whole[position], position: position, to: content)
      }
      return content
    }
    try store.write {
      try $0.contents.finish(content, sha256: digest, bytes: Int64(whole.joined().count))
    }
    #expect(try chunks(store, digest) == whole)
    #expect(try chunks(store, String(repeating: "0", count: 64)) == nil)
    #expect(try store.read { try $0.health.faults(.contents) } == [])
  }

  @Test(arguments: Backend.all)
  func `keeps an empty document`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    let content = try stage(store, [])
    try store.write { try $0.contents.finish(content, sha256: digest, bytes: 0) }
    #expect(try chunks(store, digest) == [])
    #expect(try store.read { try $0.health.faults(.contents) } == [])
  }

  @Test(arguments: Backend.all)
  func `does not show what is not finished`(backend: Backend) throws {
    let store = try TestOffice(backend).store()
    _ = try stage(store, [[1, 2, 3]])
    #expect(try chunks(store, digest) == nil)
    #expect(try chunks(store, "") == nil)
    #expect(try store.read { try $0.health.unfinishedContents() } == 1)
  }

  @Test(arguments: Backend.all)
  func `keeps one copy of what comes twice`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    for _ in 1...2 {
      let content = try stage(store, [[1], [2]])
      try store.write { try $0.contents.finish(content, sha256: digest, bytes: 2) }
    }
    #expect(try chunks(store, digest) == [[1], [2]])
    #expect(try office.count("contents") == 1)
    #expect(try office.count("content_chunks") == 2)
  }

  @Test(arguments: Backend.all)
  func `discards what is staged and nothing else`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    let finished = try stage(store, [[1]])
    try store.write { try $0.contents.finish(finished, sha256: digest, bytes: 1) }
    let (one, other) = (try stage(store, [[2]]), try stage(store, [[3]]))
    try store.write { session in
      try session.contents.discard(one)
      try session.contents.discard(one)
      try session.contents.discard(finished)
    }
    #expect(try chunks(store, digest) == [[1]])
    #expect(try store.read { try $0.health.unfinishedContents() } == 1)
    #expect(try office.count("content_chunks") == 2)
    #expect(
      try storeCode {
        try store.write { try $0.contents.finish(one, sha256: "x", bytes: 1) }
      } == .changed)
    try store.write { try $0.contents.finish(other, sha256: "y", bytes: 1) }
    #expect(try chunks(store, "y") == [[3]])
  }

  @Test(arguments: Backend.all)
  func `sweeps what was begun before a time`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    let finished = try stage(store, [[1]], at: "2026-05-01")
    try store.write { try $0.contents.finish(finished, sha256: digest, bytes: 1) }
    for time in ["2026-05-01", "2026-05-02", "2026-05-03"] {
      _ = try stage(store, [[2], [3]], at: time)
    }
    // Nobody can see that they are under way.
    try office.tamper("UPDATE contents SET held = NULL")
    let sweep = { (time: String) in
      try store.write { try $0.contents.sweep(begunBefore: at(time)) }
    }
    #expect(try sweep("2026-05-01") == 0)
    #expect(try sweep("2026-05-03") == 2)
    #expect(try store.read { try $0.health.unfinishedContents() } == 1)
    #expect(try chunks(store, digest) == [[1]])
    #expect(try office.count("content_chunks") == 3)
  }

  @Test(arguments: Backend.all)
  func `does not hand out a content with a hole as a whole one`(backend: Backend) throws {
    let office = try TestOffice(backend)
    let store = try office.store()
    let content = try stage(store, [[1], [2], [3]])
    try store.write { try $0.contents.finish(content, sha256: digest, bytes: 3) }
    try office.tamper("DELETE FROM content_chunks WHERE position = 1")
    #expect(try storeCode { try chunks(store, digest) } == .damaged)
  }
}
