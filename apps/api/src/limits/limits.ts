/** Items on a page if neither `first` nor `last` says. */
export const DEFAULT_PAGE_SIZE = 20;

/** Items on a page at most. More is refused, not cut: a client must not take a part for the whole. */
export const MAX_PAGE_SIZE = 100;

/** Bytes of a request's body. Far above any query written by hand; a body is held in memory before anything can be said of it. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Tokens of a document. Parsing stops there, so a huge one costs no more than this. The introspection query has about 300. */
export const MAX_TOKENS = 2_000;

/** Fields within fields. Reading a story's other articles and the speakers of their quotes, by edges, takes 13. */
export const MAX_DEPTH = 20;

/** Aliased fields in an operation, fragments written out. Aliases let one document ask the same costly field many times. */
export const MAX_ALIASES = 100;

/** Objects an operation may return at most, reckoned from its page sizes before it runs. About a second of one core. */
export const MAX_OBJECTS = 50_000;

/** Characters of a text given as an argument (a name, words to search for). Quotes worth looking for are shorter. */
export const MAX_TEXT_LENGTH = 1_000;

/** Values of a list given as an argument. */
export const MAX_LIST_LENGTH = 100;
