import TenderDomain

extension ValueReader {
  /// One word, or a list: a main regime and what supplements it.
  func regime() -> [Regime]? {
    guard shape == .list else {
      return choice(Regime.self).flatMap { regime in
        if regime.isSupplement { faultMissingMainRegime(read: regime) }
        return [regime]
      }
    }
    var regimes: [Regime] = []
    _ = list(atLeast: 1) { entry in
      entry.choice(Regime.self).map { regimes.append($0, readAt: entry) }
    }
    if let first = regimes.first, regimes.allSatisfy(\.isSupplement) {
      faultMissingMainRegime(read: first)
    }
    return regimes
  }

  private func faultMissingMainRegime(read regime: Regime) {
    let word = regime.rawValue
    let main = Regime.allCases.filter { !$0.isSupplement }.map { Phrase($0.rawValue) }.enumerated()
    fault(
      Phrase(
        zh: "\(word) 只是补充规定，还须有一项适用规则：\(main.zh)",
        en: "\(word) only supplements a main regime, which is one of \(main.en)"))
  }

  /// `{days: N}`, `{months: N}` or `{years: N}`.
  func term() -> Term? {
    mapping { term in
      guard let (unit, value) = term.form(among: ["days", "months", "years"]) else { return nil }
      return switch unit {
      case "days": value.integer(in: 1...3650).map { Term(days: $0) }
      case "months": value.integer(in: 1...120).map { Term(months: $0) }
      default: value.integer(in: 1...10).map { Term(years: $0) }
      }
    }
  }

  func panel() -> Panel? {
    mapping { panel in
      Panel(
        admits: panel.optional("admits")?.integer(in: 1...1000),
        validity: panel.optional("validity")?.term())
    }
  }
}

extension [Regime] {
  /// Adds a regime, or the fault that it does not go with those before it.
  fileprivate mutating func append(_ regime: Regime, readAt place: ValueReader) {
    if contains(regime) {
      place.fault(Phrase(zh: "\(regime.rawValue) 重复", en: "\(regime.rawValue) is there twice"))
    } else if !regime.isSupplement, let main = first(where: { !$0.isSupplement }) {
      place.fault(
        .read(
          regime.rawValue,
          expected: Phrase(
            zh: "补充规定；适用规则已有 \(main.rawValue)，只能有一项",
            en: "a supplement; the main regime is \(main.rawValue) already")))
    }
    append(regime)
  }
}
