import TenderDomain
import TenderFormats

/// A value that stands on the command line: cleaned as every text at the border is, then parsed.
protocol ArgumentValue {
  init(parsing text: String) throws(InvalidValue)
}

extension ArgumentValue {
  /// - Parameter name: the option or argument, so that a refusal says which it is about.
  init(argument: String, of name: String) throws {
    self = try parsed(argument, of: name) { try Self(parsing: $0) }
  }
}

extension Tender.Number: ArgumentValue {}
extension OrganisationIdentifier: ArgumentValue {}
extension BidderReference: ArgumentValue {}
extension Identifier: ArgumentValue {}
extension Text: ArgumentValue {}
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
/// - Throws: `InvalidArgument` where `parse` throws `InvalidValue`; `InvalidArgumentText`.
func parsed<Value>(
  _ argument: String, of name: String, _ parse: (String) throws -> Value
) throws -> Value {
  do {
    return try parse(argumentText(argument))
  } catch let error as InvalidValue {
    throw InvalidArgument(name: name, value: error)
  }
}

/// An argument that is not the value it should be.
struct InvalidArgument: Explained, Hashable {
  /// `--bidder`, `<number>`.
  let name: String
  let value: InvalidValue

  let errorCode = "usage.invalidValue"
  var kind: FailureKind { .usage }

  var message: Phrase {
    let value = Phrase(invalid: value)
    return Phrase(zh: "\(name)：\(value.zh)", en: "\(name): \(value.en)")
  }

  var hint: Phrase? { nil }
}

extension Phrase {
  /// What was read and what would be right.
  init(invalid value: InvalidValue) {
    let read = value.read.quotedForDisplay()
    self.init(
      zh: "读到\(read)，应为\(value.expected.zh)", en: "read \(read); expected \(value.expected.en)")
  }
}
