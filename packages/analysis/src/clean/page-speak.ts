import type { RemovalReason } from "@newsgraph/core";
import { CUES } from "./page-speak-cues.js";

/** A page's notices are at most two or three sentences. */
const LONGEST_NOTICE = 480;

/** A sentence is believed to be a notice if its cues weigh so much; a fragment before or after the article, if less. */
const ENOUGH = 2;
const ENOUGH_FOR_A_FRAGMENT = 1;

/**
 * Somebody reports or is quoted: then the words of a notice are news. Single quotation marks are left out, for they are
 * apostrophes too.
 */
const REPORTED =
  /["“”«»„]|\b(?:said|says|told|tells|wrote|writes|argued|argues|asked|asks|added|noted|thought|thinks|believes?|admitted|found|claimed|insisted|warned|explained|recalled|joked|complained|begged|urged|advise[sd]?|fear|according to|announced|ruled|reported that|study|survey|court|judges?|lawsuit|spokes(?:man|woman|person))\b/i;

/** The cues that each word may be part of, as indices into CUES. */
const CUES_OF_WORD = new Map<string, number[]>();
for (const [index, { words }] of CUES.entries()) {
  for (const word of words) CUES_OF_WORD.set(word, [...(CUES_OF_WORD.get(word) ?? []), index]);
}

const WORDS = /\p{L}+/gu;

/**
 * Why a block is a notice of the page to its reader ("Sign up for our newsletter", "We use cookies"), or null. Less is
 * asked of a block that is no prose and stands before the first or after the last paragraph of the article.
 */
export function findPageSpeak(text: string, isLooseFragment: boolean): RemovalReason | null {
  if (text.length > LONGEST_NOTICE || REPORTED.test(text)) return null;
  const candidates = new Set<number>();
  for (const word of text.toLowerCase().match(WORDS) ?? []) {
    for (const index of CUES_OF_WORD.get(word) ?? []) candidates.add(index);
  }
  const found = [...candidates]
    .sort((a, b) => a - b)
    .map((index) => CUES[index]!)
    .filter(({ pattern }) => pattern.test(text));
  const weight = found.reduce((sum, cue) => sum + cue.weight, 0);
  return weight >= (isLooseFragment ? ENOUGH_FOR_A_FRAGMENT : ENOUGH) ? found[0]!.reason : null;
}
