import TenderDomain

/// A submission as the journal and the idempotency record keep it.
struct SubmissionRecord: Encodable, Sendable {
  struct Document: Encodable, Sendable {
    let item: String
    let form: String
    let sha256: String?
    let bytes: Int64?
    let name: Text?

    init(_ document: SubmittedDocument) {
      item = document.item.text
      switch document.form {
      case .paper:
        (form, sha256, bytes, name) = ("paper", nil, nil, nil)
      case .file(let file):
        (form, sha256, bytes, name) = ("file", file.sha256, file.bytes, file.name)
      }
    }
  }

  let tender: Tender.Number
  let bidder: String
  let seal: Seal?
  let documents: [Document]

  init(_ tender: Tender.Number, _ submission: Submission) {
    self.tender = tender
    bidder = submission.bidder.description
    seal = submission.seal
    documents = submission.documents.map(Document.init)
  }
}
