import TenderDomain

/// A slip of the pen that an input method makes: a full-width sign where YAML needs a plain one, a
/// blank that only looks like one, a number as it is written in prose.
///
/// Such signs are allowed in texts. So they are looked for only where a file is wrong already, and
/// told instead of what the parser makes of them.
struct Slip {
  let position: Position
  let message: Phrase
  /// Whether the parser can be led astray by it, on this line or on another.
  let breaksStructure: Bool

  /// More help nobody, and looking takes time.
  private static let most = 100
  private static let longestLine = 2_000

  /// Every slip on the lines that are asked for, outside of quotes, blocks and comments.
  static func all(in text: String, onLines isAsked: (Int) -> Bool) -> [Slip] {
    var slips: [Slip] = []
    var block = BlockText()
    var kinds: [SlipKind]?
    let lines = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where slips.count < most {
      guard !block.holds(line), isAsked(index + 1), line.canHoldSlip,
        line.unicodeScalars.count <= longestLine
      else { continue }
      // Compiled when they are needed: most files have none.
      let known = kinds ?? SlipKind.all
      kinds = known
      slips += slipsOfLine(String(line), number: index + 1, known)
    }
    return slips
  }

  private static func slipsOfLine(
    _ line: String, number: Int, _ kinds: [SlipKind]
  ) -> [Slip] {
    let bare = line.withoutQuotesAndComment()
    return kinds.flatMap { kind in
      bare.matches(of: kind.pattern).compactMap { match in
        guard match.output.count > 1, let found = match.output[1].substring,
          let range = match.output[1].range, let message = kind.message(String(found))
        else { return nil }
        let before = bare.unicodeScalars.distance(from: bare.startIndex, to: range.lowerBound)
        return Slip(
          position: Position(line: number, column: before + 1),
          message: message, breaksStructure: kind.breaksStructure)
      }
    }
  }
}

extension InvalidFile {
  /// The same with slips told where they explain what is wrong.
  ///
  /// - Parameter isSyntax: whether there was no tree at all; then any slip that leads a parser
  ///   astray can be the reason, wherever the parser noticed.
  func explained(bySlipsIn text: String, isSyntax: Bool) -> InvalidFile {
    let faulty = Set(faults.map(\.line))
    let slips = Slip.all(in: text) { isSyntax || faulty.contains($0) }
      .filter { faulty.contains($0.position.line) || $0.breaksStructure }
    guard let first = slips.first else { return self }
    let places = Dictionary(slips.map { ($0.position, $0) }) { first, _ in first }
    // Told beside what the value should be, where there is such a fault; else by themselves.
    var told: Set<Position> = []
    var explained: [Fault] = faults.map { fault in
      let place = fault.column.map { Position(line: fault.line, column: $0) }
      guard let place, let slip = places[place], !slip.breaksStructure, !fault.path.isEmpty else {
        return fault
      }
      told.insert(place)
      return fault.suggesting(slip.message)
    }
    let alone = slips.filter { !told.contains($0.position) }
    let lines = Set(alone.map(\.position.line))
    explained.removeAll { fault in
      lines.contains(fault.line) || (isSyntax && fault.line >= first.position.line)
    }
    let file = faults.first?.file ?? ""
    return InvalidFile(explained + alone.map { $0.fault(in: file) })
  }
}

extension Slip {
  fileprivate func fault(in file: String) -> Fault {
    Fault(file: file, line: position.line, column: position.column, message: message)
  }
}

extension Fault {
  fileprivate func suggesting(_ suggestion: Phrase) -> Fault {
    Fault(
      file: file, line: line, column: column, path: path, message: message, suggestion: suggestion)
  }
}

extension Substring {
  /// Whether there is anything in the line that is no plain YAML of words and numbers.
  fileprivate var canHoldSlip: Bool {
    utf8.contains { $0 >= 0x80 || "\t,'$%/.".utf8.contains($0) }
  }
}

/// Knows the lines of a text written as a block (`description: |`), whose signs are all text.
private struct BlockText {
  private var indentation: Int?

  mutating func holds(_ line: Substring) -> Bool {
    let depth = line.prefix { $0 == " " }.count
    let isBlank = line.allSatisfy(\.isWhitespace)
    if let begun = indentation {
      if isBlank || depth > begun { return true }
      indentation = nil
    }
    if line.contains(/[:：]\s+[|>][+-]?\s*$/) { indentation = depth }
    return false
  }
}

extension String {
  /// The line with what stands in quotes, and a comment, replaced by as many `_`.
  fileprivate func withoutQuotesAndComment() -> String {
    var bare = String.UnicodeScalarView()
    var quote: Unicode.Scalar?
    var isComment = false
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      let canBegin = " [{,:".unicodeScalars.contains(previous)
      if isComment || quote != nil {
        bare.append("_")
        if scalar == quote, previous != "\\" { quote = nil }
      } else if scalar == "#", previous == " " {
        isComment = true
        bare.append("_")
      } else if scalar == "\"" || scalar == "'", canBegin {
        quote = scalar
        bare.append("_")
      } else {
        bare.append(scalar)
      }
      previous = scalar
    }
    return String(bare)
  }
}
