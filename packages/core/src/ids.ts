import { createHash } from "node:crypto";

declare const brand: unique symbol;
type Id<Noun extends string> = string & { readonly [brand]: Noun };

/** Id of an article: from the bytes of its file, so the same file has the same id on any machine. */
export type ArticleId = Id<"Article">;
/** Id of a chain, quote or report: from its article's id and its place in it. */
export type FindingId = Id<"Finding">;
/**
 * Id of a thing (entity, statement, event, story): the smallest id among its findings. Any finding's id leads to its thing,
 * so an id that a client holds keeps working when its thing is merged into another.
 */
export type ThingId = Id<"Thing">;

/** 96 bits in hexadecimal: among a million articles the odds of one collision are below 1 in 10^16. */
const ID_HEX_DIGITS = 24;

/**
 * The id of an article from the bytes of its file and, where the file's name tells how they are marked up, that form: the
 * same bytes read in two ways are two articles.
 */
export function articleId(bytes: Uint8Array, form = ""): ArticleId {
  return digest(form === "" ? bytes : Buffer.concat([Buffer.from(`${form}\u0000`), bytes])) as ArticleId;
}

const ID_FORM = new RegExp(`^[0-9a-f]{${ID_HEX_DIGITS}}$`);

/** True for a text of the form of an article's id: what tells it from an address, where either may stand. */
export function isArticleId(text: string): text is ArticleId {
  return ID_FORM.test(text);
}

/** The id of a finding from its article, its noun ("quote") and what tells it apart within the article (its place). */
export function findingId(article: ArticleId, noun: string, ...place: readonly (string | number)[]): FindingId {
  return digest([article, noun, ...place].join("\u0000")) as FindingId;
}

/** The id of a node of linking: from its noun and all that the linker looks at in its findings, so equal findings share a node. */
export function nodeId(noun: string, profile: string): string {
  return digest(`${noun}\u0000${profile}`);
}

/** The id of the thing that these findings are about. Throws a RangeError if there are none. */
export function thingId(findings: Iterable<string>): ThingId {
  let smallest: string | undefined;
  for (const id of findings) if (smallest === undefined || id < smallest) smallest = id;
  if (smallest === undefined) throw new RangeError("thingId() of no findings: give at least one.");
  return smallest as ThingId;
}

function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, ID_HEX_DIGITS);
}
