import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender doctor`
struct Doctor: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "doctor", Phrase(zh: "检查库、时钟与台账", en: "Examine store, clock and journal"),
      examples: ["tender doctor", "tender doctor --format json"])
  }

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let examination = try ExamineStore(store: context.store())()
    let view = ExaminationView(
      examination, of: try context.storeLocation(), in: context.language)
    try context.output.show(view.answer)
    return examination.faults.isEmpty ? .done : .no
  }
}
