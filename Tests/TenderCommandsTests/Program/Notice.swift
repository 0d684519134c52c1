import Foundation
import TenderCommands
import Testing

/// A definition with what a test is about; published at the office on 2026-04-27.
struct Notice {
  var number = "T"
  var title = "某设备采购项目"
  var regime = "none"
  var opens = "2026-04-27"
  var closes = "2026-05-29T17:00"
  /// When bids are opened; under no law nothing is opened that is not stated.
  var opening: String?
  /// Further keys, whole lines.
  var more = ""

  var yaml: String {
    """
    title: \(title)
    number: \(number)
    regime: \(regime)
    procuringEntity: {name: 某单位, address: 某路1号}
    documents: [{id: licence, title: 营业执照}]
    periods:
      submission: {from: \(opens), to: \(closes)}
    \(opening.map { "  opening: \($0)\n" } ?? "")\(more)

    """
  }
}

extension Desk {
  /// A rehearsal office with these tenders in it.
  convenience init(publishing notices: [Notice], at time: String = "2026-04-27") throws {
    try self.init(.sqlite)
    #expect(run("init", "--rehearsal").status == .done)
    for notice in notices {
      let result = try run("publish", write(notice), "--at", time)
      #expect(result.status == .done, "\(result.errors)")
    }
  }

  func write(_ notice: Notice) throws -> String {
    try papers.write("\(notice.number).yaml", notice.yaml)
  }

  /// Runs a command and reads its answer as JSON.
  func json(_ arguments: String...) throws -> [String: Any] { try json(arguments) }

  func json(_ arguments: [String]) throws -> [String: Any] {
    let result = run(arguments + ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any], "\(result.errors)")
  }
}
