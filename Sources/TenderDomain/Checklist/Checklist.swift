/// The documents a tender asked for, each with what became of it for one bid (资料清单).
public struct Checklist: Hashable, Sendable {
  /// One requested document and what became of it.
  public struct Line: Hashable, Sendable {
    public let document: RequestedDocument
    public let status: Status

    public init(document: RequestedDocument, status: Status) {
      self.document = document
      self.status = status
    }
  }

  /// What became of a requested document.
  public enum Status: Hashable, Sendable {
    case received(SubmittedDocument.Form)
    /// A file of 0 bytes came in: it stays on record and is no document.
    case empty(StoredFile)
    case missing
    /// Nobody can say yet whether it is needed: treated as missing until somebody can.
    case missingUnlessSettled(Assessment)
    /// 如有 and not there, a condition that does not hold, or another of its group came in.
    case notApplicable
    /// Optional and not there.
    case absent
    /// Due later, and only from the winner.
    case later
  }

  public let lines: [Line]

  public init(lines: [Line]) {
    self.lines = lines
  }

  public var isComplete: Bool { !lines.contains { $0.status.isMissing } }

  public var missing: [RequestedDocument] {
    lines.filter { $0.status.isMissing }.map(\.document)
  }

  public var notApplicable: [RequestedDocument] {
    lines.filter { $0.status == .notApplicable }.map(\.document)
  }
}

extension Checklist.Status {
  public var isMissing: Bool {
    switch self {
    case .missing, .missingUnlessSettled, .empty: true
    case .received, .notApplicable, .absent, .later: false
    }
  }
}
