extension Evidence {
  /// A fact on record whose name is near to `name` and asked for by nothing.
  func similarFact(to name: Identifier<Fact>) -> Identifier<Fact>? {
    let asked = leaves.compactMap { if case .fact(let name, _) = $0 { name } else { nil } }
    return name.nearest(among: qualifications.facts.map(\.name).filter { !asked.contains($0) })
  }

  /// A declaration on record whose name is near to `name` and asked for by nothing.
  func similarDeclaration(to name: Identifier<Declaration>) -> Identifier<Declaration>? {
    let asked = leaves.compactMap { if case .declaration(let name) = $0 { name } else { nil } }
    return name.nearest(
      among: qualifications.declarations.map(\.name).filter { !asked.contains($0) })
  }

  /// Everything that the tender asks of bidders, by parts.
  private var leaves: [Expectation] { requirements.flatMap(\.expect.leaves) }
}

extension Identifier {
  /// Of some names the one that was probably meant: nearly this one, or a part of it.
  fileprivate func nearest(among names: [Self]) -> Self? {
    guard !names.isEmpty else { return nil }
    let words = words
    let part = names.first { !$0.words.isEmpty && $0.words.isSubset(of: words) }
    return part
      ?? Suggestion.nearest(to: text, among: names.map(\.text)).map { Self(trusted: $0) }
  }

  /// The words of `tax-and-social-security`, in small letters.
  private var words: Set<String> {
    Set(text.lowercased().split { "-_.".contains($0) }.map(String.init))
  }
}

extension Qualifications {
  /// Whether the bidder says that it is several firms: a fact or a declaration `consortium`.
  ///
  /// A list or a text names the members.
  var isConsortium: Bool {
    if declarations.contains(where: { $0.name.text == Self.consortium && $0.value }) { return true }
    switch value(of: Identifier(trusted: Self.consortium)) {
    case .truth(let says): return says
    case .number(let members): return members > Decimal(1)
    case .list(let members): return !members.isEmpty
    case .text: return true
    case nil: return false
    }
  }

  private static let consortium = "consortium"
}
