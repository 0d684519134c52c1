/// One thing that differs between two versions of a bidder: where, what it was and what it is.
public struct BidderDifference: Hashable, Sendable, Encodable {
  /// `telephone`, `facts.legalForm`, `certificates.KIND(NUMBER).validTo` and so on.
  public let path: String
  /// Absent where it is new.
  public let from: FactValue?
  /// Absent where it is gone.
  public let to: FactValue?

  public init(path: String, from: FactValue?, to: FactValue?) {
    self.path = path
    self.from = from
    self.to = to
  }

  /// Whether something that was there is there no more: all of it, or an element of a list.
  public var takesAway: Bool {
    guard let from else { return false }
    guard let to else { return true }
    guard case .list(let old) = from else { return false }
    guard case .list(let new) = to else { return true }
    return old.contains { !new.contains($0) }
  }

  /// `telephone: from 1 to 2`
  public var phrase: Phrase {
    let (old, new) = (from?.phrase, to?.phrase)
    return switch (old, new) {
    case (let old?, let new?):
      Phrase(
        zh: "\(path)：由 \(old.zh) 改为 \(new.zh)", en: "\(path): from \(old.en) to \(new.en)")
    case (let old?, nil): Phrase(zh: "\(path)：删去 \(old.zh)", en: "\(path): \(old.en) gone")
    case (nil, let new?): Phrase(zh: "\(path)：新增 \(new.zh)", en: "\(path): \(new.en) added")
    case (nil, nil): Phrase(path)
    }
  }
}

extension BidderProfile {
  /// What `later` says otherwise, in the order of the profile.
  public func differences(to later: BidderProfile) -> [BidderDifference] {
    let (old, new) = (entries, later.entries)
    let was = Dictionary(old.map { ($0.path, $0.value) }) { first, _ in first }
    let known = Set(was.keys)
    let stays = Dictionary(new.map { ($0.path, $0.value) }) { first, _ in first }
    let changed = old.compactMap { entry -> BidderDifference? in
      let value = stays[entry.path]
      guard value != entry.value else { return nil }
      return BidderDifference(path: entry.path, from: entry.value, to: value)
    }
    let added = new.filter { !known.contains($0.path) }.map {
      BidderDifference(path: $0.path, from: nil, to: $0.value)
    }
    return changed + added
  }

  /// Everything in it, each under a path of its own.
  private var entries: [(path: String, value: FactValue)] {
    var entries: [(String, FactValue)] = [("name", .text(name.string))]
    func add(_ path: String, _ text: String?) {
      if let text { entries.append((path, .text(text))) }
    }
    add("legalRepresentative", legalRepresentative?.string)
    add("telephone", telephone?.string)
    for fact in qualifications.facts { entries.append(("facts.\(fact.name)", fact.value)) }
    var seen: [String: Int] = [:]
    for certificate in qualifications.certificates {
      var path = "certificates." + certificate.kindText
      if let number = certificate.number { path += "(\(number.string.nfkc))" }
      // Two of one kind without numbers are told apart by their order.
      seen[path, default: 0] += 1
      if let count = seen[path], count > 1 { path += "#\(count)" }
      entries.append((path, .text(certificate.kindText)))
      add(path + ".grade", certificate.grade?.string)
      add(path + ".issuer", certificate.issuer?.string)
      if !certificate.scope.isEmpty {
        entries.append((path + ".scope", .list(certificate.scope.map { .text($0.string) })))
      }
      add(path + ".validFrom", certificate.validFrom?.description)
      add(path + ".validTo", certificate.validTo?.description)
    }
    for declaration in qualifications.declarations {
      entries.append(("declarations.\(declaration.name)", .truth(declaration.value)))
    }
    for check in qualifications.records {
      let path = "records.\(check.kind)(\(check.source), \(check.checkedOn))"
      entries.append((path, .list(check.found.map { .text($0.line) })))
    }
    return entries
  }
}
