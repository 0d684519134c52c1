import ArgumentParser
import TenderApplication
import TenderDomain
import TenderSQLite

/// `tender doctor`
struct Doctor: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "doctor", Phrase(zh: "检查库、时钟与台账", en: "Examine store, clock and journal"),
      examples: ["tender doctor", "tender doctor --contents", "tender doctor --format json"])
  }

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      zh: "按台账重演各表，逐行核对", en: "Make the tables again from the journal and compare each row"))
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
      surroundings: surroundings,
      replayingInto: replay ? { try SQLiteOffice.throwaway(zones: context.zones) } : nil,
      contents: contents ? context.hasher : nil)
    let view = ExaminationView(examination, of: location, in: context.language)
    try context.output.marked(rehearsal: examination.office?.isRehearsal ?? false)
      .show(view.answer)
    for what in surroundings where !what.isFault { try context.output.tell(note: what.phrase) }
    // Where the clock is behind this says so on the side, as every command does.
    if examination.office != nil { try context.openingStore().warnOfClock() }
    return examination.faults.isEmpty ? .done : .no
  }
}
