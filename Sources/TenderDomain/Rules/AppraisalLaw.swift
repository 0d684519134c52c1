/// Rules about appraisers and those who select them.
extension Rule {
  static let appraisal: [Rule] = [
    Rule(
      "appraiser.form", .appraisal, "15", .appraisers, .eligibility, .info,
      who: .appraiser, otherwise: .appraiserClosed,
      zh: "评估机构可以是合伙（两名以上评估师）或公司（八名以上评估师、两名以上股东）",
      en: "an appraisal firm is a partnership (two appraisers or more) or a company (eight)",
      .check(.appraiserForm)),
    Rule(
      "appraiser.filing", .appraisal, "16", .appraisers, .maximum, .warning, [.atMost(30, .day)],
      from: .licence, to: .filing,
      who: .appraiser, otherwise: .appraiserClosed,
      zh: "评估机构自领取营业执照之日起 30 日内备案",
      en: "an appraisal firm is filed within 30 days of its business licence",
      .check(.appraiserFiling)),
    Rule(
      "appraiser.partners", .appraisal, "15 II–IV", .appraisers, .eligibility, .info,
      who: .appraiser, otherwise: .appraiserClosed,
      zh: "合伙人或股东三分之二以上是执业三年以上且三年内未受停业处罚的评估师，两人的均须如此",
      en:
        "two thirds of partners or shareholders are appraisers of three years without a ban in the "
        + "last three; both where there are two",
      .notRecorded(zh: "评估机构的合伙人和股东", en: "who owns an appraisal firm")),
    Rule(
      "appraiser.old-certificates", .appraisal, "16", .appraisers, .content, .warning,
      confidence: .excerpt,
      who: .buyer,
      zh: "评估机构已由许可改为备案，应接受各种名称的备案证明",
      en: "licences of appraisers gave way to filing: the proof of filing is taken under any name",
      .check(.oldCertificates)),
    Rule(
      "appraiser.no-rebate", .appraisal, "20(三), 23 II", .appraisers, .content, .warning,
      who: .buyer, otherwise: .rebate,
      zh: "不得索要、收受或给付回扣，不得恶意低价竞争；收费折扣是价格，不是回扣",
      en: "no rebate asked for or paid and no ruinous prices; a discount of the tariff is a price",
      .check(.rebate)),
    Rule(
      "appraiser.two-signers", .appraisal, "28", .appraisers, .countOf, .info,
      [.atLeast(2, .persons)],
      who: .appraiser,
      zh: "法定评估报告由两名以上评估师签名并加盖印章",
      en: "a statutory report bears the signatures of two appraisers and the seal",
      .notRecorded(zh: "评估报告的内容", en: "what a report contains")),
  ]

  static let realEstateAppraisal: [Rule] = [
    Rule(
      "appraiser.grade-min", .realEstateAppraisal, "8", .appraisers, .eligibility, .error,
      confidence: .excerpt,
      who: .appraiser, otherwise: .notRead,
      zh: "等级从高到低为一级、二级、三级；三级暂定在其后，出自未核对的条文",
      en:
        "the grades are first, second and third; a provisional third comes from an article that was "
        + "not checked",
      .kept(zh: "按定义中的等级表比较", en: "grades are compared on the scale of the definition")),
    Rule(
      "appraiser.business-limits", .realEstateAppraisal, "25", .appraisers,
      .eligibility, .warning, confidence: .memory,
      who: .appraiser, otherwise: .notRead,
      zh: "二级以下不得从事公司上市、企业清算评估，三级不得司法鉴定，三级暂定不得征收、在建工程抵押",
      en: "lower grades may not do listings, liquidations, court cases or, if provisional, "
        + "expropriation and mortgages of works in progress",
      .judgement),
    Rule(
      "appraiser.grade-validity", .realEstateAppraisal, "16", .appraisers, .maximum, .error,
      [.atMost(3, .year), .atMost(1, .year)], confidence: .memory,
      who: .appraiser, otherwise: .notRead,
      zh: "资质有效期三年，新设机构三级暂定一年", en: "a grade lasts three years, a provisional one a year",
      .kept(zh: "按证书所载有效期核查", en: "certificates are checked by the days they bear")),
    Rule(
      "appraiser.filing-regime", .housing275, "全文", .appraisers, .eligibility, .info,
      confidence: .excerpt,
      zh: "房地产估价机构等级以备案代替许可", en: "grades are given by filing and no longer by licence",
      .unchecked(
        zh: "未检查：证书名称由招标人认定",
        en: "not checked: the entity decides which name of a certificate it takes")),
  ]
}
