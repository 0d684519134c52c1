/// How a recorded value stands to the one that is asked for (docs/domain.md, Comparing).
enum Likeness: Hashable, Sendable {
  case same, different
  /// Neither can be said: a person decides.
  case unclear(Doubt)
}

/// Why nobody but a person can say whether two values are one.
public enum Doubt: Hashable, Sendable {
  /// A text for a number, a list for a single value.
  case otherKind
  /// Nearly the wanted text, or another word for it.
  case near(found: String, wanted: String)
  /// A branch has no liability of its own (民法典 74).
  case branch(String)
  /// A legal form that belongs to no class.
  case noClass(String)
  /// The class is recorded, and one of its forms is asked for.
  case classOnly(found: String, wanted: String)
}

extension Likeness {
  init(_ same: Bool) { self = same ? .same : .different }

  /// One that is the same will do; short of that one that is unclear leaves it open.
  static func any(_ parts: some Sequence<Likeness>) -> Likeness {
    var found = Likeness.different
    for part in parts {
      switch part {
      case .same: return .same
      case .unclear: if found == .different { found = part }
      case .different: break
      }
    }
    return found
  }

  /// One that is different decides; short of that one that is unclear leaves it open.
  static func all(_ parts: some Sequence<Likeness>) -> Likeness {
    var found = Likeness.same
    for part in parts {
      switch part {
      case .different: return .different
      case .unclear: if found == .same { found = part }
      case .same: break
      }
    }
    return found
  }

  var doubt: Doubt? {
    if case .unclear(let doubt) = self { doubt } else { nil }
  }
}

extension String {
  /// Texts are the same after folding, nearly the same by `Wording`, or different.
  func likeness(to wanted: String) -> Likeness {
    if self == wanted || FoldedText(self) == FoldedText(wanted) { return .same }
    return Wording(self).isNear(Wording(wanted))
      ? .unclear(.near(found: self, wanted: wanted)) : .different
  }
}

extension Text {
  func likeness(to wanted: Text) -> Likeness { string.likeness(to: wanted.string) }

  /// The likeness to the nearest of several.
  func likeness(toAnyOf wanted: some Sequence<Text>) -> Likeness {
    .any(wanted.lazy.map { likeness(to: $0) })
  }
}

extension FactValue {
  /// How a recorded value of the fact `name` stands to a wanted one.
  func likeness(to wanted: FactValue, of name: Identifier<Fact>) -> Likeness {
    switch (self, wanted) {
    case _ where self == wanted: .same
    case (.text(let found), .text(let wanted))
    where TruthWords.contain(found) != TruthWords.contain(wanted):
      .unclear(.otherKind)
    case (.text(let found), .text(let wanted)) where WholeCountry.contains(found):
      WholeCountry.contains(wanted)
        ? found.likeness(to: wanted) : .unclear(.near(found: found, wanted: wanted))
    case (.text(let found), .text(let wanted)):
      name == Fact.legalForm
        ? LegalForm(found).likeness(to: LegalForm(wanted)) : found.likeness(to: wanted)
    case (.number, .number), (.truth, .truth): .different
    default: .unclear(.otherKind)
    }
  }

  /// The likeness to the nearest of several; another kind of value only where no value is of its kind.
  func likeness(toAnyOf wanted: [FactValue], of name: Identifier<Fact>) -> Likeness {
    if wanted.contains(self) { return .same }
    let comparable = wanted.filter { isComparable(with: $0) }
    guard !comparable.isEmpty else { return wanted.isEmpty ? .different : .unclear(.otherKind) }
    if name == Fact.legalForm, case .text(let found) = self {
      let form = LegalForm(found)
      return .any(comparable.lazy.compactMap(\.text).map { form.likeness(to: LegalForm($0)) })
    }
    return .any(comparable.lazy.map { likeness(to: $0, of: name) })
  }

  private var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  private func isComparable(with other: FactValue) -> Bool {
    switch (self, other) {
    case (.text, .text), (.number, .number), (.truth, .truth): true
    default: false
    }
  }
}
