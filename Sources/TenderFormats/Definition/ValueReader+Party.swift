import TenderDomain

extension ValueReader {
  /// Somebody the notice names: `{name, address, contact: {name, telephone}}`.
  func party() -> Party? {
    mapping { party in
      let name = party.required("name")?.filledInLine()
      let address = party.optional("address")?.filledInLine()
      let contact = party.optional("contact")?.contact()
      return name.map { Party(name: $0, address: address, contact: contact) }
    }
  }

  private func contact() -> Contact? {
    mapping { contact in
      Contact(
        name: contact.optional("name")?.filledInLine(),
        telephone: contact.optional("telephone")?.filledInLine())
    }
  }

  func places() -> Places? {
    mapping { places in
      Places(
        documents: places.optional("documents")?.filledInLine(),
        submission: places.optional("submission")?.filledInLine(),
        opening: places.optional("opening")?.filledInLine())
    }
  }
}
