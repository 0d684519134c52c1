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
