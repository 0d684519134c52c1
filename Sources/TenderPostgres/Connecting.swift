import CPostgres
import TenderApplication
import TenderDomain

/// Connects, or says why not: no server, no access, no such database.
func connectToServer(_ location: PostgresLocation) throws(StoreError) -> OpaquePointer {
  let connectionString = location.connectionString()
  guard let connection = PQconnectdb(connectionString) else {
    throw StoreError(.unreachable, "libpq has no memory for a connection")
  }
  guard PQstatus(connection) != CONNECTION_OK else { return connection }
  defer { PQfinish(connection) }
  let detail = location.withoutPassword(String(cString: PQerrorMessage(connection)))
  if PQconnectionNeedsPassword(connection) == 1 { throw StoreError(.authentication, detail) }
  if location.hasSeveralHosts, canOnlyBeRead(location) { throw StoreError(.readOnly, detail) }
  guard let state = refusal(connectionString) else { throw StoreError(.unreachable, detail) }
  if state == "3D000" {
    throw StoreError(
      .unreachable,
      Phrase(
        zh: "没有这个数据库，先用 createdb 建立：\(detail.trimmed) (SQLSTATE \(state))",
        en:
          "there is no such database, make it with createdb: \(detail.trimmed) (SQLSTATE \(state))")
    )
  }
  // While connecting nothing that could be missing but the database has been asked for, and
  // nothing that a server or a pooler does not take is a defect of ours.
  let code = StoreError.Code(sqlState: state)
  throw StoreError(
    code == .missing || code == .defect ? .unreachable : code, "\(detail) (SQLSTATE \(state))")
}

/// Whether some of the hosts can be reached, and none of them can be written.
private func canOnlyBeRead(_ location: PostgresLocation) -> Bool {
  guard
    let connection = PQconnectdb(location.connectionString(["target_session_attrs": "any"]))
  else { return false }
  defer { PQfinish(connection) }
  return PQstatus(connection) == CONNECTION_OK
}

/// The SQLSTATE with which the server refuses the connection, found by connecting once more.
///
/// libpq keeps the code to itself: it gives it away only in a message of a verbosity that must be
/// chosen before connecting, and then the message is nothing but the code.
private func refusal(_ connectionString: String) -> String? {
  guard let connection = PQconnectStart(connectionString) else { return nil }
  defer { PQfinish(connection) }
  PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE)
  let deadline = ContinuousClock.now + .seconds(3)
  var progress = PGRES_POLLING_WRITING
  while progress == PGRES_POLLING_WRITING || progress == PGRES_POLLING_READING {
    let isReady = wait(
      for: PQsocket(connection), reading: progress == PGRES_POLLING_READING,
      writing: progress == PGRES_POLLING_WRITING, until: deadline)
    guard isReady else { return nil }
    progress = PQconnectPoll(connection)
  }
  guard progress == PGRES_POLLING_FAILED else { return nil }
  let code = String(cString: PQerrorMessage(connection)).trimmed.suffix(5)
  let isCode =
    code.utf8.count == 5 && code.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
  return isCode ? String(code) : nil
}
