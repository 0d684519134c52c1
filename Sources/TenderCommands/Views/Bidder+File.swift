import TenderDomain

extension Bidder {
  /// The file that `bidder add` and `bidder update` read: YAML, its values in the form of JSON.
  var file: String {
    var file = ""
    func add(_ key: String, _ value: (some Encodable)?, indent: String = "") {
      // What was stored can be written: these types hold no number that JSON has no form for.
      guard let value, let text = try? JSONText.compact(value) else { return }
      file += "\(indent)\(key): \(text)\n"
    }
    func add(_ key: String, _ entries: [(name: String, value: some Encodable)]) {
      guard !entries.isEmpty else { return }
      file += key + ":\n"
      for entry in entries { add(entry.name.quotedAsKey, entry.value, indent: "  ") }
    }
    func add(_ key: String, list: [some Encodable]) {
      guard !list.isEmpty else { return }
      file += key + ":\n"
      for element in list {
        if let text = try? JSONText.compact(element) { file += "  - \(text)\n" }
      }
    }
    let known = profile.qualifications
    add("name", profile.name)
    add("identifier", ["scheme": identifier.scheme, "id": identifier.shownID])
    add("legalRepresentative", profile.legalRepresentative)
    add("telephone", profile.telephone)
    add("facts", known.facts.map { ($0.name.text, $0.value) })
    add("certificates", list: known.certificates)
    add("declarations", known.declarations.map { ($0.name.text, $0.value) })
    add("records", list: known.records)
    return file
  }
}

extension String {
  /// As the key of a mapping: `true` and `2024` are names too.
  fileprivate var quotedAsKey: String { (try? JSONText.compact(self)) ?? self }
}
