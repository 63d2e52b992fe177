import { lexicon } from "../lexicon/lookup.js";
import { genderOfPronoun } from "./find-references.js";
import type { Salience, Seen } from "./salience.js";

/** Whom a reference means, or null, and how sure that is. */
export interface Resolution {
  readonly chain: number | null;
  readonly rule: string;
  readonly confidence: number;
}

/** A person is looked for in the pronoun's sentence and this many before it. */
const SENTENCES_BACK = 3;
/*
 * What speaks for a person, in points. Only their order of size matters: sentences passed since weigh most, then that the
 * person was the subject, then what the article is mostly about. Set on news and interviews with marked coreference.
 */
const START = 10;
const SENTENCE_PASSED = -3;
const GENDER_KNOWN = 2;
const SUBJECT = 3;
const OBLIQUE = -1;
const SPOKEN_OF_LAST = 1;
const TOPIC = 1.5;
/** In "Ada Cole said she" more than all others: who speaks mostly speaks of themselves. */
const SUBJECT_OF_SAYING = 6;
/** Inside quotation marks "he" is seldom the one who speaks, who is named outside them. */
const SPEAKER_IN_OWN_QUOTE = -6;
const OTHER_SIDE_OF_MARKS = -2;
/** With fewer points nobody is meant; the pronoun stays unresolved. */
const ENOUGH = 7;
/** With this lead over the next candidate a pronoun is clear. */
const CLEAR_LEAD = 3;

/** Whom "he" or "she" at `token` means: a person spoken of lately whose gender does not contradict it. */
export function resolvePronoun(salience: Salience, token: number): Resolution {
  const { tokens, chained } = salience;
  const gender = genderOfPronoun(tokens.lower(token))!;
  const quoted = salience.isQuoted(token);
  const saying = quoted ? -1 : subjectOfSaying(salience, token);
  let best: Seen | null = null;
  let most = ENOUGH;
  let second = 0;
  for (const seen of salience.people) {
    const passed = tokens.sentence[token]! - tokens.sentence[seen.token]!;
    const known = chained.chains[seen.chain]!.gender;
    if (passed > SENTENCES_BACK || (known !== null && known !== gender)) continue;
    let points = START + SENTENCE_PASSED * passed + TOPIC * Math.min(6, Math.log2(seen.count));
    if (known === gender) points += GENDER_KNOWN;
    if (seen.subject) points += SUBJECT;
    if (seen.oblique) points += OBLIQUE;
    if (seen === salience.people[0]) points += SPOKEN_OF_LAST;
    if (seen.chain === saying) points += SUBJECT_OF_SAYING;
    if (quoted && seen.speaking && !seen.quoted) points += SPEAKER_IN_OWN_QUOTE;
    else if (quoted !== seen.quoted) points += OTHER_SIDE_OF_MARKS;
    if (points > most) {
      second = best ? most : 0;
      best = seen;
      most = points;
    } else if (points > second) second = points;
  }
  if (!best) return { chain: null, rule: "names/pronoun", confidence: 0.5 };
  chained.chains[best.chain]!.gender ??= gender;
  return { chain: best.chain, rule: "names/pronoun", confidence: most - second > CLEAR_LEAD ? 0.85 : 0.7 };
}

/** In "Ada Cole said (that) she …" the chain of Ada Cole; -1 if nothing of the kind stands before the token. */
function subjectOfSaying({ tokens, owner, chained, people }: Salience, token: number): number {
  const verb = tokens.lower(token - 1) === "that" ? token - 2 : token - 1;
  if (!lexicon.personVerbs.has(tokens.lower(verb))) return -1;
  const name = owner[verb - 1] ?? -1;
  if (name >= 0) return chained.chainOf[name]!;
  return people.find((seen) => seen.token === verb - 1)?.chain ?? -1;
}
