import TenderDomain

extension ValueReader {
  /// `all` and `any` in one another; more than this nobody could check by hand.
  private static let deepestExpectation = 8

  /// What a requirement expects, in one of its forms.
  func expectation(_ names: DefinitionNames, depth: Int = 1) -> Expectation? {
    let forms = [
      "fact", "certificate", "declaration", "document", "noRecord", "judgement", "all", "any",
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
      default: value.parts(names, depth: depth).map(Expectation.any)
      }
    }
  }

  private func parts(_ names: DefinitionNames, depth: Int) -> [Expectation]? {
    guard depth <= Self.deepestExpectation else {
      let limit = Self.deepestExpectation
      fault(
        Phrase(
          zh: "all 与 any 嵌套超过\(limit)层", en: "all and any are nested more than \(limit) deep"))
      return nil
    }
    return list(atLeast: 1) { $0.expectation(names, depth: depth + 1) }
  }

  fileprivate func factTest(_ form: String) -> FactTest? {
    switch form {
    case "is": factValue().map(FactTest.is)
    case "isOneOf": list(atLeast: 1) { $0.factValue() }.map(FactTest.isOneOf)
    case "contains": list(atLeast: 1) { $0.factValue() }.map(FactTest.contains)
    case "atLeast": number { try Decimal(parsing: $0) }.map(FactTest.atLeast)
    case "atMost": number { try Decimal(parsing: $0) }.map(FactTest.atMost)
    case "onOrAfter": day().map(FactTest.onOrAfter)
    default: day().map(FactTest.onOrBefore)
    }
  }

  /// A grade or better, on a scale that has it.
  fileprivate func grade() -> GradeTest? {
    mapping { grade in
      let atLeast = grade.required("atLeast")
      let scale = grade.required("scale")
      guard let grades = scale?.lines(atLeast: 1) else { return nil }
      if Set(grades).count < grades.count {
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
    let tests = ["is", "isOneOf", "contains", "atLeast", "atMost", "onOrAfter", "onOrBefore"]
    let name: Identifier<Fact>? = name.identifier()
    let test = form(among: tests).flatMap { $0.value.factTest($0.key) }
    guard let name, let test else { return nil }
    return .fact(name, test)
  }

  fileprivate func certificate(_ kind: ValueReader) -> Expectation? {
    let kind: Identifier<Certificate>? = kind.identifier()
    let grade = optional("grade")?.grade()
    let scope = optional("scope")?.lines(atLeast: 1)
    let validOn = optional("validOn")?.occasions()
    return kind.map { kind in
      .certificate(
        CertificateTest(kind: kind, grade: grade, scope: scope ?? [], validOn: validOn))
    }
  }

  fileprivate func noRecord(_ kind: ValueReader) -> Expectation? {
    let kind: Identifier<RecordCheck>? = kind.identifier()
    let years = required("withinYears")?.integer(in: 1...30)
    guard let kind, let years else { return nil }
    return .noRecord(kind: kind, withinYears: years)
  }
}
