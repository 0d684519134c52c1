import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender doctor`
struct Doctor: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "doctor", Phrase(zh: "检查库、时钟与台账", en: "Examine store, clock and journal"),
      examples: ["tender doctor", "tender doctor --contents", "tender doctor --format json"])
  }

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(zh: "各表与台账核对", en: "Hold the tables against the journal"))
  var replay = true

  @Flag(help: ArgumentHelp(zh: "每个文件与摘要核对", en: "Compare every document with its digest"))
  var contents = false

  @OptionGroup var options: GlobalOptions

  /// Opened here: what nobody else can read is looked at all the same.
  static var usesStore: Bool { false }

  func run(in context: Context) throws -> ExitStatus {
    let location = try context.storeLocation()
    let store = try location.open(zones: context.zones)
    let surroundings = location.surroundings()
    let examination = try ExamineStore(store: store)(
      replays: replay, surroundings: surroundings, contents: contents ? context.hasher : nil)
    let view = ExaminationView(examination, of: location, in: context.language)
    try context.output.marked(rehearsal: examination.office?.isRehearsal ?? false)
      .show(view.answer)
    for what in surroundings where !what.isFault { try context.output.tell(note: what.phrase) }
    // Where the clock is behind this says so on the side, as every command does.
    if examination.office != nil { try context.openingStore().warnOfClock() }
    return examination.faults.isEmpty ? .done : .no
  }
}
