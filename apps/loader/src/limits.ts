/** The largest file that is read, in bytes. A long article has some 50 kB; ten megabytes are a book or a database dump. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
