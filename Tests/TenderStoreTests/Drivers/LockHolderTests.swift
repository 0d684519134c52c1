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

  @Test func `only a process that has the file itself is named`() {
    let list = """
      1: OFDLCK ADVISORY  WRITE -1 fe:01:131074 1099511627777 1099511627777
      2: POSIX  ADVISORY  WRITE 0 fe:01:131074 120 120
      3: POSIX  ADVISORY  WRITE 4711 fe:02:131074 120 120
      4: POSIX  ADVISORY  READ 4712 fe:01:131074 120 120
      4: -> POSIX  ADVISORY  WRITE 4713 fe:01:131074 120 120
      5: FLOCK  ADVISORY  WRITE 4714 fe:01:131075 0 EOF
      6: POSIX  ADVISORY  WRITE 4715 fe:01:131074 120 120
      """
    // 254:1 as stat(2) gives it.
    let files = [131_074, 131_075].map { ListedFile(device: 0xfe01, inode: $0) }
    let locks = ListedLock.read(list, on: [files[0], nil, files[1]])
    #expect(locks.map(\.process) == [4715, 4714])
    #expect(locks.map(\.file) == [0, 2])
  }

  @Test func `a file system without a device numbers its files as it likes`() {
    let list = "1: POSIX  ADVISORY  WRITE 4711 00:2f:77 120 120"
    let numbers: [UInt64] = [0x2f, 0x31, 0xfe01]
    #expect(
      numbers.map { ListedLock.read(list, on: [ListedFile(device: $0, inode: 77)]).count }
        == [1, 1, 0])
  }
}
