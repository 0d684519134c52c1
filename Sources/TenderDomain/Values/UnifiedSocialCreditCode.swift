/// The unified social credit code of Chinese organisations: 18 characters, the last a check (GB 32100-2015).
public enum UnifiedSocialCreditCode {
  public static let scheme = "CN-USCC"

  /// - Throws: `InvalidValue` for a wrong length, a letter the standard leaves out (I O S V Z), or a
  ///   wrong check character; then it names the right one.
  public static func check(_ code: String) throws(InvalidValue) {
    let values = code.utf8.map { alphabet.firstIndex(of: $0) }
    guard values.count == 18, !values.contains(nil) else {
      throw InvalidValue(
        code,
        expected: Phrase(
          zh: "18 位统一社会信用代码（数字和大写字母，不含 I O S V Z）；其他编号请写明体系，如 CN-REG:编号",
          en: "a unified social credit code: 18 digits or capitals other than I O S V Z; "
            + "for a number of another kind name its scheme, such as CN-REG:ID"))
    }
    let digits = values.compactMap { $0 }
    let right = checkCharacter(of: digits.prefix(17))
    guard digits[17] == right else {
      let character = Character(Unicode.Scalar(alphabet[right]))
      throw InvalidValue(
        code,
        expected: Phrase(
          zh: "校验码正确的统一社会信用代码；前 17 位对应的校验码是 \(character)"
            + "；不是统一社会信用代码的，请另写 scheme，如 CN-REG",
          en: "a code whose check character fits; the first 17 call for \(character); "
            + "for a number of another kind name its scheme, such as CN-REG"))
    }
  }

  /// Weights are the powers of 3 modulo 31 (GB 32100-2015, 附录 A).
  private static func checkCharacter(of digits: some Sequence<Int>) -> Int {
    var weight = 1
    var sum = 0
    for digit in digits {
      sum += digit * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
}
