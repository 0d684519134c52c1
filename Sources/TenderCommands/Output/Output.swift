package import TenderDomain

/// How and where a command answers: data to one stream, everything else to the other.
package struct Output: Sendable {
  package let format: OutputFormat
  package let language: Language
  private let data: TextSink
  private let notices: TextSink
  private let dataPalette: Palette
  private let noticePalette: Palette

  package init(
    data: TextSink, notices: TextSink, format: OutputFormat = .table, language: Language = .en,
    color: ColorChoice = .auto, environment: [String: String] = [:]
  ) {
    self.data = data
    self.notices = notices
    self.format = format
    self.language = language
    dataPalette = color.palette(environment: environment, isTerminal: data.isTerminal)
    noticePalette = color.palette(environment: environment, isTerminal: notices.isTerminal)
  }

  /// Refuses CSV for a command whose answer is no list: called before anything is changed.
  package func requireFormat(forList isList: Bool) throws(OutputFailure) {
    if format == .csv, !isList { throw .notAList }
  }

  /// Writes an answer, as data, in the format that was asked for.
  package func show(_ answer: Answer) throws {
    let screen = Screen(language: language, columns: data.columns, palette: dataPalette)
    let text = try answer.rendered(format, on: screen)
    try data.write(format == .csv && data.isTerminal ? text.escapedLines() : text)
  }

  /// Writes a notice for a program, on one line; never part of the data.
  package func tell(json notice: some Encodable) throws {
    try notices.write(JSONText.compact(notice) + "\n")
  }

  /// Writes a notice for the person in front of the screen; never part of the data.
  package func tell(_ notice: (inout Screen) -> Void) throws(OutputFailure) {
    var screen = Screen(language: language, columns: notices.columns, palette: noticePalette)
    notice(&screen)
    try notices.write(screen.rendered())
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
