import TenderApplication
import TenderDomain

/// A URL taken apart: our words, and what is left for libpq.
struct URLParts {
  private static let words: Set<Substring> = [
    "schema", "lock_timeout", "statement_timeout", "idle_timeout",
  ]

  /// The URL without our words.
  let url: String
  private(set) var ours: [String: String] = [:]

  init(_ text: String) throws(StoreError) {
    guard text.hasPrefix("postgres://") || text.hasPrefix("postgresql://"),
      !text.utf8.contains(0)
    else {
      throw StoreError(
        .location,
        Phrase(
          zh: "服务器写作 postgres://用户@主机/库", en: "a server is written postgres://user@host/database"))
    }
    // More than one, and the first may be in the password: libpq would show what is behind it.
    guard text.count(where: { $0 == "@" }) <= 1 else {
      throw StoreError(
        .location,
        Phrase(
          zh: "有不止一个 @：口令或用户名中的 @ 写作 %40",
          en: "there is more than one @: in a password or user write @ as %40"))
    }
    let mark = Self.startOfQuery(text)
    try Self.requirePorts(text[..<(mark ?? text.endIndex)])
    let path = text[..<(mark ?? text.endIndex)].split(separator: "/", maxSplits: 2).dropFirst(2)
    // A password with a bare slash looks like a name of a database, and those are shown.
    guard path.first?.contains("@") != true else {
      throw StoreError(
        .location,
        Phrase(
          zh: "不作分隔用的 / 写作 %2F，@ 写作 %40",
          en: "write / as %2F and @ as %40 where they do not part the words"))
    }
    guard let mark else {
      url = text
      return
    }
    var others: [Substring] = []
    for item in text[text.index(after: mark)...].split(separator: "&") {
      let name = item.prefix { $0 != "=" }
      if Self.words.contains(name) {
        ours[String(name)] = String(item.dropFirst(name.count + 1))
      } else {
        others.append(item)
      }
    }
    url = text[..<mark] + (others.isEmpty ? "" : "?" + others.joined(separator: "&"))
  }

  /// Throws when what stands for a port is no number: it may be a password without its user.
  private static func requirePorts(_ address: Substring) throws(StoreError) {
    let authority = (address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address)
      .prefix { $0 != "/" }
    let hosts = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] }
    for host in (hosts ?? authority).split(separator: ",") {
      let afterName = host.lastIndex(of: "]").map { host[$0...] } ?? host
      guard let colon = afterName.firstIndex(of: ":") else { continue }
      let port = afterName[afterName.index(after: colon)...]
      guard port.allSatisfy({ ("0"..."9").contains($0) }) else {
        throw StoreError(
          .location,
          Phrase(
            zh: "主机后的端口应为数字：postgres://用户@主机:5432/库",
            en: "the port behind a host is a number: postgres://user@host:5432/database"))
      }
    }
  }

  /// The first question mark that is not part of user and password.
  private static func startOfQuery(_ text: String) -> String.Index? {
    let authority = text.firstRange(of: "://")?.upperBound ?? text.startIndex
    let user = text[authority...].prefix { $0 != "@" && $0 != "/" }
    let start = text[user.endIndex...].first == "@" ? user.endIndex : authority
    return text[start...].firstIndex(of: "?")
  }

  /// `url` with everything that may be a password taken out.
  static func withoutPassword(_ url: String) -> String {
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    var shown = url
    if let at = url.lastIndex(of: "@"), let colon = url[start...].firstIndex(of: ":"), colon < at {
      shown.removeSubrange(colon..<at)
    }
    guard let mark = startOfQuery(shown) else { return shown }
    let items = shown[shown.index(after: mark)...].split(separator: "&")
    return shown[...mark] + items.filter { !$0.contains("password") }.joined(separator: "&")
  }
}

extension String {
  /// Without white space at either end, as libpq leaves it behind its messages.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
