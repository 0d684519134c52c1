extension Rule {
  static let henan: [Rule] = [
    Rule(
      "henan.media", .henan, "21", .henanMandatory, .content, .error,
      who: .buyer, otherwise: .asBiddingLaw,
      zh: "公告应在国家或省指定的媒介发布", en: "the notice appears in a medium of the state or the province",
      .notRecorded(zh: "发布媒介", en: "where a notice was published")),
    Rule(
      "henan.register-4wd", .henan, "22 II", .henan, .minimum, .warning,
      [.atLeast(4, .workingDay)], from: .publication, to: .documentsEnd,
      who: .buyer,
      zh: "自公告发布至报名或发售文件截止不少于 4 个工作日",
      en: "four working days or more from the notice to the last day of the documents",
      .check(.days)),
    Rule(
      "henan.question-17d", .henan, "31", .henan, .maximum, .warning,
      [.atLeast(17, .day)], to: .submissionCloses,
      who: .bidder,
      zh: "投标人的疑问应在投标截止时间 17 日前提出",
      en: "bidders ask 17 days before the closing time or earlier",
      .date(.henanQuestion)),
    Rule(
      "henan.answer-15d", .henan, "31", .henan, .minimum, .warning, [.atLeast(15, .day)],
      from: .reply, to: .submissionCloses,
      who: .buyer,
      zh: "全部疑问应在投标截止时间 15 日前以书面或答疑会一次答复",
      en:
        "all questions get one answer, in writing or at a meeting, 15 days before the closing time",
      .date(.henanAnswer)),
    Rule(
      "henan.award-15d", .henan, "47 III", .henan, .maximum, .warning, [.atMost(15, .day)],
      from: .evaluationReport, to: .award,
      who: .buyer,
      zh: "招标人自收到评标报告之日起 15 日内确定中标人",
      en: "the award is made within 15 days of the evaluation report",
      .date(.award())),
    Rule(
      "henan.notice-7d", .henan, "47 IV", .henan, .maximum, .warning, [.atMost(7, .day)],
      from: .award, to: .awardNotice,
      who: .buyer,
      zh: "自确定中标人之日起 7 日内发出中标通知书，并告知未中标人",
      en: "the notice goes to winner and losers alike within seven days of the award",
      .date(.henanNotice)),
    Rule(
      "henan.bond-5wd", .henan, "47 V", .henan, .maximum, .warning, [.atMost(5, .workingDay)],
      from: .award, to: .bondReturned,
      who: .buyer,
      zh: "自确定中标人或投标有效期届满之日起 5 个工作日内退还全部保证金",
      en:
        "all bonds go back within five working days of the award, or of the end of the bid validity",
      .date(.henanBonds)),
  ]
}
