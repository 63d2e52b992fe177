/** What a copy is to the article it most likely came from. */
export const COPY_RELATIONS = ["IDENTICAL", "REPRINT", "EXCERPT", "REWRITE"] as const;
/**
 * IDENTICAL: the same clean text, word for word. REPRINT: the same sentences with small cuts or edits. EXCERPT: a part of
 * them. REWRITE: the same story in changed words.
 */
export type CopyRelation = (typeof COPY_RELATIONS)[number];
