/// A text as it is held against another to tell a near miss from a different word.
///
/// Folded, without blanks, with one word for each group of synonyms and digits for numerals.
struct Wording {
  private let characters: [Character]

  /// Longer texts are looked into no further: nobody names a thing in so many words.
  private static let longest = 200

  init(_ text: String) {
    characters = Synonyms.replace(in: FoldedText(text).string.filter { $0 != " " })
  }

  /// Whether one may have been written for the other.
  func isNear(_ other: Wording) -> Bool {
    let (short, long) =
      characters.count <= other.characters.count
      ? (characters, other.characters) : (other.characters, characters)
    guard short != long else { return true }
    guard let first = short.first else { return false }
    // A letter alone is a grade or a class by itself: A for A级.
    guard short.count > 1 || !first.isASCII else {
      return long == [first, "级"] || long == [first, "类"]
    }
    guard short.count <= Self.longest else { return long.starts(with: short) }
    if let place = long.placeOfWord(short) { return !long[..<place].endsInNegation }
    // What most pairs fail stands first: a check compares a hundred thousand.
    return long.count <= Self.longest
      && (short.isAbridged(of: long) || short.isReordered(of: long) || short.isSlip(of: long))
      && short.numbers == long.numbers && !Provinces.differ(String(short), String(long))
  }
}

extension [Character] {
  /// Where `word` stands in it, not cut out of a number or of a Latin word.
  fileprivate func placeOfWord(_ word: [Character]) -> Int? {
    guard !word.isEmpty, word.count <= count else { return nil }
    for place in 0...(count - word.count) where self[place..<place + word.count] == word[...] {
      let end = place + word.count
      let cutsBefore = place > 0 && self[place - 1].joins(self[place])
      let cutsAfter = end < count && self[end - 1].joins(self[end])
      if !cutsBefore, !cutsAfter { return place }
    }
    return nil
  }

  /// The numbers in it, one after the other.
  fileprivate var numbers: [String] {
    split { !$0.isDigit }.map { String($0) }
  }

  /// Whether it is the other one without some of its characters, at least half of it.
  fileprivate func isAbridged(of long: [Character]) -> Bool {
    guard count >= 2, 2 * count >= long.count else { return false }
    var rest = self[...]
    for character in long {
      if rest.first == character {
        rest.removeFirst()
      } else if character.isTelling || character.isLatin && long.count < 5 {
        return false
      }
    }
    return rest.isEmpty
  }

  /// Whether it has the same characters in another order.
  fileprivate func isReordered(of other: [Character]) -> Bool {
    count == other.count && count >= 3 && sorted() == other.sorted()
  }

  /// Whether one character of at least four is another one, and none that tells things apart.
  fileprivate func isSlip(of other: [Character]) -> Bool {
    guard count == other.count, count >= 4 else { return false }
    let places = indices.filter { self[$0] != other[$0] }
    guard let place = places.first, places.count == 1 else { return false }
    // A place is another place: 郑州市 is not 徐州市.
    return ![self[place], other[place]].contains(where: \.isTelling)
      && !other[(place + 1)...].beginsWithPlace
  }
}

extension ArraySlice<Character> {
  /// Whether what comes before is turned into its opposite: 不合格, 未取得.
  fileprivate var endsInNegation: Bool { last?.isNegation ?? false }

  /// Whether the word that begins before it is the name of a place, by its end: 省, 市, 县 …
  fileprivate var beginsWithPlace: Bool {
    guard let end = prefix(3).firstIndex(where: \.endsPlace) else { return false }
    let next = index(after: end)
    return next == endIndex || !("场容域分".contains(self[next]))
  }
}

extension Character {
  fileprivate var isLatin: Bool { isASCII && isLetter }

  /// Whether the next character belongs to the same number or Latin word.
  fileprivate func joins(_ next: Character) -> Bool {
    isDigit && next.isDigit || isLatin && next.isLatin
  }

  fileprivate var isNegation: Bool { "不非未无没禁免".contains(self) }

  /// What makes another thing of a word all by itself.
  fileprivate var isTelling: Bool {
    isDigit || isNegation || "东南西北左右上下前后内外男女正副公私新旧甲乙丙丁".contains(self)
  }

  fileprivate var endsPlace: Bool { "省市县区州旗盟镇乡村".contains(self) }
}
