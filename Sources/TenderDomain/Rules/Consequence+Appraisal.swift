/// What follows for appraisers and their clients, and who keeps personal data.
extension Consequence {
  static let appraiserClosed = follows(
    zh: "责令改正；拒不改正的，责令停业，可处一万元以上五万元以下罚款",
    en: "an order to put it right; refused, closure and a possible fine of 10,000 to 50,000 yuan",
    by: LegalBasis("资产评估法", "47 II"))

  static let rebate = follows(
    zh: "法定评估的委托人索要、收受回扣的，责令改正；拒不改正的，处十万元以上五十万元以下罚款",
    en: "for a rebate taken by the client of a statutory appraisal, an order to put it right; "
      + "refused, a fine of 100,000 to 500,000 yuan",
    by: LegalBasis("资产评估法", "52(二)")
  ).and(
    follows(
      zh: "评估机构给予警告，可责令停业一至六个月", en: "the firm: a warning, closure for up to six months",
      by: LegalBasis("资产评估法", "47 I(三)")))

  static let personalData = follows(
    zh: "责令改正，给予警告；拒不改正的，可并处罚款",
    en: "an order to put it right and a warning; refused, a possible fine",
    by: LegalBasis("个人信息保护法", "66"))
}
