/// A count reached a year whose days off are not known; they are never guessed.
public struct UnknownCalendarYear: Explained, Hashable {
  public let year: Int

  public init(year: Int) {
    self.year = year
  }

  public var errorCode: String { "calendar.unknownYear" }
  public var kind: FailureKind { .badData }
  public var message: Phrase {
    Phrase(zh: "没有 \(year) 年的官方放假安排", en: "no official calendar for \(year)")
  }
  public var hint: Phrase? {
    Phrase(
      zh: "国务院办公厅发布通知后，用 tender calendar add FILE 录入",
      en: "add it when the State Council has published it: tender calendar add FILE")
  }
}
