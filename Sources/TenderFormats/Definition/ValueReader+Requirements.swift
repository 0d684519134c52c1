import TenderDomain

extension ValueReader {
  /// The requirements, with those of a built-in criterion in the place of its `use`.
  func requirements(_ names: DefinitionNames) -> [Requirement]? {
    list { entry in
      entry.mapping { requirement in
        guard let criterion = requirement.optional("use")?.criterion(names) else {
          return requirement.requirement(names).map { [$0] }
        }
        let waivable = requirement.optional("waivable")?.truth()
        return criterion.map { $0.waivable(waivable) }
      }
    }?.flatMap { $0 }
  }

  /// The requirements of a criterion; none, with a fault, when there is no such or it is there.
  private func criterion(_ names: DefinitionNames) -> [Requirement] {
    let known = Criterion.all.map { (word: $0.id.text, value: $0) }
    guard let criterion = choice(among: known), names.criteria.declare(criterion.id, at: self)
    else { return [] }
    for requirement in criterion.requirements {
      names.requirements.declare(requirement.id, at: self)
    }
    return criterion.requirements
  }

  fileprivate func basis() -> LegalBasis? {
    mapping { basis in
      let law = basis.required("law")?.line()
      let article = basis.required("article")?.line()
      guard let law, let article else { return nil }
      return LegalBasis(law: law, article: article)
    }
  }
}

extension MappingReader {
  fileprivate func requirement(_ names: DefinitionNames) -> Requirement? {
    let id = required("id")?.declaration(in: names.requirements)
    let title = required("title")?.line()
    let kind = optional("kind")?.choice(Requirement.Kind.self)
    let basis = optional("basis")?.basis()
    let lot = optional("lot")?.reference(to: names.lots)
    // Not written by hand: what `show` prints of a requirement that `use` brought in.
    let criterion = optional("criterion")?.choice(
      among: Criterion.all.map { (word: $0.id.text, value: $0.id) })
    let waivable = optional("waivable")?.truth()
    let written = optional("expect")
    let expect = written?.expectation(names)
    guard let id, let title else { return nil }
    // What is not written to be evaluated, a person judges by its title.
    guard let expect = written == nil ? .judgement(title) : expect else { return nil }
    return Requirement(
      id: id, title: title, kind: kind ?? .selection, basis: basis, lot: lot,
      criterion: criterion, waivable: waivable, expect: expect)
  }
}
