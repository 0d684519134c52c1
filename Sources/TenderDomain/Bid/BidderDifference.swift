/// One thing that differs between two versions of a bidder: where, what it was and what it is.
public struct BidderDifference: Hashable, Sendable, Codable {
  /// `telephone`, `facts.legalForm`, `certificates.KIND(NUMBER).validTo` and so on.
  public let path: String
  /// Absent where it is new.
  public let from: FactValue?
  /// Absent where it is gone.
  public let to: FactValue?
  /// Whether an adverse record counts for less than before; the values tell.
  private var isSofter = false

  private enum CodingKeys: CodingKey {
    case path, from, to
  }

  public init(path: String, from: FactValue?, to: FactValue?, isSofter: Bool = false) {
    self.path = path
    self.from = from
    self.to = to
    self.isSofter = isSofter
  }

  /// Whether something that was there is there no more: all of it, an element of a list, or the
  /// weight of an adverse record.
  public var takesAway: Bool {
    guard !isSofter else { return true }
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
    let known = Set(old.map(\.path))
    let stays = Dictionary(new.map { ($0.path, $0) }) { first, _ in first }
    let changed = old.compactMap { entry -> BidderDifference? in
      let later = stays[entry.path]
      guard later?.value != entry.value else { return nil }
      return BidderDifference(
        path: entry.path, from: entry.value, to: later?.value,
        isSofter: later.map { $0.isSofter(than: entry) } ?? false)
    }
    let added = new.filter { !known.contains($0.path) }.map {
      BidderDifference(path: $0.path, from: nil, to: $0.value)
    }
    return changed + added
  }

  /// Everything in it, each under a path of its own.
  private var entries: [ProfileEntry] {
    var entries = [ProfileEntry("name", .text(name.string))]
    func add(_ path: String, _ text: String?) {
      if let text { entries.append(ProfileEntry(path, .text(text))) }
    }
    add("legalRepresentative", legalRepresentative?.string)
    add("telephone", telephone?.string)
    for fact in qualifications.facts {
      entries.append(ProfileEntry("facts.\(fact.name)", fact.value))
    }
    var seen: [String: Int] = [:]
    for certificate in qualifications.certificates {
      var path = "certificates." + certificate.kindText
      if let number = certificate.number { path += "(\(number.string.nfkc))" }
      // Two of one kind without numbers are told apart by their order.
      seen[path, default: 0] += 1
      if let count = seen[path], count > 1 { path += "#\(count)" }
      add(path, certificate.kindText)
      add(path + ".grade", certificate.grade?.string)
      add(path + ".issuer", certificate.issuer?.string)
      if !certificate.scope.isEmpty {
        entries.append(
          ProfileEntry(path + ".scope", .list(certificate.scope.map { .text($0.string) })))
      }
      add(path + ".validFrom", certificate.validFrom?.description)
      add(path + ".validTo", certificate.validTo?.description)
    }
    for declaration in qualifications.declarations {
      entries.append(
        ProfileEntry("declarations.\(declaration.name)", .truth(declaration.value)))
    }
    return entries + qualifications.records.flatMap(\.entries)
  }
}

/// One value of a profile under its path.
private struct ProfileEntry {
  let path: String
  let value: FactValue
  let weight: RecordWeight?

  init(_ path: String, _ value: FactValue, _ weight: RecordWeight? = nil) {
    self.path = path
    self.value = value
    self.weight = weight
  }

  func isSofter(than old: ProfileEntry) -> Bool {
    guard let weight, let before = old.weight else { return false }
    return weight.isSofter(than: before)
  }
}

extension RecordCheck {
  /// What was found, then what is recorded of each record.
  fileprivate var entries: [ProfileEntry] {
    let path = "records.\(kind)(\(source), \(checkedOn))"
    let head = ProfileEntry(path, .list(found.map { .text($0.name) }))
    return [head]
      + found.flatMap { entry in
        let path = "\(path).found(\(entry.name))"
        return [
          entry.penalty.map { ProfileEntry(path + ".penalty", .text($0.rawValue), .penalty($0)) },
          entry.fine.map { ProfileEntry(path + ".fine", .text($0.description), .fine($0)) },
          entry.until.map { ProfileEntry(path + ".until", .text($0.description), .until($0)) },
        ].compactMap { $0 }
      }
  }
}

extension RecordCheck.Entry {
  fileprivate var name: String { "\(date) \(summary)" }
}
