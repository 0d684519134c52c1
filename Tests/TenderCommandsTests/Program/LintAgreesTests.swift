import Foundation
import TenderCommands
import Testing

/// `lint` and `publish` say the same of the same definition at the same time.
@Suite struct LintAgreesTests {
  struct Said: Decodable, Equatable {
    struct Finding: Decodable, Equatable {
      let rule: String
      let severity: String
      let verdict: String
      let message: String
    }

    let findings: [Finding]
  }

  /// Definitions of many kinds, some lawful and some not.
  static func notices() -> [Notice] {
    let regimes = [
      "cn-bidding-voluntary", "cn-bidding-mandatory", "[cn-bidding-mandatory, cn-henan]",
      "cn-government-tender", "cn-government-consultation", "cn-government-negotiation",
      "cn-government-inquiry", "none",
    ]
    let days = [
      ("2026-05-25", "2026-05-26", "2026-06-12T09:00"), ("2026-05-28", "2026-05-28", "2026-06-18"),
      ("2026-06-03", "2026-06-03", "2026-06-25T17:00"), ("2026-05-20", "2026-05-20", "2026-05-28"),
    ]
    return regimes.flatMap { regime in
      days.enumerated().map { index, day in
        Notice(
          number: "N\(index)", regime: regime, opens: day.1, closes: day.2,
          opening: index.isMultiple(of: 2) ? day.2 : nil,
          more: """
              notice: \(day.0)
              documents: {from: \(day.1), to: 2026-06-10}
            budget: {amount: 100000}
            requirements: [{use: cn-government-procurement-22}]
            """)
      }
    }
  }

  @Test(arguments: ["2026-05-22T08:00", "2026-05-28T15:00", "2026-06-05T10:00"])
  func `at every time that is stated`(time: String) throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").status == .done)
    for (index, notice) in Self.notices().enumerated() {
      var notice = notice
      notice.number = "N-\(index)"
      let file = try desk.write(notice)
      let arguments = [file, "--at", time, "--lang", "en", "--format", "json"]
      let lint = desk.run(["lint"] + arguments)
      let published = desk.run(["publish"] + arguments)
      #expect(
        (lint.status == .done) == (published.status == .done), "\(notice) \(published.errors)")
      let said = try JSONDecoder().decode(Said.self, from: Data(lint.output.utf8))
      guard published.status == .done else {
        #expect(published.status == .refused)
        for error in said.findings where error.severity == "error" {
          #expect(published.errors.contains(error.rule), "\(published.errors)")
        }
        continue
      }
      #expect(try JSONDecoder().decode(Said.self, from: Data(published.output.utf8)) == said)
    }
  }

  /// Where the clock of the tests stands.
  static let now = "2026-05-29T04:26:40"

  @Test func `as of now, what can be published can be`() throws {
    let desk = try Desk(.sqlite)
    #expect(desk.run("init", "--rehearsal").status == .done)
    for (index, notice) in Self.notices().enumerated() {
      var notice = notice
      notice.number = "N-\(index)"
      let file = try desk.write(notice)
      let lint = try desk.json("lint", file)
      let isGood = desk.run("lint", file).status == .done
      // Where the day of the notice has passed, what is true by now is said beside it.
      let isGoodNow = (lint["errorsNow"] as? Int).map { $0 == 0 } ?? isGood
      let isPublished = desk.run("publish", file, "--at", Self.now).status == .done
      #expect(isPublished == isGoodNow, "\(notice)")
    }
  }

  @Test func `what was lawful on the day of its notice and is too late now says both`() throws {
    let desk = try Desk(.sqlite)
    let notice = Notice(
      regime: "none", opens: "2026-05-01", closes: "2026-05-20T17:00", more: "  notice: 2026-05-01")
    let shown = desk.run("lint", try desk.write(notice), "--lang", "zh")
    #expect(shown.status == .done)
    #expect(shown.output.contains("按 2026-05-01 发布核查；现在发布则有 1 处错误"), "\(shown.output)")
    let named = desk.run(
      "lint", try desk.write(notice), "--lang", "zh", "--at", "2026-05-01T08:00")
    #expect(!named.output.contains("现在发布"))
  }
}
