extension Table {
  /// The width of each column, all of them within so many columns.
  ///
  /// What is never broken gets its room first, then the longest word of each text, then the texts.
  func widths(fitting columns: Int) -> [Int] {
    var natural = headings.map(\.greatestWidth)
    for row in rows {
      for (index, cell) in row.enumerated() {
        natural[index] = max(natural[index], cell.greatestWidth)
      }
    }
    let room = columns - Self.gap * (natural.count - 1)
    guard natural.reduce(0, +) > room else { return natural }

    let least = zip(least, natural).map { min($0, $1) }
    let whole = natural.indices.map { isFlexible[$0] ? least[$0] : natural[$0] }
    let words = natural.indices.map { index in
      isFlexible[index] ? longestWord(inColumn: index, atLeast: least[index]) : natural[index]
    }
    return [whole, words, natural].reduce(least) { widths, wanted in
      widths.growing(to: zip(widths, wanted).map { max($0, $1) }, within: room)
    }
  }

  private func longestWord(inColumn index: Int, atLeast least: Int) -> Int {
    rows.reduce(least) { longest, row in
      row[index].greatestWidth <= longest ? longest : max(longest, row[index].longestWord)
    }
  }
}

extension [Int] {
  /// Each of them larger, up to what is wanted, the smallest first, as far as there is room.
  fileprivate func growing(to wanted: [Int], within room: Int) -> [Int] {
    func filled(to level: Int) -> [Int] {
      zip(self, wanted).map { width, wanted in Swift.max(width, Swift.min(level, wanted)) }
    }
    // The highest level up to which all can be filled.
    var (low, high) = (0, wanted.max() ?? 0)
    while low < high {
      let middle = (low + high + 1) / 2
      if filled(to: middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    return filled(to: low)
  }
}
