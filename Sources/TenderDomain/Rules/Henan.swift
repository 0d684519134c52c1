extension Rule {
  static let henan: [Rule] = [
    Rule(
      "henan.media", .henan, "21", .henanMandatory, .content, .error,
      zh: "公告应在国家或省指定的媒介发布", en: "the notice appears in a medium of the state or the province",
      .notRecorded(zh: "发布媒介", en: "where a notice was published")),
    Rule(
      "henan.register-4wd", .henan, "22 II", .henan, .minimum, .warning,
      [.atLeast(4, .workingDay)], from: .publication, to: .documentsEnd,
      zh: "自公告发布至报名或发售文件截止不少于 4 个工作日",
      en: "four working days or more from the notice to the last day of the documents",
      .check(.days)),
    Rule(
      "henan.question-17d", .henan, "31", .henan, .maximum, .warning,
      [.atLeast(17, .day), .atLeast(15, .day)], to: .submissionCloses,
      zh: "投标人的疑问应在截止 17 日前提出，15 日前答复",
      en: "bidders ask 17 days before the closing and are answered 15 days before it",
      .date(.henanQuestion)),
    Rule(
      "henan.award-15d", .henan, "47 III–V", .henan, .maximum, .warning,
      [.atMost(15, .day), .atMost(7, .day), .atMost(5, .workingDay)], from: .evaluationReport,
      to: .award,
      zh: "评标报告后 15 日内定标，7 日内发通知，5 个工作日内退保证金",
      en: "award within 15 days of the report, notice within 7, bonds back in 5 working days",
      .date(.henanAward)),
  ]
}
