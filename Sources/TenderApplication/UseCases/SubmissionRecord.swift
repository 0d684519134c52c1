import TenderDomain

/// A submission as the journal and the idempotency record keep it.
struct SubmissionRecord: Encodable, Sendable {
  let tender: Tender.Number
  let bidder: String
  let seal: Seal?
  let documents: [SubmittedDocument]

  init(_ tender: Tender.Number, _ submission: Submission) {
    self.tender = tender
    bidder = submission.bidder.code
    seal = submission.seal
    documents = submission.documents
  }
}
