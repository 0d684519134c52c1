import Foundation
import TenderCommands
import TenderDomain
import Testing

#if canImport(Glibc)
  import Glibc
#endif

struct StandardStreamTests {
  private let long = String(repeating: "招标项目\n", count: 100_000)

  private func openPipe() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func `a long text arrives whole`() throws {
    let ends = openPipe()
    // A full pipe answers EAGAIN then, and has to be waited for.
    #expect(fcntl(ends.writing, F_SETFL, O_NONBLOCK) == 0)
    Thread.detachNewThread { [long] in
      #expect(throws: Never.self) {
        try StandardStream(descriptor: ends.writing).sink(environment: [:]).write(long)
      }
      close(ends.writing)
    }
    let read = try FileHandle(fileDescriptor: ends.reading, closeOnDealloc: true).readToEnd()
    #expect(read == Data(long.utf8))
  }

  @Test func `a reader that has seen enough is no failure`() throws {
    StandardStream.prepare()
    let ends = openPipe()
    close(ends.reading)
    try StandardStream(descriptor: ends.writing).sink(environment: [:]).write(long)
    close(ends.writing)
  }

  @Test func `a full disk is a failure`() throws {
    let device = open("/dev/full", O_WRONLY)
    defer { close(device) }
    let sink = StandardStream(descriptor: device).sink(environment: [:])
    #expect(throws: OutputFailure.full) { try sink.write("x") }
    #expect(OutputFailure.full.kind == .inputOutput)
  }

  @Test func `a closed stream is a failure`() {
    let sink = StandardStream(descriptor: -1).sink(environment: [:])
    #expect(throws: OutputFailure.failed(errno: EBADF)) { try sink.write("x") }
  }

  @Test func `what goes to no terminal has no width unless COLUMNS gives it one`() {
    let ends = openPipe()
    defer { [ends.reading, ends.writing].forEach { close($0) } }
    let sink = StandardStream(descriptor: ends.writing).sink(environment: [:])
    #expect(sink.columns > 100_000)
    let stated = StandardStream(descriptor: ends.writing).sink(environment: ["COLUMNS": "200"])
    #expect(stated.columns == 200)
    #expect(!sink.isTerminal)
  }

  @Test(arguments: [([:], 132), (["COLUMNS": "60"], 60), (["COLUMNS": "wide"], 132)])
  func `a terminal has its own width`(environment: [String: String], columns: Int) {
    var size = winsize(ws_row: 24, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0)
    var (controlling, terminal): (Int32, Int32) = (-1, -1)
    guard openpty(&controlling, &terminal, nil, nil, &size) == 0 else { return }
    defer { [controlling, terminal].forEach { close($0) } }
    let sink = StandardStream(descriptor: terminal).sink(environment: environment)
    #expect(sink.isTerminal)
    #expect(sink.columns == columns)
  }
}
