extension YAMLSource {
  /// The first anchor that an alias of the same name refers to, found before parsing.
  ///
  /// The library compares keys by walking through aliases, and a few of them in one another take it
  /// for ever (a “billion laughs” file). So they are found without it: an alias can only do harm
  /// with its anchor, and both begin where a value can begin. Anchors alone are found afterwards.
  var firstAlias: Position? {
    let anchors = names(after: "&")
    guard !anchors.isEmpty else { return nil }
    let aliased = Set(names(after: "*").map(\.name))
    return anchors.first { aliased.contains($0.name) }.map { position(of: $0.index) }
  }

  private func names(after sign: Unicode.Scalar) -> [(name: String, index: Int)] {
    scalars.indices.compactMap { index in
      guard scalars[index] == sign, index == 0 || Self.mayPrecedeValue(scalars[index - 1]) else {
        return nil
      }
      let name = scalars[(index + 1)...].prefix(while: Self.mayBeInName)
      return name.isEmpty ? nil : (String(String.UnicodeScalarView(name)), index)
    }
  }

  private static func mayPrecedeValue(_ scalar: Unicode.Scalar) -> Bool {
    " \t\r\n[{,:?".unicodeScalars.contains(scalar)
  }

  private static func mayBeInName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  private func position(of index: Int) -> Position {
    let before = scalars[..<index]
    let lineStart = before.lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
    let breaks = before.indices.count { at in
      before[at].isLineBreak && !(before[at] == "\n" && at > 0 && before[at - 1] == "\r")
    }
    return Position(line: breaks + 1, column: index - lineStart + 1)
  }
}
