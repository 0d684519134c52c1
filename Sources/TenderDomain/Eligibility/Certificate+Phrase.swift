extension Certificate {
  /// Kind and number, to speak of it.
  func name(in language: Language) -> String {
    guard let number else { return language(zh: "证书 \(kind)", en: "certificate \(kind)") }
    return language(zh: "证书 \(kind)（编号 \(number)）", en: "certificate \(kind) (no. \(number))")
  }

  /// All that is recorded of it: kind, number, grade, issuer, scope, validity.
  public var phrase: Phrase { Phrase(text(in:)) }

  private func text(in language: Language) -> String {
    [
      name(in: language), grade(in: language), issuer?.string,
      scope.isEmpty
        ? nil : language(zh: "范围 \(scope.list.zh)", en: "scope \(scope.list.en)"),
      validity(in: language),
    ].compactMap { $0 }.joined(separator: language(zh: "，", en: ", "))
  }

  /// The first and the last day of validity, as far as recorded.
  func validity(in language: Language) -> String {
    switch (validFrom, validTo) {
    case (let from?, let to?): language(zh: "有效期 \(from) 至 \(to)", en: "valid \(from) to \(to)")
    case (nil, let to?): language(zh: "有效期至 \(to)", en: "valid until \(to)")
    case (let from?, nil):
      language(zh: "自 \(from) 起有效，未登记截止日", en: "valid from \(from), no last day recorded")
    case (nil, nil): language(zh: "未登记有效期", en: "no validity recorded")
    }
  }

  /// What it is, on the days it was asked for.
  func holding(on days: [DatedOccasion], in language: Language) -> String {
    let list = language.list(days.map { $0.text(in: language) })
    return [
      grade(in: language), validity(in: language),
      language(zh: "适用于 \(list)", en: "good for \(list)"),
    ].compactMap { $0 }.joined(separator: language(zh: "，", en: ", "))
  }

  private func grade(in language: Language) -> String? {
    grade.map { language(zh: "等级 \($0)", en: "grade \($0)") }
  }

  var gradeText: String { grade?.string ?? "—" }
}

extension GradeTest {
  /// What is asked for.
  func text(in language: Language) -> String {
    language(zh: "要求 \(atLeast)及以上", en: "asked for is grade \(atLeast) or better")
  }

  var scaleText: String { scale.map(\.string).joined(separator: " > ") }
}

extension [Text] {
  var list: Phrase { map { Phrase($0.string) }.enumerated() }
}

extension DatedOccasion {
  /// The occasion with its day, or the days between which it lies.
  func text(in language: Language) -> String {
    switch self {
    case .submission(let day): Occasion.submission.text(on: day, in: language)
    case .opening(let day): Occasion.opening.text(on: day, in: language)
    case .award(.on(let day)): Occasion.award.text(on: day, in: language)
    case .award(.between(let earliest, let latest, let validity)):
      language(
        zh: "\(earliest) 至 \(latest) 之间的定标（\(validity.text(in: .zh))）",
        en: "an award from \(earliest) to \(latest) (\(validity.text(in: .en)))")
    }
  }

  /// The occasion with its first day.
  func firstText(in language: Language) -> String {
    guard case .award(.between(let earliest, _, _)) = self else { return text(in: language) }
    return language(
      zh: "定标日（最早 \(earliest)）", en: "an award on \(earliest) at the earliest")
  }

  /// The occasion with its last day, and why it is the last.
  func lastText(in language: Language) -> String {
    guard case .award(.between(_, let latest, let validity)) = self else {
      return text(in: language)
    }
    return language(
      zh: "定标可能迟至 \(latest)（\(validity.text(in: .zh))）",
      en: "the award may be as late as \(latest) (\(validity.text(in: .en)))")
  }
}

extension Occasion {
  fileprivate func text(on day: Day, in language: Language) -> String {
    language(zh: "\(phrase.zh)日 \(day)", en: "\(phrase.en) on \(day)")
  }
}

extension BidValidity {
  /// How long, from when (招标投标法实施条例 25), and whether it was assumed.
  public var phrase: Phrase { Phrase(text(in:)) }

  func text(in language: Language) -> String {
    let term = term.text(in: language)
    return isAssumed
      ? language(
        zh: "未载明\(name.zh)，按自截止日起 \(term)推定",
        en: "the tender states no \(name.en): \(term) from closing are assumed")
      : language(zh: "\(name.zh)自截止日起 \(term)", en: "\(name.en) of \(term) from closing")
  }
}

extension Term {
  /// `1 年 2 个月`, `1 year 2 months`.
  public var phrase: Phrase { Phrase(text(in:)) }

  fileprivate func text(in language: Language) -> String {
    let units: [(Int?, zh: String, en: String)] = [
      (years, "年", "year"), (months, "个月", "month"), (days, "天", "day"),
    ]
    return units.compactMap { count, zh, en in
      count.map { language(zh: "\($0) \(zh)", en: "\($0) \(en)\($0 == 1 ? "" : "s")") }
    }.joined(separator: " ")
  }
}
