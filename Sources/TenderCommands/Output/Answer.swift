/// The answer to `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, csv
  /// For answers that a command reads again.
  case yaml
}

/// What a command answers, in a view for people and one for programs.
///
///     Answer(StatusJSON(board), sheet: Sheet(board.tenders, [("number", { $0.number })])) { screen in
///       screen.table(board.tenders, [Column(Phrase(zh: "编号", en: "Number")) { $0.number }])
///     }
package struct Answer {
  private let program: any Encodable
  private let sheet: Sheet?
  private let person: (inout Screen) -> Void
  private let text: String?
  private let file: String?

  /// - Parameters:
  ///   - program: becomes the JSON.
  ///   - sheet: becomes the CSV; nil where the answer is no list.
  ///   - file: becomes the YAML; nil where no command reads it.
  ///   - person: draws what people read.
  package init(
    _ program: some Encodable, sheet: Sheet? = nil, file: String? = nil,
    person: @escaping (inout Screen) -> Void
  ) {
    self.program = program
    self.sheet = sheet
    self.file = file
    self.person = person
    text = nil
  }

  /// - Parameter text: what people get as it is: a file, not a screen.
  package init(_ program: some Encodable, text: String) {
    self.program = program
    self.text = text
    sheet = nil
    file = nil
    person = { _ in }
  }

  /// Hands the answer to `write`, in several parts where it may be long.
  ///
  /// - Throws: `OutputFailure.notAList`, what `write` throws, or an `EncodingError`, which is a bug
  ///   of ours.
  func render(
    _ format: OutputFormat, on screen: consuming Screen, isRehearsal: Bool = false,
    _ write: (String) throws -> Void
  ) throws {
    switch format {
    case .table:
      if let text { return try write(text) }
      person(&screen)
      try write(screen.rendered())
    case .json:
      let program: any Encodable = isRehearsal ? OfRehearsal(program) : program
      try JSONText.pretty(program, write)
    case .yaml:
      guard let file else { throw OutputFailure.notAFile }
      try write(file)
    case .csv:
      guard let sheet else { throw OutputFailure.notAList }
      try sheet.writeCSV(write)
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
