/// Several parts told as one: those that decide, and how many there are.
struct PartsExplanation: Explanation {
  let parts: [Assessment]
  let connective: Reason.Connective

  private func parts(_ result: RequirementResult) -> [Assessment] {
    parts.filter { $0.result == result }
  }

  /// Of `all`, what fails and what is open; of `any`, the one that holds, else what speaks against.
  func sentence(in language: Language) -> String { sentence[language] }

  private var sentence: Phrase {
    let (met, failed, open) = (parts(.met), parts(.notMet), parts(.unknown))
    let count = parts.count
    switch connective {
    case .any where !met.isEmpty:
      return Phrase(zh: "\(count) 项中有一项符合", en: "one of \(count) holds").listing(met.prefix(1))
    case .any where failed.count == count:
      return Phrase(zh: "\(count) 项均不符合", en: "none of \(count) holds").listing(failed)
    case .any:
      return [
        Phrase(
          zh: "\(count) 项中 \(open.count) 项待查", en: "\(open.count) of \(count) unknown"
        ).listing(open),
        Phrase(
          zh: "其余 \(failed.count) 项不符合", en: "\(failed.count) not met"
        ).listing(failed),
      ].prefix(failed.isEmpty ? 1 : 2).joined()
    case .all where met.count == count:
      return Phrase(zh: "\(count) 项均符合", en: "all \(count) hold").listing(met)
    case .all:
      return [
        failed.isEmpty
          ? nil
          : Phrase(
            zh: "\(count) 项中 \(failed.count) 项不符合", en: "\(failed.count) of \(count) not met"
          ).listing(failed),
        open.isEmpty
          ? nil
          : Phrase(
            zh: "\(count) 项中 \(open.count) 项待查", en: "\(open.count) of \(count) unknown"
          ).listing(open),
      ].compactMap { $0 }.joined()
    }
  }

  /// Of an `any` that holds only what makes it hold, else that of every part.
  var evidence: [Phrase] {
    let holding = connective == .any ? parts(.met) : []
    return (holding.isEmpty ? parts : holding).flatMap(\.evidence).withoutRepetition()
  }

  var remedy: Phrase {
    let remedies = parts.compactMap(\.remedy).withoutRepetition()
    return connective == .all
      ? remedies.joined() : remedies.joined(by: Phrase(zh: "；或者：", en: "; or: "))
  }
}

extension Phrase {
  fileprivate func listing(_ parts: some Sequence<Assessment>) -> Phrase {
    let sentences = parts.map(\.sentence).joined()
    return Phrase(zh: "\(zh)：\(sentences.zh)", en: "\(en): \(sentences.en)")
  }
}

extension Sequence<Phrase> {
  /// The phrases as one sentence: `甲；乙` and `a; b`.
  func joined() -> Phrase {
    Array(self).joined(by: Phrase(zh: "；", en: "; "))
  }

  func withoutRepetition() -> [Phrase] {
    // There are few of them, nearly always one.
    reduce(into: []) { kept, phrase in
      if !kept.contains(phrase) { kept.append(phrase) }
    }
  }
}
