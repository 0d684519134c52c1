/// A value with one normal spelling; files and the store keep that spelling.
public protocol WrittenAsText: Codable, CustomStringConvertible {
  init(parsing text: some StringProtocol) throws(InvalidValue)
}

extension WrittenAsText {
  public init(from decoder: any Decoder) throws {
    try self.init(parsing: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
