import Foundation
import TenderCommands
import TenderDomain

/// A rehearsal office in a temporary folder, gone with the value.
final class Practice {
  struct Result {
    let status: ExitStatus
    let output: String
    let errors: String
  }

  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/practice-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func run(_ arguments: String...) -> Result { run(arguments) }

  func run(_ arguments: [String]) -> Result {
    let (output, errors) = (CapturedText(), CapturedText())
    let world = World(
      environment: ["TENDER_STORE": folder + "/office.sqlite"], output: output.sink(),
      errors: errors.sink(), loginName: "li",
      now: { Instant(microseconds: 1_780_000_000_000_000) })
    let status = TenderProgram.run(arguments, in: world)
    return Result(status: status, output: output.text, errors: errors.text)
  }

  /// Writes a file and returns its path.
  func write(_ name: String, _ content: String) throws -> String {
    let path = folder + "/" + name
    try content.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
