import TenderApplication
import TenderSQL

/// A statement cut at its parameters, so that values can be written in their places.
///
/// What the server gets is one text. It is as safe as parameters because values have four kinds:
/// digits are digits, blobs are hexadecimal, and texts are quoted by libpq.
struct PostgresText {
  private let pieces: [Substring]
  /// Which value follows each piece but the last, counted from 1.
  private let parameters: [Int]
  private let count: Int

  /// - Throws: a defect when it is more than one statement.
  init(_ sql: String) throws(StoreError) {
    var pieces: [Substring] = []
    var parameters: [Int] = []
    var start = sql.startIndex
    var index = start
    var quote: Character?
    while index < sql.endIndex {
      let character = sql[index]
      sql.formIndex(after: &index)
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == ";" {
        throw StoreError(.defect, "more than one statement: \(sql)")
      } else if character == "$" {
        let digits = sql[index...].prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { continue }
        pieces.append(sql[start..<sql.index(before: index)])
        parameters.append(number)
        index = digits.endIndex
        start = index
      }
    }
    self.pieces = pieces + [sql[start...]]
    self.parameters = parameters
    count = Set(parameters).count
  }

  /// The text with every value in its place.
  func filled(
    with values: [SQLValue], in session: PostgresSession
  ) throws(StoreError) -> String {
    let literals = try literals(of: values, in: session)
    var text = ""
    for (piece, parameter) in zip(pieces, parameters) {
      text += piece
      text += literals[parameter - 1]
    }
    return text + (pieces.last ?? "")
  }

  /// The values as SQL writes them, as many as there are parameters.
  func literals(
    of values: [SQLValue], in session: PostgresSession
  ) throws(StoreError) -> [String] {
    guard values.count == count, (parameters.max() ?? 0) == count else {
      throw StoreError(.defect, "\(values.count) values for \(count) parameters: \(pieces)")
    }
    var literals: [String] = []
    for value in values { literals.append(try Self.literal(value, in: session)) }
    return literals
  }

  /// Without a type: it gets one where it stands, as a parameter does.
  private static func literal(
    _ value: SQLValue, in session: PostgresSession
  ) throws(StoreError) -> String {
    switch value {
    case .null: return "NULL"
    case .integer(let number): return "'\(number)'"
    case .text(let text):
      guard !text.utf8.contains(0) else { throw StoreError(.defect, "a text with NUL in it") }
      return try session.quoted(text)
    case .blob(let bytes): return " E'\\\\x\(hexadecimal(bytes))'"
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}
