import TenderApplication
import TenderDomain

/// What a store keeps between transactions because it never changes once it is written.
final class Remembered {
  /// A tender as published, or after an amendment.
  struct Version {
    let definition: TenderDefinition
    let overrides: [Override]
  }

  /// What tells a version from all others: once recorded it never changes.
  struct Key: Hashable {
    let tender: Int64
    let amendment: Int
    let recordedAt: Instant
  }

  /// Founded once.
  var office: Office?
  private var versions: [Key: Version] = [:]

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
}
