import TenderApplication

extension StoreError.Code {
  /// Translates an SQLSTATE (PostgreSQL manual, appendix A), never a text.
  init(sqlState state: String) {
    self =
      switch state {
      case "40003", "08007": .outcomeUnknown
      // Lock timeout, statement timeout, serialization, deadlock, too many connections.
      // Also: out of memory, an object in use.
      case "55P03", "57014", "40001", "40P01", "53300", "53200", "55006": .busy
      case "23505": .duplicate
      case "42501": .notPermitted
      case "25006": .readOnly
      case "53100": .full
      case "58030": .inputOutput
      case "XX001", "XX002": .damaged
      case "3F000", "42P01", "3D000": .missing
      // Broken protocol is a bug; the rest of class 08, a server going down or starting up,
      // and a transaction left idle for too long end the connection.
      case "08P01": .defect
      case "57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04": .connectionLost
      // A prepared statement that this session does not have, or has from somebody else.
      case "26000", "42P05": .pooled
      // A character that the encoding of the database does not have, or not as it came.
      case "22P05", "22021": .encoding
      // A trigger of somebody else's said no.
      case "P0001": .notPermitted
      // A snapshot that is gone, and whatever else the server has no room for.
      case "72000": .busy
      case _ where state.hasPrefix("53"): .busy
      case _ where state.hasPrefix("57"), _ where state.hasPrefix("08"): .connectionLost
      case _ where state.hasPrefix("58"), _ where state.hasPrefix("F0"): .inputOutput
      case _ where state.hasPrefix("XX"): .damaged
      case _ where state.hasPrefix("28"): .authentication
      default: .defect
      }
  }
}
