package import TenderApplication
package import TenderDomain

extension SourceFile {
  /// Reads the definition of a tender: every key it may have, and that its parts fit together.
  ///
  /// Whether the dates are lawful is another question, for the rules.
  ///
  /// - Parameter zones: Where `timeZone` is looked up.
  /// - Throws: `InvalidFile` with every fault of the file.
  package func readDefinition(zones: any Zones) throws(InvalidFile) -> TenderDefinition {
    try read(as: .definition) { root in
      let names = DefinitionNames()
      defer { names.checkReferences() }
      return root.definition(names, zones)
    }
  }
}

extension MappingReader {
  fileprivate func definition(_ names: DefinitionNames, _ zones: any Zones) -> TenderDefinition? {
    let title = required("title")?.line()
    let zone = optional("timeZone").flatMap { written in
      written.value { try zones.zone(named: $0) }
    }
    let procuringEntity = required("procuringEntity")?.party()
    let periods = required("periods")?.timetable(in: zone)
    // Lots first: items and requirements name them.
    let lots = optional("lots")?.lots(names)
    let items = optional("items")?.items(names)
    let requirements = optional("requirements")?.requirements(names)
    let documents = optional("documents")?.documents(names)
    let regime = optional("regime")?.regime()
    let method = optional("method")?.choice(ProcurementMethod.self)
    let outcome = optional("outcome")?.choice(OutcomeKind.self)
    let details = details()
    guard let title, let procuringEntity, let periods else { return nil }
    var definition = TenderDefinition(
      title: title, procuringEntity: procuringEntity, periods: periods, regime: regime ?? [],
      method: method ?? .open, outcome: outcome ?? .award, lots: lots ?? [], items: items ?? [],
      requirements: requirements ?? [], documents: documents ?? [])
    definition.timeZone = zone?.identifier
    details(&definition)
    return definition
  }

  /// The keys that stand for themselves, as what has to be done with a definition.
  private func details() -> (inout TenderDefinition) -> Void {
    let number = optional("number")?.value { try Tender.Number(parsing: $0) }
    let description = optional("description")?.prose()
    let agency = optional("agency")?.party()
    let budget = optional("budget")?.money()
    let ceiling = optional("ceiling")?.money()
    let bond = optional("bond")?.money()
    let consortium = optional("consortium")?.choice(Consortium.self)
    let bidValidity = optional("bidValidity")?.term()
    let minimumBids = optional("minimumBids")?.integer(in: 1...1000)
    let places = optional("places")?.places()
    let businessHours = optional("businessHours")?.businessHours()
    let lateDocuments = optional("lateDocuments")?.choice(LateDocuments.self)
    let panel = optional("panel")?.panel()
    return { definition in
      definition.number = number
      definition.description = description
      definition.agency = agency
      definition.budget = budget
      definition.ceiling = ceiling
      definition.bond = bond
      definition.consortium = consortium
      definition.bidValidity = bidValidity
      definition.minimumBids = minimumBids
      definition.places = places
      definition.businessHours = businessHours
      definition.lateDocuments = lateDocuments
      definition.panel = panel
    }
  }
}
