extension String {
  /// The text in the normal form NFKC (UAX 15): `（２０２６）` becomes `(2026)`, `㈱` becomes `(株)`.
  ///
  /// What differs in width, ligature or position only is one character then.
  public var nfkc: String {
    guard !unicodeScalars.allSatisfy(\.isSettled) else { return self }
    var points: [UInt32] = []
    for scalar in unicodeScalars { points.append(compatible: scalar.value) }
    points.orderMarks()
    points.composeMarks()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: points.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}

extension Unicode.Scalar {
  /// What nearly all text is made of and no normal form changes: ASCII and Han.
  fileprivate var isSettled: Bool {
    switch value {
    case 0..<0x80, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    default: false
    }
  }
}

extension [UInt32] {
  fileprivate mutating func append(compatible point: UInt32) {
    if let letters = Hangul.decomposed(point) {
      append(contentsOf: letters)
    } else if let steps = UnicodeTables.decompositions[point] {
      for step in steps { append(compatible: step) }
    } else {
      append(point)
    }
  }

  private func combiningClass(at index: Int) -> UInt8 {
    Unicode.Scalar(self[index])?.properties.canonicalCombiningClass.rawValue ?? 0
  }

  /// Sorts the marks behind each letter by their class; those of one class stay in their order.
  fileprivate mutating func orderMarks() {
    for index in indices.dropFirst() {
      let markClass = combiningClass(at: index)
      var place = index
      while markClass > 0, place > 0, combiningClass(at: place - 1) > markClass {
        swapAt(place, place - 1)
        place -= 1
      }
    }
  }

  /// Puts letters and marks together where there is one character for both.
  fileprivate mutating func composeMarks() {
    var composed: [UInt32] = []
    var letter: Int?
    for index in indices {
      let markClass = combiningClass(at: index)
      if let letter {
        let isBlocked =
          letter + 1 < composed.count
          && composed.combiningClass(at: composed.count - 1) >= markClass
        if !isBlocked, let one = UnicodeTables.composed(composed[letter], self[index]) {
          composed[letter] = one
          continue
        }
      }
      if markClass == 0 { letter = composed.count }
      composed.append(self[index])
    }
    self = composed
  }
}
