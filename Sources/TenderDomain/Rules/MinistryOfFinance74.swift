/// 财政部令第74号 and 财库〔2014〕214号: government procurement other than by tender.
extension Rule {
  static let finance74: [Rule] = [
    Rule(
      "gp.negotiation-3wd", .finance74, "29", .governmentNegotiation, .minimum, .error,
      [.atLeast(3, .workingDay), .atLeast(3, .workingDay)], from: .documentsIssued,
      to: .submissionCloses,
      who: .buyer, otherwise: .closingDayMoves,
      zh: "自谈判文件发出至首次响应截止不少于 3 个工作日，修改应在截止 3 个工作日前",
      en: "three working days or more from the documents to the closing, and changes three before",
      .check(.days), .date(.change(limit: 1, from: .closingDay))),
    Rule(
      "gp.inquiry-price-3wd", .finance74, "45", .governmentInquiry, .minimum, .error,
      [.atLeast(3, .workingDay), .atLeast(3, .workingDay)], from: .documentsIssued,
      to: .submissionCloses,
      who: .buyer, otherwise: .closingDayMoves,
      zh: "自询价通知书发出至响应截止不少于 3 个工作日，修改应在截止 3 个工作日前",
      en: "three working days or more from the inquiry to the closing, and changes three before",
      .check(.days), .date(.change(limit: 1, from: .closingDay))),
  ]

  static let consultation214: [Rule] = [
    Rule(
      "gp.consultation-10d", .consultation214, "10", .governmentConsultation, .minimum, .error,
      [.atLeast(10, .day)], from: .documentsIssued, to: .submissionCloses,
      who: .buyer,
      zh: "自磋商文件发出至首次响应截止不少于 10 日",
      en: "ten days or more from the documents to the closing", .check(.days)),
    Rule(
      "gp.consultation-docs-5wd", .consultation214, "10", .governmentConsultation, .minimum,
      .error, [.atLeast(5, .workingDay)], from: .documentsIssued, to: .documentsEnd,
      who: .buyer,
      zh: "磋商文件的发售期不少于 5 个工作日", en: "the documents can be had for five working days or more",
      .check(.days)),
    Rule(
      "gp.consultation-change-5d", .consultation214, "10", .governmentConsultation, .minimum,
      .error, [.atLeast(5, .day)], from: .changeSent, to: .submissionCloses,
      who: .buyer, otherwise: .closingTimeMoves,
      zh: "澄清或修改应在截止 5 日前，不足的应顺延",
      en: "changes are sent five days before the closing, or the closing moves on",
      .date(.change())),
    Rule(
      "gp.consultation-award", .consultation214, "28, 29, 30",
      .governmentConsultation, .maximum, .error,
      [
        .atMost(2, .workingDay), .atMost(5, .workingDay), .atMost(2, .workingDay),
        .atMost(30, .day),
      ],
      from: .evaluationReport,
      who: .agencyThenBuyer, otherwise: .firstRankedOfConsultation,
      zh: "评审结束后 2 个工作日内送报告，5 个工作日内确定成交供应商，2 个工作日内通知并公告，30 日内签订合同",
      en: "report in 2 working days, award in 5, notice and publication in 2; contract in 30 days",
      .date(.award(limit: 1, article: "28")),
      .said(by: ["gp.contract-30d"])),
  ]
}
