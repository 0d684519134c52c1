import ArgumentParser
import TenderApplication
import TenderDomain

/// `tender rules`
struct RulesGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rules", Phrase(zh: "法律规则", en: "The rules of law that tenders are held against"),
      subcommands: [RulesList.self, RulesShow.self])
  }
}

/// `tender rules list`
struct RulesList: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Phrase(zh: "列出规则及其法律依据", en: "List the rules with law and article"),
      examples: ["tender rules list", "tender rules list --regime cn-bidding-mandatory"])
  }

  static let otherFormats: Set<OutputFormat> = [.csv]
  static let usesStore = false

  @Option(
    help: ArgumentHelp(
      zh: "只列约束该适用规则的", en: "Only those that bind this regime", valueName: "regime"))
  var regime: String?

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    let regime = try regime.map { try parsed($0, of: "--regime", Regime.init(named:)) }
    let rules = Rule.all.filter { rule in
      regime.map { rule.scope.binds([$0]) || rule.scope.supplement == $0 } ?? true
    }
    try context.output.show(RuleListView(rules, in: context.language).answer)
    return .done
  }
}

/// `tender rules show`
struct RulesShow: TenderCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show", Phrase(zh: "查看一条规则", en: "Show one rule"),
      examples: ["tender rules show tender.prepare-20d"])
  }

  static let usesStore = false

  @Argument(help: ArgumentHelp(zh: "规则", en: "Name of the rule"))
  var rule: String

  @OptionGroup var options: GlobalOptions

  func run(in context: Context) throws -> ExitStatus {
    guard let found = Rule.named(rule) else {
      throw NotFound.rule(rule, known: Rule.all.map(\.id))
    }
    try context.output.show(RuleView(found, in: context.language).answer)
    return .done
  }
}

extension Regime {
  /// - Throws: `InvalidValue` with the nearest regime, for a name that is none.
  fileprivate init(named name: String) throws(InvalidValue) {
    guard let regime = Regime(rawValue: name) else {
      let known = Regime.allCases.map(\.rawValue)
      let all = known.map { Phrase($0) }.enumerated()
      let nearest = Suggestion.phrase(for: name, among: known)
      throw InvalidValue(
        name,
        expected: Phrase(
          zh: "适用规则之一：\(all.zh)" + (nearest.map { "；\($0.zh)" } ?? ""),
          en: "one of \(all.en)" + (nearest.map { "; \($0.en)" } ?? "")))
    }
    self = regime
  }
}
