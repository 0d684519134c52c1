/// An organisation in the registry (投标人), as it was recorded at one time.
public struct Bidder: Hashable, Sendable {
  public let identifier: OrganisationIdentifier
  public let profile: BidderProfile
  /// 1 as added, then 2, 3 … with each update; earlier versions stay on record.
  public let version: Int
  public let recordedAt: Instant

  public init(
    identifier: OrganisationIdentifier, profile: BidderProfile, version: Int, recordedAt: Instant
  ) {
    self.identifier = identifier
    self.profile = profile
    self.version = version
    self.recordedAt = recordedAt
  }
}

/// What a bidder file says of an organisation.
public struct BidderProfile: Hashable, Sendable, Codable {
  public let name: Text
  public let legalRepresentative: Text?
  public let telephone: Text?
  public let qualifications: Qualifications

  public init(
    name: Text, legalRepresentative: Text? = nil, telephone: Text? = nil,
    qualifications: Qualifications = Qualifications()
  ) {
    self.name = name
    self.legalRepresentative = legalRepresentative
    self.telephone = telephone
    self.qualifications = qualifications
  }
}
