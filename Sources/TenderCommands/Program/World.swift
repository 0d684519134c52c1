import Glibc
package import TenderDomain

/// All of the outside that a command sees: one parameter, so that a test can be another world.
package struct World: Sendable {
  package let environment: [String: String]
  package let output: TextSink
  package let errors: TextSink
  /// Who is logged in; `--actor` and `TENDER_ACTOR` come before.
  package let loginName: String
  /// The clock of this machine, for what no store decides.
  package let now: @Sendable () -> Instant

  package init(
    environment: [String: String], output: TextSink, errors: TextSink, loginName: String,
    now: @escaping @Sendable () -> Instant = { .ofThisMachine() }
  ) {
    self.environment = environment
    self.output = output
    self.errors = errors
    self.loginName = loginName
    self.now = now
  }

  /// The process that the program runs in.
  package static func ofThisProcess() -> World {
    StandardStream.prepare()
    let environment = processEnvironment()
    return World(
      environment: environment,
      output: StandardStream.output.sink(environment: environment),
      errors: StandardStream.error.sink(environment: environment),
      loginName: getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown")
  }
}

/// The environment without Foundation's `ProcessInfo`, which is slow to start.
private func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
  while let entry = next?.pointee {
    let parts = String(cString: entry).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
    next = next?.advanced(by: 1)
  }
  return variables
}

extension Instant {
  package static func ofThisMachine() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}
