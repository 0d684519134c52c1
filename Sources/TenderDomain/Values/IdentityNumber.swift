/// The citizen identity number: 17 digits and a check character (GB 11643-1999).
///
/// Digits 7 to 14 are the day of birth, so it is shown without them.
public enum IdentityNumber {
  public static let scheme = "CN-ID"

  /// - Throws: `InvalidValue` for another form, a day of birth that does not exist, or a wrong check
  ///   character; then it names the right one.
  public static func check(_ number: String) throws(InvalidValue) {
    guard let digits = digits(of: number), hasBirthday(number) else {
      throw InvalidValue(
        masked(number),
        expected: Phrase(
          zh: "18 位公民身份号码（17 位数字和校验码，第 7 至 14 位是出生日期）",
          en: "a citizen identity number: 17 digits, 7 to 14 a date, and a check character"))
    }
    let right = checkCharacter(of: digits)
    guard number.unicodeScalars.last == right else {
      throw InvalidValue(
        masked(number),
        expected: Phrase(
          zh: "校验码正确的公民身份号码；前 17 位对应的校验码是 \(right)",
          en: "an identity number whose check character fits; the first 17 call for \(right)"))
    }
  }

  /// Refuses a person's number where an organisation's code is expected.
  static func refuse(asOrganisation code: String) throws(InvalidValue) {
    guard let digits = digits(of: code), hasBirthday(code),
      code.unicodeScalars.last == checkCharacter(of: digits)
    else { return }
    throw InvalidValue(
      masked(code),
      expected: Phrase(
        zh: "统一社会信用代码；读到的是公民身份号码（第 7 至 14 位是日期，校验码相符）。"
          + "个人请用 scheme: CN-ID；确为单位代码的，请另用自定体系，如 X-USCC",
        en: "an organisation's code; this is a citizen identity number (digits 7 to 14 are a date "
          + "and its check character fits). Use scheme: CN-ID for a person; if it really is an "
          + "organisation's, use a scheme of your own such as X-USCC"))
  }

  /// The number as it is shown: `990901********0395`.
  public static func masked(_ number: String) -> String {
    guard number.count == 18 else { return number }
    return number.prefix(6) + "********" + number.suffix(4)
  }

  /// Whether it is a number as it is shown.
  public static func isMasked(_ number: String) -> Bool {
    let hidden = number.dropFirst(6).prefix(8)
    let shown = (number.prefix(6) + number.suffix(4)).dropLast()
    return number.utf8.count == 18 && hidden.allSatisfy { $0 == "*" }
      && shown.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A text in which every `CN-ID:…` is shown without the day of birth.
  public static func masking(in text: String) -> String {
    let parts = text.split(separator: scheme + ":", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1 else { return text }
    return first
      + parts.dropFirst().map { part in
        let number = String(part.prefix(18))
        return scheme + ":"
          + (digits(of: number) == nil ? String(part) : masked(number) + part.dropFirst(18))
      }.joined()
  }

  /// The first 17, when the number has the form of one.
  private static func digits(of number: String) -> [Int]? {
    let digits = number.utf8.prefix(17).compactMap { byte in
      (0x30...0x39).contains(byte) ? Int(byte - 0x30) : nil
    }
    guard number.utf8.count == 18, digits.count == 17,
      let last = number.unicodeScalars.last, checkCharacters.contains(last)
    else { return nil }
    return digits
  }

  private static func hasBirthday(_ number: String) -> Bool {
    let date = number.dropFirst(6).prefix(8)
    guard let year = Int(date.prefix(4)), let month = Int(date.dropFirst(4).prefix(2)),
      let day = Int(date.suffix(2))
    else { return false }
    return (1800...2099).contains(year) && Day(year: year, month: month, day: day) != nil
  }

  /// ISO 7064, MOD 11-2.
  private static func checkCharacter(of digits: [Int]) -> Unicode.Scalar {
    let remainder = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    return checkCharacters[(12 - remainder) % 11]
  }

  private static let checkCharacters = Array("0123456789X".unicodeScalars)
}
