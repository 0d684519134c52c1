package import TenderDomain

/// The exit codes that scripts rely on (sysexits.h from 64 on).
package enum ExitStatus: Int32, Hashable, Sendable {
  case done = 0
  /// The answer is no.
  case no = 1
  /// The answer is open: a person must decide.
  case open = 2
  case refused = 3
  case notFound = 4
  case conflict = 5
  case usage = 64
  case badData = 65
  case unreadableInput = 66
  case storeUnreachable = 69
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notPermitted = 77
  case misconfigured = 78

  package init(_ kind: FailureKind) {
    self =
      switch kind {
      case .refused: .refused
      case .notFound: .notFound
      case .conflict: .conflict
      case .usage: .usage
      case .badData: .badData
      case .unreadableInput: .unreadableInput
      case .storeUnreachable: .storeUnreachable
      case .defect: .defect
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .tryAgain: .tryAgain
      case .notPermitted: .notPermitted
      case .misconfigured: .misconfigured
      }
  }

  /// A verdict as the answer of `check`.
  package init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .eligible: .done
      case .notEligible: .no
      case .undetermined: .open
      }
  }
}
