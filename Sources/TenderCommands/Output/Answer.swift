import TenderDomain
package import TenderPapers

/// The answer to `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, csv
  /// For answers that a command reads again.
  case yaml
  /// For answers that are papers.
  case text, markdown, html

  static let papers: Set<OutputFormat> = [.text, .markdown, .html]
}

/// What a command answers, in a view for people and one for programs.
///
///     Answer(StatusJSON(board), sheet: Sheet(board.tenders, [("number", { $0.number })])) { screen in
///       screen.table(board.tenders, [Column(Phrase(zh: "编号", en: "Number")) { $0.number }])
///     }
package struct Answer {
  /// What people get where they name no form.
  private enum Person {
    case screen((inout Screen) -> Void)
    /// As it is: a file, not a screen.
    case text(String)
    /// The paper, as text.
    case paper
  }

  private let program: any Encodable
  private let sheet: Sheet?
  private let file: String?
  private let paper: Paper?
  private let person: Person

  /// - Parameters:
  ///   - program: becomes the JSON.
  ///   - sheet: becomes the CSV; nil where the answer is no list.
  ///   - file: becomes the YAML; nil where no command reads it.
  ///   - paper: becomes text, Markdown and HTML; nil where the answer is no paper.
  ///   - person: draws what people read.
  package init(
    _ program: some Encodable, sheet: Sheet? = nil, file: String? = nil, paper: Paper? = nil,
    person: @escaping (inout Screen) -> Void
  ) {
    self.init(program, .screen(person), sheet: sheet, file: file, paper: paper)
  }

  /// - Parameter paper: what people get, as text where they name no form.
  package init(_ program: some Encodable, paper: Paper) {
    self.init(program, .paper, paper: paper)
  }

  /// - Parameter text: what people get as it is: a file, not a screen.
  package init(_ program: some Encodable, text: String) {
    self.init(program, .text(text))
  }

  private init(
    _ program: any Encodable, _ person: Person, sheet: Sheet? = nil, file: String? = nil,
    paper: Paper? = nil
  ) {
    self.program = program
    self.person = person
    self.sheet = sheet
    self.file = file
    self.paper = paper
  }

  /// Hands the answer to `write`, in several parts where it may be long.
  ///
  /// - Throws: `OutputFailure.noSuchForm`, what `write` throws, or an `EncodingError`, which is a bug
  ///   of ours.
  func render(
    _ format: OutputFormat, on screen: consuming Screen, isRehearsal: Bool = false,
    _ write: (String) throws -> Void
  ) throws {
    let language = screen.language
    func printed(by printer: any PaperPrinter) throws -> String {
      guard let paper else { throw OutputFailure.noSuchForm(format) }
      return printer.print(paper.marked(rehearsal: isRehearsal), in: language)
    }
    switch format {
    case .table:
      switch person {
      case .text(let text): try write(text)
      case .paper: try write(printed(by: TextPrinter()))
      case .screen(let draw):
        draw(&screen)
        try write(screen.rendered())
      }
    case .json:
      let program: any Encodable = isRehearsal ? OfRehearsal(program) : program
      try JSONText.pretty(program, write)
    case .yaml:
      guard let file else { throw OutputFailure.noSuchForm(format) }
      try write(file)
    case .csv:
      guard let sheet else { throw OutputFailure.noSuchForm(format) }
      try sheet.writeCSV(write)
    case .text: try write(printed(by: TextPrinter()))
    case .markdown: try write(printed(by: MarkdownPrinter()))
    case .html: try write(printed(by: HTMLPrinter()))
    }
  }
}

/// Rows and their columns, under the keys that scripts rely on.
package struct Sheet {
  /// Hands out the text part by part: a long list is never in memory as a whole.
  let writeCSV: ((String) throws -> Void) throws -> Void

  private static let partSize = 1 << 16

  /// - Parameter columns: English camelCase keys and the value of each; nil is an empty field.
  package init<Row>(
    _ rows: some Sequence<Row>, _ columns: [(key: String, value: (Row) -> String?)]
  ) {
    writeCSV = { write in
      var writer = CSVWriter(header: columns.map(\.key))
      for row in rows {
        if writer.text.utf8.count >= Self.partSize {
          try write(writer.text)
          writer.clear()
        }
        writer.append(columns.lazy.map { $0.value(row) ?? "" })
      }
      try write(writer.text)
    }
  }
}
