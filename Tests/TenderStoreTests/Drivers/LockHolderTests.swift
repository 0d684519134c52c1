import Foundation
import TenderApplication
import TenderDomain
import TenderSQL
import TenderSQLite
import Testing

/// Whoever waits in vain for an SQLite file is told for whom.
struct LockHolderTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func `a busy file names the process that writes, and since when`() throws {
    let path = folder.path("office.sqlite")
    let holder = try SQLiteConnection(path: path, mode: .create)
    try holder.makeThings()
    try holder.begin(.writing)
    let other = try SQLiteConnection(path: path, mode: .existing, patience: .milliseconds(20))
    let failure = #expect(throws: StoreError.self) { try other.begin(.writing) }
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(failure?.code == .busy)
    #expect(failure?.detail.en.hasPrefix("process \(process) (") == true)
    #expect(failure?.detail.en.contains(/holds it since \d\d:\d\d:\d\d \([0-9] s\)/) == true)
    #expect(failure?.detail.zh.contains("起占用") == true)
    try holder.commit()
    try other.begin(.writing)
  }
}
