#include <sqlite3.h>

/* `sqlite3_db_config` is variadic and SQLITE_TRANSIENT is a cast: Swift sees neither. */

static inline int csqlite_switch(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

static inline int csqlite_bind_text(sqlite3_stmt *statement, int slot, const char *text,
                                    sqlite3_uint64 bytes) {
  return sqlite3_bind_text64(statement, slot, text, bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}
