import TenderApplication
import TenderDomain

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SQLiteDatabase {
  /// Throws when the file at `path` does not begin as every SQLite database does, and says what it
  /// is instead: no backup helps against a wrong path.
  static func requireDatabase(at path: String) throws(StoreError) {
    let start = beginning(of: path)
    guard !start.isEmpty, !start.starts(with: Array("SQLite format 3\0".utf8)) else { return }
    let kind = kindOfContent(start)
    throw StoreError(
      .notAStore,
      Phrase(zh: "\(path) 是\(kind.zh)，不是库", en: "\(path) is \(kind.en), not a store"))
  }

  private static func kindOfContent(_ start: [UInt8]) -> Phrase {
    for (beginning, kind) in kinds where start.starts(with: beginning) { return kind }
    // Cut in the middle of a character, perhaps.
    let isText = (0...3).contains { cut in
      String(validating: start.dropLast(cut), as: UTF8.self) != nil
    }
    let hasControls = start.contains { $0 < 32 && ![9, 10, 12, 13].contains($0) }
    return isText && !hasControls
      ? Phrase(zh: "文本", en: "a text") : Phrase(zh: "其他内容", en: "something else")
  }

  private static let kinds: [([UInt8], Phrase)] = [
    (Array("%PDF".utf8), Phrase(zh: "PDF 文件", en: "a PDF")),
    ([0x89, 0x50, 0x4E, 0x47], Phrase(zh: "图片", en: "a picture")),
    ([0xFF, 0xD8, 0xFF], Phrase(zh: "图片", en: "a picture")),
    (Array("II*\0".utf8), Phrase(zh: "图片", en: "a picture")),
    (Array("MM\0*".utf8), Phrase(zh: "图片", en: "a picture")),
    (Array("PK".utf8), Phrase(zh: "压缩包或办公文档", en: "an archive or office document")),
    ([0xD0, 0xCF, 0x11, 0xE0], Phrase(zh: "办公文档", en: "an office document")),
  ]
}

/// The first bytes of a file; none when it cannot be read.
private func beginning(of path: String) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 4096)
  let count = read(file, &bytes, bytes.count)
  return Array(bytes.prefix(max(0, count)))
}
