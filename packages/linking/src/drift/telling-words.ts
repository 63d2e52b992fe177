/*
 * Words of grammar that bear the meaning of a sentence, as tokens have them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** They deny. "Nor" is not counted: it goes with another. */
export const NEGATIONS = words("not never no none neither nobody nothing nowhere without hardly scarcely barely");

/** How sure, how bound or how far: what is said is another thing without them. */
export const MODALITIES = words(
  "may might must should only almost nearly allegedly reportedly perhaps maybe probably possibly if unless",
);

/** Words of grammar that tell when, where, how and how much: one for another is not the same. */
export const ADVERBS = words(
  `very too just quite already ever also yet well soon once then now often here there why how when where out up down ahead
  far much still again away back somehow therefore rather almost enough late early`,
);

/** Words of grammar that say the opposite of each other. Content words need no list: one for another is a change whatever they mean. */
const OPPOSITE_PAIRS = `against for|before after|above below|over under|up down|in out|inside outside|with without|more less|more fewer
most least|many few|all none|all some|every some|always never|everyone nobody|everything nothing|to from|until since|both either
both neither|and or|much little|most some|all most|all few|often rarely|often never|always sometimes|into off`;

const OPPOSITES: ReadonlySet<string> = new Set(
  OPPOSITE_PAIRS.split(/[|\n]/).flatMap((pair) => [pair, pair.split(" ").reverse().join(" ")]),
);

export function areOpposite(a: string, b: string): boolean {
  return OPPOSITES.has(`${a} ${b}`);
}

/** Pronouns that stand for a name. */
export const PRONOUNS = words(
  "he him his she her hers they them their theirs it its we us our ours i me my you your who whom whose this that these those one himself herself itself themselves",
);
