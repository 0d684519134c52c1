/* The arguments as `main` gets them. Swift reads them from /proc, which a bare chroot has not. */

/* 0 where nobody said. */
int cprocess_argument_count(void);

/* One of them, from 0, which is the name of the program; NULL where there is none. */
const char *cprocess_argument(int position);
