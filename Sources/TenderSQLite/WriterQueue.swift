import CSQLite

/// Makes writers take turns, in this process and in others.
///
/// SQLite's lock goes to whoever asks first after it is free, and that is mostly the writer that
/// has just let it go: measured with eight, one of a hundred waited half a second. So writers pass
/// a turnstile before they ask. It holds one, who alone asks and asks often; whoever comes back
/// for more stands behind.
final class WriterQueue {
  private let patience: Duration
  private var start = ContinuousClock.now
  private var turnstile: FileLock?
  private var isInTurnstile = false

  init(patience: Duration) {
    self.patience = patience
  }

  /// Waits this way whenever `database` is busy. It must not outlive this object.
  func serve(_ database: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_busy_handler(
      database,
      { context, attempt in
        guard let context else { return 0 }
        let queue = Unmanaged<WriterQueue>.fromOpaque(context).takeUnretainedValue()
        return queue.isBusy(attempt) ? 1 : 0
      }, context)
  }

  /// Builds the turnstile. Where the file system has no such locks there is none.
  ///
  /// - Parameter path: the write-ahead log; SQLite puts no locks of its own on it, and it stays
  ///   the same file as long as a connection is open.
  func buildTurnstile(on path: String) {
    turnstile = FileLock(path: path)
  }

  /// Says that this writer's time has begun.
  func begins() {
    turnstile?.noteTime()
  }

  /// Calls `body`, which takes the lock for writing, when it is this writer's turn.
  ///
  /// Nothing when it is not within the time of patience.
  func inTurn<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    start = .now
    while turnstile?.isTakenByOther() == true {
      guard sleep(1000...5000) else { return nil }
    }
    isInTurnstile = true
    defer {
      isInTurnstile = false
      turnstile?.release()
    }
    return try body()
  }

  private func isBusy(_ attempt: Int32) -> Bool {
    if isInTurnstile { return sleep(100...500) }
    if attempt == 0 { start = .now }
    return sleep(1000...5000)
  }

  /// Sleeps for a random time; false when there is no patience left.
  private func sleep(_ microseconds: ClosedRange<Int>) -> Bool {
    guard start.duration(to: .now) < patience else { return false }
    pause(microseconds: .random(in: microseconds))
    return true
  }
}
