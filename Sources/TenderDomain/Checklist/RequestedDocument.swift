/// A document that a tender asks for (资料清单).
public struct RequestedDocument: Hashable, Sendable, Codable {
  /// How good a copy has to be.
  public enum Form: String, Hashable, Sendable, CaseIterable, Codable {
    case original, stampedCopy, copy
  }

  public let id: Identifier<RequestedDocument>
  public let title: Text
  public let description: Text?
  public let need: Need
  /// The requirements it is the evidence for.
  public let proves: [Identifier<Requirement>]
  public let copies: Int?
  public let form: Form?
  public let sealed: Bool
  public let personalData: Bool
  /// The only lot that it is asked for.
  public let lot: Identifier<Lot>?

  public init(
    id: Identifier<RequestedDocument>, title: Text, description: Text? = nil,
    need: Need = .required, proves: [Identifier<Requirement>] = [], copies: Int? = nil,
    form: Form? = nil, sealed: Bool = false, personalData: Bool = false, lot: Identifier<Lot>? = nil
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.need = need
    self.proves = proves
    self.copies = copies
    self.form = form
    self.sealed = sealed
    self.personalData = personalData
    self.lot = lot
  }
}

/// When a document has to be there.
public enum Need: Hashable, Sendable {
  case required
  /// 如有: only of those who have it.
  case ifAny
  case optional
  case when(Expectation)
  /// At least one document of the group.
  case oneOf(Identifier<Need>)
  /// Later, and only from the winner.
  case fromWinner
}

extension Need: Codable {
  private enum Key: String, CodingKey {
    case when, oneOf
  }

  /// The needs that are written as one word.
  public static let words: [(word: String, need: Need)] = [
    ("required", .required), ("if-any", .ifAny), ("optional", .optional),
    ("from-winner", .fromWinner),
  ]

  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard let known = Self.words.first(where: { $0.word == word }) else {
        throw InvalidValue(word, expected: Phrase(Self.words.map(\.word).joined(separator: ", ")))
      }
      self = known.need
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    self =
      if container.contains(.when) {
        .when(try container.decode(Expectation.self, forKey: .when))
      } else {
        .oneOf(try container.decode(Identifier<Need>.self, forKey: .oneOf))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .when(let expectation):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(expectation, forKey: .when)
    case .oneOf(let group):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(group, forKey: .oneOf)
    case .required, .ifAny, .optional, .fromWinner:
      var container = encoder.singleValueContainer()
      try container.encode(Self.words.first { $0.need == self }?.word)
    }
  }
}
