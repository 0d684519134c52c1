#include "CPostgres.h"

#include <dlfcn.h>
#include <pthread.h>

/* Every function of libpq that is used here: result, name, parameters, arguments. */
#define FUNCTIONS(X)                                                                               \
  X(PGconn *, PQconnectdb, (const char *info), (info))                                             \
  X(PGconn *, PQconnectStart, (const char *info), (info))                                          \
  X(PostgresPollingStatusType, PQconnectPoll, (PGconn * conn), (conn))                             \
  X(int, PQconnectionNeedsPassword, (const PGconn *conn), (conn))                                  \
  X(PQconninfoOption *, PQconninfoParse, (const char *info, char **error), (info, error))          \
  X(void, PQconninfoFree, (PQconninfoOption * options), (options))                                 \
  X(void, PQfinish, (PGconn * conn), (conn))                                                       \
  X(ConnStatusType, PQstatus, (const PGconn *conn), (conn))                                        \
  X(PGTransactionStatusType, PQtransactionStatus, (const PGconn *conn), (conn))                    \
  X(char *, PQerrorMessage, (const PGconn *conn), (conn))                                          \
  X(PGVerbosity, PQsetErrorVerbosity, (PGconn * conn, PGVerbosity verbosity), (conn, verbosity))   \
  X(PQnoticeReceiver, PQsetNoticeReceiver, (PGconn * conn, PQnoticeReceiver proc, void *arg),      \
    (conn, proc, arg))                                                                             \
  X(int, PQsocket, (const PGconn *conn), (conn))                                                   \
  X(int, PQsetnonblocking, (PGconn * conn, int nonblocking), (conn, nonblocking))                  \
  X(int, PQflush, (PGconn * conn), (conn))                                                         \
  X(int, PQconsumeInput, (PGconn * conn), (conn))                                                  \
  X(int, PQisBusy, (PGconn * conn), (conn))                                                        \
  X(int, PQsendQuery, (PGconn * conn, const char *query), (conn, query))                           \
  X(char *, PQescapeLiteral, (PGconn * conn, const char *text, size_t length), (conn, text, length)) \
  X(int, PQbackendPID, (const PGconn *conn), (conn))                                               \
  X(PGresult *, PQgetResult, (PGconn * conn), (conn))                                              \
  X(ExecStatusType, PQresultStatus, (const PGresult *res), (res))                                  \
  X(char *, PQresultErrorMessage, (const PGresult *res), (res))                                    \
  X(char *, PQresultErrorField, (const PGresult *res, int field), (res, field))                    \
  X(char *, PQcmdStatus, (PGresult * res), (res))                                                  \
  X(char *, PQcmdTuples, (PGresult * res), (res))                                                  \
  X(int, PQntuples, (const PGresult *res), (res))                                                  \
  X(char *, PQfname, (const PGresult *res, int column), (res, column))                             \
  X(Oid, PQftype, (const PGresult *res, int column), (res, column))                                \
  X(char *, PQgetvalue, (const PGresult *res, int row, int column), (res, row, column))            \
  X(int, PQgetlength, (const PGresult *res, int row, int column), (res, row, column))              \
  X(int, PQgetisnull, (const PGresult *res, int row, int column), (res, row, column))              \
  X(void, PQclear, (PGresult * res), (res))                                                        \
  X(void, PQfreemem, (void *memory), (memory))

#ifdef __APPLE__
static const char *const library_name = "libpq.5.dylib";
#else
static const char *const library_name = "libpq.so.5";
#endif

/* libpq's own functions. */
static struct {
#define MEMBER(result, name, parameters, arguments) result(*name) parameters;
  FUNCTIONS(MEMBER)
} libpq;

static const char *problem = "not loaded";

static void load(void) {
  problem = 0;
  void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    problem = dlerror();
    return;
  }
#define FIND(result, name, parameters, arguments)                                                  \
  if (!problem) {                                                                                  \
    *(void **)&libpq.name = dlsym(library, #name);                                                 \
    if (!libpq.name) problem = "libpq is too old: it has no " #name;                               \
  }
  FUNCTIONS(FIND)
}

const char *cpostgres_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return problem;
}

/* The functions that the headers declare. */
#define FORWARD(result, name, parameters, arguments)                                               \
  result name parameters { return libpq.name arguments; }
FUNCTIONS(FORWARD)
