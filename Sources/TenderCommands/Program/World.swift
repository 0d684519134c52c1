import Glibc

/// All of the outside that a command sees: one parameter, so that a test can be another world.
package struct World: Sendable {
  package let environment: [String: String]
  package let output: TextSink
  package let errors: TextSink
  /// Who is logged in; `--actor` and `TENDER_ACTOR` come before.
  package let loginName: String

  package init(
    environment: [String: String], output: TextSink, errors: TextSink, loginName: String
  ) {
    self.environment = environment
    self.output = output
    self.errors = errors
    self.loginName = loginName
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
