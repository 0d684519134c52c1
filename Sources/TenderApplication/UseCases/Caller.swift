public import TenderDomain

/// Who asks, and as of when.
public struct Caller: Hashable, Sendable {
  /// Goes into the journal.
  public let actor: Text
  /// The time that was asked for, `--at`; absent means now.
  public let at: WrittenTime?

  public init(actor: Text, at: WrittenTime? = nil) {
    self.actor = actor
    self.at = at
  }
}

/// Why a time that was asked for is refused.
public enum ClockRefusal: Hashable, Explained {
  /// On a real store only reading looks at another time.
  case writingIsNow
  /// A rehearsal has no clock of its own.
  case rehearsalNeedsTime
  /// A rehearsal goes on from its last entry, here with the zone to tell it in.
  case rehearsalGoesBack(last: Instant, Zone)
  /// There is nothing to accept: the clock is not behind the journal.
  case notBehind(last: Instant, Zone)
  /// The database lets this user not move the clock.
  case ownerOnly

  public var errorCode: String {
    switch self {
    case .writingIsNow: "clock.writingIsNow"
    case .rehearsalNeedsTime: "clock.rehearsalNeedsTime"
    case .rehearsalGoesBack: "clock.rehearsalGoesBack"
    case .notBehind: "clock.notBehind"
    case .ownerOnly: "clock.ownerOnly"
    }
  }

  public var kind: FailureKind {
    switch self {
    case .notBehind: .refused
    case .ownerOnly: .notPermitted
    default: .usage
    }
  }

  public var message: Phrase {
    switch self {
    case .writingIsNow:
      Phrase(
        zh: "写入操作以库的时钟为准，不接受 --at", en: "a change happens now: --at is only for reading")
    case .rehearsalNeedsTime:
      Phrase(
        zh: "演练库没有自己的时钟，写入时必须给出 --at",
        en: "a rehearsal store has no clock: a change needs --at")
    case .notBehind(let last, let zone):
      Phrase(
        zh: "时钟不早于台账的最后一笔 \(last.zonedClock(in: zone).zh)，无须认可",
        en:
          "the clock is not behind the last entry, \(last.zonedClock(in: zone).en): nothing to accept"
      )
    case .ownerOnly:
      Phrase(
        zh: "认可时钟要动已有的时间，只有库的属主可以",
        en: "accepting a clock moves times on record, which is for the owner of the store")
    case .rehearsalGoesBack(let last, let zone):
      Phrase(
        zh: "--at 早于台账的最后一笔 \(last.zonedClock(in: zone).zh)；演练只能向前",
        en:
          "--at is before the last entry, \(last.zonedClock(in: zone).en); a rehearsal only goes on"
      )
    }
  }

  public var hint: Phrase? {
    switch self {
    case .writingIsNow:
      Phrase(
        zh: "去掉 --at；如需指定时间，请用 tender init --rehearsal 建演练库",
        en: "leave out --at, or make a rehearsal store with tender init --rehearsal")
    case .rehearsalNeedsTime:
      Phrase(zh: "例如加上 --at 2026-04-27T09:00", en: "add, for example, --at 2026-04-27T09:00")
    case .ownerOnly:
      Phrase(
        zh: "请属主（roles.sql 中的 …_owner 的成员）运行同一命令",
        en: "ask a member of the role …_owner (roles.sql) to run the same command")
    case .notBehind:
      Phrase(zh: "无须办理，直接继续", en: "go on; nothing is in the way")
    case .rehearsalGoesBack(let last, let zone):
      Phrase(
        zh: "用 --at \(last.argument(in: zone)) 或更晚；从头再来：另建一个演练库",
        en: "use --at \(last.argument(in: zone)) or later; to start over, make another store")
    }
  }
}

extension Session {
  /// The time of a change: locks the journal and reads the clock after that.
  ///
  /// Call it after locking the tender. Whatever was waited for, the time is after the wait.
  func writingTime(_ caller: Caller, in zone: Zone) throws -> Instant {
    let head = try journal.lockHead()
    let time = try writingClock(caller, in: zone)
    try require(time, notBefore: head, in: zone)
    return time
  }

  func require(_ time: Instant, notBefore head: JournalHead, in zone: Zone) throws {
    guard time < head.at else { return }
    if try office.isRehearsal { throw ClockRefusal.rehearsalGoesBack(last: head.at, zone) }
    throw StoreError(
      .clockBackwards,
      Phrase(
        zh: "\(time.clock(in: zone)) 早于台账的最后一笔 \(head.at.zonedClock(in: zone).zh)",
        en: "\(time.clock(in: zone)) is earlier than the last journal entry, "
          + head.at.zonedClock(in: zone).en))
  }

  /// What the clock says, not yet compared with the journal.
  func writingClock(_ caller: Caller, in zone: Zone) throws -> Instant {
    if try office.isRehearsal {
      guard let at = caller.at else { throw ClockRefusal.rehearsalNeedsTime }
      return at.begins(in: zone)
    }
    guard caller.at == nil else { throw ClockRefusal.writingIsNow }
    return try now()
  }

  /// The time as of which to read: as asked for, else now, never earlier than the last entry.
  func readingTime(_ caller: Caller, in zone: Zone) throws -> Instant {
    if let at = caller.at { return at.begins(in: zone) }
    let head = try journal.head()
    return try office.isRehearsal ? head.at : max(try now(), head.at)
  }
}
