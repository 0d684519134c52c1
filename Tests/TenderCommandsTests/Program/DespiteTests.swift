import TenderCommands
import Testing

@Suite struct DespiteTests {
  static let rule = "tender.prepare-20d"
  static let short = Notice(regime: "cn-bidding-mandatory", closes: "2026-05-12T17:00")
  static let told = "published despite tender.prepare-20d by 李某: 监管部门书面同意"

  static func desk() throws -> (Desk, file: String) {
    let desk = try Desk(publishing: [])
    return (desk, try desk.write(short))
  }

  static func publish(_ desk: Desk, _ arguments: String...) -> Shown {
    desk.run(
      ["publish", "--at", "2026-04-27", "--actor", "李某", "--lang", "en"] + arguments)
  }

  @Test func `an error keeps a tender from being published`() throws {
    let (desk, file) = try Self.desk()
    let result = Self.publish(desk, file)
    #expect(result.status == .refused)
    #expect(result.errors.contains("(Bidding Law (招标投标法) art. 24, tender.prepare-20d)"))
    #expect(result.errors.contains("to go ahead: --despite RULE --reason TEXT"))
    #expect(desk.run("show", "T").status == .notFound)
  }

  @Test func `it is published with a reason, and everybody is told so afterwards`() throws {
    let (desk, file) = try Self.desk()
    let published = Self.publish(
      desk, file, "--despite", Self.rule, "--reason", "监管部门书面同意")
    #expect(published.status == .done, "\(published.errors)")
    #expect(published.output.contains("Published T"))
    let words = { (output: String) in
      output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }
    #expect(words(published.output).contains("published despite it by"))
    for command in ["show", "explain"] {
      let screen = desk.run(command, "T", "--at", "2026-05-20", "--lang", "en").output
      #expect(words(screen).contains(Self.told), "\(screen)")
      let chinese = desk.run(command, "T", "--at", "2026-05-20", "--lang", "zh").output
      #expect(chinese.contains("李某 决定不顾规则 tender.prepare-20d 发布"), "\(chinese)")
    }
  }

  @Test func `programs are told in the key despite`() throws {
    let (desk, file) = try Self.desk()
    let published = try desk.json(
      "publish", file, "--at", "2026-04-27", "--actor", "李某", "--despite", Self.rule,
      "--reason", "同意")
    let expected = ["rule": Self.rule, "reason": "同意", "decidedBy": "李某"]
    let findings = try #require(published["findings"] as? [[String: Any]])
    let despite = findings.compactMap { $0["despite"] as? [String: String] }
    #expect(despite == [expected])
    let overridden = findings.first { $0["despite"] != nil }
    #expect(overridden?["rule"] as? String == Self.rule)
    #expect(overridden?["severity"] as? String == "error")
    #expect(try desk.json("show", "T")["despite"] as? [[String: String]] == [expected])
    let facts = try desk.json("explain", "T", "--lang", "en")["facts"] as? [String]
    #expect(facts?.contains("published despite tender.prepare-20d by 李某: 同意") == true)
    #expect(desk.run("journal", "T", "--format", "json").output.contains("despite"))
  }

  @Test func `it needs a reason`() throws {
    let (desk, file) = try Self.desk()
    let result = Self.publish(desk, file, "--despite", Self.rule)
    #expect(result.status == .usage)
    #expect(
      result.errors.hasSuffix(
        "error: --despite needs a reason\nhint: add --reason TEXT\n"))
    for reason in ["", "  "] {
      #expect(
        Self.publish(desk, file, "--despite", Self.rule, "--reason", reason).status
          == .usage)
    }
    #expect(desk.run("show", "T").status == .notFound)
  }

  @Test func `a reason for nothing is a mistake`() throws {
    let (desk, _) = try Self.desk()
    let lawful = try desk.write(Notice(number: "U"))
    let result = Self.publish(desk, lawful, "--reason", "同意")
    #expect(result.status == .usage)
    #expect(result.errors.contains("--despite"))
    #expect(desk.run("show", "U").status == .notFound)
  }

  @Test func `a rule that there is not suggests the nearest`() throws {
    let (desk, file) = try Self.desk()
    let result = Self.publish(desk, file, "--despite", "tender.prepare-2d", "--reason", "x")
    #expect(result.status == .notFound)
    #expect(result.errors.contains("did you mean “tender.prepare-20d”?"))
  }

  @Test func `what is impossible cannot be gone ahead with`() throws {
    let (desk, _) = try Self.desk()
    let file = try desk.write(Notice(opens: "2026-04-20", closes: "2026-04-26"))
    let result = Self.publish(
      desk, file, "--despite", "dates.closing-past", "--reason", "同意")
    #expect(result.status == .refused)
    #expect(!result.errors.contains("to go ahead"))
  }

  @Test func `what nothing needs is not told`() throws {
    let (desk, _) = try Self.desk()
    let file = try desk.write(Notice(number: "U"))
    let result = Self.publish(desk, file, "--despite", Self.rule, "--reason", "同意")
    #expect(result.status == .done)
    #expect(try desk.json("show", "U")["despite"] as? [[String: String]] == [])
    #expect(!desk.run("explain", "U").output.contains("despite"))
  }
}
