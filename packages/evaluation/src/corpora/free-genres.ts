/**
 * Genres of GUM whose texts allow any use by GUM's own licence page. Left out: fiction and how-tos (non-commercial), and
 * court, essay, letter and podcast, whose texts' licences it does not name.
 */
export const FREE_GUM_GENRES: readonly string[] = [
  "academic",
  "bio",
  "conversation",
  "interview",
  "news",
  "speech",
  "textbook",
  "vlog",
  "voyage",
];
