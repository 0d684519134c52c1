/// As the journal and every view have it: a file with its digest, size and name; paper without.
extension SubmittedDocument: Codable {
  private enum Key: CodingKey {
    case item, form, sha256, bytes, name
  }

  private enum Word: String, Codable {
    case paper, file
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let form: Form =
      switch try container.decode(Word.self, forKey: .form) {
      case .paper: .paper
      case .file:
        .file(
          StoredFile(
            sha256: try container.decode(String.self, forKey: .sha256),
            bytes: try container.decode(Int64.self, forKey: .bytes),
            name: try container.decode(Text.self, forKey: .name)))
      }
    self.init(item: try container.decode(Identifier.self, forKey: .item), form: form)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item, forKey: .item)
    switch form {
    case .paper:
      try container.encode(Word.paper, forKey: .form)
    case .file(let file):
      try container.encode(Word.file, forKey: .form)
      try container.encode(file.sha256, forKey: .sha256)
      try container.encode(file.bytes, forKey: .bytes)
      try container.encode(file.name, forKey: .name)
    }
  }
}
