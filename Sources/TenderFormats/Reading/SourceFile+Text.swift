import TenderDomain

extension SourceFile {
  /// The text of the file: valid UTF-8 without control characters, a byte order mark removed.
  func text() throws(InvalidFile) -> String {
    guard bytes.count <= Self.largestSize else {
      throw refused(
        at: 1,
        Phrase(
          zh: "文件超过1 MiB（\(Self.largestSize)字节）",
          en: "the file is larger than 1 MiB (\(Self.largestSize) bytes)"))
    }
    if let foreign = FileKind.foreign(bytes) { throw refused(at: 1, foreign) }
    var text: String
    do {
      text = String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw notUTF8(at: error.byteOffsets.lowerBound)
    }
    if text.unicodeScalars.first == "\u{FEFF}" {
      text.unicodeScalars.removeFirst()
    }
    try refuseControls(in: text)
    return text
  }

  private func notUTF8(at offset: Int) -> InvalidFile {
    let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    return refused(
      at: line,
      Phrase(
        zh: "第\(offset)字节处不是UTF-8编码（从0数起）；请将文件另存为UTF-8",
        en: "not UTF-8 at byte \(offset) (counted from 0); save the file as UTF-8"))
  }

  /// One fault a line, for the first such character in it.
  private func refuseControls(in text: String) throws(InvalidFile) {
    var faults: [Fault] = []
    var line = 1
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        line += 1
      } else if !scalar.isAllowedInFiles, faults.last?.line != line {
        faults.append(Fault(file: name, line: line, message: .forbiddenCharacter(scalar)))
      }
      previous = scalar
    }
    guard faults.isEmpty else { throw InvalidFile(faults) }
  }

  private func refused(at line: Int, _ message: Phrase) -> InvalidFile {
    InvalidFile([Fault(file: name, line: line, message: message)])
  }
}

extension Unicode.Scalar {
  /// Everything but control characters other than TAB, LF and CR, separators that only some
  /// programs take for line breaks, and code points that are no characters.
  var isAllowedInFiles: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}

extension Phrase {
  static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Phrase {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Phrase(
      zh: "含有不允许的控制字符 \(number)",
      en: "contains the character \(number), which is not allowed")
  }
}
