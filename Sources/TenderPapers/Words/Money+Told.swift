import TenderDomain

extension Money {
  /// As a notice tells it: 90000.00 元, CNY 90000.00.
  var told: Phrase {
    let amount = amount.formatted(places: 2)
    return Phrase(
      zh: currency == "CNY" ? "\(amount) 元" : "\(amount) \(currency)", en: "\(currency) \(amount)")
  }
}
