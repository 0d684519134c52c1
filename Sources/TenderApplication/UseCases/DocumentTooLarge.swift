public import TenderDomain

/// A file that is larger than the office takes in.
public struct DocumentTooLarge: Hashable, Explained {
  public let item: Identifier<RequestedDocument>
  public let size: ByteCount
  public let limit: ByteCount

  public init(item: Identifier<RequestedDocument>, size: ByteCount, limit: ByteCount) {
    self.item = item
    self.size = size
    self.limit = limit
  }

  public let errorCode = "document.tooLarge"
  public var kind: FailureKind { .refused }

  public var message: Phrase {
    Phrase(
      zh: "\(item) 有 \(size)（\(size.bytes) 字节），本招标办每个文件最多 \(limit)",
      en: "\(item) has \(size) (\(size.bytes) bytes); this office takes files of up to \(limit)")
  }

  public var hint: Phrase? {
    Phrase(
      zh: "分成几个文件或缩小扫描；上限用 tender init --max-document 更改",
      en: "divide or shrink it; tender init --max-document changes the limit")
  }
}

extension [HandedInDocument] {
  /// - Throws: `DocumentTooLarge` for the first file above `limit`.
  func require(within limit: ByteCount?) throws(DocumentTooLarge) {
    guard let limit else { return }
    for document in self {
      guard let size = document.file?.bytes, size > limit.bytes else { continue }
      throw DocumentTooLarge(item: document.item, size: ByteCount(bytes: size), limit: limit)
    }
  }
}
