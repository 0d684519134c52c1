import Foundation
import TenderCommands
import TenderDomain
import Testing

/// The kinds of store that the whole program is tested on.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { rawValue }

  /// A place where no store is yet.
  func newLocation() throws -> String {
    let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    switch self {
    case .sqlite: return try Papers().path("\(name).sqlite")
    case .postgres:
      guard let server = ProcessInfo.processInfo.environment["TENDER_TEST_POSTGRES"] else {
        throw NoServer()
      }
      return "\(server)\(server.contains("?") ? "&" : "?")schema=\(name)"
    }
  }
}

struct NoServer: Error, CustomStringConvertible {
  let description = "TENDER_TEST_POSTGRES is not set: run scripts/test, which starts a server"
}

/// A folder of its own; all of them go when the tests end.
struct Papers: Sendable {
  private static let all: URL = {
    atexit { try? FileManager.default.removeItem(at: Papers.all) }
    return FileManager.default.temporaryDirectory
      .appendingPathComponent("tender-desks-\(UUID().uuidString)")
  }()

  private let folder = all.appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  /// - Returns: its path.
  func write(_ name: String, _ content: String) throws -> String {
    try Data(content.utf8).write(to: folder.appendingPathComponent(name))
    return path(name)
  }
}

/// Testing has one, too.
typealias ExitStatus = TenderCommands.ExitStatus

/// What a command showed.
struct Shown: Equatable {
  let status: ExitStatus
  let output: String
  let errors: String
}

/// A desk with the program on it, at a store of its own.
final class Desk {
  let location: String
  let papers: Papers
  /// Everything typed and shown, the same wherever the store is and whatever the host's clock says.
  private(set) var transcript = ""
  private let environment: [String: String]

  init(_ kind: StoreKind, language: Language = .en, at location: String? = nil) throws {
    self.location = try location ?? kind.newLocation()
    papers = try Papers()
    environment = [
      "TENDER_STORE": self.location, "LC_ALL": language == .zh ? "zh_CN.UTF-8" : "C.UTF-8",
    ]
  }

  /// Types a command.
  @discardableResult
  func run(_ arguments: String...) -> Shown {
    run(arguments)
  }

  @discardableResult
  func run(_ arguments: [String]) -> Shown {
    let (output, errors) = (CapturedText(), CapturedText())
    let status = TenderProgram.run(
      arguments,
      in: World(
        environment: environment, output: output.sink(), errors: errors.sink(),
        loginName: "officer", now: { Instant(microseconds: 1_780_000_000_000_000) }))
    let shown = Shown(status: status, output: output.text, errors: errors.text)
    transcript += withoutPlace(
      """
      $ tender \(arguments.map(Self.quoted).joined(separator: " "))
      \(shown.output)\(shown.errors.isEmpty ? "" : "--- stderr\n" + shown.errors)\
      --- exit \(status.rawValue)


      """)
    return shown
  }

  /// What was typed and shown since the last time.
  func takeTranscript() -> String {
    defer { transcript = "" }
    return transcript
  }

  /// Types a command with `--format json` and reads its answer.
  func ask<Answer: Decodable>(
    _ answer: Answer.Type, _ arguments: String..., exits status: ExitStatus = .done,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Answer {
    try ask(answer, arguments, exits: status, sourceLocation: sourceLocation)
  }

  func ask<Answer: Decodable>(
    _ answer: Answer.Type, _ arguments: [String], exits status: ExitStatus = .done,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Answer {
    let shown = run(arguments + ["--format", "json"])
    #expect(shown.status == status, "\(shown.errors)", sourceLocation: sourceLocation)
    let text = shown.output.isEmpty ? shown.errors : shown.output
    return try JSONDecoder().decode(answer, from: Data(text.utf8))
  }

  /// Without what differs between two runs: where the store is, and the host's clock.
  private func withoutPlace(_ text: String) -> String {
    var isPlace = false
    let lines = text.replacing(papers.path("") + "/", with: "")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line -> String? in
        // A long location goes on in the next lines, under its beginning.
        if isPlace, line.hasPrefix("  ") { return nil }
        // Only servers have users.
        if line.contains("\"databaseUser\" :") { return nil }
        isPlace = Self.places.contains { line.hasPrefix($0) }
        let label = (Self.places + Self.others).first { line.hasPrefix($0) }
        return label.map { "\($0) …" } ?? String(line)
      }
    return lines.joined(separator: "\n")
  }

  private static let places = ["Location:", "Store:", "位置：", "库："]
  private static let others = [
    "Clock of the store:", "库的时钟：", #"  "clock" :"#, #"  "store" :"#,
  ]

  private static func quoted(_ argument: String) -> String {
    argument.contains { $0 == " " } || argument.isEmpty ? "'\(argument)'" : argument
  }
}
