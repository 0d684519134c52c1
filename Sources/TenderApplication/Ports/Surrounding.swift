public import TenderDomain

/// What lies under a store and is not in it.
public enum Surrounding: Hashable, Sendable {
  /// A drive of another machine, by the name of its file system.
  case networkDrive(String)
  /// A drive that a program brings in, which may be anywhere.
  case foreignDrive(String)
  /// Others than owner and group may read or write the file.
  case openToOthers(path: String, mode: String)
  /// A file beside the store that belongs to another user than the store, by their numbers.
  case otherOwner(path: String, user: UInt32, owner: UInt32)

  public var code: String {
    switch self {
    case .networkDrive: "store.networkDrive"
    case .foreignDrive: "store.foreignDrive"
    case .openToOthers: "store.openToOthers"
    case .otherOwner: "store.otherOwner"
    }
  }

  /// Whether a store is not well by it. A drive of a program may be as good as any.
  public var isFault: Bool {
    if case .foreignDrive = self { false } else { true }
  }

  public var phrase: Phrase {
    switch self {
    case .networkDrive(let name):
      Phrase(
        zh: "库在网络驱动器上（\(name)）：那里的文件锁不可靠，两台机器同时写会损坏库；"
          + "请移到本机磁盘，多台机器共用请用 PostgreSQL",
        en: "the store lies on a network drive (\(name)), whose locks do not hold: two machines "
          + "damage it; move it to a disk of this machine, or share an office with PostgreSQL")
    case .foreignDrive(let name):
      Phrase(
        zh: "库在由程序提供的文件系统上（\(name)）：若其背后是网络，文件锁可能不可靠",
        en: "the store lies on a drive that a program brings in (\(name)): "
          + "if a network is behind it, its locks may not hold")
    case .openToOthers(let path, let mode):
      Phrase(
        zh: "其他用户可读或可写 \(path)（\(mode)）：chmod o-rwx",
        en: "other users may read or write \(path) (\(mode)): chmod o-rwx")
    case .otherOwner(let path, let user, let owner):
      Phrase(
        zh: "\(path) 属于用户 \(user)，库属于用户 \(owner)：库可能打不开，chown 改正",
        en: "\(path) belongs to user \(user) and the store to user \(owner), "
          + "who may be kept out: chown mends it")
    }
  }
}
