import TenderFormats

/// What a test wants of a tender definition; the real mapping has its own tests.
struct Sample: Equatable {
  let title: String
  let items: Int
  let requirements: Int
  let documents: Int

  static func read(_ root: MappingReader) -> Sample? {
    for key in ["number", "timeZone", "regime", "method", "outcome"] {
      _ = root.optional(key)?.text()
    }
    let title = root.required("title")?.text()
    let entity = root.required("procuringEntity")?.mapping { entity in
      let contact = entity.optional("contact")?.mapping { contact in
        (contact.required("name")?.text(), contact.required("telephone")?.text())
      }
      return (entity.required("name")?.text(), entity.optional("address")?.text(), contact)
    }
    let items = root.required("items")?.list { item in
      item.mapping { m in (m.required("id")?.text(), m.required("description")?.text()) }
    }
    let requirements = root.required("requirements")?.list { $0.mapping(requirement) }
    let documents = root.required("documents")?.list { $0.mapping(document) }
    let periods = root.required("periods")?.mapping { periods in
      let dates = ["notice", "documents", "submission", "opening"].map { key in
        periods.optional(key).map(period)
      }
      return dates.count
    }
    guard let title, let items, let requirements, let documents, entity != nil, periods != nil
    else { return nil }
    return Sample(
      title: title, items: items.count, requirements: requirements.count,
      documents: documents.count)
  }

  private static func requirement(_ m: MappingReader) -> String? {
    guard let form = m.form(among: ["use", "id"]) else { return nil }
    guard form.key == "id" else { return form.value.text() }
    _ = m.required("title")?.text()
    return m.required("expect")?.mapping(expectation)
  }

  private static func expectation(_ m: MappingReader) -> String? {
    let form = m.form(among: ["certificate", "fact"])
    switch form?.key {
    case "certificate":
      _ = m.optional("validOn")?.texts(atLeast: 1)
      _ = m.optional("grade")?.mapping { grade in
        (grade.required("atLeast")?.text(), grade.required("scale")?.texts(atLeast: 2))
      }
    case "fact":
      let test = m.form(among: ["is", "isOneOf", "contains"])
      _ = test?.key == "is" ? test?.value.scalar().map { ["\($0)"] } : test?.value.texts()
    default: break
    }
    return form?.value.text()
  }

  private static func document(_ m: MappingReader) -> String? {
    _ = m.required("title")?.text()
    _ = m.optional("proves")?.texts(atLeast: 1)
    _ = m.optional("need")?.choice(among: [("required", 0), ("if-any", 1)])
    _ = m.optional("personalData")?.truth()
    _ = m.optional("sealed")?.truth()
    _ = m.optional("copies")?.integer(in: 1...99)
    return m.required("id")?.text()
  }

  private static func period(_ value: ValueReader) -> Int? {
    guard value.shape == .mapping else { return value.text()?.count }
    return value.mapping { m in
      (m.optional("from")?.text()?.count ?? 0) + (m.required("to")?.text()?.count ?? 0)
    }
  }

  /// A complete definition, after the notice of 西平中原村镇银行.
  static let definition = """
    title: 西平中原村镇银行房地产评估机构采购项目
    number: XPZY-2026-001            # assigned when absent
    timeZone: Asia/Shanghai          # default: the office's
    regime: cn-bidding-voluntary     # cn-bidding-voluntary | cn-bidding-mandatory | cn-government-tender |
                                     # cn-government-consultation | cn-government-negotiation | cn-government-inquiry | none
    method: open                     # open | selective | limited
    outcome: panel                   # award | panel
    procuringEntity:
      name: 西平中原村镇银行股份有限公司
      address: 西平县西平大道中段81号
      contact: {name: 齐老师, telephone: 0999-5550101}
    items:
      - {id: real-estate, description: 房地产评估}
      - {id: land, description: 土地评估}
      - {id: assets, description: 资产评估}
    requirements:
      - id: legal-person
        title: 具有独立承担民事责任能力的企业法人
        expect: {fact: legalForm, isOneOf: [企业法人]}
      - use: cn-government-procurement-22        # a criterion from the built-in library: six requirements with their basis
      - id: appraisal-grade
        title: 具有有效的三级及以上房地产评估资质
        expect:
          certificate: real-estate-appraisal
          grade: {atLeast: 三级, scale: [一级, 二级, 三级, 三级（暂定）]}     # best first
          validOn: [submission, award]           # default [submission]
      - id: filed
        title: 在有关评估行政管理机关备案
        expect: {certificate: appraisal-filing}
      - id: scope
        title: 具备本次招标采购的经营范围
        expect: {fact: businessScope, contains: [房地产评估]}
    documents:
      - {id: licence, title: 营业执照, proves: [legal-person, scope]}
      - {id: legal-representative-id, title: 法定代表人身份证复印件, personalData: true}
      - {id: profile, title: 评估机构简介}
      - {id: real-estate-certificate, title: 房地产价格评估资质证书, proves: [appraisal-grade]}
      - {id: land-certificate, title: 土地评估注册证书, need: if-any}
      - {id: asset-certificate, title: 资产评估资格, need: if-any}
      - {id: report-sample, title: 评估报告范本}
      - {id: fee-schedule, title: 各类资产评估收费标准及折扣}
      - {id: application, title: 合作申请书, sealed: true, copies: 1}
    periods:
      notice: 2026-04-27                          # the day of publication
      documents: {from: 2026-04-27, to: 2026-05-08}   # optional
      submission: {from: 2026-04-27, to: 2026-05-16}  # a date alone, or a date and a clock time
      opening: 2026-05-17T09:00                       # optional
    """
}
