/// As the journal and every view have it: a file with its digest, size and name; paper without.
extension SubmittedDocument: Encodable {
  private enum Key: CodingKey {
    case item, form, sha256, bytes, name
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item.text, forKey: .item)
    switch form {
    case .paper:
      try container.encode("paper", forKey: .form)
    case .file(let file):
      try container.encode("file", forKey: .form)
      try container.encode(file.sha256, forKey: .sha256)
      try container.encode(file.bytes, forKey: .bytes)
      try container.encode(file.name, forKey: .name)
    }
  }
}
