import CSQLite

/// Waits for another writer in short sleeps of random length, so that writers take turns.
///
/// SQLite's own waiting doubles its sleeps: whoever has waited longest asks least often.
final class BusyWait {
  private let patience: Duration
  private var start = ContinuousClock.now

  init(patience: Duration) {
    self.patience = patience
  }

  /// Makes `database` wait this way. It must not outlive this object.
  func install(on database: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_busy_handler(
      database,
      { context, attempt in
        guard let context else { return 0 }
        let wait = Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue()
        return wait.again(attempt) ? 1 : 0
      }, context)
  }

  private func again(_ attempt: Int32) -> Bool {
    if attempt == 0 { start = .now }
    guard start.duration(to: .now) < patience else { return false }
    sqlite3_sleep(.random(in: 1...5))
    return true
  }
}
