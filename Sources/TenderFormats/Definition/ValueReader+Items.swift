import TenderDomain

extension ValueReader {
  func lots(_ names: DefinitionNames) -> [Lot]? {
    list { lot in
      lot.mapping { lot in
        let id = lot.required("id")?.declaration(in: names.lots)
        let title = lot.required("title")?.line()
        guard let id, let title else { return nil }
        return Lot(id: id, title: title)
      }
    }
  }

  func items(_ names: DefinitionNames) -> [Item]? {
    list { item in item.mapping { $0.item(names) } }
  }

  /// The id of something, under which the rest of the file may refer to it.
  func declaration<Named>(in names: Names<Named>) -> Identifier<Named>? {
    guard let id: Identifier<Named> = identifier() else { return nil }
    names.declare(id, at: self)
    return id
  }

  /// The id of something that stands elsewhere in the file.
  func reference<Named>(to names: Names<Named>) -> Identifier<Named>? {
    guard let id: Identifier<Named> = identifier() else { return nil }
    names.refer(to: id, at: self)
    return id
  }

  fileprivate func classification() -> Classification? {
    mapping { classification in
      let scheme = classification.required("scheme")?.line()
      let id = classification.required("id")?.line()
      guard let scheme, let id else { return nil }
      return Classification(scheme: scheme, id: id)
    }
  }

  /// How many: more than none.
  fileprivate func quantity() -> Decimal? {
    number { text in
      let quantity = try Decimal(parsing: text)
      guard quantity > Decimal(0) else {
        throw InvalidValue(text, expected: Phrase(zh: "大于零的数量", en: "a quantity above zero"))
      }
      return quantity
    }
  }
}

extension MappingReader {
  fileprivate func item(_ names: DefinitionNames) -> Item? {
    let id = required("id")?.declaration(in: names.items)
    let description = required("description")?.line()
    let lot = optional("lot")?.reference(to: names.lots)
    let quantity = optional("quantity")?.quantity()
    let unit = optional("unit")?.line()
    let classification = optional("classification")?.classification()
    let unitCeiling = optional("unitCeiling")?.money()
    guard let id, let description else { return nil }
    return Item(
      id: id, description: description, lot: lot, quantity: quantity, unit: unit,
      classification: classification, unitCeiling: unitCeiling)
  }
}
