extension DefinitionCheck {
  /// Keys that stand in the notice and that nothing here looks at yet: none is taken in silence.
  public static let withoutEffect: [DefinitionCheck] = [
    .unused("effect.copies") { definition in
      definition.documents.filter { $0.copies != nil }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "copies（\(names.zh)）只写入公告，登记时不核对份数",
        en: "copies (of \(names.en)) only stands in the notice: nobody is asked for the number")
    },
    .unused("effect.form") { definition in
      definition.documents.filter { $0.form != nil }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "form（\(names.zh)）只写入公告，登记时不核对原件或复印件",
        en: "form (of \(names.en)) only stands in the notice: original or copy is not asked for")
    },
    .unused("effect.personal-data") { definition in
      definition.documents.filter(\.personalData).map(\.id.text)
    } message: { names in
      Phrase(
        zh: "personalData（\(names.zh)）只作标注，目前不改变任何处理",
        en: "personalData (of \(names.en)) is a remark: nothing is handled differently yet")
    },
    .unused("effect.unit-ceiling") { definition in
      definition.items.filter { $0.unitCeiling != nil }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "unitCeiling（\(names.zh)）只写入公告，报价尚不登记，不据此核对",
        en: "unitCeiling (of \(names.en)) only stands in the notice: no prices are recorded yet")
    },
    .unused("effect.late-documents") { definition in
      definition.lateDocuments == nil ? [] : ["lateDocuments"]
    } message: { _ in
      Phrase(
        zh: "lateDocuments 只写入公告，截止后尚不能补交资料",
        en:
          "lateDocuments only stands in the notice: nothing can be handed in after the closing yet")
    },
    .unused("effect.supplement", .warning) { definition in
      // Both supplement the Bidding Law; without it there is nothing that they add to.
      let bidding: [Regime] = [.biddingVoluntary, .biddingMandatory]
      return definition.regime.contains(where: bidding.contains)
        ? [] : definition.regime.filter(\.isSupplement).map(\.rawValue)
    } message: { names in
      Phrase(
        zh: "\(names.zh) 只补充招标投标法的项目，在此不起作用：请删去，或核对 regime",
        en:
          "\(names.en) adds to tenders under the Bidding Law only and has no effect here: drop it, "
          + "or check the regime")
    },
    .unused("effect.lot-of-requirement", .warning) { definition in
      definition.requirements.filter { definition.isOfOneLot($0.lot) }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "资格条件 \(names.zh) 的 lot 尚不起作用：登记时尚不能写明参加哪个标段，核查时一律待查，由人认定",
        en:
          "lot of \(names.en) has no effect yet: bids cannot name their lots, so it is unknown for "
          + "every bid until a person decides")
    },
    .unused("effect.lot-of-document", .warning) { definition in
      definition.documents.filter { definition.isOfOneLot($0.lot) }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "资料 \(names.zh) 的 lot 尚不起作用：登记时尚不能写明参加哪个标段，未提交时资料清单一律待定",
        en:
          "lot of \(names.en) has no effect yet: bids cannot name their lots, so the checklist of "
          + "every bid without it is left open")
    },
    .unused("effect.waivable") { definition in
      definition.requirements.filter { $0.waivable == true && !$0.isSetByLaw }.map(\.id.text)
    } message: { names in
      Phrase(
        zh: "\(names.zh) 的 waivable: true 不改变什么：并非法律对所有供应商的要求，本来就可以附理由免除",
        en:
          "waivable: true of \(names.en) changes nothing: no law asks it of all, so it can be waived "
          + "with a reason anyway")
    },
  ]

  /// What a definition says that will be judged otherwise than it sounds.
  public static let comparisons: [DefinitionCheck] = [
    .unused("values.personal-certificate", .warning, verdict: .suspicious) { definition in
      definition.requirements.flatMap { requirement in
        requirement.expect.leaves.compactMap { leaf in
          if case .certificate(let test) = leaf, test.isPersonal {
            "\(requirement.id) \(test.kind.text.quotedForDisplay())"
          } else {
            nil
          }
        }
      }
    } message: { names in
      Phrase(
        zh: "由个人持有的证书：\(names.zh)；人员尚不能登记，两人的证书不能合算，核查时由人认定",
        en: "certificates that a person holds: \(names.en); staff cannot be recorded yet and two "
          + "persons do not add up, so a person decides")
    },
    .unused("values.text-for-value", verdict: .suspicious) { definition in
      definition.requirements.flatMap { requirement in
        requirement.expect.leaves.flatMap(\.textsLikeValues)
          .map { "\(requirement.id) \($0.quotedForDisplay())" }
      }
    } message: { names in
      Phrase(
        zh: "作为文字比较：\(names.zh)；若指数字或 true、false，请去掉引号（是否值写 true 或 false），否则无法与登记的值比较",
        en: "compared as texts: \(names.en); where a number or a truth is meant, write it without "
          + "quotes (a truth as true or false), or it cannot be compared with what is recorded")
    },
    .ceiling("values.ceiling-above-budget") { definition in
      guard let budget = definition.budget, let ceiling = definition.ceiling,
        ceiling.exceeds(budget)
      else { return nil }
      return Phrase(
        zh: "最高限价 \(ceiling) 高于预算 \(budget)",
        en: "the ceiling of \(ceiling) is above the budget of \(budget)")
    },
    .ceiling("values.unit-ceiling-above-budget") { definition in
      guard let limit = definition.ceiling ?? definition.budget,
        let item = definition.items.first(where: { $0.unitCeiling?.exceeds(limit) ?? false }),
        let unitCeiling = item.unitCeiling
      else { return nil }
      return Phrase(
        zh: "标的 \(item.id) 的单价上限 \(unitCeiling) 高于总额 \(limit)",
        en: "the unit ceiling of \(item.id), \(unitCeiling), is above \(limit) for all of it")
    },
  ]

  private static func unused(
    _ rule: String, _ severity: Severity = .info, verdict: FindingVerdict = .suspicious,
    things: @escaping @Sendable (TenderDefinition) -> [String],
    message: @escaping @Sendable (Phrase) -> Phrase
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      let names = things(subject.definition).map { Phrase($0) }
      guard !names.isEmpty else { return [] }
      return [
        Finding(
          rule: rule, severity: severity, verdict: verdict, message: message(names.enumerated()))
      ]
    }
  }

  private static func ceiling(
    _ rule: String, _ remark: @escaping @Sendable (TenderDefinition) -> Phrase?
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      remark(subject.definition).map {
        [Finding(rule: rule, severity: .warning, verdict: .suspicious, message: $0)]
      } ?? []
    }
  }
}

extension TenderDefinition {
  /// Whether `lot` is one of several.
  fileprivate func isOfOneLot(_ lot: Identifier<Lot>?) -> Bool { lotInQuestion(lot) != nil }
}

extension Money {
  fileprivate func exceeds(_ other: Money) -> Bool {
    currency == other.currency && other.amount < amount
  }
}

extension Expectation {
  /// Texts that look like a number or a truth, and are compared with texts only.
  fileprivate var textsLikeValues: [String] {
    guard case .fact(_, let test) = self else { return [] }
    let values: [FactValue] =
      switch test {
      case .is(let value): [value]
      case .isOneOf(let values), .contains(let values, _, _), .within(let values): values
      default: []
      }
    return values.compactMap { value in
      guard case .text(let text) = value else { return nil }
      let folded = FoldedText(text).string
      let looksLikeOne =
        (try? Decimal(parsing: folded)) != nil || FactValue.truthsInWords.contains(folded)
      return looksLikeOne ? text : nil
    }
  }
}
