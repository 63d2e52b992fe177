import { lexicon } from "../lexicon/lookup.js";
import { wordSet } from "../lexicon/word-list.js";

/** Small words that go on with a name when a capital follows: "Bank of", "Rio de", "Osama bin", "Barnes &", "Jean-". */
const LINKS = wordSet(
  "of de la las los van von der den bin bint ibn al el da dos das du di del della ul ur e y zu ten ter le & -",
);
/** Words that may follow a link: "Ministry of the". */
const AFTER_LINKS = wordSet("the and for . '");

/** Words that begin sentences and are no names unless another capital follows. */
const BEGINNERS = wordSet(
  "the a an this that these those it he she they we you i but and or if when while as in on at for from by with after " +
    "before during since although though however there here what why how where his her its their our my your not no yes " +
    "so then now also some many most all both one two three more even despite because once until under over about to of",
);

/** The word lists that the tagger asks, in the order of the bits of `listsOf`. */
const LISTS: readonly ReadonlySet<string>[] = [
  lexicon.firstNames,
  lexicon.honorifics,
  lexicon.roleNouns,
  lexicon.roleModifiers,
  lexicon.leaderRoles,
  lexicon.organizationHeads,
  lexicon.organizationOfHeads,
  lexicon.organizationNouns,
  lexicon.placeHeads,
  lexicon.placeStarts,
  lexicon.placeOfHeads,
  lexicon.lawHeads,
  lexicon.eventHeads,
  lexicon.eventStarts,
  lexicon.personVerbs,
  lexicon.personFollowers,
  lexicon.placePrepositions,
  lexicon.placeFollowers,
  lexicon.weakPlacePrepositions,
  lexicon.calendar,
  lexicon.functionWords,
  lexicon.plain,
  lexicon.ordinary,
  LINKS,
  AFTER_LINKS,
  BEGINNERS,
];

/** The bit of a word list in `listsOf`. */
function bitOf(list: ReadonlySet<string>): number {
  return 1 << LISTS.indexOf(list);
}

/** Bits of `listsOf` by name. */
export const InList = {
  FIRST_NAME: bitOf(lexicon.firstNames),
  HONORIFIC: bitOf(lexicon.honorifics),
  ROLE_NOUN: bitOf(lexicon.roleNouns),
  ORGANIZATION_HEAD: bitOf(lexicon.organizationHeads),
  PLACE_HEAD: bitOf(lexicon.placeHeads),
  PERSON_VERB: bitOf(lexicon.personVerbs),
  PERSON_FOLLOWER: bitOf(lexicon.personFollowers),
  PLACE_PREPOSITION: bitOf(lexicon.placePrepositions),
  WEAK_PLACE_PREPOSITION: bitOf(lexicon.weakPlacePrepositions),
  LINK: bitOf(LINKS),
  AFTER_LINK: bitOf(AFTER_LINKS),
  BEGINNER: bitOf(BEGINNERS),
} as const;

/** One bit for each list that the word, in lower case, is in. */
export function listsOf(lower: string): number {
  let bits = 0;
  for (let list = 0; list < LISTS.length; list += 1) if (LISTS[list]!.has(lower)) bits |= 1 << list;
  return bits;
}
