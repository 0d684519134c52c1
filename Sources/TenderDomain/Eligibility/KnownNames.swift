extension Identifier {
  /// As people say it, where the program gave the name; any other name speaks for itself.
  public var phrase: Phrase { knownNames[text] ?? Phrase(text) }
}

/// The names in the built-in criteria and in the definition that `tender draft` writes.
private let knownNames: [String: Phrase] = [
  "legalForm": Phrase(zh: "组织形式", en: "legal form"),
  "businessScope": Phrase(zh: "经营范围", en: "business scope"),
  "consortium": Phrase(zh: "联合体", en: "consortium"),
  "good-standing": Phrase(
    zh: "良好的商业信誉和健全的财务会计制度", en: "good standing and sound accounting"),
  "equipment-and-skill": Phrase(
    zh: "履行合同所必需的设备和专业技术能力", en: "the equipment and skill for the contract"),
  "tax-and-social-security": Phrase(
    zh: "依法缴纳税收和社会保障资金的良好记录", en: "a good record of taxes and social security"),
  "other-legal-conditions": Phrase(
    zh: "法律、行政法规规定的其他条件", en: "the other conditions of law"),
  "major-violation": Phrase(zh: "重大违法记录", en: "major violation"),
]
