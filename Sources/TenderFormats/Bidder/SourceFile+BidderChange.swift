package import TenderDomain

extension SourceFile {
  /// Reads what is to change of a bidder; what the file does not name stays as it is.
  ///
  /// `telephone: null`, or a key with nothing behind it, takes the value away; so does an empty list.
  /// `validTo: null` of a certificate takes that alone.
  /// - Throws: `InvalidFile` with every fault of the file.
  package func readBidderChange() throws(InvalidFile) -> (
    identifier: OrganisationIdentifier, change: BidderChange
  ) {
    try read(as: .bidder) { root in
      root.refuseShownJSON()
      let identifier = root.required("identifier")?.organisation()
      var change = BidderChange()
      if root.named("name") != nil { change.name = root.required("name")?.line() }
      change.legalRepresentative = root.edit("legalRepresentative") { $0.line() }
      change.telephone = root.edit("telephone") { $0.line() }
      change.facts = root.edit("facts") { $0.entriesToChange { $0.recordedValue() } }
        .removingEmpty()
      change.certificates = root.edit("certificates") { $0.certificatesToChange() }.removingEmpty()
      change.declarations = root.edit("declarations") { $0.entriesToChange { $0.truth() } }
        .removingEmpty()
      change.records = root.edit("records") { $0.lookUps() }.removingEmpty()
      return identifier.map { ($0, change) }
    }
  }
}

extension MappingReader {
  /// The JSON of a screen has keys beside those of a file.
  fileprivate func refuseShownJSON() {
    for key in ["bidder", "version", "recordedAt"] {
      named(key)?.fault(
        Phrase(
          zh: "这是 tender bidder show --format json 的内容，不是投标人文件",
          en: "this is what tender bidder show --format json prints, which is no bidder file"),
        suggestion: Phrase(
          zh: "tender bidder show ID --format yaml 输出可以读回的文件",
          en: "tender bidder show ID --format yaml prints one that can be read again"))
    }
  }
}

extension BidderChange.Edit where Value: Collection {
  fileprivate func removingEmpty() -> Self {
    if case .set(let values) = self, values.isEmpty { .removed } else { self }
  }
}

extension ValueReader {
  /// Values under names; a name with nothing behind it takes its value away.
  fileprivate func entriesToChange<Named, Value>(
    _ read: (ValueReader) -> Value?
  ) -> [BidderChange.Entry<Identifier<Named>, Value>]? {
    entries { name, value in
      let name: Identifier<Named>? = name.identifier()
      let goes = value.shape == .absent
      let recorded = goes ? nil : read(value)
      guard let name, goes || recorded != nil else { return nil }
      return BidderChange.Entry(name: name, value: recorded)
    }
  }
}
