/// Somebody a notice names: the procuring entity or its agency.
public struct Party: Hashable, Sendable, Codable {
  public let name: Text
  public let address: Text?
  public let contact: Contact?

  public init(name: Text, address: Text? = nil, contact: Contact? = nil) {
    self.name = name
    self.address = address
    self.contact = contact
  }
}

/// Whom to ask.
public struct Contact: Hashable, Sendable, Codable {
  public let name: Text?
  public let telephone: Text?

  public init(name: Text?, telephone: Text?) {
    self.name = name
    self.telephone = telephone
  }
}
