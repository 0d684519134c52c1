extension DefinitionCheck {
  /// Look-ups and waivers that say something else than is meant.
  public static let recordsAndWaivers: [DefinitionCheck] = [
    .records("values.record-window") { test, subject in
      guard case .since(let since) = test.window else { return nil }
      if subject.closingDay < since {
        return Phrase(
          zh: "since \(since) 晚于\(subject.words.closing.zh)日 \(subject.closingDay)，任何记录都不计入",
          en: "since \(since) is after the closing on \(subject.closingDay): no record can count")
      }
      guard let notice = subject.noticeDay, notice < since else { return nil }
      return Phrase(
        zh: "since \(since) 晚于公告日 \(notice)，此前的记录都不计入",
        en: "since \(since) is after the notice of \(notice): no record from before it counts")
    },
    .records("values.look-up-day") { test, subject in
      guard case .on(let day)? = test.lookedUp else { return nil }
      if case .since(let since) = test.window, day < since {
        return Phrase(
          zh: "lookedUp \(day) 早于 since \(since)：查询时期限尚未开始",
          en: "lookedUp \(day) is before since \(since): such a look-up sees nothing of that time")
      }
      guard let notice = subject.noticeDay, day < notice else { return nil }
      return Phrase(
        zh: "lookedUp \(day) 早于公告日 \(notice)：公告前的查询也算，其后情况不明",
        en: "lookedUp \(day) is before the notice of \(notice): look-ups from before it count, and "
          + "what came since is not seen")
    },
    DefinitionCheck(rule: "values.waived-law") { subject in
      let definition = subject.definition
      let names = definition.requirements.filter { $0.waivable == true && $0.isSetByLaw }
        .map { Phrase($0.id.text) }
      guard !names.isEmpty, RuleScope.government.binds(definition.regime) else {
        return []
      }
      let list = names.enumerated()
      return [
        Finding(
          rule: "values.waived-law", severity: .warning, verdict: .suspicious,
          message: Phrase(
            zh: "\(list.zh) 写了 waivable: true，但政府采购的公告不能免除法律对所有供应商的要求",
            en:
              "waivable: true of \(list.en): in government procurement no notice can waive what the "
              + "law asks of every supplier"),
          basis: LegalBasis("政府采购法", "22"))
      ]
    },
  ]

  /// A finding about each search for records that something is to be said of.
  private static func records(
    _ rule: String, _ remark: @escaping @Sendable (RecordTest, Subject) -> Phrase?
  ) -> DefinitionCheck {
    DefinitionCheck(rule: rule) { subject in
      subject.definition.requirements.flatMap { requirement in
        requirement.expect.leaves.compactMap { leaf in
          guard case .noRecord(let test) = leaf, let said = remark(test, subject) else {
            return nil
          }
          return Finding(
            rule: rule, severity: .warning, verdict: .suspicious,
            message: Phrase(
              zh: "资格条件 \(requirement.id)：\(said.zh)",
              en: "requirement \(requirement.id): \(said.en)"))
        }
      }
    }
  }
}
