import Synchronization
import TenderCommands

/// Collects what is written, in place of a standard stream.
final class CapturedText: Sendable {
  private let collected = Mutex("")

  var text: String { collected.withLock { $0 } }

  func sink(isTerminal: Bool = false, columns: Int = 80) -> TextSink {
    TextSink(isTerminal: isTerminal, columns: columns) { text throws(OutputFailure) in
      self.collected.withLock { $0 += text }
    }
  }
}
