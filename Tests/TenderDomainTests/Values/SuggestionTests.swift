import TenderDomain
import Testing

@Suite struct SuggestionTests {
  private let keys = ["title", "number", "timeZone", "regime", "id", "requirements", "lots"]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("tittle", "title"), ("itle", "title"),
    ("timezone", "timeZone"), ("requirments", "requirements"), ("reqirement", "requirements"),
    ("lost", "lots"), ("di", "id"), ("lot", "lots"),
  ])
  func `is near`(word: String, known: String) {
    #expect(Suggestion.nearest(to: word, among: keys) == known)
  }

  @Test(arguments: ["", "x", "no", "colour", "bidder", "ti", "deadline", "编号"])
  func `is near to nothing`(word: String) {
    #expect(Suggestion.nearest(to: word, among: keys) == nil)
  }

  @Test func `the nearest wins, and of equally near the first`() {
    #expect(Suggestion.nearest(to: "abcd", among: ["abxy", "abcx"]) == "abcx")
    #expect(Suggestion.nearest(to: "abcd", among: ["abcx", "abcy"]) == "abcx")
  }

  @Test func `a third of a long word may differ`() {
    #expect(Suggestion.nearest(to: "cn-bidding-volunteer", among: ["cn-bidding-voluntary"]) != nil)
    #expect(Suggestion.nearest(to: "cn-xxxxxxx-voluntary", among: ["cn-bidding-voluntary"]) == nil)
  }

  @Test func `a very long word is near to nothing`() {
    let word = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: word, among: [word]) == nil)
  }

  @Test func `the question quotes the candidate`() {
    let phrase = Suggestion.phrase(for: "titel", among: keys)
    #expect(phrase == Phrase(zh: "是否想写“title”？", en: "did you mean “title”?"))
  }
}
