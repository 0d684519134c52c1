import TenderDomain

/// A location that is nearly one: it would make a file of a strange name, or show a password.
///
/// What was written is never repeated, because there may be a password in it. `sqlite:` in front,
/// or `./`, makes a path of anything.
enum LocationSlip: Hashable {
  case empty
  case blanks
  case quoted
  case inMemory
  case homeOfAnother
  /// A server, written in another way than a URL; with the URL that it probably is.
  case server(String?)
  /// An address of something that is neither.
  case otherScheme
  /// A path with a sign in its first part that paths do not have.
  case strangePath

  /// - Returns: nothing when `text`, which begins with no scheme of ours, is a plain path.
  init?(inPath text: String) {
    guard let first = text.first, let last = text.last else {
      self = .empty
      return
    }
    if first.isWhitespace || last.isWhitespace || text.unicodeScalars.contains(where: \.deceives) {
      self = .blanks
    } else if Self.quotes.contains(first) {
      self = .quoted
    } else if text.hasPrefix("~") || text.hasPrefix("～") {
      self = .homeOfAnother
    } else if text.lowercased().contains(":memory:") {
      self = .inMemory
    } else if let slip = Self.server(in: text) {
      self = slip
    } else if Self.quotes.contains(last) {
      self = .quoted
    } else {
      return nil
    }
  }

  /// Whether `sqlite:` in front does not make a path of it, either.
  var holdsForAnyPath: Bool {
    switch self {
    case .empty, .blanks, .quoted, .inMemory: true
    case .homeOfAnother, .server, .otherScheme, .strangePath: false
    }
  }

  private static let quotes: Set<Character> = [
    "\"", "'", "`", "“", "”", "‘", "’", "「", "」", "＂", "＇",
  ]

  private static func server(in text: String) -> LocationSlip? {
    let folded = String(text.map { fullWidth[$0] ?? $0 })
    let lowered = folded.lowercased()
    let isAddress =
      folded.contains("://") || folded.hasPrefix("//")
      || lowered.hasPrefix("postgres") && folded.contains("//")
    let head = folded.prefix { $0 != "/" }
    let hasPassword = lowered.contains("password=") || lowered.contains("passwd=")
    guard isAddress || hasPassword || head.contains(where: { ":@=?$\\".contains($0) }) else {
      return nil
    }
    let scheme = lowered.prefix { $0.isLetter || $0.isNumber || "+.-".contains($0) }
    let hasScheme = lowered.dropFirst(scheme.count).hasPrefix(":")
    if hasScheme,
      ["http", "https", "ftp", "file", "mysql", "mariadb", "ssh", "s3"].contains(scheme)
    {
      return .otherScheme
    }
    if hasScheme, scheme.hasPrefix("sqlite") { return .strangePath }
    let url = ProbableURL(folded).text
    let isServer = url != nil || isAddress || hasPassword || folded.contains("@")
    return isServer ? .server(url) : .strangePath
  }

  private static let fullWidth: [Character: Character] = [
    "：": ":", "＠": "@", "／": "/", "＝": "=", "？": "?", "　": " ",
  ]

  var phrase: Phrase {
    switch self {
    case .empty: Phrase(zh: "位置是空的", en: "it is empty")
    case .blanks:
      Phrase(zh: "两端有空白，或其中有控制字符", en: "it has blanks at an end, or control characters")
    case .quoted: Phrase(zh: "位置带有引号：请去掉", en: "it stands in quotes: leave them out")
    case .inMemory:
      Phrase(zh: "内存中的库随程序结束而消失", en: "an office in memory would be gone with the program")
    case .homeOfAnother:
      Phrase(
        zh: "~ 只在 ~/ 开头时表示主目录：请写出完整路径",
        en: "~ is the home folder in front of / only: write the whole path")
    case .server(let url?):
      Phrase(zh: "这像是服务器：写作 \(url)", en: "it looks like a server: write \(url)")
    case .server(nil):
      Phrase(
        zh: "这像是服务器：写作 postgres://用户@主机/库，口令放在 ~/.pgpass 中",
        en:
          "it looks like a server: write postgres://user@host/database, with the password in ~/.pgpass"
      )
    case .otherScheme:
      Phrase(
        zh: "库是 SQLite 文件，或 PostgreSQL 服务器上的模式，不在这样的地址",
        en: "an office is an SQLite file or on a PostgreSQL server, not at such an address")
    case .strangePath:
      Phrase(
        zh: "路径的第一段含有 : @ = ? $ 或 \\；确是文件名时写作 ./名 或 sqlite:名",
        en: "its first part has : @ = ? $ or \\ in it; if it is a file, write ./NAME or sqlite:NAME"
      )
    }
  }
}
