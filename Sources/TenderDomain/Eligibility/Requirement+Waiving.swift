extension Requirement {
  /// Whether a law asks it of every supplier (政府采购法 22): of one bidder alone nobody can waive it.
  public var isSetByLaw: Bool {
    criterion == Criterion.governmentProcurement22.id
      || basis?.names(article: 22, of: "政府采购法", "government procurement law") == true
  }

  /// What the definition says; where it says nothing, whatever no law asks of all.
  public var mayBeWaived: Bool { waivable ?? !isSetByLaw }

  /// - Throws: `WaiverRefusal` for letting one bidder off what is asked of all.
  public func admit(_ result: Decision.Result) throws(WaiverRefusal) {
    guard result == .waived, !mayBeWaived else { return }
    throw waivable == nil ? .setByLaw(self) : .excludedByNotice(self)
  }

  /// The same requirement, which says whether it may be waived.
  public func waivable(_ waivable: Bool?) -> Requirement {
    Requirement(
      id: id, title: title, kind: kind, basis: basis, lot: lot, criterion: criterion,
      waivable: waivable ?? self.waivable, expect: expect)
  }
}

/// Why nobody is let off a requirement.
public enum WaiverRefusal: Hashable, Explained {
  case setByLaw(Requirement)
  /// The definition says `waivable: false`.
  case excludedByNotice(Requirement)

  public var errorCode: String { "requirement.notWaivable" }
  public var kind: FailureKind { .refused }

  public var message: Phrase {
    switch self {
    case .setByLaw(let requirement):
      let law = (requirement.basis ?? LegalBasis("政府采购法", "22")).phrase
      return Phrase(
        zh: "“\(requirement.title)”（\(requirement.id)）不得免除：\(law.zh)对所有供应商作此要求",
        en: "“\(requirement.title)” (\(requirement.id)) cannot be waived: \(law.en) asks it of "
          + "every supplier")
    case .excludedByNotice(let requirement):
      return Phrase(
        zh: "“\(requirement.title)”（\(requirement.id)）不得免除：公告写明 waivable: false",
        en: "“\(requirement.title)” (\(requirement.id)) cannot be waived: the notice says "
          + "waivable: false")
    }
  }

  public var hint: Phrase? {
    let decide = Phrase(
      zh: "已见到证据的，认定 met 并在理由中写明；确不符合的，认定 notMet",
      en: "decide met, with what was seen as the reason, or notMet")
    guard case .setByLaw = self else { return decide }
    return [
      decide,
      Phrase(
        zh: "此类条件只有在公告发布前就写明 waivable: true 的，才可免除",
        en: "only a definition that says waivable: true when it is published lets it be waived"),
    ].joined()
  }
}

extension LegalBasis {
  /// Whether it names an article of a law, however that is written: `22 I (一)`, 第二十二条第一款, 21、22.
  ///
  /// - Parameter names: of the law, folded; what follows the name may be the article.
  func names(article number: Int, of names: String...) -> Bool {
    var cited = FoldedText(law.string).string.filter { !"《》〈〉<>\"".contains($0) }
    for opening in ["中华人民共和国", "the "] where cited.hasPrefix(opening) {
      cited.removeFirst(opening.count)
    }
    guard let name = names.first(where: cited.hasPrefix) else { return false }
    // 政府采购法实施条例 is another law; 政府采购法(2014年修正) and 政府采购法第二十二条 are not.
    let rest = cited.dropFirst(name.count).drop { $0 == " " }
    let isThatLaw = rest.first.map { "(第".contains($0) || $0.isNumber } ?? true
    guard isThatLaw || rest.hasPrefix("of ") else { return false }
    let articles = FoldedText(article.string).string
    let inName = rest.first == "(" ? "" : String(rest)
    return Self.articles(in: articles, inName).contains { $0.contains(number) }
  }

  /// The articles that a text names, alone or from one to another.
  private static func articles(in texts: String...) -> [ClosedRange<Int>] {
    texts.flatMap { $0.split { ",;和及".contains($0) } }.compactMap { part in
      var rest = part
      guard let first = leadingNumber(of: &rest) else { return nil }
      rest = rest.drop { "条 ".contains($0) }
      guard let dash = rest.first, "-至到~".contains(dash) else { return first...first }
      rest = rest.dropFirst()
      guard let last = leadingNumber(of: &rest), first <= last else { return first...first }
      return first...last
    }
  }

  /// The number at the beginning, in digits or Chinese numerals, after 第, art. or article.
  private static func leadingNumber(of text: inout Substring) -> Int? {
    text = text.drop { $0 == " " }
    for word in ["article ", "art. ", "art ", "第"] where text.hasPrefix(word) {
      text = text.dropFirst(word.count)
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let numeral = digits.isEmpty ? text.prefix { "一二三四五六七八九十".contains($0) } : digits
    text = text.dropFirst(numeral.count)
    return Int(numeral) ?? ChineseNumeral.value(of: numeral)
  }
}
