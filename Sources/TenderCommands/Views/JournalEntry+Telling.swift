import TenderApplication
import TenderDomain

extension JournalEntry {
  /// The entry with identity numbers as they are shown; in the store they stand in full.
  var withoutBirthdays: JournalEntry {
    JournalEntry(
      sequence: sequence, at: at, actor: actor, kind: kind, tender: tender, bid: bid,
      line: IdentityNumber.masking(in: line),
      databaseUser: databaseUser)
  }
}

/// What the methods of tenders call things, by the publications among the entries.
///
/// Of a tender that was published before them the words of a tender stand.
struct MethodsOfTenders {
  private var regimes: [Tender.Number: [Regime]] = [:]

  init(_ entries: [JournalEntry]) {
    for entry in entries where entry.kind == Event.Kind.tenderPublished.rawValue {
      guard let tender = entry.tender,
        case .list(let regimes)? =
          (try? JSONValue(parsing: entry.line))?["data"]?["definition"]?["regime"]
      else { continue }
      self.regimes[tender] = regimes.compactMap { $0.text.flatMap(Regime.init) }
    }
  }

  func words(of tender: Tender.Number?) -> ProcedureWords {
    ProcedureWords(tender.flatMap { regimes[$0] } ?? [])
  }
}

extension JSONValue {
  /// What an update of a bidder changed, from what to what.
  var changes: Phrase? {
    guard case .list(let changes) = self["changes"] else { return nil }
    let phrases = changes.compactMap { change in
      change["path"]?.text.map { path in
        BidderDifference(path: path, from: change["from"]?.value, to: change["to"]?.value).phrase
      }
    }
    return phrases.isEmpty ? nil : phrases.joined(by: Phrase(zh: "；", en: "; "))
  }

  /// Which year was recorded, with how many days.
  var calendar: Phrase? {
    guard case .integer(let year) = self["year"], case .list(let holidays) = self["holidays"],
      case .list(let worked) = self["makeUpDays"]
    else { return nil }
    let off = holidays.reduce(0) { count, holiday in
      if case .list(let days) = holiday["days"] { count + days.count } else { count }
    }
    return Phrase(
      zh: "\(year) 年，放假 \(off) 天，调休上班 \(worked.count) 天",
      en: "\(year), \(off) days off, \(worked.count) weekend days worked")
  }

  /// What became of the greatest size of a document.
  var limit: Phrase {
    guard case .integer(let bytes) = self["maxDocument"] else {
      return Phrase(zh: "文件大小不设上限", en: "documents of any size")
    }
    let limit = ByteCount(bytes: bytes)
    return Phrase(zh: "文件上限 \(limit)", en: "documents of up to \(limit)")
  }

  /// As the registry holds it.
  private var value: FactValue? {
    switch self {
    case .null, .object: nil
    case .truth(let truth): .truth(truth)
    case .integer(let integer): .number(Decimal(integer))
    case .decimal(let decimal): .number(decimal)
    case .number(let number): .text("\(number)")
    case .text(let text): .text(text)
    case .list(let list): .list(list.compactMap(\.value))
    }
  }
}
