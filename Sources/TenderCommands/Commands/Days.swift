import ArgumentParser
import TenderApplication
import TenderDomain
import TenderFormats

/// `tender days`
struct Days: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "days", Phrase(zh: "计算期间，无需库", en: "Count days as the law does, with no store needed"),
      examples: [
        "tender days 2026-04-27 --plus 20", "tender days 2026-04-27 --working 5",
        "tender days 2026-04-27 --until 2026-05-16 --regime cn-bidding-mandatory",
      ])
  }

  static var usesStore: Bool { false }

  @Argument(help: ArgumentHelp(zh: "起算日，当日不计", en: "Day of the event, itself not counted"))
  var from: String

  @Option(help: ArgumentHelp(zh: "多少日之后", en: "So many days after it", valueName: "n"))
  var plus: String?

  @Option(help: ArgumentHelp(zh: "多少个工作日之后", en: "So many working days after it", valueName: "n"))
  var working: String?

  @Option(help: ArgumentHelp(zh: "至哪一日", en: "Up to this day", valueName: "date"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      zh: "适用规则，可重复：按其期限判断", en: "Hold it against the limits of this regime", valueName: "regime"))
  var regime: [String] = []

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let from = try Day(argument: from, of: "<from>")
    let regimes = try regime.map { try Regime(argument: $0, of: "--regime") }
    let calendar = try context.reckoning().calendar
    let reckoning: DayReckoning
    switch (plus, working, until) {
    case (let number?, nil, nil):
      let count = DayCount(try Self.number(number, of: "--plus"), .day)
      reckoning = try DayReckoning(from: from, plus: count, on: calendar)
    case (nil, let number?, nil):
      let count = DayCount(try Self.number(number, of: "--working"), .workingDay)
      reckoning = try DayReckoning(from: from, plus: count, on: calendar)
    case (nil, nil, let last?):
      reckoning = DayReckoning(
        from: from, until: try Day(argument: last, of: "--until"), on: calendar)
    default: throw WrongUsage.oneOfThreeCounts
    }
    let findings = Rule.judgements(
      from: reckoning.from, to: reckoning.end?.day ?? reckoning.last, under: regimes, on: calendar)
    try context.output.show(
      DaysView(reckoning, findings, under: regimes, in: context.language).answer)
    return .done
  }

  /// A hundred years are enough for any period of a law.
  private static func number(_ argument: String, of name: String) throws -> Int {
    try parsed(argument, of: name) { text in
      let isPlain = !text.isEmpty && text.utf8.count <= 5 && text.utf8.allSatisfy { 48...57 ~= $0 }
      guard isPlain, let number = Int(text), number <= 36_600 else {
        throw InvalidValue(
          text,
          expected: Phrase(
            zh: "0 至 36600 的整数（半角数字）", en: "a whole number from 0 to 36600, in plain digits"))
      }
      return number
    }
  }
}

extension Day: ArgumentValue {}

extension Regime: ArgumentValue {
  init(parsing text: String) throws(InvalidValue) {
    guard let regime = Regime(rawValue: text) else {
      let names = Regime.allCases.map(\.rawValue)
      let near = Suggestion.phrase(for: text, among: names)
      throw InvalidValue(
        text,
        expected: Phrase(
          zh: names.joined(separator: "、") + "之一" + (near.map { "；\($0.zh)" } ?? ""),
          en: "one of " + names.joined(separator: ", ") + (near.map { "; \($0.en)" } ?? "")))
    }
    self = regime
  }
}
