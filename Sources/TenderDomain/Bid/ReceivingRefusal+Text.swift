/// As it is stored: its code, and what the rule compared.
extension ReceivingRefusal {
  /// An instant in microseconds, a phase, a seal or the number of a bid.
  public var compared: String {
    switch self {
    case .tooEarly(let opens): String(opens.microseconds)
    case .late(let closed): String(closed.microseconds)
    case .tenderEnded(let phase): phase.rawValue
    case .unsealed(let seal): seal.rawValue
    case .duplicate(let number): String(number)
    }
  }

  /// - Throws: `InvalidValue` for a code that nobody knows, or something it does not compare.
  public init(code: String, compared: String) throws(InvalidValue) {
    let instant = Int64(compared).map { Instant(microseconds: $0) }
    let refusal: ReceivingRefusal? =
      switch code {
      case "bid.tooEarly": instant.map { .tooEarly(opens: $0) }
      case "bid.late": instant.map { .late(closed: $0) }
      case "bid.tenderEnded": Phase(rawValue: compared).map { .tenderEnded($0) }
      case "bid.unsealed": Seal(rawValue: compared).map { .unsealed($0) }
      case "bid.duplicate": Int(compared).map { .duplicate(of: $0) }
      default: nil
      }
    guard let refusal else {
      throw InvalidValue(
        "\(code) \(compared)", expected: Phrase(zh: "拒收的原因", en: "the code of a refusal"))
    }
    self = refusal
  }
}
