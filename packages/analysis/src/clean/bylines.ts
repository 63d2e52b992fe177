import { knownName } from "../lexicon/gazetteer.js";
import { isOutletName, isProperName, knownOutlet } from "./outlets.js";
import { isWrittenDay, parseWrittenDate } from "./written-date.js";

/** What a byline tells. */
export interface Byline {
  readonly names: readonly string[];
  readonly outlet: string | null;
  /** Where the writer filed from, if the byline says so: "By Jane Doe in Cairo". */
  readonly place?: string;
}

const BY =
  /^(?:(?:written|reported|reporting|posted|published|story|text|words|analysis|interview|review|report|opinion|commentary|column|essay|compiled|created|submitted|words and (?:photos|pictures)|photos and (?:words|text)) )?by:?\s+(?=\S)/i;

/** What a writer is, beside the name. */
const JOB =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|contributing|journalists?|bureau|desk|special to|freelancer?|author|producers?|analyst|political|senior|guest)\b/i;

/** A name has two to five words, each with a capital but for the particles inside. */
const NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev)\.? )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|del|della|da|das|dos|do|di|van|von|der|den|ter|la|le|du|bin|ibn|al|el|ben|zu|y|e))?(?: (?:(?:de|la|der|den) )?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u;

/** Names that stand for nobody. */
const NOBODY = new Set([
  "staff",
  "admin",
  "administrator",
  "editor",
  "editors",
  "newsroom",
  "agencies",
  "agency",
  "web desk",
  "news desk",
]);

/** A name of three words and an outlet's of three. */
const MOST_PARTED_WORDS = 6;

/** A line of names and jobs is short. */
const LONGEST_BYLINE = 200;

/**
 * Reads "By Jane Doe", "By JANE DOE and John Roe, Staff Writers", "By Jane Doe, The Harbor Ledger", "By Jane Doe in Cairo
 * for Reuters". Null if it is no byline: "By Monday the rain had stopped", "By George, he did it".
 */
export function readByline(text: string): Byline | null {
  const by = BY.exec(text);
  if (!by || text.length > LONGEST_BYLINE) return null;
  return readWriters(text.slice(by[0].length));
}

/** Reads what stands behind the "By". */
export function readWriters(text: string): Byline | null {
  const names: string[] = [];
  let outlet: string | null = null;
  let place: string | undefined;
  const parts = text.split(/\s*(?:,|;|&|\band\b|\/)\s*/).filter((part) => part !== "");
  for (const [i, part] of parts.entries()) {
    const [name, ...after] = partOutlet(part).split(
      /\s+(?=(?:of|for|at|in|from|with|FOR|IN|AT|FROM) (?:the |THE )?\p{Lu})/u,
    );
    for (const words of [name!, ...after]) {
      const bare = words.replace(/^(?:of|for|at|in|from|with|FOR|IN|AT|FROM) (?:the |THE )?/, "");
      const isPlaced = bare !== words;
      if (names.length > 0 && (/^in /i.test(words) ? isProperName(bare) : isKnownPlace(words))) {
        place ??= bare;
        continue;
      }
      if (isOutletName(bare))
        outlet ??= knownOutlet(bare) ?? (/^(?:of|for|at|from|with) the /.test(words) ? `The ${bare}` : bare);
      else if (isPlaced && i + after.length > 0)
        continue; // "in Cairo", "for a paper we do not know"
      else if (NOBODY.has(bare.toLowerCase()) || JOB.test(bare)) continue;
      else if (isPersonName(bare)) names.push(bare);
      else if (names.length === 0 || !isProperName(bare)) return null;
    }
  }
  return names.length > 0 || outlet !== null || NOBODY.has(text.toLowerCase()) || JOB.test(text)
    ? { names, outlet, ...(place === undefined ? {} : { place }) }
    : null;
}

/** "Jane Doe Fox News" has lost the line break before the outlet: "Jane Doe of Fox News". */
function partOutlet(words: string): string {
  const names = words.split(" ");
  for (let at = 2; at < names.length && names.length <= MOST_PARTED_WORDS; at += 1) {
    const [before, behind] = [names.slice(0, at).join(" "), names.slice(at).join(" ")];
    if (/^(?:of|for|at|from|with)$/i.test(names[at - 1]!)) continue;
    if (knownOutlet(behind) && !knownOutlet(words) && NAME.test(before)) return `${before} of ${behind}`;
  }
  return words;
}

/** True for a place the lexicon knows. */
export function isKnownPlace(words: string): boolean {
  return words.length <= 60 && knownName(words)?.kind === "PLACE" && /^\p{Lu}/u.test(words);
}

/** True for words that look like a person's full name and are no date and no outlet. */
export function isPersonName(words: string): boolean {
  return (
    words.length <= 60 && NAME.test(words) && !isOutletName(words) && !isWrittenDay(words) && !parseWrittenDate(words)
  );
}
