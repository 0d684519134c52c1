/// What a transaction needs of its session, set inside each transaction and gone with it.
///
/// The session may be anybody's: a pooler hands out another one at each transaction, with whatever
/// others left in it.
struct PostgresSettings {
  /// Where an open transaction is worth waiting for: it has locks, and others wait for it.
  let forWriting: String
  /// A transaction that reads is in nobody's way.
  let forReading: String

  init(_ location: PostgresLocation) {
    // The server's side of a line over a network; on a socket of the same host they do nothing.
    let common = """
      SET LOCAL search_path TO "\(location.schema)";
      SET LOCAL statement_timeout = \(location.statementTimeout);
      SET LOCAL bytea_output = hex;
      SET LOCAL tcp_keepalives_idle = 10;
      SET LOCAL tcp_keepalives_interval = 5;
      SET LOCAL tcp_keepalives_count = 3;
      SET LOCAL tcp_user_timeout = 20000
      """
    // `synchronous_commit = off` would lose bids that have their receipt.
    forWriting = """
      \(common);
      SET LOCAL lock_timeout = \(location.lockTimeout);
      SET LOCAL idle_in_transaction_session_timeout = \(location.idleTimeout);
      SELECT set_config('synchronous_commit', 'on', true)
        WHERE current_setting('synchronous_commit') = 'off'
      """
    forReading = """
      \(common);
      SET LOCAL idle_in_transaction_session_timeout = 60000
      """
  }
}
