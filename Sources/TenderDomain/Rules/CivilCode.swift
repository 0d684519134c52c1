extension Rule {
  static let civilCode: [Rule] = [
    Rule(
      "count.start-day-excluded", .civilCode, "201 I", .everybody, .count, nil,
      zh: "按日、月、年计的期间，开始当日不计，自次日起算",
      en: "a period of days, months or years begins on the day after the event", .counting),
    Rule(
      "count.hours", .civilCode, "201 II", .everybody, .count, nil,
      zh: "按小时计的期间，自法律规定或约定的时刻起算",
      en: "a period of hours begins at the moment that the law or the parties set", .counting),
    Rule(
      "count.month-year-end", .civilCode, "202", .everybody, .count, nil,
      zh: "按月、年计的期间止于对应日；没有对应日的，止于月末",
      en: "a period of months or years ends on the corresponding day, else on the month's last",
      .counting),
    Rule(
      "count.roll-holiday", .civilCode, "203 I", .everybody, .count, nil,
      zh: "期间最后一日是法定休假日的，以休假日结束的次日为最后一日",
      en: "a period whose last day is a rest day ends on the first day after the rest", .counting),
    Rule(
      "count.end-of-day", .civilCode, "203 II", .everybody, .count, nil,
      zh: "最后一日止于 24 时；有业务时间的，止于停止业务时",
      en: "the last day ends at 24:00, or with business where there are business hours",
      .said(by: ["dates.closing-time", "dates.closing-hours"])),
    Rule(
      "count.agreed", .civilCode, "204", .everybody, .count, nil,
      zh: "法律另有规定或当事人另有约定的，从其规定或约定",
      en: "the law, or the parties between them, may count otherwise",
      .unchecked(zh: "未检查：定义尚不能写明其他算法", en: "not checked: a definition cannot state another way")),
    Rule(
      "count.inclusive-words", .civilCode, "1259", .everybody, .count, nil,
      zh: "以上、以下、以内、届满含本数；不满、超过、以外不含本数",
      en: "“or more”, “or less” and “within” include the number; “over” and “under” do not",
      .kept(zh: "等级和数值的比较均含本数", en: "grades and numbers are compared with the limit included")),
  ]

  static let holidays: [Rule] = [
    Rule(
      "count.calendar", .holidays, "2, 6, 7", .everybody, .count, nil,
      zh: "法定节假日放假，调休由国务院办公厅逐年通知",
      en: "days off are set by law, make-up days each year by notice of the State Council",
      .counting),
    Rule(
      "count.holiday-13", .holidays, "2, 6", .everybody, .count, .error,
      zh: "一年有 13 天法定节假日（2014 至 2024 年为 11 天），逢周六、周日的在工作日补假",
      en: "a year has 13 days off by law (11 from 2014 to 2024), made up on a weekday when they "
        + "fall on a weekend",
      .kept(
        zh: "导入日历时核对，缺少的节日逐一指出",
        en: "a calendar that is brought in is checked, and each missing day is named")),
  ]
}
