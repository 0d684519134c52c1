import TenderDomain

extension ValueReader {
  /// `all`, `any` and `not` in one another; more than this nobody could check by hand.
  private static let deepestExpectation = 8

  /// What a requirement expects, in one of its forms.
  func expectation(_ names: DefinitionNames, depth: Int = 1) -> Expectation? {
    let forms = [
      "fact", "certificate", "declaration", "document", "noRecord", "judgement", "all", "any",
      "not",
    ]
    return mapping { expectation in
      guard let (form, value) = expectation.form(among: forms) else { return nil }
      return switch form {
      case "fact": expectation.fact(value)
      case "certificate": expectation.certificate(value)
      case "declaration": value.identifier().map(Expectation.declaration)
      case "document": value.reference(to: names.documents).map(Expectation.document)
      case "noRecord": expectation.noRecord(value)
      case "judgement": value.prose().map(Expectation.judgement)
      case "all": value.parts(names, depth: depth).map(Expectation.all)
      case "not": value.part(names, depth: depth).map(Expectation.not)
      default: value.parts(names, depth: depth).map(Expectation.any)
      }
    }
  }

  private func parts(_ names: DefinitionNames, depth: Int) -> [Expectation]? {
    isShallow(depth) ? list(atLeast: 1) { $0.expectation(names, depth: depth + 1) } : nil
  }

  private func part(_ names: DefinitionNames, depth: Int) -> Expectation? {
    isShallow(depth) ? expectation(names, depth: depth + 1) : nil
  }

  private func isShallow(_ depth: Int) -> Bool {
    let limit = Self.deepestExpectation
    if depth <= limit { return true }
    fault(
      Phrase(
        zh: "all、any 与 not 嵌套超过\(limit)层",
        en: "all, any and not are nested more than \(limit) deep"))
    return false
  }

  fileprivate func factTest(_ form: String) -> FactTest? {
    switch form {
    case "is": factValue().map(FactTest.is)
    case "isOneOf": factValues(atLeast: 1).map(FactTest.isOneOf)
    case "within": factValues(atLeast: 1).map(FactTest.within)
    case "atLeast": number { try Decimal(parsing: $0) }.map(FactTest.atLeast)
    case "atMost": number { try Decimal(parsing: $0) }.map(FactTest.atMost)
    case "onOrAfter": day().map(FactTest.onOrAfter)
    case "onOrBefore": day().map(FactTest.onOrBefore)
    case "yearsAtLeast": integer(in: 1...100).map(FactTest.yearsAtLeast)
    default: onlyTrue() ? .recorded : nil
    }
  }

  private func onlyTrue() -> Bool {
    guard let truth = truth() else { return false }
    if !truth {
      fault(
        .read(
          "false",
          expected: Phrase(
            zh: "true；不要求登记的，请删去此条件", en: "true; leave out what need not be recorded")))
    }
    return truth
  }

  /// A grade or better, on a scale that has it.
  fileprivate func grade() -> GradeTest? {
    mapping { grade in
      let atLeast = grade.required("atLeast")
      let scale = grade.required("scale")
      guard let grades = scale?.words(atLeast: 1) else { return nil }
      if Set(grades.map { FoldedText($0.string) }).count < grades.count {
        scale?.fault(Phrase(zh: "等级有重复", en: "names a grade twice"))
      }
      return atLeast?.value { try GradeTest(atLeast: Text(parsing: $0), scale: grades) }
    }
  }

  fileprivate func occasions() -> [Occasion]? {
    let occasions = list(atLeast: 1) { $0.choice(Occasion.self) }
    if let occasions, Set(occasions).count < occasions.count {
      fault(Phrase(zh: "时点有重复", en: "names an occasion twice"))
    }
    return occasions
  }
}

extension MappingReader {
  fileprivate func fact(_ name: ValueReader) -> Expectation? {
    let bounds = ["atLeast", "atMost"]
    let others = [
      "is", "isOneOf", "contains", "within", "onOrAfter", "onOrBefore", "yearsAtLeast", "recorded",
    ]
    let name: Identifier<Fact>? = name.identifier()
    // Beside a list they say how many of it, alone they are a test of their own.
    let isCounted = optional("contains") != nil
    let form = form(among: isCounted ? others : others.inserting(bounds, before: "onOrAfter"))
    let test = form.flatMap { form, value in
      form == "contains" ? counted(value) : value.factTest(form)
    }
    guard let name, let test else { return nil }
    return .fact(name, test)
  }

  /// `contains`, with how many of the list at least and at most.
  private func counted(_ list: ValueReader) -> FactTest? {
    let values = list.factValues(atLeast: 1)
    let most = max(values?.count ?? 0, 1)
    let atLeast = optional("atLeast")?.integer(in: 1...most)
    let end = optional("atMost")
    let atMost = end?.integer(in: 0...most)
    if let atLeast, let atMost, atMost < atLeast {
      end?.fault(
        .read(
          "\(atMost)",
          expected: Phrase(
            zh: "不小于 atLeast（\(atLeast)）的数", en: "a number no less than atLeast, \(atLeast)")))
    }
    return values.map { .contains($0, atLeast: atLeast, atMost: atMost) }
  }

  fileprivate func certificate(_ kind: ValueReader) -> Expectation? {
    let kind = kind.value { try CertificateKind(parsing: $0) }
    let grade = optional("grade")?.grade()
    let scope = optional("scope")?.words(atLeast: 1)
    let issuer = optional("issuer")?.line()
    let validOn = optional("validOn")?.occasions()
    return kind.map { kind in
      .certificate(
        CertificateTest(
          kind: kind, grade: grade, scope: scope ?? [], issuer: issuer, validOn: validOn))
    }
  }

}

extension [String] {
  /// With some words before another one.
  fileprivate func inserting(_ words: [String], before word: String) -> [String] {
    let place = firstIndex(of: word) ?? endIndex
    return self[..<place] + words + self[place...]
  }
}
