import TenderCommands
import Testing

@Suite struct RulesTests {
  @Test func `all rules are listed, with no store`() throws {
    let desk = try Desk(.sqlite)
    let rules = try desk.json("rules", "list")["rules"] as? [[String: Any]]
    #expect(rules?.count == 188)
    let names = Set(rules?.compactMap { $0["rule"] as? String } ?? [])
    #expect(names.count == 188)
    #expect(names.isSuperset(of: ["tender.prepare-20d", "gp.docs-5wd", "henan.media"]))
    let csv = desk.run("rules", "list", "--format", "csv").output
    #expect(
      csv.hasPrefix(
        "rule,law,article,kind,limits,severity,confidence,checked,demand,who,consequence\r\n"))
    #expect(csv.split(separator: "\r\n").count == 189)
  }

  @Test(arguments: ["zh", "en"])
  func `no line of the list is longer than the screen`(language: String) throws {
    let output = try Desk(.sqlite).run("rules", "list", "--lang", language).output
    #expect(output.contains("tender.prepare-20d"))
    #expect(output.split(separator: "\n").allSatisfy { $0.displayWidth <= 80 })
  }

  @Test func `only the rules of a regime are listed when one is named`() throws {
    let desk = try Desk(.sqlite)
    let rules = { (regime: String) in
      let listed = try desk.json("rules", "list", "--regime", regime)["rules"]
      return (listed as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
    }
    let (mandatory, consultation) = (
      try rules("cn-bidding-mandatory"), try rules("cn-government-consultation")
    )
    #expect(mandatory.contains("tender.prepare-20d"))
    #expect(!mandatory.contains { $0.hasPrefix("gp.") && $0.contains("consultation") })
    #expect(consultation.contains("gp.consultation-10d"))
    #expect(!consultation.contains("tender.prepare-20d"))
    #expect(try !rules("cn-bidding-voluntary").contains("tender.prepare-20d"))
    // A supplement has what it brings in.
    let henan = try rules("cn-henan")
    #expect(henan.count == 7 && henan.allSatisfy { $0.hasPrefix("henan.") })
    #expect(try rules("cn-financial-enterprise").allSatisfy { $0.hasPrefix("soe.") })
    #expect(try rules("none").isEmpty)
  }

  @Test func `a regime that there is not suggests the nearest`() throws {
    let result = try Desk(.sqlite).run(
      "rules", "list", "--regime", "cn-biding-mandatory", "--lang", "en")
    #expect(result.status == .usage)
    #expect(result.errors.contains("did you mean “cn-bidding-mandatory”?"), "\(result.errors)")
  }

  @Test func `a rule is shown with its law, its limit and what it demands`() throws {
    let desk = try Desk(.sqlite)
    let english = desk.run("rules", "show", "tender.prepare-20d", "--lang", "en")
    #expect(english.status == .done)
    #expect(english.output.hasPrefix("tender.prepare-20d\n"))
    // The Chinese name stands once on a screen.
    #expect(english.output.contains(" Bidding Law (招标投标法)\n"), "\(english.output)")
    #expect(english.output.contains(" Bidding Law art. 24\n"), "\(english.output)")
    #expect(english.output.contains("the procuring entity\n"), "\(english.output)")
    #expect(english.output.contains("a possible fine of up to 100,000 yuan"), "\(english.output)")
    let chinese = desk.run("rules", "show", "tender.prepare-20d", "--lang", "zh").output
    #expect(chinese.contains("《招标投标法》第二十四条\n"), "\(chinese)")
    #expect(chinese.contains("由谁办理：招标人\n"), "\(chinese)")
    let rule = try desk.json("rules", "show", "tender.prepare-20d")
    #expect(rule["law"] as? String == "招标投标法")
    #expect(rule["article"] as? String == "24")
    #expect(rule["severity"] as? String == "error")
    #expect(rule["checked"] as? Bool == true)
    #expect(rule["who"] as? String == "buyer")
    #expect((rule["consequence"] as? String)?.contains("招标投标法实施条例") == true)
    #expect(rule["consequenceRead"] == nil)
    let unread = try desk.json("rules", "show", "gp.credit-check")
    #expect(unread["consequence"] == nil && unread["consequenceRead"] as? Bool == false)
    let none = try desk.json("rules", "show", "tender.report-15d")
    #expect(none["consequence"] == nil && none["consequenceRead"] == nil)
  }

  @Test func `a rule that there is not suggests the nearest`() throws {
    let desk = try Desk(.sqlite)
    let result = desk.run("rules", "show", "tender.prepare-2d", "--lang", "en")
    #expect(result.status == .notFound)
    #expect(
      result.errors == """
        error: there is no rule tender.prepare-2d
        hint: did you mean “tender.prepare-20d”?

        """)
    #expect(
      desk.run("rules", "show", "x", "--lang", "en").errors
        .contains("hint: tender rules list shows them all"))
  }
}
