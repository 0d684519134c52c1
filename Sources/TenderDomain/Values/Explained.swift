/// What kind of no an error is; the command line turns each into its exit code.
public enum FailureKind: Hashable, Sendable {
  /// A rule of the business forbids it: too late, wrong phase.
  case refused
  case notFound
  /// Somebody else changed it first, or the same key came with other content.
  case conflict
  case usage
  case badData
  case unreadableInput
  case storeUnreachable
  case defect
  case cannotCreate
  case inputOutput
  case tryAgain
  case notPermitted
  case misconfigured
}

/// An error that can be told to a person: what happened, and what to do next.
public protocol Explained: Error {
  /// A stable name for scripts, such as `bid.late`. Never changes its meaning.
  var errorCode: String { get }
  var kind: FailureKind { get }
  var message: Phrase { get }
  var hint: Phrase? { get }
}
