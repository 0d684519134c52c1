/// How bidders come to a tender (OCDS `procurementMethod`).
public enum ProcurementMethod: String, Hashable, Sendable, CaseIterable, Codable {
  case open, selective, limited

  /// In the words of the method that the law of the regime has.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .open: Phrase(zh: words.isTender ? "公开招标" : "公开", en: "open")
    case .selective: Phrase(zh: words.isTender ? "邀请招标" : "邀请", en: "selective")
    case .limited: Phrase(zh: "限制性采购", en: "limited")
    }
  }
}

/// What a tender ends in: one winner (中标), or several admitted to a panel (入围).
public enum OutcomeKind: String, Hashable, Sendable, CaseIterable, Codable {
  case award, panel

  /// In the words of a method.
  public func phrase(in words: ProcedureWords) -> Phrase {
    switch self {
    case .award: Phrase(zh: "确定\(words.winner.zh)", en: "one winner")
    case .panel: Phrase(zh: "入围备选库", en: "admission to a panel")
    }
  }
}

/// Whether several firms may bid together (联合体).
public enum Consortium: String, Hashable, Sendable, CaseIterable, Codable {
  case allowed, forbidden

  public var phrase: Phrase {
    switch self {
    case .allowed: Phrase(zh: "接受", en: "allowed")
    case .forbidden: Phrase(zh: "不接受", en: "forbidden")
    }
  }
}

/// Which missing documents a bidder may still hand in after closing.
public enum LateDocuments: String, Hashable, Sendable, CaseIterable, Codable {
  case all, some, none

  public var phrase: Phrase {
    switch self {
    case .all: Phrase(zh: "均可补交", en: "all of them")
    case .some: Phrase(zh: "部分可补交", en: "some of them")
    case .none: Phrase(zh: "不得补交", en: "none")
    }
  }
}

/// How many are admitted to a panel, and for how long.
public struct Panel: Hashable, Sendable, Codable {
  public let admits: Int?
  public let validity: Term?

  public init(admits: Int?, validity: Term?) {
    self.admits = admits
    self.validity = validity
  }

  public var phrase: Phrase {
    let parts: [Phrase?] = [
      admits.map { Phrase(zh: "入围 \($0) 家", en: "admits \($0)") },
      validity.map { Phrase(zh: "有效期 \($0.phrase.zh)", en: "valid for \($0.phrase.en)") },
    ]
    return parts.compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }
}

/// A length of time as it was written: days, months or years, never converted into each other.
public struct Term: Hashable, Sendable, Codable {
  public let days: Int?
  public let months: Int?
  public let years: Int?

  public init(days: Int? = nil, months: Int? = nil, years: Int? = nil) {
    self.days = days
    self.months = months
    self.years = years
  }

  /// The day on which the term ends that began on `start` (民法典 202).
  public func end(from start: Day) -> Day {
    start.adding(years: years ?? 0).adding(months: months ?? 0).adding(days: days ?? 0)
  }
}
