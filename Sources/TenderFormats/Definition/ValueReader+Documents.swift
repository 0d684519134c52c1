import TenderDomain

extension ValueReader {
  /// The documents asked for (资料清单).
  func documents(_ names: DefinitionNames) -> [RequestedDocument]? {
    list { document in document.mapping { $0.document(names) } }
  }

  /// When a document is needed: one word, `{when: EXPECTATION}` or `{oneOf: GROUP}`.
  fileprivate func need(_ names: DefinitionNames) -> Need? {
    guard shape == .mapping else {
      return choice(among: Need.words.map { (word: $0.word, value: $0.need) })
    }
    return mapping { need in
      guard let (form, value) = need.form(among: ["when", "oneOf"]) else { return nil }
      return form == "when"
        ? value.expectation(names).map(Need.when) : value.identifier().map(Need.oneOf)
    }
  }

  /// The requirements it is the evidence for.
  fileprivate func proves(_ names: DefinitionNames) -> [Identifier<Requirement>]? {
    let proved = list { $0.reference(to: names.requirements) }
    if let proved, Set(proved).count < proved.count {
      fault(Phrase(zh: "资格条件有重复", en: "names a requirement twice"))
    }
    return proved
  }
}

extension MappingReader {
  fileprivate func document(_ names: DefinitionNames) -> RequestedDocument? {
    let id = required("id")?.declaration(in: names.documents)
    let title = required("title")?.line()
    let description = optional("description")?.prose()
    let need = optional("need")?.need(names)
    let proves = optional("proves")?.proves(names)
    let copies = optional("copies")?.integer(in: 1...1000)
    let form = optional("form")?.choice(RequestedDocument.Form.self)
    let sealed = optional("sealed")?.truth()
    let personalData = optional("personalData")?.truth()
    let lot = optional("lot")?.reference(to: names.lots)
    guard let id, let title else { return nil }
    return RequestedDocument(
      id: id, title: title, description: description, need: need ?? .required,
      proves: proves ?? [], copies: copies, form: form, sealed: sealed ?? false,
      personalData: personalData ?? false, lot: lot)
  }
}
