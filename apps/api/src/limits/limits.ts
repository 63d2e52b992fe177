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

/** What an operation may cost, reckoned from its page sizes before it runs: about one for each object. A second of one core. */
export const DEFAULT_MAX_COST = 50_000;

/** Seconds an operation may run. What costs as much as is allowed takes one or two. */
export const DEFAULT_TIME_LIMIT_SECONDS = 10;

/**
 * How long reads may keep the thread in one turn of its loop. SQLite answers without letting go, so an operation of
 * many statements would make all others wait until it is done.
 */
export const MAX_TURN_MS = 20;

/** Requests a client may make in a minute. Who reads a whole graph page by page stays under it; a loop gone wild does not. */
export const DEFAULT_RATE_LIMIT = 6_000;

/** How long a client may take to send a request. A body of the largest size takes that long over the slowest of lines. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** Cost of a long text and of the lists cut from it: as many bytes as ten other objects have. */
export const LONG_TEXT_COST = 10;

/** Cost of a count: every row that matches is read for it. */
export const COUNT_COST = 10;

/** Cost of a search, which ranks all that matches however short the page is. A hundred in one operation are refused. */
export const SEARCH_COST = 500;

/** Characters of a text given as an argument (a name, words to search for). Quotes worth looking for are shorter. */
export const MAX_TEXT_LENGTH = 1_000;

/** Characters of a quote that is to be checked. A statement of four hundred words; to align words takes time that grows with both texts. */
export const MAX_QUOTE_LENGTH = 2_500;

/** Cost of holding two articles against each other: five milliseconds, for which two hundred other objects are read. */
export const TEXT_COMPARISON_COST = 200;

/** Cost of holding two quotes against each other. */
export const QUOTE_COMPARISON_COST = 5;

/** Values of a list given as an argument. */
export const MAX_LIST_LENGTH = 100;
