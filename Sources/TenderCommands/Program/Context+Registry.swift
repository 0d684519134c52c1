import TenderApplication
import TenderDomain
import TenderFormats

extension Context {
  /// What is to be told beside bidders that were recorded: a name that is nearly one which open
  /// tenders ask for, and a text that looks like a number, a truth or a date.
  ///
  /// The change is made already: notes that cannot be had are left out.
  func notes(on files: [(file: SourceFile, named: Qualifications)]) -> [Phrase] {
    let asked = (try? ReadAskedNames(store: store())(by: caller)) ?? AskedNames()
    return files.flatMap { file, named in
      file.remarksOnFacts().map(\.sentence) + named.probableSlips(against: asked).map(\.phrase)
    }
  }
}

extension Qualifications {
  /// Only what a change named.
  func named(in changes: [BidderDifference]) -> Qualifications {
    let paths = changes.map(\.path)
    var named = Qualifications()
    named.facts = facts.filter { paths.contains("facts.\($0.name)") }
    named.declarations = declarations.filter { paths.contains("declarations.\($0.name)") }
    named.records = records.filter { check in
      paths.contains { $0.hasPrefix("records.\(check.kind)(") }
    }
    return named
  }
}

extension SourceFile {
  /// A change whose faults by the clock of the store are told with file and line.
  static func locating<Value>(_ files: [SourceFile], _ change: () throws -> Value) throws -> Value {
    do {
      return try change()
    } catch let ahead as RecordedAhead {
      let faults = files.enumerated().flatMap { place, file in
        file.faults(about: ahead.claims.filter { $0.bidder == place }, by: ahead.today)
      }
      throw faults.isEmpty ? ahead : InvalidFile(faults) as any Error
    }
  }
}
