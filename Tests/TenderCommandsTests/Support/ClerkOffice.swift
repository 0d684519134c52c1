import Foundation
import TenderCommands
import Testing

/// An office with roles, where a clerk has recorded a year, published a tender and registered a bid.
struct ClerkOffice: Sendable {
  private let location: String
  let schema: String
  let clerk: String

  init() throws {
    location = try StoreKind.postgres.newLocation()
    schema = try #require(location.firstMatch(of: /schema=(\w+)/)).output.1.lowercased()
    clerk = "clerk_\(schema.suffix(12))"
    #expect(try Desk(.postgres, at: location).run("init").status == .done)
    try makeRoles()
    try psql(nil, ["-c", "CREATE ROLE \(clerk) LOGIN IN ROLE \(schema)_clerk"])
    try psql(nil, ["-c", "CREATE ROLE other_\(clerk) LOGIN IN ROLE \(schema)_clerk"])
    try work()
  }

  func makeRoles() throws {
    let sql = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../sql/postgres/roles.sql").path
    try psql(nil, ["-v", "schema=\(schema)", "-f", sql])
  }

  /// Where the owner works, who is the superuser here.
  func owner() throws -> Desk {
    try Desk(.postgres, at: location)
  }

  /// What only the owner can do to the tables.
  func tamper(_ sql: String) throws {
    try psql(nil, ["-c", "SET search_path = \(schema); \(sql)"])
  }

  /// Where the clerk works.
  func desk() throws -> Desk {
    try Desk(.postgres, at: location + "&user=\(clerk)")
  }

  private func work() throws {
    let desk = try desk()
    let day = { (days: Double) in
      String(ISO8601DateFormatter().string(from: Date() + days * 86_400).prefix(10))
    }
    let notice = try desk.papers.write(
      "notice.yaml",
      """
      title: 评估机构采购项目
      number: T-1
      regime: none
      outcome: panel
      procuringEntity: {name: 某村镇银行}
      items: [{id: land, description: 土地评估}]
      requirements: [{id: form, title: 企业法人, expect: {fact: legalForm, is: 企业法人}}]
      documents: [{id: licence, title: 营业执照, proves: [form]}, {id: profile, title: 简介}]
      periods:
        notice: \(day(-2))
        submission: {from: \(day(-2)), to: \(day(30))}
      """)
    let bidder = try desk.papers.write(
      "bidder.yaml",
      "name: 某评估有限公司\nidentifier: {scheme: X-TEST, id: '1'}\nfacts: {legalForm: 企业法人}\n")
    let profile = try desk.papers.write("profile.txt", "评估机构简介\n")
    let year = try desk.papers.write("2027.yaml", CalendarTests.year2027)
    for command in [
      ["calendar", "add", year], ["publish", notice], ["bidder", "add", bidder],
      [
        "bid", "receive", "T-1", "--bidder", "X-TEST:1", "--document", "licence", "--document",
        "profile=\(profile)",
      ],
      ["decide", "T-1", "1", "form", "met", "--reason", "营业执照原件"],
    ] {
      let shown = desk.run(command)
      #expect(shown.status == .done, "\(command): \(shown.errors)")
    }
  }

  /// What psql says, as the superuser or as the clerk.
  @discardableResult
  private func psql(_ user: String?, _ arguments: [String]) throws -> (
    status: Int32, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let bare = location.replacing(/&schema=.*/, with: "") + (user.map { "&user=\($0)" } ?? "")
    process.arguments = ["psql", "-qX", "-v", "ON_ERROR_STOP=1", bare] + arguments
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(user != nil || process.terminationStatus == 0, "\(said)")
    return (process.terminationStatus, said)
  }

  /// What psql says to the clerk.
  func psqlAsClerk(_ sql: String) throws -> (status: Int32, errors: String) {
    try psql(clerk, ["-c", "SET search_path = \(schema); BEGIN; \(sql); COMMIT"])
  }
}
