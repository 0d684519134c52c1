/// The greatest size of a document was set, or taken away.
public struct OfficeChanged: Hashable, Sendable, Codable {
  /// In bytes; absent: documents of any size.
  public let maxDocument: Int64?

  public init(maxDocument: Int64?) {
    self.maxDocument = maxDocument
  }
}
