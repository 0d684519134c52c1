/// A legal form (组织形式) as a licence or a notice words it, with the class that the law puts it in.
///
/// Requirements and bidders are compared by class: 有限责任公司（自然人投资或控股） is an 企业法人 (民法典 76).
public struct LegalForm: Hashable, Sendable {
  /// What the law makes of a wording.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    /// 民法典 74: the head office is liable.
    case branch = "分支机构"
    /// 民法典 76 II; 公司法 2, 3.
    case enterpriseLegalPerson = "企业法人"
    /// 民法典 102; 合伙企业法 2, 55.
    case partnership = "合伙企业"
    /// 民法典 102; 个人独资企业法 2.
    case soleProprietorship = "个人独资企业"
    /// 民法典 54, 56.
    case individualBusiness = "个体工商户"
    /// 民法典 96, 100; 农民专业合作社法 5.
    case cooperative = "农民专业合作社法人"
    /// 民法典 87, 88.
    case publicInstitution = "事业单位法人"
    /// 民法典 90.
    case socialOrganisation = "社会团体法人"
    /// 民法典 92.
    case donatedLegalPerson = "捐助法人"
    /// 民法典 102 II; its licence to practise is the proof, it has no 营业执照.
    case professionalFirm = "专业服务机构"
    /// 民法典 96–101.
    case specialLegalPerson = "特别法人"
    /// 政府采购法 21.
    case naturalPerson = "自然人"
  }

  /// As it was written.
  let wording: String
  /// Folded, without blanks and without a code in brackets at the end.
  let folded: String
  /// Nothing for words that the law puts in no class, such as 联营 or 企业.
  public let `class`: Class?
  /// Which form of its class it is; nothing where it only names the class.
  let form: String?
  /// The classes of a wider word that a requirement may name, such as 法人.
  let wider: Set<Class>?

  public init(_ wording: String) {
    self.wording = wording
    folded = Self.withoutCode(FoldedText(wording).string.filter { $0 != " " })
    wider = Self.widerWords[folded]
    let row = wider == nil ? LegalFormTable.row(of: folded) : nil
    `class` = row?.class
    form = row?.form
  }

  /// The classes of bidders that can bear liability themselves (政府采购法 22 I (一)).
  static let liable = Class.allCases.filter { $0 != .branch }

  private static let legalPersons: Set<Class> = [
    .enterpriseLegalPerson, .cooperative, .publicInstitution, .socialOrganisation,
    .donatedLegalPerson, .specialLegalPerson,
  ]

  private static let widerWords: [String: Set<Class>] = [
    "法人": legalPersons, "独立法人": legalPersons,
    "企业": [.enterpriseLegalPerson, .partnership, .soleProprietorship],
    "非法人组织": [.partnership, .soleProprietorship, .professionalFirm],
  ]

  /// Registers put a code behind the words: 有限责任公司（自然人投资或控股）（1130）.
  private static func withoutCode(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      text[open...].dropFirst().dropLast().allSatisfy({ $0.isASCII }), open != text.startIndex
    else { return text }
    return String(text[..<open])
  }
}

extension LegalForm {
  /// How what a bidder is recorded as stands to what a requirement names.
  func likeness(to wanted: LegalForm) -> Likeness {
    if folded == wanted.folded { return .same }
    if `class` == .branch, wanted.class != .branch { return .unclear(.branch(wording)) }
    if let wider, let asked = wanted.wider {
      return wider.isSubset(of: asked)
        ? .same : wider.isDisjoint(with: asked) ? .different : .unclear(.noClass(wording))
    }
    guard let mine = `class` else { return .unclear(.noClass(wording)) }
    if let asked = wanted.wider { return Likeness(asked.contains(mine)) }
    guard let asked = wanted.class else { return .unclear(.noClass(wanted.wording)) }
    guard mine == asked else { return .different }
    guard let askedForm = wanted.form else { return .same }
    guard let form else {
      return .unclear(.classOnly(found: wording, wanted: wanted.wording))
    }
    return likeness(of: form, to: askedForm, wanted)
  }

  /// One form of a class is not another; a narrower or a wider wording of one is a question.
  private func likeness(of form: String, to asked: String, _ wanted: LegalForm) -> Likeness {
    if form == asked {
      // 有限责任公司（国有独资） says more than 有限责任公司.
      return wanted.folded.contains("(")
        ? .unclear(.near(found: wording, wanted: wanted.wording)) : .same
    }
    if LegalFormTable.companies.contains(form), asked == LegalFormTable.company { return .same }
    if LegalFormTable.mayBe(form, asked) {
      return .unclear(.near(found: wording, wanted: wanted.wording))
    }
    return .different
  }
}
