extension FactTest {
  /// Compares a recorded fact. What cannot be compared, or is nearly right, is unknown.
  func assess(_ fact: Fact, on occasions: Occasions) -> Assessment {
    switch likeness(of: fact, on: occasions) {
    case .same: Assessment(.met, .fact(.holds(fact, self)))
    case .different: Assessment(.notMet, .fact(.fails(fact, self)))
    case .unclear(let doubt): Assessment(.unknown, .fact(.unclear(fact, self, doubt)))
    }
  }

  private func likeness(of fact: Fact, on occasions: Occasions) -> Likeness {
    switch (self, fact.value) {
    case (.recorded, _): .same
    case (.is(let wanted), let value): value.likeness(to: wanted, of: fact.name)
    case (.isOneOf(let wanted), let value): value.likeness(toAnyOf: wanted, of: fact.name)
    case (.contains(let wanted, let atLeast, let atMost), .list(let recorded)):
      Self.count(wanted, among: recorded, of: fact.name)
        .likeness(atLeast: atLeast ?? (atMost == nil ? wanted.count : nil), atMost: atMost)
    case (.contains(let wanted, nil, nil), .text) where wanted.count == 1:
      fact.likenessOfWhole(to: wanted)
    case (.within(let allowed), .list(let recorded)):
      .all(recorded.lazy.map { $0.likeness(toAnyOf: allowed, of: fact.name) })
    case (.within(let allowed), .text): fact.likenessOfWhole(to: allowed)
    case (.atLeast(let limit), .number(let number)): Likeness(number >= limit)
    case (.atMost(let limit), .number(let number)): Likeness(number <= limit)
    case (.onOrAfter(let limit), .text(let text)): Likeness(text) { $0 >= limit }
    case (.onOrBefore(let limit), .text(let text)): Likeness(text) { $0 <= limit }
    case (.yearsAtLeast(let years), .text(let text)):
      Likeness(text) { $0.adding(years: years) <= occasions.closing }
    default: .unclear(.otherKind)
    }
  }

  /// How many of the wanted values are there, and how many may be.
  private static func count(
    _ wanted: [FactValue], among recorded: [FactValue], of name: Identifier<Fact>
  ) -> Count {
    wanted.reduce(into: Count()) { count, wanted in
      let likeness = wanted.likeness(amongRecorded: recorded, of: name)
      switch likeness {
      case .same: count.there += 1
      case .different: break
      case .unclear(let doubt): count.doubts.append(doubt)
      }
    }
  }
}

private struct Count {
  var there = 0
  var doubts: [Doubt] = []

  /// A doubt decides nothing where the bounds hold, or fail, however it is settled.
  func likeness(atLeast: Int?, atMost: Int?) -> Likeness {
    let most = there + doubts.count
    let (least, limit) = (atLeast ?? 0, atMost ?? .max)
    if there >= least, most <= limit { return .same }
    if most < least || there > limit { return .different }
    return doubts.first.map(Likeness.unclear) ?? .different
  }
}

extension FactValue {
  /// Whether a wanted value is among those recorded.
  fileprivate func likeness(
    amongRecorded recorded: [FactValue], of name: Identifier<Fact>
  ) -> Likeness {
    if recorded.contains(self) { return .same }
    let parts = recorded.map { $0.likeness(to: self, of: name) }
    // A value of another kind says nothing where there are values of this one.
    let comparable = parts.filter { $0 != .unclear(.otherKind) }
    return comparable.isEmpty && !parts.isEmpty ? .unclear(.otherKind) : .any(comparable)
  }
}

extension Fact {
  /// A running text may say “except …”: only the whole of it counts, a part decides nothing.
  fileprivate func likenessOfWhole(to wanted: [FactValue]) -> Likeness {
    switch value.likeness(toAnyOf: wanted, of: name) {
    case .same: .same
    case .different: .unclear(.otherKind)
    case .unclear(let doubt): .unclear(doubt)
    }
  }
}

extension Likeness {
  /// Of a text that is a date; any other cannot be compared.
  fileprivate init(_ text: String, _ holds: (Day) -> Bool) {
    let day = try? Day(parsing: FoldedText(text).string)
    self = day.map { Likeness(holds($0)) } ?? .unclear(.otherKind)
  }
}
