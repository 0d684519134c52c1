import TenderDomain
import TenderFormats

/// A value that stands on the command line: cleaned as every text at the border is, then parsed.
protocol ArgumentValue {
  /// Whether it is a text in which any sign may stand.
  static var isProse: Bool { get }

  init(parsing text: String) throws(InvalidValue)
}

extension ArgumentValue {
  static var isProse: Bool { false }

  /// - Parameter name: the option or argument, so that a refusal says which it is about.
  init(argument: String, of name: String) throws {
    if !Self.isProse, let slip = ArgumentSlip.quotes(around: argument) {
      throw SlippedArgument(place: Phrase(name), slip: slip)
    }
    self = try parsed(argument, of: name) { try Self(parsing: $0) }
  }
}

extension Tender.Number: ArgumentValue {}
extension OrganisationIdentifier: ArgumentValue {}
extension BidderReference: ArgumentValue {}
extension Identifier: ArgumentValue {}
extension Text: ArgumentValue {
  static let isProse = true
}
extension TimeSpan: ArgumentValue {}
extension ByteCount: ArgumentValue {}
extension CalendarSpan: ArgumentValue {}

extension WrittenTime {
  /// A moment to act or to look at: 24:00 can end something, and is no moment of its own day.
  init(moment argument: String, of name: String) throws {
    self = try parsed(argument, of: name) { text in
      let time = try Self(parsing: text)
      guard !time.usesEndOfDay else {
        throw InvalidValue(
          text,
          expected: Phrase(
            zh: "次日的 00:00（24:00 只表示结束）",
            en: "00:00 of the next day: 24:00 is only for an end"))
      }
      return time
    }
  }
}

/// Makes a value of a text from the command line.
///
/// - Parameter name: the option or argument it stands for, as in the help.
/// - Throws: `InvalidArgument` where `parse` throws `InvalidValue`, `SlippedArgument` where it would
///   not but for a slip; `InvalidArgumentText`.
func parsed<Value>(
  _ argument: String, of name: String, _ parse: (String) throws -> Value
) throws -> Value {
  do {
    return try parse(argumentText(argument))
  } catch let error as InvalidValue {
    let slip = ArgumentSlip(argument)
    if let slip, (try? parse(slip.mended)) != nil {
      throw SlippedArgument(place: Phrase(name), slip: slip)
    }
    throw InvalidArgument(name: name, value: error, hint: slip?.sentence)
  }
}

/// An argument that would be right, had the input method written plain signs.
struct SlippedArgument: Explained, Hashable {
  /// `--bidder`, `<number>`, or which of the arguments it is.
  let place: Phrase
  let slip: ArgumentSlip

  let errorCode = "usage.slip"
  var kind: FailureKind { .usage }

  var message: Phrase {
    Phrase(zh: "\(place.zh)：\(slip.advice.zh)", en: "\(place.en): \(slip.advice.en)")
  }

  var hint: Phrase? { nil }
}

/// An argument that is not the value it should be.
struct InvalidArgument: Explained, Hashable {
  /// `--bidder`, `<number>`.
  let name: String
  let value: InvalidValue
  let hint: Phrase?

  let errorCode = "usage.invalidValue"
  var kind: FailureKind { .usage }

  var message: Phrase {
    let value = Phrase(invalid: value)
    return Phrase(zh: "\(name)：\(value.zh)", en: "\(name): \(value.en)")
  }
}

extension Phrase {
  /// What was read and what would be right.
  init(invalid value: InvalidValue) {
    let read = value.read.quotedForDisplay()
    self.init(
      zh: "读到\(read)，应为\(value.expected.zh)", en: "read \(read); expected \(value.expected.en)")
  }
}
