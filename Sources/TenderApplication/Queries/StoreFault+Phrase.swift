public import TenderDomain

extension StoreFault {
  public var phrase: Phrase {
    switch self {
    case .clockBehindJournal(let now, let last, let zone):
      Phrase(
        zh: "时钟 \(now.clock(in: zone)) 早于最后一条台账 \(last.zonedClock(in: zone).zh)：不接受写入；"
          + "时钟若是对的，用 tender clock accept --reason 理由",
        en:
          "the clock says \(now.clock(in: zone)), before the last journal entry at \(last.zonedClock(in: zone).en): "
          + "no changes are taken; if the clock is right, tender clock accept --reason TEXT"
      )
    case .encoding(let encoding):
      Phrase(
        zh: "数据库的编码是 \(encoding)，不能保存所有文字：应为 UTF8",
        en: "the database keeps its texts in \(encoding), which lacks characters: it must be UTF8")
    case .damaged(let detail):
      Phrase(zh: "数据库自检不通过：\(detail)", en: "the database's own check failed: \(detail)")
    case .unanswered(let error): error.message
    case .surrounding(let what): what.phrase
    case .unreadable(let place, let detail): place.unreadable(detail)
    case .orphan(let place, let parent):
      Phrase(
        zh: "\(place.text) 所指的 \(parent) 不存在",
        en: "\(place.text) refers to a row of \(parent) that is not there")
    case .broken(let place):
      Phrase(
        zh: "\(place.text) 与前后各行不衔接", en: "\(place.text) does not fit the rows around it")
    case .contentIncomplete(let sha256):
      Phrase(zh: "文件内容不全：\(sha256)", en: "an incomplete content: \(sha256)")
    case .contentDamaged(let sha256):
      Phrase(zh: "文件内容与摘要不符：\(sha256)", en: "a document is not that of its digest: \(sha256)")
    case .bidNumbersHaveGaps(let tender, let bids, let last):
      Phrase(
        zh: "\(tender) 登记缺号：共 \(bids) 份，最后编号 \(last)",
        en: "tender \(tender) has gaps: \(bids) bids, the last numbered \(last)")
    case .journalHasGaps, .journalHeadDiffers, .differs, .replayDiffers, .replayEnds:
      ofTheJournal
    }
  }

  private var ofTheJournal: Phrase {
    switch self {
    case .journalHasGaps(let entries, let last):
      Phrase(
        zh: "台账缺号：共 \(entries) 条，最后编号 \(last)",
        en: "the journal has gaps: \(entries) entries, the last numbered \(last)")
    case .journalHeadDiffers(let head, let last):
      Phrase(
        zh: "台账末尾不符：记为 \(head)，实际 \(last)",
        en: "the journal's head says \(head), its last entry \(last)")
    case .differs(let sequence, let what):
      Phrase(
        zh: "台账第 \(sequence) 条与 \(what) 不符",
        en: "entry \(sequence) of the journal says something else than \(what)")
    case .replayDiffers(let place, .changed):
      Phrase(
        zh: "\(place.text) 与台账重演的结果不符",
        en: "\(place.text) is not what the journal makes it")
    case .replayDiffers(let place, .missing):
      Phrase(
        zh: "\(place.text) 按台账应有，库中没有",
        en: "\(place.text) is not there, and the journal makes it")
    case .replayDiffers(let place, .added):
      Phrase(
        zh: "\(place.text) 在库中，台账中没有来历",
        en: "\(place.text) is there, and the journal does not make it")
    case .replayEnds(let sequence):
      Phrase(
        zh: "台账第 \(sequence) 条无法重演，其后未作核对",
        en: "entry \(sequence) of the journal cannot be applied: nothing behind it was compared")
    default: Phrase("")
    }
  }
}

extension StoredPlace {
  /// What is said of a value there that cannot be read.
  public func unreadable(_ detail: Phrase) -> Phrase {
    let name = Phrase(zh: "\(text) 无法识别", en: "\(text) cannot be read")
    return detail.en.isEmpty ? name : [name, detail].joined(by: Phrase(zh: "：", en: ": "))
  }
}
