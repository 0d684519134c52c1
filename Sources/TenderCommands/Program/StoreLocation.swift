import Glibc
import TenderApplication
import TenderDomain
import TenderFormats
import TenderPostgres
import TenderSQLite

/// Where an office's store is: a file, or a schema on a server.
enum StoreLocation {
  case sqlite(path: String)
  case postgres(PostgresLocation)

  /// - Parameter text: a path, `sqlite:PATH` or `postgres://…`; nil means the user's own office.
  init(_ text: String?, environment: [String: String]) throws(StoreError) {
    guard let text else {
      self = .sqlite(path: try Self.defaultPath(environment))
      return
    }
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      self = .postgres(try PostgresLocation(text))
      return
    }
    let isSaid = text.hasPrefix("sqlite:") && !text.hasPrefix("sqlite://")
    let written = isSaid ? String(text.dropFirst("sqlite:".count)) : text
    // The shell does this, but not in an environment, nor inside quotes.
    let path = written.hasPrefix("~/") ? try Self.home(environment) + written.dropFirst() : written
    if let slip = LocationSlip(inPath: path), !isSaid || slip.holdsForAnyPath {
      throw StoreError(.location, slip.phrase)
    }
    self = .sqlite(path: path)
  }

  /// - Throws: `.missing`, `.older` or `.newer` unless it is a store of this program's version.
  func open(zones: any Zones) throws(StoreError) -> any Store {
    switch self {
    case .sqlite(let path): try SQLiteOffice.open(path: path, zones: zones)
    case .postgres(let location): try PostgresOffice.open(location, zones: zones)
    }
  }

  /// Makes the store, or brings it up to date.
  func create(zones: any Zones) throws(StoreError) -> any Store {
    switch self {
    case .sqlite(let path):
      try Self.makeFolder(of: path)
      return try SQLiteOffice.create(path: path, zones: zones)
    case .postgres(let location): return try PostgresOffice.create(location, zones: zones)
    }
  }

  var hasPassword: Bool {
    switch self {
    case .sqlite: false
    case .postgres(let location): location.hasPassword
    }
  }

  /// What lies under it that people should know of.
  func surroundings() -> [Surrounding] {
    switch self {
    case .sqlite(let path): SQLiteOffice.surroundings(path: path)
    case .postgres: []
    }
  }

  /// The version of the schema that every open store has.
  var schemaVersion: Int64 {
    switch self {
    case .sqlite: SQLiteOffice.schemaVersion
    case .postgres: PostgresOffice.schemaVersion
    }
  }

  /// Where the XDG Base Directory Specification puts a user's data.
  private static func defaultPath(_ environment: [String: String]) throws(StoreError) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/tender/office.sqlite"
    }
    return try home(environment) + "/.local/share/tender/office.sqlite"
  }

  private static func home(_ environment: [String: String]) throws(StoreError) -> String {
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw StoreError(
        .location,
        Phrase(
          zh: "环境变量 HOME 没有给出主目录", en: "the environment variable HOME names no home folder"))
    }
    return home
  }

  /// Makes the folders above a file, for their owner only.
  private static func makeFolder(of path: String) throws(StoreError) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      guard mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EISDIR else { continue }
      let problem = errno
      // A folder that is there but may not be entered is found when the file is opened.
      var status = stat()
      guard stat(folder, &status) != 0 else { continue }
      let reason = Phrase(errno: problem)
      throw StoreError(
        .unreachable, Phrase(zh: "\(folder)：\(reason.zh)", en: "\(folder): \(reason.en)"))
    }
  }
}

extension StoreLocation: CustomStringConvertible {
  /// Never with a password.
  var description: String {
    switch self {
    case .sqlite(let path): "sqlite:\(path)"
    case .postgres(let location): "\(location)"
    }
  }
}
