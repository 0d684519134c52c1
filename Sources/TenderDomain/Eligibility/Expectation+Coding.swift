/// The shape of the definition file, both ways.
extension Expectation: Codable {
  private enum Key: String, CodingKey {
    case fact, `is`, isOneOf, contains, within, atLeast, atMost, onOrAfter, onOrBefore
    case yearsAtLeast, recorded
    case certificate, grade, scope, issuer, validOn, declaration, document
    case noRecord, withinYears, since, sources, lookedUp
    case judgement, all, any, not
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .fact(let name, let test):
      try container.encode(name, forKey: .fact)
      try Self.encode(test, to: &container)
    case .certificate(let test):
      try container.encode(test.kind, forKey: .certificate)
      try container.encodeIfPresent(test.grade, forKey: .grade)
      if !test.scope.isEmpty { try container.encode(test.scope, forKey: .scope) }
      try container.encodeIfPresent(test.issuer, forKey: .issuer)
      try container.encodeIfPresent(test.validOn, forKey: .validOn)
    case .declaration(let name): try container.encode(name, forKey: .declaration)
    case .document(let item): try container.encode(item, forKey: .document)
    case .noRecord(let test): try Self.encode(test, to: &container)
    case .judgement(let text): try container.encode(text, forKey: .judgement)
    case .all(let parts): try container.encode(parts, forKey: .all)
    case .any(let parts): try container.encode(parts, forKey: .any)
    case .not(let part): try container.encode(part, forKey: .not)
    }
  }

  private static func encode(
    _ test: FactTest, to container: inout KeyedEncodingContainer<Key>
  ) throws {
    switch test {
    case .is(let value): try container.encode(value, forKey: .is)
    case .isOneOf(let values): try container.encode(values, forKey: .isOneOf)
    case .contains(let values, let atLeast, let atMost):
      try container.encode(values, forKey: .contains)
      try container.encodeIfPresent(atLeast, forKey: .atLeast)
      try container.encodeIfPresent(atMost, forKey: .atMost)
    case .within(let values): try container.encode(values, forKey: .within)
    case .atLeast(let limit): try container.encode(limit, forKey: .atLeast)
    case .atMost(let limit): try container.encode(limit, forKey: .atMost)
    case .onOrAfter(let day): try container.encode(day, forKey: .onOrAfter)
    case .onOrBefore(let day): try container.encode(day, forKey: .onOrBefore)
    case .yearsAtLeast(let years): try container.encode(years, forKey: .yearsAtLeast)
    case .recorded: try container.encode(true, forKey: .recorded)
    }
  }

  private static func encode(
    _ test: RecordTest, to container: inout KeyedEncodingContainer<Key>
  ) throws {
    try container.encode(test.kind, forKey: .noRecord)
    switch test.window {
    case .years(let years): try container.encode(years, forKey: .withinYears)
    case .since(let day): try container.encode(day, forKey: .since)
    case .ever: break
    }
    if !test.sources.isEmpty { try container.encode(test.sources, forKey: .sources) }
    try container.encodeIfPresent(test.lookedUp, forKey: .lookedUp)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.fact) {
      self = .fact(try container.decode(forKey: .fact), try Self.factTest(in: container))
    } else if container.contains(.certificate) {
      self = .certificate(
        CertificateTest(
          kind: try container.decode(forKey: .certificate),
          grade: try container.decodeIfPresent(GradeTest.self, forKey: .grade),
          scope: try container.decodeIfPresent([Text].self, forKey: .scope) ?? [],
          issuer: try container.decodeIfPresent(Text.self, forKey: .issuer),
          validOn: try container.decodeIfPresent([Occasion].self, forKey: .validOn)))
    } else if container.contains(.declaration) {
      self = .declaration(try container.decode(forKey: .declaration))
    } else if container.contains(.document) {
      self = .document(try container.decode(forKey: .document))
    } else if container.contains(.noRecord) {
      self = .noRecord(try Self.recordTest(in: container))
    } else if container.contains(.judgement) {
      self = .judgement(try container.decode(forKey: .judgement))
    } else if container.contains(.all) {
      self = .all(try container.decode(forKey: .all))
    } else if container.contains(.not) {
      self = .not(try container.decode(forKey: .not))
    } else {
      self = .any(try container.decode(forKey: .any))
    }
  }

  private static func recordTest(
    in container: KeyedDecodingContainer<Key>
  ) throws -> RecordTest {
    let window: RecordTest.Window =
      if container.contains(.withinYears) {
        .years(try container.decode(forKey: .withinYears))
      } else if container.contains(.since) {
        .since(try container.decode(forKey: .since))
      } else {
        .ever
      }
    return RecordTest(
      kind: try container.decode(forKey: .noRecord), window: window,
      sources: try container.decodeIfPresent([Text].self, forKey: .sources) ?? [],
      lookedUp: try container.decodeIfPresent(RecordTest.LookUpDay.self, forKey: .lookedUp))
  }

  private static func factTest(in container: KeyedDecodingContainer<Key>) throws -> FactTest {
    if container.contains(.is) {
      .is(try container.decode(forKey: .is))
    } else if container.contains(.isOneOf) {
      .isOneOf(try container.decode(forKey: .isOneOf))
    } else if container.contains(.contains) {
      .contains(
        try container.decode(forKey: .contains),
        atLeast: try container.decodeIfPresent(Int.self, forKey: .atLeast),
        atMost: try container.decodeIfPresent(Int.self, forKey: .atMost))
    } else if container.contains(.within) {
      .within(try container.decode(forKey: .within))
    } else if container.contains(.yearsAtLeast) {
      .yearsAtLeast(try container.decode(forKey: .yearsAtLeast))
    } else if container.contains(.recorded) {
      .recorded
    } else if container.contains(.atLeast) {
      .atLeast(try container.decode(forKey: .atLeast))
    } else if container.contains(.atMost) {
      .atMost(try container.decode(forKey: .atMost))
    } else if container.contains(.onOrAfter) {
      .onOrAfter(try container.decode(forKey: .onOrAfter))
    } else {
      .onOrBefore(try container.decode(forKey: .onOrBefore))
    }
  }
}

extension KeyedDecodingContainer {
  fileprivate func decode<Value: Decodable>(forKey key: Key) throws -> Value {
    try decode(Value.self, forKey: key)
  }
}
