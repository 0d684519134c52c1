/* libpq, loaded when a server is asked for the first time.
 *
 * The program does not name libpq to the dynamic linker. An office in a file starts without it and
 * the twenty libraries behind it (TLS, Kerberos, LDAP), and works where it is not installed. */

#ifndef CPOSTGRES_H
#define CPOSTGRES_H

#if __has_include(<libpq-fe.h>)
#include <libpq-fe.h>
#else
#include <postgresql/libpq-fe.h>
#endif

/* Loads libpq; before that no other function may be called.
 * Returns NULL, or why it cannot be loaded. */
const char *_Nullable cpostgres_load(void);

#endif
