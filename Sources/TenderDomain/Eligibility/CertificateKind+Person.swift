extension CertificateKind {
  /// Whether only a person can hold it: 注册…师, 建造师, 安全考核 B 证, 职称.
  ///
  /// A match of words: a firm is known by its own certificates, a person by a title of work.
  public var isPersonal: Bool {
    let words = FoldedText(text).string.filter { $0 != " " }
    return Self.titles.contains(where: words.contains) || words.namesWorker
      || Self.safety.contains { words.contains($0) } && Self.letters.contains { words.contains($0) }
      || words.split { !$0.isLetter }.contains { word in
        Self.english.contains { word.hasSuffix($0) }
      }
  }

  private static let titles = ["职称", "负责人", "项目经理", "岗位证书", "上岗证", "技术工人", "技能等级"]

  private static let safety = ["安全考核", "安全生产考核", "安考", "三类人员"]
  private static let letters = ["a证", "b证", "c证", "a类", "b类", "c类", "三类人员", "合格证"]

  private static let english = [
    "engineer", "constructor", "architect", "appraiser", "accountant", "surveyor", "lawyer",
    "technician", "manager",
  ]
}

extension String {
  /// Whether it names somebody by what he is: 师 or 员 not before 事务所, 会 and the like.
  fileprivate var namesWorker: Bool {
    let characters = Array(self)
    return characters.indices.contains { place in
      guard place > 0, "师员".contains(characters[place]) else { return false }
      let next = place + 1 < characters.count ? characters[place + 1] : nil
      let isOfFirm = next.map { "事会范协学公傅生工".contains($0) } ?? false
      return !isOfFirm && !"会成动".contains(characters[place - 1])
    }
  }
}
