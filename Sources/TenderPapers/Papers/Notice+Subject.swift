import TenderDomain

/// What is bought, and who may take part.
extension Notice {
  var subject: [Paper.Field] {
    let lots = definition.lots.count > 1 ? definition.lots : []
    let fields: [Paper.Field?] = [
      Paper.Field(Phrase(zh: "项目名称", en: "Title"), Phrase(definition.title.string)),
      Paper.Field(Phrase(zh: "项目编号", en: "Number"), Phrase(number.text)),
      Paper.Field(
        Phrase(zh: "采购方式", en: "Method"), words.procedure ?? definition.method.phrase(in: words)),
      Paper.Field(Phrase(zh: "适用规则", en: "Under"), definition.law),
      Paper.Field(
        Phrase(zh: "结果", en: "Outcome"),
        [definition.outcome.phrase(in: words), definition.panel?.phrase].compactMap(\.self)
          .joined(by: Phrase(zh: "，", en: ", "))),
      Paper.Field(Phrase(zh: "预算金额", en: "Budget"), definition.budget?.told),
      Paper.Field(Phrase(zh: "最高限价", en: "Ceiling"), definition.ceiling?.told),
    ]
    return fields.compactMap(\.self)
      + lots.map {
        Paper.Field(Phrase(zh: "标段 \($0.id)", en: "Lot \($0.id)"), Phrase($0.title.string))
      }
  }

  var items: [Paper.Entry] {
    definition.items.map { item in
      let amount = [item.quantity.map { "\($0)" }, item.unit?.string].compactMap(\.self)
        .joined(separator: " ")
      let parts: [Phrase?] = [
        amount.isEmpty ? nil : Phrase(amount),
        item.lot.map { Phrase(zh: "标段 \($0)", en: "lot \($0)") },
        item.unitCeiling.map { money in
          Phrase(zh: "单价上限 \(money.told.zh)", en: "at most \(money.told.en) each")
        },
      ]
      return Paper.Entry(Phrase(item.description.string).remarking(parts))
    }
  }

  /// Those that one criterion of the library brought in stand together, under its law.
  var requirements: [Paper.Entry] {
    var entries: [Paper.Entry] = []
    var rest = definition.requirements[...]
    while let first = rest.first {
      let together =
        first.criterion.map { name in rest.prefix { $0.criterion == name } }
        ?? rest.prefix(1)
      rest = rest.dropFirst(together.count)
      if together.count > 1, let law = first.basis?.wholeArticle.phrase {
        entries.append(
          Paper.Entry(
            Phrase(zh: "符合\(law.zh)规定的条件：", en: "the conditions of \(law.en):"),
            details: together.map { Phrase($0.title.string) }))
      } else {
        entries += together.map { requirement in
          Paper.Entry(
            Phrase(requirement.title.string).remarking([
              requirement.lot.map { Phrase(zh: "标段 \($0)", en: "lot \($0)") },
              requirement.basis?.phrase,
            ]),
            details: requirement.condition.map { [$0] } ?? [])
        }
      }
    }
    return entries
  }

  var consortium: Paper.Field {
    Paper.Field(
      Phrase(zh: "联合体", en: "Consortia"),
      definition.consortium?.phrase
        ?? Phrase(zh: "本公告未作规定", en: "not settled in this notice"))
  }

  var documents: [Paper.Entry] {
    definition.documents.map { document in
      let need = document.need == .required ? nil : document.need.phrase(in: words)
      return Paper.Entry(
        Phrase(document.title.string).remarking([
          need, document.formToName,
          document.copies.map { Phrase(zh: "\($0) 份", en: "\($0) \($0 == 1 ? "copy" : "copies")") },
          document.sealed ? Phrase(zh: "单独密封", en: "sealed apart") : nil,
          document.lot.map { Phrase(zh: "标段 \($0)", en: "lot \($0)") },
        ]),
        details: document.description.map { [Phrase($0.string)] } ?? [])
    }
  }
}

extension TenderDefinition {
  /// The main regime and its supplements; nothing where none is stated.
  fileprivate var law: Phrase? {
    let stated = regime.filter { $0 != .none }.map(\.phrase)
    return stated.isEmpty ? nil : stated.enumerated()
  }
}

extension Requirement {
  /// By what it is judged, which its title may not say; nothing where a person judges by the title.
  fileprivate var condition: Phrase? {
    if case .judgement = expect { return nil }
    return Phrase(zh: "判断标准：\(expect.phrase.zh)", en: "judged by: \(expect.phrase.en)")
  }
}

extension RequestedDocument {
  /// In which form it has to come, where its title does not say so: 身份证复印件.
  fileprivate var formToName: Phrase? {
    form.flatMap { title.string.contains($0.phrase.zh) ? nil : $0.phrase }
  }
}

extension Phrase {
  /// With what is stated behind it in brackets.
  fileprivate func remarking(_ remarks: [Phrase?]) -> Phrase {
    let stated = remarks.compactMap(\.self)
    guard !stated.isEmpty else { return self }
    let list = stated.joined(by: Phrase(zh: "，", en: ", "))
    return Phrase(zh: "\(zh)（\(list.zh)）", en: "\(en) (\(list.en))")
  }
}
