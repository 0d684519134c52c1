/// A definition with every key there is, each expectation in each of its forms.
let everyKey = """
  title: 校园设施采购
  number: 豫采〔2026〕7号
  description: |
    第一行
    第二行
  timeZone: Asia/Shanghai
  regime: [cn-government-tender, cn-henan]
  method: selective
  outcome: panel
  procuringEntity: {name: 某学院, address: 学院路1号, contact: {name: 齐老师, telephone: 0999-5550101}}
  agency: {name: 某招标公司, address: 人民路2号, contact: {telephone: 0999-5550102}}
  lots:
    - {id: a, title: 电梯}
    - {id: b, title: 空调}
  items:
    - id: lift
      description: 电梯
      lot: a
      quantity: 12.5
      unit: 台
      classification: {scheme: 政府采购品目, id: A02310000}
      unitCeiling: {amount: 250000.50}
    - {id: air, description: 空调, lot: b}
  requirements:
    - use: cn-government-procurement-22
    - id: form
      title: 企业法人
      kind: selection
      basis: {law: 政府采购法, article: 22 I (一)}
      lot: a
      expect: {fact: legalForm, is: 企业法人}
    - {id: any-form, title: t, expect: {fact: legalForm, isOneOf: [企业法人, 7, true]}}
    - {id: scope, title: t, expect: {fact: businessScope, contains: [电梯]}}
    - {id: some, title: t, expect: {fact: businessScope, contains: [电梯, 空调], atLeast: 1, atMost: 1}}
    - {id: only, title: t, expect: {fact: businessScope, within: [电梯, 空调]}}
    - {id: aged, title: t, expect: {fact: founded, yearsAtLeast: 3}}
    - {id: known, title: t, expect: {fact: account, recorded: true}}
    - {id: untitled, title: 信誉良好}
    - {id: never, title: t, expect: {not: {declaration: bankrupt}}}
    - {id: capital, title: t, expect: {fact: capital, atLeast: 1000000}}
    - {id: distance, title: t, expect: {fact: distance, atMost: 12.5}}
    - {id: young, title: t, expect: {fact: founded, onOrAfter: 2020-02-29}}
    - {id: old, title: t, expect: {fact: founded, onOrBefore: 2024-12-31}}
    - id: grade
      title: t
      expect:
        certificate: lift-maintenance
        grade: {atLeast: B, scale: [A1, A2, B]}
        scope: [曳引驱动]
        issuer: 某局（梯）
        validOn: [submission, opening, award]
    - {id: held, title: t, expect: {certificate: iso9001}}
    - {id: declared, title: t, expect: {declaration: good-standing}}
    - {id: handed-in, title: t, expect: {document: licence}}
    - {id: clean, title: t, kind: exclusion, expect: {noRecord: violation, withinYears: 3}}
    - {id: spotless, title: t, waivable: false, expect: {noRecord: violation}}
    - id: looked
      title: t
      waivable: true
      expect: {noRecord: v, since: 2020-01-01, sources: [信用中国, 中国政府采购网], lookedUp: closing}
    - {id: dated, title: t, expect: {noRecord: violation, lookedUp: 2026-05-01}}
    - {id: judged, title: t, expect: {judgement: 服务方案可行}}
    - id: both
      title: t
      expect: {all: [{declaration: x}, {any: [{declaration: y}, {judgement: z}]}]}
  documents:
    - id: licence
      title: 营业执照
      description: 加盖公章
      need: required
      proves: [form, scope]
      copies: 3
      form: stampedCopy
      sealed: true
      personalData: true
    - {id: land, title: 土地证, need: if-any}
    - {id: extra, title: 其他, need: optional, lot: b}
    - {id: contract, title: 合同, need: from-winner, form: original}
    - {id: agreement, title: 联合体协议, need: {when: {declaration: consortium}}}
    - {id: audit, title: 审计报告, need: {oneOf: finance}, form: copy}
    - {id: credit, title: 资信证明, need: {oneOf: finance}}
  periods:
    notice: 2026-04-27
    documents: {from: 2026-04-27, to: 2026-05-08}
    enquiry: {to: 2026-05-10T17:00}
    submission: {from: "2026-04-27 08:30", to: 2026-05-16T24:00}
    opening: 2026-05-17T09:00:00.5+08:00
  budget: {amount: 500000, currency: CNY}
  ceiling: {amount: "480000.00", currency: USD}
  bond: {amount: 9600.5}
  consortium: allowed
  bidValidity: {days: 90}
  minimumBids: 3
  places: {documents: 一楼, submission: 二楼, opening: 三楼}
  businessHours: {from: "08:30", to: "17:30"}
  lateDocuments: some
  panel: {admits: 5, validity: {months: 24}}

  """
