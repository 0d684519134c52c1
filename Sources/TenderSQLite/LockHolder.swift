import TenderDomain

/// The process that keeps others out of a store, as the system's list of locks names it (proc(5)).
///
/// The list is read and the file is not opened: closing it again would drop the locks that SQLite
/// holds in this process.
struct LockHolder {
  private let process: Int
  private let name: String
  private let isStopped: Bool
  private let since: Instant?

  /// Who holds the lock for writing, else whoever holds the file for itself or is in the turnstile.
  ///
  /// - Parameter path: of the database; the lock for writing lies on the file of shared memory
  ///   beside it (walformat, “WAL_WRITE_LOCK”), the turnstile on the log.
  init?(of path: String) {
    let locks = ListedLock.read(
      contents(of: "/proc/locks") ?? "",
      on: [path + "-shm", path, path + "-wal"].map(listedFile(at:)))
    let writer = locks.first { $0.file == 0 && $0.start == Self.writeLock }
    guard let lock = writer ?? locks.first else { return nil }
    process = lock.process
    let folder = "/proc/\(lock.process)"
    name = contents(of: folder + "/comm")?.split(separator: "\n").first.map(String.init) ?? "?"
    // `4711 (name) T …`: a name can have brackets, what comes after it cannot.
    let status = contents(of: folder + "/stat")?.split(separator: ")").last?.split(separator: " ")
    isStopped = status?.first == "T" || status?.first == "t"
    // A writer notes the time on the log when its turn begins; else the process says its own age.
    since =
      writer == nil
      ? status.flatMap { $0.count > 19 ? Int64($0[19]) : nil }.flatMap(timeOfStart)
      : timeOfChange(of: path + "-wal")
  }

  private static let writeLock = "120"

  /// What the person who waits is told.
  func phrase(now: Instant) -> Phrase {
    let name = name.escapedForDisplay()
    let seconds = since.map { max(0, (now.microseconds - $0.microseconds) / 1_000_000) }
    let clock = since.flatMap(timeOfDayHere) ?? ""
    let held = Phrase(
      zh: seconds.map { "自\(clock)起占用（\($0) 秒）" } ?? "正占用",
      en: seconds.map { "holds it since \(clock) (\($0) s)" } ?? "holds it")
    let stopped = Phrase(
      zh: isStopped ? "，该进程已被暂停：kill -CONT \(process) 使其继续" : "",
      en: isStopped ? " and is stopped: kill -CONT \(process) lets it go on" : "")
    return Phrase(
      zh: "进程 \(process)（\(name)）\(held.zh)\(stopped.zh)",
      en: "process \(process) (\(name)) \(held.en)\(stopped.en)")
  }
}
