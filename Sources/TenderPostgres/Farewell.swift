import CPostgres

/// Listens to what the server says unasked: drops its notices, remembers when it says good-bye.
///
/// A server that goes down, or ends one session, says so before it closes the connection. Once
/// that is heard nothing sent afterwards is ever done.
final class Farewell {
  private(set) var wasHeard = false

  /// Starts listening on `connection`, which must not outlive this object.
  func listen(on connection: OpaquePointer) {
    PQsetNoticeReceiver(
      connection,
      { context, notice in
        guard let context, let severity = PQresultErrorField(notice, severityField) else { return }
        let listener = Unmanaged<Farewell>.fromOpaque(context).takeUnretainedValue()
        // Words of the protocol, the same in every language.
        let isLast = ["FATAL", "PANIC"].contains(String(cString: severity))
        listener.wasHeard = listener.wasHeard || isLast
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}

/// PG_DIAG_SEVERITY_NONLOCALIZED
private let severityField = Int32(UInt8(ascii: "V"))
