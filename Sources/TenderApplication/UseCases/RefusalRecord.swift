import TenderDomain

/// A refused attempt as the journal keeps it.
struct RefusalRecord: Encodable, Sendable {
  let code: String
  let reason: String
  let seal: Seal?

  init(_ attempt: RefusedAttempt, in tender: Tender) {
    code = attempt.refusal.code
    let message = attempt.refusal.message(in: tender).en
    // The line of the journal stands alone: nothing else of it names the zone of a time.
    reason = attempt.refusal.namesTime ? "\(message) (\(tender.zone.identifier))" : message
    seal = attempt.seal
  }
}
