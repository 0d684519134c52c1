/// The office of a new store was founded.
public struct OfficeCreated: Hashable, Sendable, Codable {
  /// The identifier of its zone.
  public let timeZone: String
  public let rehearsal: Bool
  /// In bytes; absent: documents of any size.
  public let maxDocument: Int64?

  public init(timeZone: String, rehearsal: Bool, maxDocument: Int64?) {
    self.timeZone = timeZone
    self.rehearsal = rehearsal
    self.maxDocument = maxDocument
  }
}
