import TenderDomain

/// A refused attempt as the journal keeps it.
struct RefusalRecord: Encodable, Sendable {
  let code: String
  let reason: String
  let seal: Seal?

  init(_ attempt: RefusedAttempt, in tender: Tender) {
    code = attempt.refusal.code
    reason = attempt.refusal.message(in: tender).en
    seal = attempt.seal
  }
}
