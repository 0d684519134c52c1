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

  /// A column of the first row, as the server writes it; empty when there is none.
  func text(_ column: Int32) -> String {
    guard PQntuples(pointer) > 0, let value = PQgetvalue(pointer, 0, column) else { return "" }
    return String(cString: value)
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
    // A server ends the session by it, and so does a pooler that lost the server; else it is a bug.
    let isEnd = state == "08P01" && (field("V") ?? field("S")) == "FATAL"
    let name = field("n").map { ", \($0)" } ?? ""
    return StoreError(
      isEnd ? .connectionLost : StoreError.Code(sqlState: state),
      "\(field("M") ?? "") (SQLSTATE \(state)\(name))")
  }

  /// A field of the error by its letter in the protocol: C code, M message, n constraint.
  private func field(_ letter: Unicode.Scalar) -> String? {
    PQresultErrorField(pointer, Int32(letter.value)).map { String(cString: $0) }
  }
}
