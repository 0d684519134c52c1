import TenderDomain

/// Counts working days between random days of three years.
struct WorkingDays {
  let pairs: Int

  func run() throws {
    var random = SystemRandomNumberGenerator()
    let first = try Day(parsing: "2024-01-01").number
    let last = try Day(parsing: "2026-12-31").number
    let days = (0..<pairs).map { _ in
      (
        Day(number: .random(in: first...last, using: &random)),
        Day(number: .random(in: first...last, using: &random))
      )
    }
    let calendar = WorkingCalendar.china
    var total = 0
    try timed { _ in
      for (a, b) in days { total += abs(try calendar.workingDays(after: a, through: b)) }
    }
    // Printed, so that the counting cannot be left out.
    print(total)
  }
}
