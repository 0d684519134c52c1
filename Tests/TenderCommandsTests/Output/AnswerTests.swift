import TenderCommands
import TenderDomain
import Testing

struct AnswerTests {
  private struct Tender: Encodable {
    var number: String
  }

  private static let tenders = [Tender(number: "A-1"), Tender(number: "=2\u{1B}")]

  private let list = Answer(
    Self.tenders, sheet: Sheet(Self.tenders, [("number", { $0.number })])
  ) { screen in
    screen.table(Self.tenders, [Column(Phrase(zh: "编号", en: "Number")) { $0.number }])
  }

  private func shown(
    _ answer: Answer, as format: OutputFormat, language: Language = .en, isTerminal: Bool = false
  ) throws -> String {
    let data = CapturedText()
    let notices = CapturedText()
    let output = Output(
      data: data.sink(isTerminal: isTerminal), notices: notices.sink(), format: format,
      language: language, color: .never)
    try output.show(answer)
    #expect(notices.text.isEmpty)
    return data.text
  }

  @Test func `is a table for people, in their language`() throws {
    #expect(try shown(list, as: .table) == "Number\nA-1\n=2\\u{1B}\n")
    #expect(try shown(list, as: .table, language: .zh) == "编号\nA-1\n=2\\u{1B}\n")
  }

  @Test func `is JSON for programs, alike in every language`() throws {
    let json = try shown(list, as: .json)
    #expect(json.contains(#""number" : "A-1""#))
    #expect(try shown(list, as: .json, language: .zh) == json)
  }

  @Test func `is CSV where it is a list`() throws {
    #expect(try shown(list, as: .csv) == "number\r\nA-1\r\n'=2\u{1B}\r\n")
  }

  @Test func `CSV shown in a terminal is escaped`() throws {
    #expect(
      try shown(list, as: .csv, isTerminal: true) == "number\r\nA-1\r\n'=2\\u{1B}\r\n")
  }

  @Test func `is refused as CSV where it is no list`() throws {
    let one = Answer(Self.tenders[0]) { $0.line("A-1") }
    let refused = #expect(throws: OutputFailure.self) { try shown(one, as: .csv) }
    #expect(refused == .noSuchForm(.csv))
    #expect(refused?.kind == .usage)
  }

  @Test func `CSV can be refused before anything is done`() {
    let output = Output(
      data: CapturedText().sink(), notices: CapturedText().sink(), format: .csv)
    #expect(throws: OutputFailure.noSuchForm(.csv)) { try output.requireFormat(among: [.yaml]) }
    #expect(throws: Never.self) { try output.requireFormat(among: [.csv]) }
  }

  @Test func `a notice never mixes with the data`() throws {
    let data = CapturedText()
    let notices = CapturedText()
    let output = Output(data: data.sink(), notices: notices.sink(), format: .json)
    try output.tell { $0.line("rehearsal") }
    #expect(data.text.isEmpty)
    #expect(notices.text == "rehearsal\n")
  }
}
