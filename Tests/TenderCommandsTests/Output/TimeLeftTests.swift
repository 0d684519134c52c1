import TenderCommands
import TenderDomain
import Testing

struct TimeLeftTests {
  @Test(
    arguments: [
      (0, "现在", "now"), (5, "5 秒", "5 s"), (59, "59 秒", "59 s"), (60, "1 分钟", "1 min"),
      (3_599, "59 分钟", "59 min"), (3_600, "1 小时", "1 h"), (3_660, "1 小时 1 分钟", "1 h 1 min"),
      (86_399, "23 小时 59 分钟", "23 h 59 min"), (86_400, "1 天", "1 d"),
      (183_600, "2 天 3 小时", "2 d 3 h"), (-1, "1 秒前", "1 s ago"), (-259_200, "3 天前", "3 d ago"),
      (-259_200 - 7_200, "3 天 2 小时前", "3 d 2 h ago"),
      (.min, "106751991167300 天 15 小时前", "106751991167300 d 15 h ago"),
    ] as [(Int64, String, String)])
  func `is told in its two largest units`(seconds: Int64, zh: String, en: String) {
    #expect(timeLeft(seconds: seconds) == Phrase(zh: zh, en: en))
  }
}

struct ProgressBarTests {
  @Test(arguments: [
    (-0.1, "[          ]"), (0, "[>         ]"), (0.05, "[>         ]"), (0.5, "[=====>    ]"),
    (0.999, "[=========>]"), (1, "[==========]"), (7, "[==========]"), (.nan, "[          ]"),
    (.infinity, "[==========]"),
  ])
  func `shows today in the period`(fraction: Double, bar: String) {
    #expect(progressBar(fraction: fraction, width: 12) == bar)
  }

  @Test(arguments: 3...60)
  func `is as wide as asked for`(width: Int) {
    for step in -1...11 {
      #expect(progressBar(fraction: Double(step) / 10, width: width).utf8.count == width)
    }
  }
}
