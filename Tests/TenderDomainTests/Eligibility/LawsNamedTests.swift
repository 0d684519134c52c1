import TenderDomain
import Testing

@Suite struct LawsNamedTests {
  @Test func `a law bears its Chinese name once on an English page`() {
    var laws = LawsNamed()
    #expect(
      laws.once("Bidding Law (招标投标法) art. 24; Bidding Law (招标投标法) art. 46", in: .en)
        == "Bidding Law (招标投标法) art. 24; Bidding Law art. 46")
    #expect(
      laws.once("late (Bidding Law (招标投标法) art. 28)", in: .en) == "late (Bidding Law art. 28)")
    // Another law is another name, also where one begins like the other.
    #expect(
      laws.once("Bidding Regulation (招标投标法实施条例) art. 21", in: .en)
        == "Bidding Regulation (招标投标法实施条例) art. 21")
    let henan = "Henan Measures on the Bidding Law (河南省实施《中华人民共和国招标投标法》办法) art. 31"
    #expect(laws.once(henan, in: .en) == henan)
    #expect(laws.once(henan, in: .en) == "Henan Measures on the Bidding Law art. 31")
  }

  @Test func `nothing else in brackets is touched, nor any Chinese page`() {
    var laws = LawsNamed()
    for text in [
      "a firm (招标投标法) of that name", "(open", "no) bracket (here", "((招标投标法))", "",
      "Bidding Law (招标投标法", "《招标投标法》第二十四条（《招标投标法》）",
    ] {
      #expect(laws.once(text, in: .en) == text)
      #expect(laws.once(text, in: .en) == text)
    }
    let chinese = "Bidding Law (招标投标法) Bidding Law (招标投标法)"
    #expect(laws.once(chinese, in: .zh) == chinese)
  }
}
