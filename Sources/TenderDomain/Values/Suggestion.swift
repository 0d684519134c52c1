/// The word that was probably meant by a word that is not known.
public enum Suggestion {
  /// The nearest of the candidates, or nil when none is near enough to be worth a mention.
  ///
  /// Near enough is a distance of 2, or a third of the longer word if that is more, as long as half
  /// of it stays as it was. Upper and lower case count as alike; of two equally near, the first.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    guard word.utf8.count <= 200 else { return nil }
    let written = Array(word.lowercased())
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased())
      let length = max(written.count, known.count)
      let limit = min(max(2, length / 3), length / 2)
      guard abs(written.count - known.count) <= limit else { continue }
      let distance = editDistance(written, known)
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }

  /// “did you mean …?” about the nearest of the candidates, or nil when none is near.
  public static func phrase(for word: String, among candidates: some Sequence<String>) -> Phrase? {
    nearest(to: word, among: candidates).map { nearest in
      let quoted = nearest.quotedForDisplay()
      return Phrase(zh: "是否想写\(quoted)？", en: "did you mean \(quoted)?")
    }
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
  ///
  /// This is the optimal string alignment form of the Damerau–Levenshtein distance.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let replaced = last[j] + (a[i] == b[j] ? 0 : 1)
        var distance = min(last[j + 1] + 1, row[j] + 1, replaced)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          distance = min(distance, beforeLast[j - 1] + 1)
        }
        row.append(distance)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
