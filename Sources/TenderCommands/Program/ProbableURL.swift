/// The URL that a location probably was meant to be, without anything that may be a password.
struct ProbableURL {
  /// Nothing where no host can be told.
  private(set) var text: String?

  /// - Parameter location: with the punctuation of ASCII.
  init(_ location: String) {
    let words = Self.keywords(in: location)
    if let host = words["host"] ?? words["hostaddr"] ?? words["dbname"].map({ _ in "localhost" }) {
      text = Self.url(
        user: words["user"], host: host + (words["port"].map { ":\($0)" } ?? ""),
        database: words["dbname"])
    } else if words["password"] == nil {
      text = Self.address(in: location)
    }
  }

  /// `host=server dbname=office`, as libpq takes it.
  private static func keywords(in location: String) -> [String: String] {
    let known: Set<Substring> = ["host", "hostaddr", "port", "dbname", "user", "password"]
    var found: [String: String] = [:]
    for word in location.split(whereSeparator: { $0.isWhitespace || $0 == ";" }) {
      let name = word.prefix { $0 != "=" }
      guard known.contains(name), name.count < word.count else { continue }
      found[String(name)] = String(word.dropFirst(name.count + 1).filter { $0 != "'" })
    }
    return found
  }

  /// `[SCHEME:]//[USER[:PASSWORD]@]HOST[:PORT][/DATABASE]`, or some of it.
  private static func address(in location: String) -> String? {
    var (rest, isPostgres) = withoutScheme(location)
    let hadUser = rest.contains("@")
    rest = rest.prefix { $0 != "?" }
    var user: String?
    if let at = rest.lastIndex(of: "@") {
      // Behind another scheme it could be anything.
      user = isPostgres ? String(rest[..<at].prefix { $0 != ":" }) : nil
      rest = rest[rest.index(after: at)...]
    } else if hadUser {
      return nil
    }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return nil }
    // Without a user or a port it could be anything.
    guard hadUser || host.contains(":") else { return nil }
    return url(user: user, host: String(host), database: parts.dropFirst().first.map(String.init))
  }

  /// What stands behind the scheme, and whether that is ours, nearly ours or none.
  private static func withoutScheme(_ location: String) -> (Substring, isPostgres: Bool) {
    var rest = location[...]
    if rest.lowercased().hasPrefix("jdbc:") { rest = rest.dropFirst("jdbc:".count) }
    let scheme = rest.prefix { $0.isLetter || $0.isNumber }
    let isOurs = ["postgresql", "postgres", "psql", "pgsql", "pg"].contains(scheme.lowercased())
    let behind = rest.dropFirst(scheme.count)
    let isMarked = behind.first.map { ":;.".contains($0) } ?? false
    let address = isMarked ? behind.dropFirst() : behind
    guard scheme.isEmpty || isOurs || address.hasPrefix("//"), isMarked || address.hasPrefix("//")
    else { return (rest.drop { $0 == "/" }, true) }
    return (address.drop { $0 == "/" }, isOurs || scheme.isEmpty)
  }

  /// Only what is made of plain letters: anything else could be a piece of a password.
  private static func url(user: String?, host: String, database: String?) -> String? {
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, isPlain(name), parts.count <= 2,
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } })
    else { return nil }
    let who = user.flatMap { isPlain($0[...]) ? $0 + "@" : nil } ?? ""
    let place = database.flatMap { isPlain($0[...]) ? $0 : nil } ?? "DATABASE"
    return "postgres://\(who)\(host)/\(place)"
  }

  private static func isPlain(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
  }
}
