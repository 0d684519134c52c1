import CPostgres
package import TenderApplication
import TenderDomain

/// Where an office on a PostgreSQL server is: a URL as libpq reads it, and a few words of our own.
///
///     postgres://officer@db1,db2/tenders?schema=county&sslmode=verify-full
///
/// Ours are `schema` (default `tender`), `lock_timeout`, `statement_timeout` and `idle_timeout`
/// (milliseconds).
/// Everything else goes to libpq as it stands.
package struct PostgresLocation: Hashable, Sendable {
  package let schema: String
  /// How long to wait for a row that another officer holds; milliseconds.
  let lockTimeout: Int
  /// How long one statement may take; milliseconds, 0 for ever.
  let statementTimeout: Int
  /// How long the server lets a silent officer hold what others wait for; milliseconds.
  ///
  /// Less than others wait, so that they get in.
  let idleTimeout: Int
  /// What libpq is told. May hold a password: never shown.
  private let keywords: [String: String]

  /// Throws `.location`, without the password, when `url` makes no sense.
  package init(_ url: String) throws(StoreError) {
    // Before any other function of libpq.
    if let problem = cpostgres_load() {
      throw StoreError(.unreachable, "libpq: \(String(cString: problem))")
    }
    let parts = try URLParts(url)
    schema = parts.ours["schema"] ?? "tender"
    guard Self.isPlainIdentifier(schema) else {
      throw StoreError(
        .location,
        Phrase(
          zh: "schema=\(schema)：只能用小写字母、数字和 _，最多 63 个，且不以 pg_ 开头",
          en: "schema=\(schema): small letters, digits and _ only, at most 63, not pg_…"))
    }
    lockTimeout = try Self.milliseconds("lock_timeout", in: parts.ours) ?? 10_000
    statementTimeout = try Self.milliseconds("statement_timeout", in: parts.ours) ?? 60_000
    idleTimeout = try Self.milliseconds("idle_timeout", in: parts.ours) ?? 5_000
    keywords = Self.defaults(for: try Self.keywords(of: parts.url))
  }

  package var hasPassword: Bool { keywords["password"] != nil }

  /// Whether libpq is to choose among several servers.
  var hasSeveralHosts: Bool {
    (keywords["hostaddr"] ?? keywords["host"])?.contains(",") == true
  }

  /// All of it as libpq's `keyword='value'` list, with some words in the place of the user's.
  func connectionString(_ others: [String: String] = [:]) -> String {
    let all = keywords.merging(others) { _, other in other }
    return all.sorted { $0.key < $1.key }.map { key, value in
      let escaped = value.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] }
      return "\(key)='\(String(escaped))'"
    }.joined(separator: " ")
  }

  /// Our defaults under the user's words: a cut network ends in an error, not in waiting.
  private static func defaults(for given: [String: String]) -> [String: String] {
    var all = [
      "fallback_application_name": "tender",
      "connect_timeout": "10",
      "keepalives_idle": "10",
      "keepalives_interval": "5",
      "keepalives_count": "3",
      "tcp_user_timeout": "20000",
    ]
    if (given["hostaddr"] ?? given["host"])?.contains(",") == true {
      all["target_session_attrs"] = "read-write"
    }
    all.merge(given) { _, theirs in theirs }
    all["client_encoding"] = "UTF8"
    return all
  }

  /// What libpq or the server said, without the password should they repeat it.
  func withoutPassword(_ said: String) -> String {
    guard let password = keywords["password"], !password.isEmpty else { return said }
    return said.replacing(password, with: "…")
  }

  private static func keywords(of url: String) throws(StoreError) -> [String: String] {
    var complaint: UnsafeMutablePointer<CChar>?
    guard let options = PQconninfoParse(url, &complaint) else {
      PQfreemem(complaint)
      throw reason(url)
    }
    defer { PQconninfoFree(options) }
    var found: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        found[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    return found
  }

  /// Why libpq does not understand `url`, asked about a copy without the password.
  private static func reason(_ url: String) -> StoreError {
    var complaint: UnsafeMutablePointer<CChar>?
    let options = PQconninfoParse(URLParts.withoutPassword(url), &complaint)
    defer {
      PQconninfoFree(options)
      PQfreemem(complaint)
    }
    guard options == nil, let complaint else {
      return StoreError(
        .location,
        Phrase(
          zh: "口令中的特殊字符请写作 %XX", en: "write special characters of the password as %XX"))
    }
    return StoreError(.location, String(cString: complaint))
  }

  private static func isPlainIdentifier(_ name: String) -> Bool {
    let first = "abcdefghijklmnopqrstuvwxyz_"
    guard let start = name.first, first.contains(start), name.utf8.count <= 63 else { return false }
    return !name.hasPrefix("pg_") && name.allSatisfy { (first + "0123456789").contains($0) }
  }

  private static func milliseconds(
    _ name: String, in words: [String: String]
  ) throws(StoreError) -> Int? {
    guard let text = words[name] else { return nil }
    guard let number = Int32(text), number >= 0, text.first?.isNumber == true else {
      throw StoreError(
        .location,
        Phrase(
          zh: "\(name)=\(text)：应为不小于 0 的毫秒数", en: "\(name)=\(text): milliseconds, 0 or more"))
    }
    return Int(number)
  }
}

extension PostgresLocation: CustomStringConvertible, CustomReflectable {
  /// Without user and password.
  package var description: String {
    "\(keywords["host"] ?? "local")/\(keywords["dbname"] ?? "") schema \(schema)"
  }

  package var customMirror: Mirror { Mirror(self, children: ["schema": schema]) }
}
