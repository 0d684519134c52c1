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
    /// Not there, and nobody can say yet whether it is needed: it leaves the checklist open.
    case open(Assessment)
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

  /// Whether nothing is missing, and nothing in question.
  public var isComplete: Bool { !lines.contains { $0.status.isMissing || $0.status.isOpen } }

  /// What is not there and may not be needed: a condition is unknown, or a lot not named.
  public var open: [RequestedDocument] {
    lines.filter { $0.status.isOpen }.map(\.document)
  }

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
    case .missing, .empty: true
    case .received, .open, .notApplicable, .absent, .later: false
    }
  }

  var isOpen: Bool {
    if case .open = self { true } else { false }
  }
}
