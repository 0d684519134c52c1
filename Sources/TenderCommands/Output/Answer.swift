/// The answer to `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table, json, csv
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

  /// - Parameters:
  ///   - program: becomes the JSON.
  ///   - sheet: becomes the CSV; nil where the answer is no list.
  ///   - person: draws what people read.
  package init(
    _ program: some Encodable, sheet: Sheet? = nil, person: @escaping (inout Screen) -> Void
  ) {
    self.program = program
    self.sheet = sheet
    self.person = person
    text = nil
  }

  /// - Parameter text: what people get as it is: a file, not a screen.
  package init(_ program: some Encodable, text: String) {
    self.program = program
    self.text = text
    sheet = nil
    person = { _ in }
  }

  /// - Throws: `OutputFailure.notAList`, or an `EncodingError`, which is a bug of ours.
  func rendered(
    _ format: OutputFormat, on screen: consuming Screen, isRehearsal: Bool = false
  ) throws -> String {
    switch format {
    case .table:
      if let text { return text }
      person(&screen)
      return screen.rendered()
    case .json:
      return isRehearsal
        ? try JSONText.pretty(rehearsing(program)) : try JSONText.pretty(program)
    case .csv:
      guard let sheet else { throw OutputFailure.notAList }
      return sheet.csv()
    }
  }

  private func rehearsing(_ program: some Encodable) -> any Encodable { OfRehearsal(program) }
}

/// Rows and their columns, under the keys that scripts rely on.
package struct Sheet {
  let csv: () -> String

  /// - Parameter columns: English camelCase keys and the value of each; nil is an empty field.
  package init<Row>(
    _ rows: some Sequence<Row>, _ columns: [(key: String, value: (Row) -> String?)]
  ) {
    csv = {
      var writer = CSVWriter(header: columns.map(\.key))
      for row in rows {
        writer.append(columns.map { $0.value(row) ?? "" })
      }
      return writer.text
    }
  }
}
