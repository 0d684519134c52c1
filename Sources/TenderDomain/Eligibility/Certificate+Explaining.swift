/// What became of a test of the certificates of a bidder.
public indirect enum CertificateReason: Hashable, Sendable {
  case holds(Certificate, [DatedOccasion])
  case missing(CertificateTest)
  case gradeTooLow(Certificate, GradeTest)
  /// The grade is not recorded, or not on the scale of the tender.
  case gradeNotComparable(Certificate, GradeTest)
  case outsideScope(Certificate, missing: [Text])
  case scopeNotRecorded(Certificate, asked: [Text])
  case issuerNotRecorded(Certificate, asked: Text)
  case otherIssuer(Certificate, asked: Text)
  /// Its scope or its issuer is nearly the one that is asked for.
  case unclear(Certificate, Doubt)
  /// Only one of nearly that kind might do.
  case similarKind(Certificate, CertificateTest)
  /// A certificate that a person holds; who of the staff does, nobody has recorded.
  case personal(CertificateTest, Assessment)
  /// The leader of a consortium has the grade; of its members nothing is recorded.
  case leaderAlone(Assessment)
  case notValid(Certificate, DatedOccasion)
  case validityNotRecorded(Certificate)
  /// It runs out on a day on which nobody knows yet whether the award was before.
  case mayRunOut(Certificate, DatedOccasion)

  /// The certificate that was judged.
  public var certificate: Certificate? {
    switch self {
    case .missing, .personal, .leaderAlone: nil
    case .holds(let certificate, _), .gradeTooLow(let certificate, _),
      .gradeNotComparable(let certificate, _), .outsideScope(let certificate, _),
      .issuerNotRecorded(let certificate, _), .otherIssuer(let certificate, _),
      .unclear(let certificate, _), .similarKind(let certificate, _),
      .scopeNotRecorded(let certificate, _), .notValid(let certificate, _),
      .validityNotRecorded(let certificate), .mayRunOut(let certificate, _):
      certificate
    }
  }
}

extension CertificateReason: Explanation {
  func sentence(in language: Language) -> String {
    let finding = finding(in: language)
    guard let name = certificate?.name(in: language) else { return finding }
    return language(zh: "\(name)：\(finding)", en: "\(name): \(finding)")
  }

  var evidence: [Phrase] {
    switch self {
    case .personal(_, let best), .leaderAlone(let best): best.evidence
    default: certificate.map { [$0.phrase] } ?? []
    }
  }

  private func finding(in language: Language) -> String {
    switch self {
    case .holds(let certificate, let days):
      certificate.holding(on: days, in: language)
    case .missing(let test):
      [
        language(zh: "未登记证书 \(test.kind)", en: "no certificate \(test.kind) is recorded"),
        test.grade?.text(in: language),
      ].compactMap { $0 }.joined(separator: language(zh: "；", en: "; "))
    case .gradeTooLow(let certificate, let test):
      language(
        zh: "等级 \(certificate.gradeText)，低于要求的 \(test.atLeast)（由高到低：\(test.scaleText)）",
        en: "grade \(certificate.gradeText) is below \(test.atLeast) "
          + "(best first: \(test.scaleText))")
    case .gradeNotComparable(let certificate, let test) where certificate.grade == nil:
      language(
        zh: "未登记等级；\(test.text(in: .zh))",
        en: "the grade is not recorded; \(test.text(in: .en))")
    case .gradeNotComparable(let certificate, let test):
      language(
        zh: "等级 \(certificate.gradeText) 不在公告的等级表中（\(test.scaleText)）",
        en: "grade \(certificate.gradeText) is not on the scale of the tender "
          + "(\(test.scaleText))")
    case .outsideScope(_, let missing):
      language(zh: "范围不含 \(missing.list.zh)", en: "does not cover \(missing.list.en)")
    case .scopeNotRecorded(_, let asked):
      language(
        zh: "未登记范围，要求包含 \(asked.list.zh)",
        en: "the scope is not recorded; asked for is \(asked.list.en)")
    case .issuerNotRecorded(_, let asked):
      language(
        zh: "未登记颁发机关，要求为 \(asked)", en: "the issuer is not recorded; asked for is \(asked)")
    case .otherIssuer(let certificate, let asked):
      language(
        zh: "由\(certificate.issuer?.string ?? "")颁发，要求为 \(asked)",
        en: "issued by \(certificate.issuer?.string ?? ""); asked for is \(asked)")
    case .unclear(_, let doubt): doubt.text(in: language)
    case .similarKind(let certificate, let test):
      Doubt.near(found: certificate.kind.text, wanted: test.kind.text).text(in: language)
    case .personal(let test, let best):
      language(
        zh: "\(test.kind) 由个人持有，须由人认定是否为同一人所有（\(best.sentence(in: .zh))）",
        en: "\(test.kind) is held by a person, and a person has to say who of the staff holds it "
          + "(\(best.sentence(in: .en)))")
    case .leaderAlone(let best):
      language(
        zh: "仅牵头人符合，联合体其他成员的等级未登记（\(best.sentence(in: .zh))）",
        en: "met by the leader alone; the grades of the other members of the consortium are not "
          + "recorded (\(best.sentence(in: .en)))")
    case .notValid(let certificate, let occasion):
      language(
        zh: "\(certificate.validity(in: .zh))，不含\(occasion.firstText(in: .zh))",
        en: "\(certificate.validity(in: .en)), which does not cover "
          + occasion.firstText(in: .en))
    case .validityNotRecorded(let certificate): certificate.validity(in: language)
    case .mayRunOut(let certificate, let occasion):
      [certificate.validity(in: language), occasion.lastText(in: language)]
        .joined(separator: language(zh: "；", en: "; "))
    }
  }

