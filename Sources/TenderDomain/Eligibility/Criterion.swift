/// A group of requirements that a law states once for all, brought in with `use:`.
public struct Criterion: Hashable, Sendable {
  public let id: Identifier<Criterion>
  public let title: Phrase
  public let requirements: [Requirement]

  /// Every criterion the program knows.
  public static let all: [Criterion] = [.governmentProcurement22]

  public static func named(_ id: String) -> Criterion? {
    all.first { $0.id.text == id }
  }
}

extension Criterion {
  /// The six conditions of 政府采购法 22 I; the third year of (五) is counted by 实施条例 19.
  public static let governmentProcurement22 = Criterion(
    id: criterionID,
    title: Phrase(zh: "《政府采购法》第二十二条", en: "government procurement law, article 22"),
    requirements: [
      condition(
        1, "civil-liability", "具有独立承担民事责任的能力",
        .fact(
          Fact.legalForm,
          .isOneOf(LegalForm.liable.map { .text($0.rawValue) }))),
      condition(
        2, "reputation-and-accounting", "具有良好的商业信誉和健全的财务会计制度",
        .declaration(Identifier(trusted: "good-standing"))),
      condition(
        3, "equipment-and-skill", "具有履行合同所必需的设备和专业技术能力",
        .declaration(Identifier(trusted: "equipment-and-skill"))),
      condition(
        4, "tax-and-social-security", "有依法缴纳税收和社会保障资金的良好记录",
        .declaration(Identifier(trusted: "tax-and-social-security"))),
      condition(
        5, "no-major-violation", "参加政府采购活动前三年内，在经营活动中没有重大违法记录",
        .noRecord(RecordTest(kind: Identifier(trusted: "major-violation"), window: .years(3))),
        kind: .exclusion),
      condition(
        6, "other-legal-conditions", "符合法律、行政法规规定的其他条件",
        .declaration(Identifier(trusted: "other-legal-conditions"))),
    ])

  private static let criterionID = Identifier<Criterion>(trusted: "cn-government-procurement-22")

  private static func condition(
    _ number: Int, _ name: String, _ title: String, _ expect: Expectation,
    kind: Requirement.Kind = .selection
  ) -> Requirement {
    let numerals = ["一", "二", "三", "四", "五", "六"]
    return Requirement(
      id: Identifier(trusted: name), title: Text(trusted: title), kind: kind,
      basis: LegalBasis("政府采购法", "22 I (\(numerals[number - 1]))"),
      criterion: criterionID, expect: expect)
  }
}
