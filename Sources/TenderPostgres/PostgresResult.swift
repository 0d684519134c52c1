import CPostgres
import TenderApplication

/// The answer to a statement, with all its rows.
final class PostgresResult {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    PQclear(pointer)
  }

  /// What the server did: `COMMIT`, `INSERT 0 1`, …
  var tag: String { String(cString: PQcmdStatus(pointer)) }

  var rowsChanged: Int {
    guard !tag.hasPrefix("SELECT") else { return 0 }
    return Int(String(cString: PQcmdTuples(pointer))) ?? 0
  }

  var error: StoreError? {
    switch PQresultStatus(pointer) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: nil
    default: failure
    }
  }

  /// The server's own sentence and code; its further fields may quote the data.
  private var failure: StoreError {
    guard let state = field("C") else {
      // libpq made this result itself: the connection broke.
      let detail = String(cString: PQresultErrorMessage(pointer))
      return StoreError(.connectionLost, detail)
    }
    let name = field("n").map { ", \($0)" } ?? ""
    return StoreError(
      StoreError.Code(sqlState: state), "\(field("M") ?? "") (SQLSTATE \(state)\(name))")
  }

  /// A field of the error by its letter in the protocol: C code, M message, n constraint.
  private func field(_ letter: Unicode.Scalar) -> String? {
    PQresultErrorField(pointer, Int32(letter.value)).map { String(cString: $0) }
  }
}
