import TenderDomain

/// The parts of a notice, each under its heading and left out where nothing is stated.
extension Screen {
  /// Who buys what, and under which law.
  mutating func notice(_ definition: TenderDefinition) {
    field(
      Phrase(zh: "适用规则", en: "Regime"),
      definition.regime.isEmpty ? nil : definition.regime.map(\.phrase).enumerated())
    field(Phrase(zh: "采购方式", en: "Method"), definition.method.phrase(in: definition.words))
    field(Phrase(zh: "结果", en: "Outcome"), definition.outcome.phrase(in: definition.words))
    field(Phrase(zh: "入围", en: "Panel"), definition.panel?.phrase)
    field(
      Phrase(zh: definition.words.buyer.zh, en: "Procuring entity"),
      definition.procuringEntity.phrase)
    field(Phrase(zh: "代理机构", en: "Agency"), definition.agency?.phrase)
    if let description = definition.description {
      heading(Phrase(zh: "概况", en: "Description"))
      quotation(description.string)
    }
  }

  mutating func periods(of tender: Tender) {
    let (schedule, zone) = (tender.schedule, tender.zone)
    let words = tender.definition.words
    heading(Phrase(zh: "时间", en: "Dates"))
    field(
      Phrase(zh: "公告日期", en: "Notice"), tender.definition.periods.notice.map { "\($0)" })
    field(Phrase(zh: "发布", en: "Published"), schedule.published.clock(in: zone))
    field(
      Phrase(zh: "获取\(words.documents.zh)", en: "Documents"),
      schedule.documents.map { Phrase.period($0, in: zone) })
    field(Phrase(zh: "提问", en: "Enquiries"), schedule.enquiry.map { Phrase.period($0, in: zone) })
    field(
      Phrase(zh: words.submission.zh, en: "Submission"),
      Phrase.period(schedule.submission, in: zone))
    field(
      Phrase(zh: words.opening?.zh ?? "开启", en: "Opening"),
      tender.definition.periods.opening.map { written in
        written.isDateOnly ? "\(written)" : written.begins(in: zone).clock(in: zone)
      })
    field(
      Phrase(zh: "工作时间", en: "Business hours"),
      tender.definition.businessHours.map {
        Phrase(zh: "\($0.from) 至 \($0.to)", en: "\($0.from) to \($0.to)")
      })
  }

  /// Places, money and the rules of the game.
  mutating func terms(_ definition: TenderDefinition) {
    let words = definition.words
    let terms: [(Phrase, Phrase?)] = [
      (
        Phrase(zh: "获取文件地点", en: "Documents at"),
        definition.places?.documents.map { Phrase($0.string) }
      ),
      (
        Phrase(zh: "递交地点", en: "Submission at"),
        definition.places?.submission.map { Phrase($0.string) }
      ),
      (
        Phrase(zh: "\(words.opening?.zh ?? "开启")地点", en: "Opening at"),
        definition.places?.opening.map { Phrase($0.string) }
      ),
      (Phrase(zh: "预算", en: "Budget"), definition.budget.map { Phrase("\($0)") }),
      (Phrase(zh: "最高限价", en: "Ceiling"), definition.ceiling.map { Phrase("\($0)") }),
      (Phrase(zh: words.bond.zh, en: "Bond"), definition.bond.map { Phrase("\($0)") }),
      (
        words.validity.asLabel,
        definition.bidValidity?.phrase
      ),
      (
        Phrase(
          zh: words.isTender ? "最少投标数" : "最少响应数", en: "Minimum \(words.bids.en)"),
        definition.minimumBids.map { Phrase("\($0)") }
      ),
      (Phrase(zh: "联合体", en: "Consortium"), definition.consortium?.phrase),
      (Phrase(zh: "补交资料", en: "Late documents"), definition.lateDocuments?.phrase),
    ]
    guard terms.contains(where: { $0.1 != nil }) else { return }
    heading(Phrase(zh: "地点与条款", en: "Places and terms"))
    for (label, value) in terms { field(label, value) }
  }
}

extension Party {
  /// Name, address and contact, one a line.
  fileprivate var phrase: Phrase {
    let contact = [contact?.name, contact?.telephone].compactMap { $0?.string }
      .joined(separator: " ")
    let lines: [String?] = [name.string, address?.string, contact.isEmpty ? nil : contact]
    return Phrase(lines.compactMap { $0 }.joined(separator: "\n"))
  }
}
