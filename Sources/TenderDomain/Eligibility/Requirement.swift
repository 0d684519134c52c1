/// What a bidder must be or have (资格条件), with its legal basis.
public struct Requirement: Hashable, Sendable, Codable {
  /// Whether a bidder must have something, or must be free of something (OCDS, ESPD).
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case selection, exclusion

    public var phrase: Phrase {
      switch self {
      case .selection: Phrase(zh: "资格条件", en: "selection")
      case .exclusion: Phrase(zh: "排除事由", en: "exclusion")
      }
    }
  }

  public let id: Identifier<Requirement>
  public let title: Text
  public let kind: Kind
  public let basis: LegalBasis?
  public let lot: Identifier<Lot>?
  /// The built-in criterion it came from, when `use:` brought it in.
  public let criterion: Identifier<Criterion>?
  /// Whether somebody may let one bidder off; absent where the definition does not say.
  public let waivable: Bool?
  /// What has to hold, for either kind: of an exclusion, that its ground is absent.
  public let expect: Expectation

  public init(
    id: Identifier<Requirement>, title: Text, kind: Kind = .selection, basis: LegalBasis? = nil,
    lot: Identifier<Lot>? = nil, criterion: Identifier<Criterion>? = nil,
    waivable: Bool? = nil, expect: Expectation
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.basis = basis
    self.lot = lot
    self.criterion = criterion
    self.waivable = waivable
    self.expect = expect
  }
}
