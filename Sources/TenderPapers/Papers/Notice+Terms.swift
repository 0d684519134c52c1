import TenderDomain

/// When and where, on which terms, and whom to ask.
extension Notice {
  /// What the definition does not say.
  private var open: Phrase { Phrase(zh: "本公告未作规定", en: "not settled in this notice") }

  private var askUs: Phrase {
    Phrase(
      zh: "本公告未作规定，请与\(words.buyer.zh)联系", en: "not settled in this notice: ask \(words.buyer.en)")
  }

  var gettingDocuments: [Paper.Field] {
    let fields: [Paper.Field?] = [
      Paper.Field(
        Phrase(zh: "时间", en: "When"), definition.periods.documents?.told(in: zone) ?? askUs),
      Paper.Field(
        Phrase(zh: "地点", en: "Where"),
        definition.places?.documents.map { Phrase($0.string) } ?? askUs),
      officeHours,
    ]
    return fields.compactMap(\.self)
  }

  private var officeHours: Paper.Field? {
    Paper.Field(
      Phrase(zh: "工作时间", en: "Office hours"),
      definition.businessHours.map {
        Phrase(zh: "\($0.from) 至 \($0.to)", en: "\($0.from) to \($0.to)")
      })
  }

  var handingIn: [Paper.Field] {
    let window = definition.periods.submission
    let closing = window.to.toldAsEnd(in: zone)
    let fields: [Paper.Field?] = [
      Paper.Field(
        Phrase(zh: "递交时间", en: "From"),
        window.from.map { from in
          let start = from.told(in: zone)
          return Phrase(zh: "\(start.zh)起", en: start.en)
        }),
      Paper.Field(
        Phrase(zh: words.closingTime.zh, en: "Closing"),
        Phrase(
          zh: "\(closing.zh)（\(zone.told.zh)）", en: "\(closing.en) (\(zone.told.en))")),
      Paper.Field(
        Phrase(zh: "递交地点", en: "Where"),
        definition.places?.submission.map { Phrase($0.string) } ?? askUs),
      definition.asksForSeal
        ? Paper.Field(
          Phrase(zh: "密封", en: "Seal"),
          Phrase(zh: "须密封递交，未密封的拒收", en: "to be sealed; what is not sealed is refused")) : nil,
    ]
    return fields.compactMap(\.self)
  }

  var lateOnes: Phrase {
    let basis = words.lateRefusal?.phrase
    return Phrase(
      zh: "逾期送达的\(words.bid.zh)，\(words.buyer.zh)予以拒收\(basis.map { "（\($0.zh)）" } ?? "")。",
      en: "What arrives at the closing or after it is refused\(basis.map { " (\($0.en))" } ?? "").")
  }

  var opening: [Paper.Field] {
    guard definition.hasOpening else {
      guard definition.periods.hasNoOpening else { return [] }
      return [
        Paper.Field(
          Phrase(zh: "安排", en: "Opening"), Phrase(zh: "不公开开启", en: "there is no public opening"))
      ]
    }
    let time =
      definition.periods.opening.map { written in
        let told = written.told(in: zone)
        return Phrase(zh: "\(told.zh)（\(zone.told.zh)）", en: "\(told.en) (\(zone.told.en))")
      } ?? Phrase(zh: "\(words.closing.zh)的同一时间", en: "at the closing")
    return [
      Paper.Field(Phrase(zh: "时间", en: "When"), time),
      Paper.Field(
        Phrase(zh: "地点", en: "Where"),
        definition.places?.opening.map { Phrase($0.string) } ?? askUs),
    ]
  }

  var terms: [Paper.Field] {
    let fields: [Paper.Field?] = [
      Paper.Field(
        Phrase(zh: words.validity.zh, en: "Bids are valid for"),
        definition.bidValidity?.phrase ?? open),
      Paper.Field(Phrase(zh: words.bond.zh, en: "Bond"), definition.bond?.told),
      Paper.Field(
        Phrase(zh: "提问", en: "Questions"), definition.periods.enquiry?.told(in: zone)),
      Paper.Field(
        Phrase(zh: words.isTender ? "最少投标数" : "最少响应数", en: "At least so many bids"),
        definition.minimumBids.map { Phrase("\($0)") }),
      Paper.Field(
        Phrase(zh: "截止后补交资料", en: "Documents after the closing"), definition.lateDocuments?.phrase),
    ]
    return fields.compactMap(\.self)
  }

  var contact: [Paper.Field] {
    definition.procuringEntity.fields(words.buyer.zh, "Procuring entity")
      + (definition.agency?.fields("代理机构", "Agency") ?? [])
  }
}

extension Party {
  fileprivate func fields(_ zh: String, _ en: String) -> [Paper.Field] {
    let fields: [Paper.Field?] = [
      Paper.Field(Phrase(zh: zh, en: en), Phrase(name.string)),
      Paper.Field(Phrase(zh: "地址", en: "Address"), address.map { Phrase($0.string) }),
      Paper.Field(Phrase(zh: "联系人", en: "Person"), contact?.name.map { Phrase($0.string) }),
      Paper.Field(
        Phrase(zh: "联系电话", en: "Telephone"), contact?.telephone.map { Phrase($0.string) }),
    ]
    return fields.compactMap(\.self)
  }
}
