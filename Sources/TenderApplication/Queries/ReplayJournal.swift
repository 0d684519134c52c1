import TenderDomain

extension Session {
  /// Makes the tables again from the journal in an empty store, and compares them.
  ///
  /// - Returns: where they differ; where the journal cannot be applied, that alone.
  func replayed(into empty: any Store) throws -> [StoreFault] {
    do {
      return try empty.write { replayed in
        try record(in: replayed)
        return try health.differences(from: replayed)
      }
    } catch let end as ReplayEnd {
      return [.replayEnds(at: end.sequence)]
    }
  }

  private func record(in replayed: any Session) throws {
    _ = try replayed.journal.lockHead()
    var last: Int64 = 0
    while true {
      let entries = try journal.recorded(after: last, count: 500)
      guard !entries.isEmpty else { return }
      for entry in entries {
        do {
          try replayed.replay(entry)
        } catch is StoreError {
          throw ReplayEnd(sequence: entry.sequence)
        }
        last = entry.sequence
      }
    }
  }

  private func replay(_ entry: RecordedEvent) throws {
    guard let event = entry.event else { throw ReplayEnd(sequence: entry.sequence) }
    for file in event.files {
      let content = try contents.begin(at: entry.at)
      try contents.finish(content, sha256: file.sha256, bytes: file.bytes)
    }
    let sequence = try record(event, by: entry.actor, at: entry.at)
    guard sequence == entry.sequence else { throw ReplayEnd(sequence: entry.sequence) }
  }
}

/// The entry that cannot be read, or says what cannot follow on those before.
private struct ReplayEnd: Error {
  let sequence: Int64
}

extension Event {
  /// Whose contents are in the store: those of a refused attempt are not.
  fileprivate var files: [StoredFile] {
    guard case .bidReceived(_, let received) = self else { return [] }
    return received.submission.submission.documents.compactMap { document in
      if case .file(let file) = document.form { file } else { nil }
    }
  }
}
