import TenderDomain

/// A document that was written to a file.
struct WrittenDocument: Encodable {
  let item: String
  let path: String
  let bytes: Int64
  let sha256: String

  init(_ item: Identifier<RequestedDocument>, _ file: StoredFile, path: String) {
    self.item = item.text
    self.path = path
    bytes = file.bytes
    sha256 = file.sha256
  }
}

/// What was written where, and what there is on paper only.
struct WrittenDocumentsView: Encodable {
  let documents: [WrittenDocument]
  let paper: [String]

  init(_ documents: [WrittenDocument], paper: [Identifier<RequestedDocument>]) {
    self.documents = documents
    self.paper = paper.map(\.text)
  }

  var answer: Answer {
    Answer(self) { screen in
      screen.table(
        documents,
        empty: Phrase(zh: "没有文件，只有纸质资料", en: "No files: everything came on paper"),
        [
          Column(Phrase(zh: "资料", en: "Document"), .flexible) { $0.item },
          Column(Phrase(zh: "文件", en: "File"), .flexible) { $0.path },
          Column(Phrase(zh: "字节", en: "Bytes"), .fixed, .trailing) { Int($0.bytes) },
        ])
      if !paper.isEmpty, !documents.isEmpty {
        screen.field(Phrase(zh: "纸质", en: "On paper"), paper.joined(separator: ", "))
      }
    }
  }
}
