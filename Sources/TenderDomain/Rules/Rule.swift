/// One rule of law as a value (规则): who is bound, by which article, to what, and who sees to it.
public struct Rule: Sendable, Identifiable {
  /// The form of what it demands.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case minimum = "min"
    case maximum = "max"
    case equal
    case countOf = "count-of"
    case content, eligibility, action, scope, count, penalty
    case maximumAndMinimum = "max+min"
  }

  /// How well its wording was checked against the source.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// Against the full text of the law.
    case text
    /// Against a quotation.
    case excerpt
    /// Not at all; such a rule is information at most.
    case memory
  }

  /// A stable name such as `tender.prepare-20d`; its findings and deadlines bear it.
  public let id: String
  public let law: Law
  /// Nothing where a notice has no articles.
  public let article: String?
  public let scope: RuleScope
  public let kind: Kind
  public let from: RuleEvent?
  public let to: RuleEvent?
  /// The numbers that it sets, in the order in which the law names them.
  public let limits: [RuleLimit]
  /// How grave a breach is; nothing where the rule is one of counting and cannot be broken.
  public let severity: Severity?
  public let confidence: Confidence
  /// Who has to act; nothing where the rule only says how to count or whom it binds.
  public let who: RuleActor?
  /// What follows where it is not kept; nothing where the texts that were read name nothing.
  public let otherwise: Consequence?
  /// What it demands, in words of our own.
  public let demand: Phrase
  /// Who sees to it; never empty.
  public let means: [Means]

  init(
    _ id: String, _ law: Law, _ article: String?, _ scope: RuleScope, _ kind: Kind,
    _ severity: Severity?, _ limits: [RuleLimit] = [], from: RuleEvent? = nil,
    to: RuleEvent? = nil, confidence: Confidence = .text, who: RuleActor? = nil,
    otherwise: Consequence? = nil, zh: String, en: String, _ means: Means...
  ) {
    self.id = id
    self.law = law
    self.article = article
    self.scope = scope
    self.kind = kind
    self.severity = confidence == .memory ? severity.map { _ in .info } : severity
    self.limits = limits
    self.from = from
    self.to = to
    self.confidence = confidence
    self.who = who
    self.otherwise = otherwise
    demand = Phrase(zh: zh, en: en)
    self.means = means
  }

  public var basis: LegalBasis {
    LegalBasis(
      law.name, confidence == .memory ? LegalBasis.unsure : article ?? LegalBasis.noArticle)
  }

  /// Whether a definition or a running tender is held against it.
  public var isChecked: Bool {
    means.contains { means in
      switch means {
      case .check, .date, .said: true
      case .kept, .unchecked: false
      }
    }
  }
}

extension Rule {
  /// What the program does about a rule.
  public enum Means: Sendable {
    /// Every definition is held against it.
    case check(RuleCheck)
    /// A running tender shows the day.
    case date(StatutoryDate)
    /// Other findings say it, by their names.
    case said(by: [String])
    /// The program works so that it is kept.
    case kept(Phrase)
    /// Nothing, and why not.
    case unchecked(Phrase)

    /// In the words of the methods that the rule binds.
    public func phrase(in words: ProcedureWords) -> Phrase {
      switch self {
      case .check: Phrase(zh: "核查定义时检查", en: "checked in every definition")
      case .date(let date):
        Phrase(
          zh: "列为期限：\(date.title(in: words).zh)", en: "a deadline: \(date.title(in: words).en)")
      case .said(let names):
        Phrase(
          zh: "由 \(names.joined(separator: "、")) 核查",
          en: "checked by \(names.joined(separator: ", "))")
      case .kept(let how), .unchecked(let how): how
      }
    }
  }
}

extension Rule.Means {
  static func kept(zh: String, en: String) -> Self { .kept(Phrase(zh: zh, en: en)) }

  static func unchecked(zh: String, en: String) -> Self {
    .unchecked(Phrase(zh: zh, en: en))
  }

  /// What happens outside the program.
  static func notRecorded(zh: String, en: String) -> Self {
    .unchecked(zh: "未检查：程序不记录\(zh)", en: "not checked: the program does not record \(en)")
  }

  static let counting = Self.kept(zh: "程序按此计算期间", en: "the program counts so")
  static let noPrequalification = Self.notRecorded(zh: "资格预审", en: "prequalification")
  static let judgement = Self.unchecked(zh: "未检查：需由人判断", en: "not checked: a person has to judge")
  static let ownership = Self.unchecked(
    zh: "未检查：定义不写招标人的产权性质",
    en: "not checked: a definition does not say who owns the procuring entity")
}

extension Rule.Kind {
  public var phrase: Phrase {
    switch self {
    case .minimum: Phrase(zh: "不得少于", en: "at least")
    case .maximum: Phrase(zh: "不得超过", en: "at most")
    case .equal: Phrase(zh: "等于", en: "exactly")
    case .countOf: Phrase(zh: "数量", en: "how many")
    case .content: Phrase(zh: "公告和文件内容", en: "content of notice and documents")
    case .eligibility: Phrase(zh: "资格", en: "eligibility")
    case .action: Phrase(zh: "行为", en: "what has to be done")
    case .scope: Phrase(zh: "适用范围", en: "scope")
    case .count: Phrase(zh: "期间计算", en: "how time is counted")
    case .penalty: Phrase(zh: "罚则", en: "penalty")
    case .maximumAndMinimum: Phrase(zh: "起止期限", en: "a beginning and a length")
    }
  }
}

extension Rule.Confidence {
  public var phrase: Phrase {
    switch self {
    case .text: Phrase(zh: "已对照法律全文", en: "checked against the full text")
    case .excerpt: Phrase(zh: "已对照引文", en: "checked against a quotation")
    case .memory: Phrase(zh: "未核对原文，仅作提示", en: "not checked against the text, information only")
    }
  }
}
