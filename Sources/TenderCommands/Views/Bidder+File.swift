import TenderDomain

extension Bidder {
  /// The file that `bidder add` and `bidder update` read: YAML, its values in the form of JSON.
  func file() throws -> String {
    var file = ""
    func add(_ key: String, _ value: (some Encodable)?, indent: String = "") throws {
      guard let value else { return }
      file += "\(indent)\(key): \(try JSONText.compact(value))\n"
    }
    func add(_ key: String, _ entries: [(name: String, value: some Encodable)]) throws {
      guard !entries.isEmpty else { return }
      file += key + ":\n"
      for entry in entries { try add(try JSONText.compact(entry.name), entry.value, indent: "  ") }
    }
    func add(_ key: String, list: [some Encodable]) throws {
      guard !list.isEmpty else { return }
      file += key + ":\n"
      for element in list { file += "  - \(try JSONText.compact(element))\n" }
    }
    let known = profile.qualifications
    try add("name", profile.name)
    try add("identifier", ["scheme": identifier.scheme, "id": identifier.shownID])
    try add("legalRepresentative", profile.legalRepresentative)
    try add("telephone", profile.telephone)
    try add("facts", known.facts.map { ($0.name.text, $0.value) })
    try add("certificates", list: known.certificates)
    try add("declarations", known.declarations.map { ($0.name.text, $0.value) })
    try add("records", list: known.records)
    return file
  }
}
