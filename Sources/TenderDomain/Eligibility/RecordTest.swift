/// What no look-up may show, in which time, and which look-ups count.
public struct RecordTest: Hashable, Sendable {
  /// The time whose records count. It ends with the closing day.
  public enum Window: Hashable, Sendable {
    /// So many years back from the closing day, that day included (民法典 202).
    case years(Int)
    case since(Day)
    /// However long ago.
    case ever

    /// Its first day; nothing where there is none.
    func firstDay(before closing: Day) -> Day? {
      switch self {
      case .years(let years): closing.adding(years: -years)
      case .since(let day): day
      case .ever: nil
      }
    }
  }

  /// The day from which a look-up counts; what was looked up before it says nothing of what came since.
  public enum LookUpDay: Hashable, Sendable {
    case publication, closing, opening
    case on(Day)
  }

  public let kind: Identifier<RecordCheck>
  public let window: Window
  /// Somebody must have looked in each of them; anywhere, where none is named.
  public let sources: [Text]
  /// Absent where the definition names none: then the publication counts.
  public let lookedUp: LookUpDay?

  public init(
    kind: Identifier<RecordCheck>, window: Window = .ever, sources: [Text] = [],
    lookedUp: LookUpDay? = nil
  ) {
    self.kind = kind
    self.window = window
    self.sources = sources
    self.lookedUp = lookedUp
  }

  func firstLookUp(on occasions: Occasions) -> Day {
    switch lookedUp ?? .publication {
    case .publication: occasions.published
    case .closing: occasions.closing
    case .opening: occasions.opening
    case .on(let day): day
    }
  }
}

extension RecordTest.LookUpDay: Codable {
  /// The days that are written as one word.
  public static let words: [(word: String, day: Self)] = [
    ("publication", .publication), ("closing", .closing), ("opening", .opening),
  ]

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let written = try container.decode(String.self)
    self =
      if let known = Self.words.first(where: { $0.word == written }) {
        known.day
      } else {
        .on(try container.decode(Day.self))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .on(let day): try container.encode(day)
    case .publication, .closing, .opening:
      try container.encode(Self.words.first { $0.day == self }?.word)
    }
  }
}

extension RecordTest.LookUpDay {
  public var phrase: Phrase {
    switch self {
    case .publication: Phrase(zh: "公告发布", en: "the publication")
    case .closing: Phrase(zh: "截止", en: "the closing")
    case .opening: Phrase(zh: "开启", en: "the opening")
    case .on(let day): Phrase("\(day)")
    }
  }
}

extension RecordTest {
  /// `截止日前 3 年内无重大违法记录`, and where and from when to look, where the definition says so.
  var phrase: Phrase {
    let name = kind.phrase
    let record =
      switch window {
      case .years(let years):
        Phrase(
          zh: "截止日前 \(years) 年内无\(name.zh)",
          en: "no \(name.en) in the \(years) \(years == 1 ? "year" : "years") before closing")
      case .since(let day):
        Phrase(zh: "自 \(day) 起无\(name.zh)", en: "no \(name.en) from \(day) on")
      case .ever: Phrase(zh: "从无\(name.zh)", en: "no \(name.en) ever")
      }
    let places = sources.map { Phrase($0.string) }.enumerated()
    return [
      record,
      sources.isEmpty ? nil : Phrase(zh: "查询 \(places.zh)", en: "looked up in \(places.en)"),
      lookedUp.map {
        Phrase(zh: "查询不早于\($0.phrase.zh)", en: "looked up no earlier than \($0.phrase.en)")
      },
    ].compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }
}
