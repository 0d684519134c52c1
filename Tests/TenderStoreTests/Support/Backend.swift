import Foundation
import TenderPostgres
import TenderSQL
import TenderSQLite
import Testing

/// The databases that every contract is tested on.
enum Backend: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  static var all: [Backend] { allCases }

  var testDescription: String { rawValue }

  var migrations: [Migration] {
    switch self {
    case .sqlite: SQLiteMigrations.all
    case .postgres: PostgresMigrations.all
    }
  }

  /// An empty place for a store of its own.
  func scratch() throws -> Scratch {
    switch self {
    case .sqlite: .file(try ScratchFolder())
    case .postgres: .schema(try ScratchSchema())
    }
  }

  /// A connection to a store with nothing in it.
  func connect() throws -> any Connection {
    try scratch().connect()
  }
}

/// Where one test keeps its store.
enum Scratch: Sendable {
  case file(ScratchFolder)
  case schema(ScratchSchema)

  /// Opens one more connection; each thread needs its own.
  ///
  /// - Parameter patience: milliseconds to wait for a lock.
  func connect(patience: Int = 10_000) throws -> any Connection {
    switch self {
    case .file(let folder):
      try SQLiteConnection(
        path: folder.path("office.sqlite"), mode: .create, patience: .milliseconds(patience))
    case .schema(let schema):
      try PostgresConnection(PostgresLocation(schema.url(["lock_timeout=\(patience)"])))
    }
  }
}

/// A folder of its own; all of them go when the tests end.
struct ScratchFolder: Sendable {
  private static let all: URL = {
    atexit { try? FileManager.default.removeItem(at: ScratchFolder.all) }
    return FileManager.default.temporaryDirectory
      .appendingPathComponent("tender-tests-\(ProcessInfo.processInfo.processIdentifier)")
  }()

  private let folder = all.appendingPathComponent(String(UUID().uuidString.prefix(8)))

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }
}

/// A schema of its own on the server of the tests, which goes with its server.
struct ScratchSchema: Sendable {
  let name: String
  private let server: String

  init() throws {
    server = try Self.server()
    name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let connection = try PostgresConnection(PostgresLocation(url()))
    try connection.execute("CREATE SCHEMA \(name)")
  }

  /// The location of this schema, with further words in the query.
  func url(_ words: [String] = []) -> String {
    let query = (["schema=\(name)"] + words).joined(separator: "&")
    return server + (server.contains("?") ? "&" : "?") + query
  }

  /// The server of the tests: never silently skipped.
  static func server() throws -> String {
    guard let url = ProcessInfo.processInfo.environment["TENDER_TEST_POSTGRES"] else {
      throw NoServer()
    }
    return url
  }
}

struct NoServer: Error, CustomStringConvertible {
  let description = "TENDER_TEST_POSTGRES is not set: run scripts/test, which starts a server"
}
