extension Evidence {
  /// A fact on record whose name is near to `name` and asked for by nothing.
  func similarFact(to name: Identifier<Fact>) -> Identifier<Fact>? {
    let recorded = qualifications.facts.map(\.name)
    return name.nearest(among: recorded, apartFrom: asked.facts)
  }

  /// A declaration on record whose name is near to `name` and asked for by nothing.
  func similarDeclaration(to name: Identifier<Declaration>) -> Identifier<Declaration>? {
    let recorded = qualifications.declarations.map(\.name)
    return name.nearest(among: recorded, apartFrom: asked.declarations)
  }

  /// A kind of records on record that is near to `kind` and asked for by nothing.
  func similarRecord(to kind: Identifier<RecordCheck>) -> Identifier<RecordCheck>? {
    let recorded = qualifications.records.map(\.kind).filter { !$0.isAlike(kind) }
    return recorded.isEmpty ? nil : kind.nearest(among: recorded, apartFrom: asked.records)
  }

  private var asked: AskedNames { AskedNames(requirements.map(\.expect)) }
}

extension Identifier {
  fileprivate func nearest(
    among names: [Self], apartFrom asked: @autoclosure () -> Set<Self>
  ) -> Self? {
    guard !names.isEmpty else { return nil }
    let asked = asked()
    return nearest(among: names.filter { name in !asked.contains { $0.isAlike(name) } })
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
