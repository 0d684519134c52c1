import Dispatch
import Foundation
import Synchronization

/// Work on a thread of its own, so that tests that wait do not keep each other from running.
final class Worker<Value: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<Value, any Error>?>(nil)

  init(_ work: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread { [self] in
      let result = Result(catching: work)
      outcome.withLock { $0 = result }
      done.signal()
    }
  }

  /// Waits for the end of the work.
  func value() throws -> Value {
    done.wait()
    defer { done.signal() }
    guard let result = outcome.withLock({ $0 }) else { throw CancellationError() }
    return try result.get()
  }
}

/// Does `work` on as many threads at once and returns what each made of it, in order.
func atOnce<Value: Sendable>(
  _ count: Int, _ work: @escaping @Sendable (Int) throws -> Value
) throws -> [Value] {
  let workers = (0..<count).map { number in Worker { try work(number) } }
  let results = workers.map { worker in Result { try worker.value() } }
  return try results.map { try $0.get() }
}
