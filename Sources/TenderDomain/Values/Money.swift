/// An amount in a currency of ISO 4217.
public struct Money: Hashable, Sendable, Codable, CustomStringConvertible {
  public let amount: Decimal
  /// Three capital letters, such as `CNY`.
  public let currency: String

  public init(amount: Decimal, currency: String = "CNY") throws(InvalidValue) {
    guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw InvalidValue(
        currency,
        expected: Phrase(zh: "三个大写字母的币种，如 CNY", en: "a currency of three capitals such as CNY"))
    }
    guard amount >= Decimal(0), amount.scale <= 2 else {
      throw InvalidValue(
        amount.description,
        expected: Phrase(
          zh: "不为负、最多两位小数的金额", en: "an amount not below zero with at most two decimals"))
    }
    self.amount = amount
    self.currency = currency
  }

  public var description: String { "\(amount.formatted(places: 2)) \(currency)" }

  private enum CodingKeys: CodingKey {
    case amount, currency
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(amount.formatted(places: 2), forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
