package import TenderDomain

extension SourceFile {
  /// Reads a bidder: who it is, and what is known of it.
  ///
  /// - Throws: `InvalidFile` with every fault of the file.
  package func readBidder() throws(InvalidFile) -> (
    identifier: OrganisationIdentifier, profile: BidderProfile
  ) {
    try read(as: .bidder) { root in
      let identifier = root.required("identifier")?.organisationInFull()
      let name = root.required("name")?.line()
      let legalRepresentative = root.optional("legalRepresentative")?.line()
      let telephone = root.optional("telephone")?.line()
      let qualifications = Qualifications(
        facts: root.optional("facts")?.facts() ?? [],
        certificates: root.optional("certificates")?.certificates() ?? [],
        declarations: root.optional("declarations")?.declarations() ?? [],
        records: root.optional("records")?.lookUps()?.map(\.check) ?? [])
      guard let identifier, let name else { return nil }
      return (
        identifier,
        BidderProfile(
          name: name, legalRepresentative: legalRepresentative, telephone: telephone,
          qualifications: qualifications)
      )
    }
  }
}

extension ValueReader {
  /// `{scheme: CN-USCC, id: …}`, with its check character verified.
  func organisation() -> OrganisationIdentifier? {
    mapping { organisation in
      let scheme = organisation.required("scheme")
      let id = organisation.required("id")
      guard let scheme = scheme?.organisationScheme() else { return nil }
      return id?.value { try OrganisationIdentifier(scheme: scheme, id: $0) }
    }
  }

  /// One with all its digits, to be recorded.
  fileprivate func organisationInFull() -> OrganisationIdentifier? {
    guard let identifier = organisation() else { return nil }
    if identifier.isMasked {
      fault(expected: Phrase(zh: "完整的公民身份号码", en: "an identity number in full"))
    }
    return identifier
  }

  /// A scheme by itself, so that a wrong one is told where it stands.
  private func organisationScheme() -> String? {
    value { try OrganisationIdentifier.scheme(parsing: $0) }
  }

  func facts() -> [Fact]? {
    entries { name, value in
      let name: Identifier<Fact>? = name.identifier()
      let recorded = value.recordedValue()
      guard let name, let recorded else { return nil }
      return Fact(name: name, value: recorded)
    }
  }

  /// What a fact is recorded as: a single value, or a list of them.
  func recordedValue() -> FactValue? {
    shape == .list ? factValues().map(FactValue.list) : factValue()
  }

  func declarations() -> [Declaration]? {
    entries { name, value in
      let name: Identifier<Declaration>? = name.identifier()
      let truth = value.truth()
      guard let name, let truth else { return nil }
      return Declaration(name: name, value: truth)
    }
  }
}
