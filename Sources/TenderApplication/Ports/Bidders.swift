public import TenderDomain

/// The registry of bidders, with everything it ever knew of them.
public protocol Bidders {
  /// Adds the first version of a bidder, or the next one of a bidder that is there.
  ///
  /// - Throws: `StoreError.duplicate` when that version exists.
  func save(_ bidder: Bidder) throws

  func find(_ identifier: OrganisationIdentifier, at time: Instant) throws -> Bidder?

  /// What it was called, without anything else that is known of it.
  func name(of identifier: OrganisationIdentifier, at time: Instant) throws -> Text?

  /// The newest version, whatever the time, locked until the transaction ends.
  func lock(_ identifier: OrganisationIdentifier) throws -> Bidder?

  /// By identifier.
  func list(at time: Instant) throws -> [Bidder]
}
