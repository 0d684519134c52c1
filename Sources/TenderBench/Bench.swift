import Glibc
import TenderDomain

/// What `scripts/bench` cannot do by the command line: fill a store, and measure inside one process.
enum Bench {
  static func run(_ arguments: [String]) throws {
    var words = Words(arguments)
    switch try words.next("COMMAND") {
    case "fill-bidders":
      try Filling(words.next("STORE")).addBidders(words.count(), like: words.rest())
    case "fill-bids":
      try Filling(words.next("STORE")).addBids(words.count(), to: words.next("TENDER"))
    case "fill-tenders":
      try Filling(words.next("STORE")).addTenders(words.count(), like: words.next("DEFINITION"))
    case "register":
      try Registration(words.next("STORE"), tender: words.next("TENDER"))
        .run(bidders: words.count(), words.count())
    case "working-days":
      try WorkingDays(pairs: words.count()).run()
    case let other:
      throw InvalidValue(other, expected: Phrase("fill-…, register or working-days"))
    }
  }
}

/// The words of a call, one after the other.
struct Words {
  private var words: ArraySlice<String>

  init(_ words: [String]) {
    self.words = words[...]
  }

  mutating func next(_ name: String) throws(InvalidValue) -> String {
    guard let word = words.popFirst() else {
      throw InvalidValue("", expected: Phrase(name))
    }
    return word
  }

  mutating func count() throws(InvalidValue) -> Int {
    let word = try next("COUNT")
    guard let count = Int(word), count >= 0 else {
      throw InvalidValue(word, expected: Phrase("a count"))
    }
    return count
  }

  mutating func rest() -> [String] {
    defer { words = [] }
    return Array(words)
  }
}

/// Says that everything is prepared; then for each line that comes in it prints the seconds `body`
/// took for one more round, counted from 0.
func timed(_ body: (_ round: Int) throws -> Void) throws {
  print("ready")
  fflush(nil)
  var round = 0
  while readLine() != nil {
    let began = ContinuousClock.now
    try body(round)
    print(began.duration(to: .now) / .seconds(1))
    fflush(nil)
    round += 1
  }
}