  var remedy: Phrase {
    switch self {
    case .missing(let test):
      Phrase(
        zh: "若持有，用 tender bidder update 登记证书 \(test.kind)",
        en: "if the bidder holds one, record certificate \(test.kind) with tender bidder update")
    case .gradeTooLow(_, let test):
      .supply(zh: "\(test.atLeast)及以上等级的证书", en: "a certificate of grade \(test.atLeast) or better")
    case .gradeNotComparable(_, let test):
      .supply(zh: "等级表（\(test.scaleText)）中的等级", en: "a grade of the scale (\(test.scaleText))")
    case .outsideScope(_, let missing):
      .supply(
        zh: "范围包含 \(missing.list.zh) 的证书", en: "a certificate that covers \(missing.list.en)")
    case .scopeNotRecorded: .supply(zh: "证书的范围", en: "the scope of the certificate")
    case .issuerNotRecorded: .supply(zh: "证书的颁发机关", en: "the issuer of the certificate")
    case .otherIssuer(_, let asked):
      .supply(zh: "由 \(asked) 颁发的证书", en: "a certificate issued by \(asked)")
    case .unclear, .similarKind:
      Phrase(
        zh: "用 tender bidder update 按要求的写法更正证书，或由人认定",
        en: "correct the certificate to the words that are asked for with tender bidder update, "
          + "or a person decides")
    case .personal:
      Phrase(
        zh: "核对持证人后由人认定",
        en: "look who holds it; then a person decides")
    case .leaderAlone:
      Phrase(
        zh: "核对联合体各成员的证书后由人认定（同一专业按等级较低的成员计）",
        en: "look at the certificates of all members, of whom the lowest grade counts; "
          + "then a person decides")
    case .validityNotRecorded: .supply(zh: "证书有效期的截止日", en: "the last day of its validity")
    case .holds(_, let days): .validCertificate(on: days.last?.lastDay)
    case .notValid(_, let occasion): .validCertificate(on: occasion.firstDay)
    case .mayRunOut(_, let occasion): .validCertificate(on: occasion.lastDay)
    }
  }
}

extension Phrase {
  fileprivate static func supply(zh: String, en: String) -> Phrase {
    Phrase(zh: "用 tender bidder update 登记\(zh)", en: "record \(en) with tender bidder update")
  }

  fileprivate static func validCertificate(on day: Day?) -> Phrase {
    .supply(
      zh: "\(day.map { " \($0) " } ?? "")有效的证书",
      en: "a certificate valid\(day.map { " on \($0)" } ?? "")")
  }
}
