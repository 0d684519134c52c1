import CPostgres

/// Listens to what the server says unasked: drops its notices, remembers when it says good-bye.
///
/// A server that goes down, or ends one session, says so before it closes the connection. Once
/// that is heard nothing sent afterwards is ever done.
final class Farewell {
  private(set) var wasHeard = false
  /// Its SQLSTATE.
  private(set) var state: String?

  /// Starts listening on `connection`, which must not outlive this object.
  func listen(on connection: OpaquePointer) {
    PQsetNoticeReceiver(
      connection,
      { context, notice in
        // A pooler may leave out the words of the protocol and give those for people, in English.
        let said =
          PQresultErrorField(notice, severityField)
          ?? PQresultErrorField(notice, shownSeverityField)
        guard let context, let said else { return }
        let listener = Unmanaged<Farewell>.fromOpaque(context).takeUnretainedValue()
        // Words of the protocol, the same in every language.
        let isLast = ["FATAL", "PANIC"].contains(String(cString: said))
        guard isLast else { return }
        listener.wasHeard = true
        listener.state = PQresultErrorField(notice, stateField).map { String(cString: $0) }
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}

/// PG_DIAG_SEVERITY_NONLOCALIZED
private let severityField = Int32(UInt8(ascii: "V"))
/// PG_DIAG_SEVERITY
private let shownSeverityField = Int32(UInt8(ascii: "S"))
/// PG_DIAG_SQLSTATE
private let stateField = Int32(UInt8(ascii: "C"))
