import TenderDomain

extension ValueReader {
  /// Somebody the notice names: `{name, address, contact: {name, telephone}}`.
  func party() -> Party? {
    mapping { party in
      let name = party.required("name")?.line()
      let address = party.optional("address")?.line()
      let contact = party.optional("contact")?.contact()
      return name.map { Party(name: $0, address: address, contact: contact) }
    }
  }

  private func contact() -> Contact? {
    mapping { contact in
      Contact(
        name: contact.optional("name")?.line(), telephone: contact.optional("telephone")?.line())
    }
  }

  func places() -> Places? {
    mapping { places in
      Places(
        documents: places.optional("documents")?.line(),
        submission: places.optional("submission")?.line(),
        opening: places.optional("opening")?.line())
    }
  }
}
