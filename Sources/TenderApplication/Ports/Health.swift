/// What a store can say of itself.
public protocol Health {
  /// Everything that contradicts the schema's promises.
  func faults() throws -> [StoreFault]

  func unfinishedContents() throws -> Int
}
