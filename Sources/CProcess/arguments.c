#include "CProcess.h"

#include <stddef.h>

static int count = 0;
static char **values = NULL;

/* The C library calls it before `main`, with what it calls `main` with. */
__attribute__((constructor)) static void keep(int argc, char **argv) {
  if (argc > 0 && argv != NULL) {
    count = argc;
    values = argv;
  }
}

int cprocess_argument_count(void) { return count; }

const char *cprocess_argument(int position) {
  return position >= 0 && position < count ? values[position] : NULL;
}
