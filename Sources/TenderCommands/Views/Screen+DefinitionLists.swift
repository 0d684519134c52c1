import TenderDomain

extension Screen {
  mutating func items(_ definition: TenderDefinition) {
    if definition.lots.count > 1 {
      heading(Phrase(zh: "标段", en: "Lots"))
      table(
        definition.lots,
        [
          Column(Phrase(zh: "标识", en: "Lot")) { $0.id.text },
          Column(Phrase(zh: "名称", en: "Title"), .flexible) { $0.title.string },
        ])
    }
    guard !definition.items.isEmpty else { return }
    heading(Phrase(zh: "标的", en: "Items"))
    table(
      definition.items,
      stating: [
        (Column(Phrase(zh: "标识", en: "Item"), .usually(12)) { $0.id.text }, { _ in true }),
        (
          Column(Phrase(zh: "内容", en: "Description"), .flexible) { $0.description.string },
          { _ in true }
        ),
        (Column(Phrase(zh: "标段", en: "Lot")) { $0.lot?.text }, { $0.lot != nil }),
        (
          Column(Phrase(zh: "数量", en: "Quantity"), .fixed, .trailing) { $0.amount },
          { $0.quantity != nil || $0.unit != nil }
        ),
        (
          Column(Phrase(zh: "分类", en: "Class")) { item in
            item.classification.map { "\($0.scheme) \($0.id)" }
          },
          { $0.classification != nil }
        ),
        (
          Column(Phrase(zh: "单价上限", en: "Unit ceiling"), .fixed, .trailing) { item in
            item.unitCeiling.map { "\($0)" }
          }, { $0.unitCeiling != nil }
        ),
      ])
  }

  /// What is asked of a bidder, the law behind it and what is expected, in words.
  mutating func requirements(_ definition: TenderDefinition) {
    guard !definition.requirements.isEmpty else { return }
    heading(
      Phrase(
        zh: "资格条件（\(definition.requirements.count)）",
        en: "Requirements (\(definition.requirements.count))"))
    for requirement in definition.requirements {
      bullet("\(requirement.id) \(requirement.title)".styled(.bold))
      quotation(requirement.detail)
    }
  }

  mutating func documents(_ definition: TenderDefinition) {
    guard !definition.documents.isEmpty else { return }
    let count = definition.documents.count
    heading(Phrase(zh: "资料清单（\(count)）", en: "Documents (\(count))"))
    for document in definition.documents {
      bullet("\(document.id) \(document.title)".styled(.bold))
      quotation(document.detail(in: definition.words))
    }
  }

  /// A table of the columns in which some row states something.
  private mutating func table<Row>(
    _ rows: [Row], stating columns: [(column: Column<Row>, isStated: (Row) -> Bool)]
  ) {
    table(rows, columns.filter { rows.contains(where: $0.isStated) }.map(\.column))
  }
}

extension Item {
  fileprivate var amount: String {
    [quantity.map { "\($0)" }, unit?.string].compactMap { $0 }.joined(separator: " ")
  }
}

extension Requirement {
  /// One line each: what is expected, the law, and what else is stated.
  fileprivate var detail: Phrase {
    let lines: [Phrase?] = [
      Phrase(zh: "应：\(expect.phrase.zh)", en: "Expected: \(expect.phrase.en)"),
      basis.map { Phrase(zh: "依据：\($0.phrase.zh)", en: "Basis: \($0.phrase.en)") },
      kind == .exclusion ? Phrase(zh: "类别：\(kind.phrase.zh)", en: "Kind: \(kind.phrase.en)") : nil,
      lot.map { Phrase(zh: "标段：\($0)", en: "Lot: \($0)") },
      waivable.map { waivable in
        waivable
          ? Phrase(zh: "可附理由免除", en: "May be waived, with a reason")
          : Phrase(zh: "不得免除", en: "Not to be waived")
      },
    ]
    return lines.compactMap { $0 }.joined(by: Phrase("\n"))
  }
}

extension RequestedDocument {
  /// Whether it has to be there and how, then what it is and what it proves.
  fileprivate func detail(in words: ProcedureWords) -> Phrase {
    let lines: [Phrase?] = [
      ([need.phrase(in: words)] + (manner.map { [$0] } ?? [])).joined(
        by: Phrase(zh: "；", en: "; ")),
      description.map { Phrase($0.string) },
      lot.map { Phrase(zh: "标段：\($0)", en: "Lot: \($0)") },
      proves.isEmpty
        ? nil
        : [Phrase(zh: "证明：", en: "Proves: "), proves.map { Phrase($0.text) }.enumerated()]
          .joined(by: Phrase("")),
    ]
    return lines.compactMap { $0 }.joined(by: Phrase("\n"))
  }
}
