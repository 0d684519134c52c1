#include <sqlite3.h>
#include <string.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

/* `sqlite3_db_config` is variadic and SQLITE_TRANSIENT is a cast: Swift sees neither. */

static inline int csqlite_switch(sqlite3 *database, int option, int on) {
  return sqlite3_db_config(database, option, on, (int *)0);
}

/* Tells SQLite, before its first use, not to count the memory it takes: that costs it a lock each time. */
static inline int csqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* Refuses a text with NUL in it as misuse. PostgreSQL cannot hold one; alike here, where it would
 * cut the text for some functions. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int slot, const char *text,
                                    sqlite3_uint64 bytes) {
  if (strlen(text) != bytes) return SQLITE_MISUSE;
  return sqlite3_bind_text64(statement, slot, text, bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* The number that tells the kind of a file system (linux/magic.h); 0 where nobody says. Swift's own
 * modules of the C library leave statfs out. */
static inline unsigned long csqlite_file_system(const char *path) {
#ifdef __linux__
  struct statfs status;
  if (statfs(path, &status) == 0) return (unsigned long)status.f_type & 0xFFFFFFFFul;
#endif
  return 0;
}
