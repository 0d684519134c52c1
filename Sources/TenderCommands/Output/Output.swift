package import TenderDomain

/// How and where a command answers: data to one stream, everything else to the other.
package struct Output: Sendable {
  package let format: OutputFormat
  package let language: Language
  private let data: TextSink
  private let notices: TextSink
  private let dataPalette: Palette
  private let noticePalette: Palette
  private let marksBytes: Bool
  private var isRehearsal = false

  /// - Parameter byteOrderMark: whether CSV begins with one, by which a spreadsheet knows UTF-8.
  package init(
    data: TextSink, notices: TextSink, format: OutputFormat = .table, language: Language = .en,
    color: ColorChoice = .auto, byteOrderMark: Bool = false, environment: [String: String] = [:]
  ) {
    marksBytes = byteOrderMark || environment["TENDER_CSV_BOM"] == "1"
    self.data = data
    self.notices = notices
    self.format = format
    self.language = language
    dataPalette = color.palette(environment: environment, isTerminal: data.isTerminal)
    noticePalette = color.palette(environment: environment, isTerminal: notices.isTerminal)
  }

  /// The same output, which says everywhere that it comes from a rehearsal, if it does.
  package func marked(rehearsal isRehearsal: Bool) -> Output {
    var output = self
    output.isRehearsal = isRehearsal
    return output
  }

  /// Refuses a form that the answer does not have: called before anything is changed.
  ///
  /// - Parameter others: what it has besides a screen and JSON.
  package func requireFormat(among others: Set<OutputFormat>) throws(OutputFailure) {
    guard ![.table, .json].contains(format), !others.contains(format) else { return }
    throw .noSuchForm(format)
  }

  /// Whether a person sees the data as it is written.
  var isForPerson: Bool { data.isTerminal }

  /// Writes a file as data, whatever the format.
  func write(bytes: [UInt8]) throws(OutputFailure) {
    try data.write(bytes: bytes)
  }

  /// Writes an answer, as data, in the format that was asked for.
  package func show(_ answer: Answer) throws {
    // CSV and a file have no place to say it in: the note goes where it is no data.
    if isRehearsal, format == .csv || format == .yaml { try tell { _ in } }
    let screen = screen(columns: data.columns, palette: dataPalette)
    var mark = format == .csv && marksBytes && !data.isTerminal ? "\u{FEFF}" : ""
    try answer.render(format, on: screen, isRehearsal: isRehearsal) { part in
      try data.write(format == .csv && data.isTerminal ? part.escapedLines() : mark + part)
      mark = ""
    }
  }

  /// Writes the answer to a change that was made, which a failure of the output does not undo.
  ///
  /// - Parameters:
  ///   - again: how to see it again.
  ///   - notes: what the person should know about the change, told beside the answer.
  /// - Throws: `AnswerLost` instead of `OutputFailure`.
  package func show(
    _ answer: Answer, afterWriting again: Phrase, notes: [Phrase] = []
  ) throws {
    do {
      for note in notes { try tell(note: note) }
      try show(answer)
    } catch let failure as OutputFailure {
      throw AnswerLost(failure: failure, again: again)
    }
  }

  /// Tells something that is no failure.
  func tell(note: Phrase) throws {
    guard format != .json else { return try tell(json: ["note": note[language]]) }
    try tell { $0.note(Phrase(zh: "注意：", en: "note: "), note, .cyan) }
  }

  /// Writes a notice for a program, on one line; never part of the data.
  package func tell(json notice: some Encodable) throws {
    let text =
      isRehearsal ? try JSONText.compact(OfRehearsal(notice)) : try JSONText.compact(notice)
    try notices.write(text + "\n")
  }

  /// Writes a notice for the person in front of the screen; never part of the data.
  package func tell(_ notice: (inout Screen) -> Void) throws(OutputFailure) {
    var screen = screen(columns: notices.columns, palette: noticePalette)
    notice(&screen)
    try notices.write(screen.rendered())
  }

  /// An empty screen, or one that says first that this is a rehearsal.
  private func screen(columns: Int, palette: Palette) -> Screen {
    var screen = Screen(language: language, columns: columns, palette: palette)
    if isRehearsal { screen.line(Phrase.rehearsal.styled([.bold, .yellow])) }
    return screen
  }
}

extension String {
  /// CSV has no escapes of its own, so a terminal gets those of the screen; files get the bytes.
  fileprivate func escapedLines() -> String {
    split(separator: "\r\n", omittingEmptySubsequences: false)
      .map { String($0).escapedForDisplay() }
      .joined(separator: "\r\n")
  }
}
