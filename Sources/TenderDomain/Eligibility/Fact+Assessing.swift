extension FactTest {
  /// Compares a recorded fact. A value of the wrong kind is unknown, not a failure.
  func assess(_ fact: Fact) -> Assessment {
    switch holds(for: fact.value) {
    case true: Assessment(.met, .fact(.holds(fact, self)))
    case false: Assessment(.notMet, .fact(.fails(fact, self)))
    case nil: Assessment(.unknown, .fact(.notComparable(fact, self)))
    }
  }

  private func holds(for value: FactValue) -> Bool? {
    switch (self, value) {
    case (.is(let wanted), _): value == wanted
    case (.isOneOf(let wanted), _): wanted.contains(value)
    case (.contains(let wanted), .list(let recorded)): wanted.allSatisfy(recorded.contains)
    // A running text may say “except …”: only the whole of it counts, a part decides nothing.
    case (.contains(let wanted), .text): wanted == [value] ? true : nil
    case (.atLeast(let limit), .number(let number)): number >= limit
    case (.atMost(let limit), .number(let number)): number <= limit
    case (.onOrAfter(let limit), .text(let text)): (try? Day(parsing: text)).map { $0 >= limit }
    case (.onOrBefore(let limit), .text(let text)): (try? Day(parsing: text)).map { $0 <= limit }
    default: nil
    }
  }
}
