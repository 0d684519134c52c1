import TenderDomain

/// What a check of a definition found.
struct LintView: Encodable {
  let file: String
  /// When it is taken to be published.
  let publishedAt: String?
  /// How many errors would keep it from being published now, where that is another time.
  let errorsNow: Int?
  let findings: [FindingView]

  private enum CodingKeys: CodingKey {
    case file, publishedAt, errorsNow, findings
  }

  private let found: [Finding]

  private let day: Day?

  init(
    _ found: [Finding], of file: String, publishedAt time: Instant?, in zone: Zone,
    errorsNow: Int?, in language: Language
  ) {
    self.found = found
    self.errorsNow = errorsNow
    day = time.map(zone.day)
    publishedAt = time?.formatted(in: zone)
    self.file = file
    findings = found.map { FindingView($0, in: language) }
  }

  var answer: Answer {
    Answer(self, sheet: FindingView.sheet(findings)) { screen in
      let errors = found.blocking().count
      if errors > 0 {
        screen.line(
          Phrase(zh: "不能发布：\(errors) 处错误", en: "Cannot be published: \(errors) to correct")
            .styled(.red))
      } else {
        screen.line(Phrase(zh: "可以发布", en: "Can be published").styled(.green))
      }
      if let day, let now = errorsNow, (now == 0) != (errors == 0) {
        screen.line(
          Phrase(
            zh: "按 \(day) 发布核查；现在发布\(now == 0 ? "没有错误" : "则有 \(now) 处错误")",
            en: "as if published on \(day); published now it would have \(now) to correct"
          ).styled(.yellow))
      }
      screen.findings(found)
    }
  }
}

extension FindingView {
  static func sheet(_ findings: [FindingView]) -> Sheet {
    Sheet(
      findings,
      [
        ("severity", \.severity), ("rule", \.rule), ("verdict", \.verdict),
        ("message", \.message), ("law", { $0.basis?.law.string }),
        ("article", { $0.basis?.article.string }),
        ("required", { $0.required.map { String($0) } }), ("unit", \.unit),
        ("countedCivil", { $0.counted.map { String($0.civil) } }),
        ("countedInclusive", { $0.counted.map { String($0.inclusive) } }),
        ("from", { $0.from?.description }), ("to", { $0.to?.description }),
        ("earliest", { $0.earliest?.description }),
      ])
  }
}
