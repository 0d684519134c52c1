import TenderDomain

extension Screen {
  /// Every requested document and what became of it, then what is missing and what it would prove.
  mutating func checklist(_ checklist: Checklist, of tender: Tender) {
    let standing = checklist.standing
    heading(Phrase(zh: "资料清单：\(standing.zh)", en: "Checklist: \(standing.en)"))
    table(
      checklist.lines,
      [
        Column(Phrase(zh: "条目", en: "Item"), .usually(12)) { $0.document.id.text },
        Column(Phrase(zh: "资料", en: "Document"), .flexible) { $0.document.title.string },
        Column(Phrase(zh: "状态", en: "Status"), .flexible) {
          $0.status.styled(in: tender.definition.words)
        },
      ])
    missing(checklist.missing.filter { !$0.proves.isEmpty }, of: tender)
  }

  /// What is not there and may not be needed, and why nobody can say.
  mutating func inQuestion(_ checklist: Checklist) {
    for line in checklist.lines {
      guard case .open(let assessment) = line.status else { continue }
      let why = assessment.sentence
      bullet(
        Phrase(
          zh: "资料「\(line.document.title)」待定：\(why.zh)",
          en: "Document in question: \(line.document.title); \(why.en)"))
    }
  }

  /// What is missing, and which requirements it would have proved.
  mutating func missing(_ documents: [RequestedDocument], of tender: Tender) {
    for document in documents {
      let proved = tender.definition.requirements
        .filter { document.proves.contains($0.id) }.map { Phrase($0.title.string) }
      let missing = Phrase(
        zh: "缺资料「\(document.title)」", en: "Document missing: \(document.title)")
      bullet(
        proved.isEmpty
          ? missing
          : Phrase(
            zh: "\(missing.zh)，本可证明：\(proved.enumerated().zh)",
            en: "\(missing.en); it would have proved: \(proved.enumerated().en)"))
    }
  }
}

extension Checklist {
  /// `complete`, `2 missing`, `1 missing, 1 open`
  var standing: Phrase {
    guard !isComplete else { return Phrase(zh: "齐全", en: "complete") }
    let parts: [Phrase?] = [
      missing.isEmpty
        ? nil : Phrase(zh: "缺 \(missing.count) 项", en: "\(missing.count) missing"),
      open.isEmpty ? nil : Phrase(zh: "\(open.count) 项待定", en: "\(open.count) open"),
    ]
    return parts.compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }
}

extension Checklist.Status {
  fileprivate func styled(in words: ProcedureWords) -> Styled {
    switch self {
    case .received(.paper): Phrase(zh: "已收（纸质）", en: "received on paper").styled(.green)
    case .received(.file(let file)):
      Phrase(
        zh: "已收 \(file.name)（\(file.bytes) 字节，\(file.sha256.prefix(12))）",
        en: "received \(file.name) (\(file.bytes) bytes, \(file.sha256.prefix(12)))"
      ).styled(.green)
    case .empty(let file):
      Phrase(
        zh: "已收空文件 \(file.name)（0 字节）", en: "received, empty: \(file.name) (0 bytes)"
      ).styled(.red)
    case .missing: Phrase(zh: "缺", en: "missing").styled(.red)
    case .open(let assessment):
      Phrase(
        zh: "缺，除非不需要：\(assessment.sentence.zh)",
        en: "missing unless not needed: \(assessment.sentence.en)"
      ).styled(.yellow)
    case .notApplicable: Phrase(zh: "不适用", en: "not applicable").styled(.plain)
    case .absent: Phrase(zh: "未交（可选）", en: "not handed in (optional)").styled(.plain)
    case .later:
      Phrase(zh: Need.fromWinner.phrase(in: words).zh, en: "later, from \(words.winner.en)")
        .styled(.plain)
    }
  }
}
