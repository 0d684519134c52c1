/// The shape of the definition file, both ways.
extension Expectation: Codable {
  private enum Key: String, CodingKey {
    case fact, `is`, isOneOf, contains, atLeast, atMost, onOrAfter, onOrBefore
    case certificate, grade, scope, validOn, declaration, document, noRecord, withinYears
    case judgement, all, any
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
      try container.encodeIfPresent(test.validOn, forKey: .validOn)
    case .declaration(let name): try container.encode(name, forKey: .declaration)
    case .document(let item): try container.encode(item, forKey: .document)
    case .noRecord(let kind, let years):
      try container.encode(kind, forKey: .noRecord)
      try container.encode(years, forKey: .withinYears)
    case .judgement(let text): try container.encode(text, forKey: .judgement)
    case .all(let parts): try container.encode(parts, forKey: .all)
    case .any(let parts): try container.encode(parts, forKey: .any)
    }
  }

  private static func encode(
    _ test: FactTest, to container: inout KeyedEncodingContainer<Key>
  ) throws {
    switch test {
    case .is(let value): try container.encode(value, forKey: .is)
    case .isOneOf(let values): try container.encode(values, forKey: .isOneOf)
    case .contains(let values): try container.encode(values, forKey: .contains)
    case .atLeast(let limit): try container.encode(limit, forKey: .atLeast)
    case .atMost(let limit): try container.encode(limit, forKey: .atMost)
    case .onOrAfter(let day): try container.encode(day, forKey: .onOrAfter)
    case .onOrBefore(let day): try container.encode(day, forKey: .onOrBefore)
    }
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
          validOn: try container.decodeIfPresent([Occasion].self, forKey: .validOn)))
    } else if container.contains(.declaration) {
      self = .declaration(try container.decode(forKey: .declaration))
    } else if container.contains(.document) {
      self = .document(try container.decode(forKey: .document))
    } else if container.contains(.noRecord) {
      self = .noRecord(
        kind: try container.decode(forKey: .noRecord),
        withinYears: try container.decode(forKey: .withinYears))
    } else if container.contains(.judgement) {
      self = .judgement(try container.decode(forKey: .judgement))
    } else if container.contains(.all) {
      self = .all(try container.decode(forKey: .all))
    } else {
      self = .any(try container.decode(forKey: .any))
    }
  }

  private static func factTest(in container: KeyedDecodingContainer<Key>) throws -> FactTest {
    if container.contains(.is) {
      .is(try container.decode(forKey: .is))
    } else if container.contains(.isOneOf) {
      .isOneOf(try container.decode(forKey: .isOneOf))
    } else if container.contains(.contains) {
      .contains(try container.decode(forKey: .contains))
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
