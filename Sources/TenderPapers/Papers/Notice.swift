public import TenderDomain

/// The notice of a tender as the public reads it (公告), from its definition alone.
///
/// Says what such notices forget: the clock time of the closing and its zone, the opening, the places,
/// how the documents are had, the validity, and whether consortia are accepted. What the definition
/// does not state is said to be open; nothing is invented.
public struct Notice {
  let definition: TenderDefinition
  let number: Tender.Number
  let zone: Zone
  /// What the notice bears as its date.
  let day: Day

  public init(_ tender: Tender) {
    definition = tender.definition
    number = tender.number
    zone = tender.zone
    day = tender.definition.periods.notice ?? tender.zone.day(of: tender.schedule.published)
  }

  var words: ProcedureWords { definition.words }

  public var paper: Paper {
    var paper = Paper(title: title)
    paper.add(nil, .paragraph(introduction))
    paper.add(
      Phrase(zh: "\(words.procurement.zh)项目内容", en: "What is procured"),
      .fields(subject), .list(items))
    paper.add(
      Phrase(zh: "\(words.bidders.zh)资格要求", en: "Who may take part"),
      .list(requirements), .fields([consortium]))
    paper.add(
      Phrase(zh: "获取\(words.documents.zh)", en: "How to get the \(words.documents.en)"),
      .fields(gettingDocuments))
    paper.add(
      Phrase(zh: "应提交的资料", en: "What to hand in"),
      .list(documents))
    paper.add(
      Phrase(zh: "\(words.bids.zh)的递交", en: "Handing in"), .fields(handingIn),
      .paragraph(lateOnes))
    paper.add(words.openingHeading, .fields(opening))
    paper.add(Phrase(zh: "其他事项", en: "Other terms"), .fields(terms))
    paper.add(Phrase(zh: "联系方式", en: "Contact"), .fields(contact))
    paper.signature = [Phrase(definition.procuringEntity.name.string), day.told]
    return paper
  }

  private var title: Phrase {
    let title = definition.title.string
    let name = words.nameOfNotice(by: definition.method)
    return Phrase(
      zh: title.hasSuffix("公告") ? title : title + name.zh, en: "\(name.en): \(title)")
  }

  private var introduction: Phrase {
    let entity = definition.procuringEntity.name
    if let description = definition.description {
      let text = description.string
      return Phrase(
        zh: "\(text)有关事项如下：", en: "\(text) The particulars are as follows.")
    }
    let title = definition.title
    let procedure = words.procedure ?? definition.method.phrase(in: words)
    return Phrase(
      zh: "\(entity)现就“\(title)”进行\(procedure.zh)，有关事项如下：",
      en: "\(entity) invites \(words.bidders.en) for “\(title)”. The particulars are as follows.")
  }
}

extension ProcedureWords {
  /// 招标公告, 竞争性磋商公告 …; of a tender by invitation a letter.
  fileprivate func nameOfNotice(by method: ProcurementMethod) -> Phrase {
    if let procedure {
      return Phrase(zh: "\(procedure.zh)公告", en: "Notice of \(procedure.en)")
    }
    return method == .open
      ? Phrase(zh: "招标公告", en: "Notice of tender")
      : Phrase(zh: "投标邀请书", en: "Invitation to bid")
  }

  fileprivate var openingHeading: Phrase {
    Phrase(zh: opening?.zh ?? "开启", en: "Opening")
  }
}
