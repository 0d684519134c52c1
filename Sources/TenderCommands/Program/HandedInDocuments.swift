import TenderApplication
import TenderDomain
import TenderFormats

/// The `--document ITEM[=PATH]` options of a bid.
struct HandedInDocuments {
  private static let name = "--document"
  private let options: [String]

  init(_ options: [String]) {
    self.options = options
  }

  /// - Throws: `InvalidArgument` for an item named twice or a path left out, `UnreadableInput` for
  ///   a file that is none.
  func read() throws -> [HandedInDocument] {
    var items: Set<Identifier<RequestedDocument>> = []
    return try options.map { option in
      if let slip = ArgumentSlip.equals(in: option) {
        throw SlippedArgument(place: Phrase(Self.name), slip: slip)
      }
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let item = try Identifier<RequestedDocument>(argument: String(parts[0]), of: Self.name)
      try parsed(option, of: Self.name) { option in
        guard items.insert(item).inserted else {
          throw InvalidValue(
            option, expected: Phrase(zh: "每个条目只出现一次", en: "each item only once"))
        }
        guard parts.last?.isEmpty == false else {
          throw InvalidValue(
            option,
            expected: Phrase(
              zh: "\(item)=文件路径；纸质资料只写 \(item)", en: "\(item)=PATH, or \(item) alone for paper"))
        }
      }
      return HandedInDocument(
        item: item, file: try parts.count == 2 ? Self.file(at: String(parts[1])) : nil)
    }
  }

  private static func file(at path: String) throws -> IncomingFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stream = try FileStream(path: path)
    return IncomingFile(
      name: try Text(argument: name, of: Self.name), bytes: stream.bytes,
      next: { try stream.next() })
  }
}
