extension Certificate {
  /// Kind and number, to speak of it.
  var name: Phrase {
    guard let number else { return Phrase(zh: "证书 \(kind)", en: "certificate \(kind)") }
    return Phrase(zh: "证书 \(kind)（编号 \(number)）", en: "certificate \(kind) (no. \(number))")
  }

  /// All that is recorded of it: kind, number, grade, issuer, scope, validity.
  public var phrase: Phrase {
    [
      name,
      grade.map { Phrase(zh: "等级 \($0)", en: "grade \($0)") },
      issuer.map { Phrase($0.string) },
      scope.isEmpty ? nil : Phrase(zh: "范围 \(scope.list.zh)", en: "scope \(scope.list.en)"),
      validity,
    ].compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }

  /// The first and the last day of validity, as far as recorded.
  var validity: Phrase {
    switch (validFrom, validTo) {
    case (let from?, let to?): Phrase(zh: "有效期 \(from) 至 \(to)", en: "valid \(from) to \(to)")
    case (nil, let to?): Phrase(zh: "有效期至 \(to)", en: "valid until \(to)")
    case (let from?, nil):
      Phrase(zh: "自 \(from) 起有效，未登记截止日", en: "valid from \(from), no last day recorded")
    case (nil, nil): Phrase(zh: "未登记有效期", en: "no validity recorded")
    }
  }

  /// What it is, on the days it was asked for.
  func holding(on days: [DatedOccasion]) -> Phrase {
    let list = days.map(\.phrase).enumerated()
    return [
      grade.map { Phrase(zh: "等级 \($0)", en: "grade \($0)") }, validity,
      Phrase(zh: "适用于 \(list.zh)", en: "good for \(list.en)"),
    ].compactMap { $0 }.joined(by: Phrase(zh: "，", en: ", "))
  }

  var gradeText: String { grade?.string ?? "—" }
}

extension GradeTest {
  /// What is asked for.
  var phrase: Phrase {
    Phrase(zh: "要求 \(atLeast)及以上", en: "asked for is grade \(atLeast) or better")
  }

  var scaleText: String { scale.map(\.string).joined(separator: " > ") }
}

extension [Text] {
  var list: Phrase { map { Phrase($0.string) }.enumerated() }
}

extension DatedOccasion {
  /// The occasion with its day, or the days between which it lies.
  var phrase: Phrase {
    switch self {
    case .submission(let day): Occasion.submission.phrase(on: day)
    case .opening(let day): Occasion.opening.phrase(on: day)
    case .award(.on(let day)): Occasion.award.phrase(on: day)
    case .award(.between(let earliest, let latest, let validity)):
      Phrase(
        zh: "\(earliest) 至 \(latest) 之间的定标（\(validity.phrase.zh)）",
        en: "an award from \(earliest) to \(latest) (\(validity.phrase.en))")
    }
  }

  /// The occasion with its first day.
  var firstPhrase: Phrase {
    guard case .award(.between(let earliest, _, _)) = self else { return phrase }
    return Phrase(zh: "定标日（最早 \(earliest)）", en: "an award on \(earliest) at the earliest")
  }

  /// The occasion with its last day, and why it is the last.
  var lastPhrase: Phrase {
    guard case .award(.between(_, let latest, let validity)) = self else { return phrase }
    return Phrase(
      zh: "定标可能迟至 \(latest)（\(validity.phrase.zh)）",
      en: "the award may be as late as \(latest) (\(validity.phrase.en))")
  }
}

extension Occasion {
  fileprivate func phrase(on day: Day) -> Phrase {
    Phrase(zh: "\(phrase.zh)日 \(day)", en: "\(phrase.en) on \(day)")
  }
}

extension BidValidity {
  /// How long, from when (招标投标法实施条例 25), and whether it was assumed.
  public var phrase: Phrase {
    isAssumed
      ? Phrase(
        zh: "招标文件未载明投标有效期，按自截止日起 \(term.phrase.zh)推定",
        en: "the tender states no bid validity: \(term.phrase.en) from closing are assumed")
      : Phrase(
        zh: "投标有效期自截止日起 \(term.phrase.zh)", en: "bid validity of \(term.phrase.en) from closing")
  }
}

extension Term {
  /// `1 年 2 个月`, `1 year 2 months`.
  public var phrase: Phrase {
    let units: [(Int?, zh: String, en: String)] = [
      (years, "年", "year"), (months, "个月", "month"), (days, "天", "day"),
    ]
    return units.compactMap { count, zh, en in
      count.map { Phrase(zh: "\($0) \(zh)", en: "\($0) \(en)\($0 == 1 ? "" : "s")") }
    }.joined(by: Phrase(" "))
  }
}
