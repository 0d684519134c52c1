/// One deadline of a tender, as it stands at a time (截止时间).
public struct Deadline: Hashable, Sendable {
  /// One of the four that a notice sets, or the name of the rule that sets it.
  public struct ID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public static let documents = ID(rawValue: "documents")
    public static let enquiry = ID(rawValue: "enquiry")
    public static let submission = ID(rawValue: "submission")
    public static let opening = ID(rawValue: "opening")

    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public var description: String { rawValue }
  }

  /// How a deadline stands at a time.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case notStarted, open
    /// Open, and due within `Deadline.soon`.
    case closingSoon
    case passed
    /// It was done: the opening took place, the contract was signed.
    case met
    /// It was due and has not been done.
    case missed
  }

  /// A window that closes within so many seconds closes soon: 24 hours, the limit included.
  public static let soon: Int64 = 24 * 60 * 60

  public let id: ID
  /// In the words of the tender's method.
  public let title: Phrase
  /// When the window opens; nothing for an event.
  public let begins: Instant?
  /// The safe time, where the law leaves two readings.
  public let due: Instant
  /// The lenient reading of a cut-off, where it is later than the safe one.
  public let latest: Instant?
  public let state: State
  /// The law that makes it a deadline, where the regime is known.
  public let basis: LegalBasis?
  /// Who has to act, and what follows when nobody does; only of a deadline that a rule sets.
  public let who: Phrase?
  public let otherwise: Phrase?

  public init(
    id: ID, title: Phrase, begins: Instant? = nil, due: Instant, latest: Instant? = nil,
    state: State, basis: LegalBasis? = nil, who: Phrase? = nil, otherwise: Phrase? = nil
  ) {
    self.id = id
    self.title = title
    self.begins = begins
    self.due = due
    self.latest = latest
    self.state = state
    self.basis = basis
    self.who = who
    self.otherwise = otherwise
  }
}

extension Deadline {
  /// Whether the safe time is over and the lenient reading is not: what is done now is still in
  /// time by one of the two.
  public func isPastSafeTime(at time: Instant) -> Bool {
    latest.map { due <= time && time < $0 } ?? false
  }
}

extension Deadline.ID {
  /// The name of one of the four that a notice sets.
  func title(in words: ProcedureWords) -> Phrase {
    switch self {
    case .documents: Phrase(zh: "获取\(words.documents.zh)截止", en: words.documents.en)
    case .enquiry: Phrase(zh: "提问截止", en: "enquiries")
    case .submission: Phrase(zh: words.closing.zh, en: "submission of \(words.bids.en)")
    case .opening: Phrase(zh: words.opening?.zh ?? "开启", en: "opening of \(words.bids.en)")
    default: Phrase(rawValue)
    }
  }

  /// Where a regime names the deadline itself; the law on its length belongs to the rules.
  func basis(under regime: [Regime]) -> LegalBasis? {
    switch self {
    case .submission: return ProcedureWords(regime).lateRefusal
    case .opening:
      return regime.lazy.compactMap { regime in
        switch regime {
        case .biddingVoluntary, .biddingMandatory: LegalBasis("招标投标法", "34")
        case .governmentTender: LegalBasis("财政部令第87号", "39")
        default: nil
        }
      }.first
    default: return nil
    }
  }
}

extension Deadline.State {
  /// Whether it is still to come.
  public var isAhead: Bool { self == .notStarted || self == .open || self == .closingSoon }

  public var phrase: Phrase {
    switch self {
    case .notStarted: Phrase(zh: "未开始", en: "not started")
    case .open: Phrase(zh: "进行中", en: "open")
    case .closingSoon: Phrase(zh: "即将截止", en: "closing soon")
    case .passed: Phrase(zh: "已截止", en: "passed")
    case .met: Phrase(zh: "已完成", en: "met")
    case .missed: Phrase(zh: "逾期未办", en: "missed")
    }
  }
}
