/// A part of a tender that is awarded by itself (标段, 包). An undivided tender has exactly one.
public struct Lot: Hashable, Sendable, Codable {
  public let id: Identifier<Lot>
  public let title: Text

  public init(id: Identifier<Lot>, title: Text) {
    self.id = id
    self.title = title
  }
}

/// One thing that is bought (标的).
public struct Item: Hashable, Sendable, Codable {
  public let id: Identifier<Item>
  public let description: Text
  public let lot: Identifier<Lot>?
  public let quantity: Decimal?
  public let unit: Text?
  public let classification: Classification?
  /// The highest price of one unit.
  public let unitCeiling: Money?

  public init(
    id: Identifier<Item>, description: Text, lot: Identifier<Lot>? = nil,
    quantity: Decimal? = nil, unit: Text? = nil, classification: Classification? = nil,
    unitCeiling: Money? = nil
  ) {
    self.id = id
    self.description = description
    self.lot = lot
    self.quantity = quantity
    self.unit = unit
    self.classification = classification
    self.unitCeiling = unitCeiling
  }
}

/// A code in a catalogue of goods and services (OCDS `classification`).
public struct Classification: Hashable, Sendable, Codable {
  public let scheme: Text
  public let id: Text

  public init(scheme: Text, id: Text) {
    self.scheme = scheme
    self.id = id
  }
}
