public import TenderDomain

/// Why a tender is not published.
public enum PublishingRefusal: Explained {
  case notLawful([Finding])
  case numberTaken(Tender.Number)

  public var errorCode: String {
    switch self {
    case .notLawful: "tender.notLawful"
    case .numberTaken: "tender.numberTaken"
    }
  }

  public var kind: FailureKind {
    switch self {
    case .notLawful: .refused
    case .numberTaken: .conflict
    }
  }

  public var message: Phrase {
    switch self {
    case .notLawful(let findings):
      let errors = findings.blocking().map { finding in
        let law = finding.basis.map { Phrase(zh: "\($0.phrase.zh)，", en: "\($0.phrase.en), ") }
        return Phrase(
          zh: "\(finding.message.zh)（\(law?.zh ?? "")\(finding.rule)）",
          en: "\(finding.message.en) (\(law?.en ?? "")\(finding.rule))")
      }
      var laws = LawsNamed()
      return Phrase(
        zh: "不能发布：" + errors.map(\.zh).joined(separator: "；"),
        en: "cannot be published: "
          + laws.once(errors.map(\.en).joined(separator: "; "), in: .en))
    case .numberTaken(let number):
      return Phrase(zh: "编号 \(number) 已被使用", en: "number \(number) is taken")
    }
  }

  public var hint: Phrase? {
    switch self {
    case .notLawful(let findings):
      findings.blocking().allSatisfy(\.canBeOverridden)
        ? Phrase(
          zh: "tender lint FILE 逐条说明；确需发布：--despite 规则 --reason 理由",
          en: "tender lint FILE explains each; to go ahead: --despite RULE --reason TEXT")
        : Phrase(zh: "tender lint FILE 逐条说明", en: "tender lint FILE explains each of them")
    case .numberTaken(let number):
      Phrase(
        zh: "tender show \(number) 查看已有项目；或换一个编号",
        en: "tender show \(number) shows it; or choose another number")
    }
  }
}
