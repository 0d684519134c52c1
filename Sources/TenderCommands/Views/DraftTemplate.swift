import TenderDomain

/// The definition to start from, with dates that are lawful from a day on.
struct DraftTemplate {
  private let dates: [(key: String, day: Day)]

  /// Documents are handed out from the working day after the notice and for seven days; bidders
  /// have 30. What ends does so on a working day before another, as far as the
  /// calendar knows.
  init(from notice: Day, by calendar: WorkingCalendar) {
    func worked(_ day: Day) -> Day { (try? calendar.firstWorkingDay(onOrAfter: day)) ?? day }
    func beforeAnother(_ day: Day) -> Day {
      var day = worked(day)
      while (try? calendar.isWorkingDay(day.adding(days: 1))) == false {
        day = worked(day.adding(days: 1))
      }
      return day
    }
    let documentsFrom = worked(notice.adding(days: 1))
    dates = [
      ("notice", notice), ("documentsFrom", documentsFrom),
      ("documentsTo", beforeAnother(documentsFrom.adding(days: 7))),
      ("closing", beforeAnother(documentsFrom.adding(days: 30))),
    ]
  }

  func text(in language: Language) -> String {
    let template =
      switch language {
      case .zh: PackageResources.draft_zh_yaml
      case .en: PackageResources.draft_en_yaml
      }
    return dates.reduce(String(decoding: template, as: UTF8.self)) { text, date in
      text.replacing("{{\(date.key)}}", with: date.day.description)
    }
  }
}
