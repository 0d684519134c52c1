/// Something recorded about a bidder under a name, such as `legalForm`.
public struct Fact: Hashable, Sendable, Codable {
  public let name: Identifier<Fact>
  public let value: FactValue

  public init(name: Identifier<Fact>, value: FactValue) {
    self.name = name
    self.value = value
  }

  /// 企业法人, 合伙企业 and so on, as the licence says.
  public static let legalForm = Identifier<Fact>(trusted: "legalForm")
}

/// The value of a fact. A value of another type than a test asks for is unknown to that test.
public enum FactValue: Hashable, Sendable {
  case text(String)
  case number(Decimal)
  case truth(Bool)
  case list([FactValue])

  /// Texts, folded, that stand for a truth in prose and are none here.
  public static let truthsInWords: Set = [
    "true", "false", "yes", "no", "on", "off", "是", "否", "有", "无",
  ]

  public var phrase: Phrase { Phrase(text(in:)) }

  func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .truth(let truth): language(zh: truth ? "是" : "否", en: truth ? "yes" : "no")
    case .list(let values) where values.isEmpty: language(zh: "空列表", en: "an empty list")
    case .list(let values): language.list(values.map { $0.text(in: language) })
    }
  }
}

extension FactValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([FactValue].self) {
      self = .list(values)
    } else {
      self = .number(try container.decode(Decimal.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .list(let values): try container.encode(values)
    }
  }
}
