/// What the law says that follows where a rule is not kept (后果).
public enum Consequence: Hashable, Sendable {
  /// The text was not read so far, and nothing is said.
  case notRead
  /// Under every regime that the rule binds, and besides in a tender that the law demands: there
  /// are fines that strike only there.
  case follows(Phrase?, inMandatory: Phrase?)

  /// What is told of it under a regime; nothing where nothing is known.
  public func phrase(under regime: [Regime]) -> Phrase? {
    guard case .follows(let always, let mandatory) = self else { return nil }
    let parts = [always, regime.contains(.biddingMandatory) ? mandatory : nil].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(by: .semicolon)
  }

  /// All of it, with the tenders named in which a part of it strikes.
  public var phrase: Phrase? {
    guard case .follows(let always, let mandatory) = self else { return nil }
    let besides = mandatory.map {
      Phrase(zh: "依法必须招标的项目：\($0.zh)", en: "in a mandatory tender: \($0.en)")
    }
    let parts = [always, besides].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(by: .semicolon)
  }

  static func follows(zh: String, en: String, by bases: LegalBasis...) -> Consequence {
    .follows(Phrase(zh: zh, en: en, by: bases), inMandatory: nil)
  }

  static func inMandatory(zh: String, en: String, by bases: LegalBasis...) -> Consequence {
    .follows(nil, inMandatory: Phrase(zh: zh, en: en, by: bases))
  }

  /// Both, one after the other.
  func and(_ other: Consequence) -> Consequence {
    guard case .follows(let always, let mandatory) = self,
      case .follows(let more, let mandatoryToo) = other
    else { return .notRead }
    func joined(_ parts: Phrase?...) -> Phrase? {
      let stated = parts.compactMap { $0 }
      return stated.isEmpty ? nil : stated.joined(by: .semicolon)
    }
    return .follows(joined(always, more), inMandatory: joined(mandatory, mandatoryToo))
  }
}

extension Phrase {
  fileprivate static let semicolon = Phrase(zh: "；", en: "; ")

  /// A sentence with the law behind it.
  fileprivate init(zh: String, en: String, by bases: [LegalBasis]) {
    let law = bases.map(\.phrase).enumerated()
    self.init(
      zh: zh + (bases.isEmpty ? "" : "（\(law.zh)）"), en: en + (bases.isEmpty ? "" : " (\(law.en))"))
  }
}
