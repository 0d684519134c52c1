package import TenderDomain

/// A definition or bidder as it came in: a name to show and the bytes.
package struct SourceFile: Hashable, Sendable {
  /// As given on the command line; `-` is the standard input.
  package let name: String
  package let bytes: [UInt8]

  /// 1 MiB; the largest real definition is a hundredth of it.
  package static let largestSize = 1 << 20

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads no more than one byte past the size limit, whatever the size of the file.
  ///
  /// - Throws: `UnreadableInput`. That the file is too large is found by `text()`.
  package init(reading name: String) throws(UnreadableInput) {
    self.init(name: name, bytes: try Self.bytes(of: name, atMost: Self.largestSize + 1))
  }
}

/// An input file that cannot be read at all.
package struct UnreadableInput: Error, Explained, Hashable {
  package let file: String
  package let reason: Phrase

  package init(file: String, reason: Phrase) {
    self.file = file
    self.reason = reason
  }

  package let errorCode = "input.unreadable"
  package let kind = FailureKind.unreadableInput
  package let hint: Phrase? = nil

  package var message: Phrase {
    let name = file.escapedForDisplay()
    return Phrase(zh: "无法读取 \(name)：\(reason.zh)", en: "cannot read \(name): \(reason.en)")
  }
}
