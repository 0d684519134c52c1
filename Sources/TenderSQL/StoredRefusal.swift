import TenderApplication
import TenderDomain

/// A refusal as its two columns have it: the code, and what the rule compared.
struct StoredRefusal {
  let code: String
  let detail: String

  init(code: String, detail: String) {
    self.code = code
    self.detail = detail
  }

  init(_ refusal: ReceivingRefusal) {
    code = refusal.code
    detail =
      switch refusal {
      case .tooEarly(let opens): String(opens.microseconds)
      case .late(let closed): String(closed.microseconds)
      case .tenderEnded(let phase): phase.rawValue
      case .unsealed(let seal): seal.rawValue
      case .duplicate(let number): String(number)
      }
  }

  func read() throws -> ReceivingRefusal {
    let instant = Int64(detail).map { Instant(microseconds: $0) }
    let refusal: ReceivingRefusal? =
      switch code {
      case "bid.tooEarly": instant.map { .tooEarly(opens: $0) }
      case "bid.late": instant.map { .late(closed: $0) }
      case "bid.tenderEnded": Phase(rawValue: detail).map { .tenderEnded($0) }
      case "bid.unsealed": Seal(rawValue: detail).map { .unsealed($0) }
      case "bid.duplicate": Int(detail).map { .duplicate(of: $0) }
      default: nil
      }
    guard let refusal else { throw StoreError(.unreadableRow, "refusal \(code) \(detail)") }
    return refusal
  }
}
