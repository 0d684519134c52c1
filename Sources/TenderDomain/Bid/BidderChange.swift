/// What is to change of a bidder; what it does not name stays as it is.
public struct BidderChange: Hashable, Sendable {
  /// What a file says of one thing: nothing, that it goes, or what it is.
  public enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
    case kept, removed
    case set(Value)

    func applied(to old: Value?) -> Value? {
      switch self {
      case .kept: old
      case .removed: nil
      case .set(let value): value
      }
    }
  }

  /// A fact or declaration by its name; without a value it goes.
  public struct Entry<Name: Hashable & Sendable, Value: Hashable & Sendable>: Hashable, Sendable {
    public let name: Name
    public let value: Value?

    public init(name: Name, value: Value?) {
      self.name = name
      self.value = value
    }
  }

  public typealias FactEntry = Entry<Identifier<Fact>, FactValue>
  public typealias DeclarationEntry = Entry<Identifier<Declaration>, Bool>

  public var name: Text?
  public var legalRepresentative: Edit<Text> = .kept
  public var telephone: Edit<Text> = .kept
  /// By name. `removed`: all of them, as an empty list asks for.
  public var facts: Edit<[FactEntry]> = .kept
  public var certificates: Edit<[CertificateChange]> = .kept
  public var declarations: Edit<[DeclarationEntry]> = .kept
  /// Look-ups to add. `removed`: all that found nothing.
  public var records: Edit<[LookUpChange]> = .kept

  public init(name: Text? = nil) {
    self.name = name
  }
}

/// A certificate as a file names it, and what the file says is no more.
public struct CertificateChange: Hashable, Sendable {
  /// What can be taken away of a certificate; kind and number say which one it is.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case grade, issuer, scope, validFrom, validTo
  }

  public let certificate: Certificate
  public let removed: Set<Field>

  public init(_ certificate: Certificate, removed: Set<Field> = []) {
    self.certificate = certificate
    self.removed = removed
  }
}

extension BidderProfile {
  /// The profile after `change`.
  ///
  /// Facts and declarations change by name, certificates by kind and number. A list of certificates
  /// that is shorter than the one on record is the whole list, and so is any when `replacing`.
  /// Look-ups are added; one of the same kind, place and day gets what is newly found.
  public func changed(by change: BidderChange, replacing: Bool = false) -> BidderProfile {
    BidderProfile(
      name: change.name ?? name,
      legalRepresentative: change.legalRepresentative.applied(to: legalRepresentative),
      telephone: change.telephone.applied(to: telephone),
      qualifications: qualifications.changed(by: change, replacing: replacing))
  }
}

extension Qualifications {
  fileprivate func changed(by change: BidderChange, replacing: Bool) -> Qualifications {
    var changed = self
    switch change.facts {
    case .kept: break
    case .removed: changed.facts = []
    case .set(let entries):
      for entry in entries {
        let name = facts.map(\.name).first(where: entry.name.isAlike) ?? entry.name
        changed.facts.put(
          entry.value.map { Fact(name: name, value: $0) }, at: { $0.name == name })
      }
    }
    switch change.declarations {
    case .kept: break
    case .removed: changed.declarations = []
    case .set(let entries):
      for entry in entries {
        let name = declarations.map(\.name).first(where: entry.name.isAlike) ?? entry.name
        changed.declarations.put(
          entry.value.map { Declaration(name: name, value: $0) }, at: { $0.name == name })
      }
    }
    switch change.certificates {
    case .kept: break
    case .removed: changed.certificates = []
    case .set(let listed):
      changed.certificates = certificates.merged(
        with: listed, replacing: replacing || listed.count < certificates.count)
    }
    switch change.records {
    case .kept: break
    case .removed: changed.records.removeAll { $0.found.isEmpty }
    case .set(let lookUps): for lookUp in lookUps { lookUp.apply(to: &changed.records) }
    }
    return changed
  }
}

extension Array {
  /// Puts the element in the place of the one that is meant, or at the end; nothing takes it away.
  fileprivate mutating func put(_ element: Element?, at isMeant: (Element) -> Bool) {
    guard let place = firstIndex(where: isMeant) else {
      if let element { append(element) }
      return
    }
    if let element { self[place] = element } else { remove(at: place) }
  }
}

extension [Certificate] {
  fileprivate func merged(with listed: [CertificateChange], replacing: Bool) -> [Certificate] {
    let completed = listed.map { change in
      place(of: change.certificate).map { change.applied(to: self[$0]) } ?? change.certificate
    }
    guard !replacing else { return completed }
    var merged = self
    for (certificate, new) in zip(listed.map(\.certificate), completed) {
      if let place = merged.place(of: certificate) {
        merged[place] = new
      } else {
        merged.append(new)
      }
    }
    return merged
  }

  /// The one of the same kind and number; without a number, the only one of the kind.
  private func place(of certificate: Certificate) -> Int? {
    let ofKind = indices.filter {
      FoldedText(self[$0].kindText) == FoldedText(certificate.kindText)
    }
    let same = ofKind.first { place in
      self[place].number.map { FoldedText($0.string) }
        == certificate.number.map { FoldedText($0.string) }
    }
    if let same { return same }
    return ofKind.count == 1 && certificate.number == nil ? ofKind.first : nil
  }
}

extension CertificateChange {
  fileprivate func applied(to old: Certificate) -> Certificate {
    func value<Value>(_ new: Value?, _ field: Field, else old: Value?) -> Value? {
      removed.contains(field) ? nil : new ?? old
    }
    let new = certificate
    return Certificate(
      kind: new.kind, grade: value(new.grade, .grade, else: old.grade),
      number: old.number ?? new.number, issuer: value(new.issuer, .issuer, else: old.issuer),
      scope: removed.contains(.scope) ? [] : new.scope.isEmpty ? old.scope : new.scope,
      validFrom: value(new.validFrom, .validFrom, else: old.validFrom),
      validTo: value(new.validTo, .validTo, else: old.validTo))
  }
}

extension Certificate {
  var kindText: String { kind.text }
}
