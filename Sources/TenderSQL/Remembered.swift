import TenderApplication
import TenderDomain

/// What a store keeps between transactions because it never changes once it is written.
final class Remembered {
  /// A tender as published, or after an amendment.
  struct Version {
    /// Without milestones, which come with time.
    let summary: TenderSummary
    let definition: TenderDefinition
    var overrides: [Override]
  }

  /// What tells a version from all others: once recorded it never changes.
  struct Key: Hashable {
    let tender: Int64
    let amendment: Int
    let recordedAt: Instant
  }

  private struct InsertShape: Hashable {
    let table: String
    let rows: Int
    let width: Int
  }

  /// Founded once.
  var office: Office?
  private var versions: [Key: Version] = [:]
  private var inserts: [InsertShape: String] = [:]

  /// Enough for every tender that one command is about, and for a list of those that close soon.
  private static let limit = 64

  func forget() {
    office = nil
    versions = [:]
  }

  /// The version of a tender, read only when it is not one that was before.
  func version(_ key: Key, read: () throws -> Version) throws -> Version {
    if let known = versions[key] { return known }
    let version = try read()
    if versions.count >= Self.limit { versions.removeAll() }
    versions[key] = version
    return version
  }

  /// The text of an insert of so many rows: long, and the same again and again.
  func insert(into table: StaticString, rows: Int, width: Int) -> String {
    let shape = InsertShape(table: "\(table)", rows: rows, width: width)
    if let known = inserts[shape] { return known }
    let groups = (0..<rows).map { row in
      "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")"
    }
    let sql = "INSERT INTO \(table) VALUES " + groups.joined(separator: ", ")
    inserts[shape] = sql
    return sql
  }
}
