public import TenderDomain

/// The registry of bidders, with everything it ever knew of them.
public protocol Bidders {
  func find(_ identifier: OrganisationIdentifier, at time: Instant) throws -> Bidder?

  /// What it was called, without anything else that is known of it.
  func name(of identifier: OrganisationIdentifier, at time: Instant) throws -> Text?

  /// Those with `part` in their names, whatever the width and case of its letters: those called
  /// so as a whole first, then by identifier.
  ///
  /// - Returns: at most `count` of them.
  func named(_ part: FoldedText, at time: Instant, count: Int) throws -> [KnownBidder]

  /// Others that may be the same: of the same name, or with the same number under another scheme,
  /// whatever the width and case of their letters.
  func alike(_ identifier: OrganisationIdentifier, name: Text) throws -> [KnownBidder]

  /// The newest version, whatever the time, locked until the transaction ends.
  func lock(_ identifier: OrganisationIdentifier) throws -> Bidder?

  /// What the registry knew at that version.
  func version(_ number: Int, of identifier: OrganisationIdentifier) throws -> Bidder?

  /// By identifier.
  func list(at time: Instant) throws -> [Bidder]
}

/// A bidder of the registry, as it is named.
public struct KnownBidder: Hashable, Sendable {
  public let identifier: OrganisationIdentifier
  public let name: Text

  public init(identifier: OrganisationIdentifier, name: Text) {
    self.identifier = identifier
    self.name = name
  }
}
