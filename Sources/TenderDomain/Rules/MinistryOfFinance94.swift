/// 财政部令第94号: challenges and complaints.
extension Rule {
  static let finance94: [Rule] = [
    Rule(
      "count.gp-challenge", .finance94, "42", .government, .count, nil, confidence: .excerpt,
      zh: "开始当日不计，最后一日是节假日的顺延，在途时间不计",
      en: "the first day is not counted, a last day off moves on, nor is time in the post counted",
      .notRecorded(zh: "质疑和投诉", en: "challenges and complaints")),
    Rule(
      "gp.challenge-94", .finance94, "10, 13, 17", .government, .maximum, nil,
      [.atMost(7, .workingDay), .atMost(7, .workingDay), .atMost(15, .workingDay)],
      confidence: .excerpt,
      who: .bidder, otherwise: .notRead,
      zh: "质疑 7、答复 7 个工作日，答复期满后 15 个工作日内投诉",
      en: "challenge in 7 working days, reply in 7, complaint in 15 after the time to reply",
      .notRecorded(zh: "质疑和投诉", en: "challenges and complaints")),
    Rule(
      "gp.complaint-94", .finance94, "21, 26, 27", .government, .maximum, .info,
      [.atMost(5, .workingDay), .atMost(8, .workingDay), .atMost(30, .workingDay)],
      from: .complaint, confidence: .excerpt,
      who: .authority, otherwise: .notRead,
      zh: "审查 5、送达 8、处理 30 个工作日，鉴定和补正时间不计",
      en: "examined in 5 working days, served in 8, decided in 30",
      .notRecorded(zh: "投诉", en: "complaints")),
  ]
}
