public import TenderDomain

/// Looks after the health of a store: its clock, its journal, its rows, its documents.
public struct ExamineStore {
  private let store: any Store

  public init(store: any Store) {
    self.store = store
  }

  /// - Parameters:
  ///   - surroundings: what was seen under the store.
  ///   - empty: a store to throw away, in which the tables are made again from the journal, to be held
  ///     against those that are there; without it that is left out.
  ///   - hasher: to compare every document with its digest, which reads the whole store.
  public func callAsFunction(
    surroundings: [Surrounding] = [], replayingInto empty: (() throws -> any Store)? = nil,
    contents hasher: (() -> any ContentHasher)? = nil
  ) throws -> StoreExamination {
    var faults = surroundings.filter(\.isFault).map { StoreFault.surrounding($0) }
    let general = try part(&faults) { session in
      let (office, head, now) = (
        try session.office, try session.journal.head(), try session.now()
      )
      return General(
        office: office, now: now, head: head,
        unfinishedContents: try session.health.unfinishedContents())
    }
    if let general, !general.office.isRehearsal, general.now < general.head.at {
      faults.append(.clockBehindJournal(general.now, general.head.at, general.office.zone))
    }
    for check in HealthCheck.allCases {
      faults += try part(&faults) { try $0.health.faults(check) } ?? []
    }
    if let empty { faults += try part(&faults) { try $0.replayed(into: empty()) } ?? [] }
    if let hasher { faults += try part(&faults) { try $0.damagedContents(hasher) } ?? [] }
    return StoreExamination(
      office: general?.office, now: general?.now, head: general?.head,
      // The file that ends one look ends others.
      faults: faults.reduce(into: []) { all, fault in if !all.contains(fault) { all.append(fault) }
      },
      unfinishedContents: general?.unfinishedContents)
  }

  private struct General {
    let office: Office
    let now: Instant
    let head: JournalHead
    let unfinishedContents: Int
  }

  /// What a damaged store cannot answer is a fault that was found, and no reason to look no further.
  private func part<Value: Sendable>(
    _ faults: inout [StoreFault], _ body: (any Session) throws -> Value
  ) throws -> Value? {
    do {
      return try store.read(body)
    } catch let error as StoreError where error.isOfTheData {
      faults.append(.unanswered(error))
      return nil
    }
  }
}

extension StoreError {
  /// Whether what is stored is to blame, and not the way to it.
  fileprivate var isOfTheData: Bool {
    [.damaged, .unreadableRow, .missing, .inputOutput, .contentDamaged, .defect].contains(code)
  }
}

/// What an examination found; what could not be read is absent.
public struct StoreExamination: Sendable {
  public let office: Office?
  public let now: Instant?
  public let head: JournalHead?
  public let faults: [StoreFault]
  /// Left behind by interrupted uploads, or being uploaded now.
  public let unfinishedContents: Int?
}

extension Session {
  /// The documents that are not those of their digests, of which each is read.
  fileprivate func damagedContents(_ hasher: () -> any ContentHasher) throws -> [StoreFault] {
    var faults: [StoreFault] = []
    var last = ""
    while true {
      let contents = try health.finishedContents(after: last, count: 500)
      guard let next = contents.last else { return faults }
      last = next.sha256
      for content in contents where try !isWhole(content, hasher()) {
        faults.append(.contentDamaged(sha256: content.sha256))
      }
    }
  }

  private func isWhole(
    _ content: FinishedContent, _ hasher: any ContentHasher
  ) throws -> Bool {
    do {
      try verifiedChunks(of: content.sha256, bytes: content.bytes, hasher) { _ in }
      return true
    } catch let error as StoreError where [.contentDamaged, .unreadableRow].contains(error.code) {
      return false
    }
  }
}
