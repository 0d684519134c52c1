import TenderDomain

/// Several values in one argument, divided by commas: `2,3`.
struct ArgumentList {
  private let text: String
  private let name: String

  /// - Parameter name: the option or argument, so that a refusal says which it is about.
  init(_ text: String, of name: String) {
    self.text = text
    self.name = name
  }

  /// Each once, in the order in which they stand; there is at least one.
  /// - Throws: `InvalidArgument` about the first that is none.
  func elements<Value: ArgumentValue & Hashable>() throws -> [Value] {
    var found: [Value] = []
    for part in text.nfkc.split(separator: ",", omittingEmptySubsequences: false) {
      let value = try Value(argument: String(part), of: name)
      if !found.contains(value) { found.append(value) }
    }
    return found
  }
}

extension FixedWidthInteger {
  /// A number counted from 1, as bids and entries have.
  init(parsing text: String) throws(InvalidValue) {
    guard let number = Self(text.nfkc), number > 0 else {
      throw InvalidValue(text, expected: Phrase(zh: "编号（1、2、3…）", en: "a number: 1, 2, 3 …"))
    }
    self = number
  }
}

extension Int: ArgumentValue {}
extension Int64: ArgumentValue {}
