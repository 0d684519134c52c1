import CPostgres
import TenderApplication
import TenderDomain

/// What is asked first on a connection: who answers, and whether the office can be there.
struct PostgresGreeting {
  /// Whether a pooler stands between: the session that answers is not the one that said hello.
  let isPooled: Bool
  /// In which the database keeps its texts.
  let encoding: String
  /// Whether the server follows another one and cannot be written.
  let isStandby: Bool

  init(of session: PostgresSession, schema: String) throws(StoreError) {
    // A schema that may not be used looks like a missing one to every later statement.
    let answer = try session.ask(
      """
      SELECT pg_backend_pid(), current_setting('server_encoding'), pg_is_in_recovery(),
        EXISTS (SELECT FROM pg_namespace
          WHERE nspname = '\(schema)' AND NOT has_schema_privilege(oid, 'USAGE'))
      """)
    isPooled = answer.text(0) != String(session.greeter)
    encoding = answer.text(1)
    isStandby = answer.text(2) == "t"
    if answer.text(3) == "t" {
      throw StoreError(
        .notPermitted,
        Phrase(zh: "无权使用模式 \(schema)", en: "no right to use the schema \(schema)"))
    }
    if isPooled { try Self.requireTransactions(of: session) }
  }

  /// Throws when a pooler gives each statement another session: there nothing can be kept together.
  private static func requireTransactions(of session: PostgresSession) throws(StoreError) {
    do {
      try session.ask("BEGIN READ ONLY")
      try session.ask("ROLLBACK")
    } catch {
      // What poolers say when they refuse is a violation of the protocol.
      guard error.code == .connectionLost, session.lastWord ?? "08P01" == "08P01" else {
        throw error
      }
      throw StoreError(
        .pooled,
        Phrase(
          zh: "连接池为语句模式（pool_mode=statement）：请改用 transaction 或 session 模式",
          en:
            "the pooler is in statement mode (pool_mode=statement): it must be transaction or session"
        ))
    }
  }
}
