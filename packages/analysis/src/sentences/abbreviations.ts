/** What must stand around a word and its full stop for the two to be one abbreviation. */
export type AbbreviationUse =
  /** Before a name, so it never ends a sentence: "Gen. Milley". */
  | "TITLE"
  /** Anywhere, and the sentence may end with it: "Inc.", "Calif." */
  | "ANY"
  /** Only before a number: "No. 5", "pp. 3". */
  | "NUMBER"
  /** Only after a comma, hyphen or bracket, because it is a word or a name too: "Gary, Ind.", "(D-Mass.)". */
  | "PLACE"
  /** Only before a number or in the middle of a sentence, because it is a word too: "Sat., May 4". */
  | "DAY";

const WORDS: Record<AbbreviationUse, string> = {
  TITLE:
    "adm amb asst atty brig capt cdr cmdr col cpl det dr drs fr gen gov govs hon insp lt lieut maj messrs mlle mme mr mrs ms msgr " +
    "mt mx ofc pfc pres prof pte pvt rep reps rev sen sens sgt sister spc spec sr-a st ste supt ven gens profs cmdt ald sec-gen",
  ANY:
    "inc corp co cos ltd bros assn assoc dept dist div govt intl mfg natl univ plc jr sr esq etc vs al approx ca cf viz ibid est " +
    "ave blvd rd hwy pkwy ft jan feb mar apr jun jul aug sept sep oct nov dec ala ariz calif colo conn fla kan ky mich minn mont " +
    "neb nev okla ont que tenn tex wis wyo vt messrs mins hrs secs lbs yrs sq tel ext ed eds trans incl excl wed thurs thu tue tues fri " +
    "penn e.g i.e a.k.a ph.d",
  NUMBER: "no nos art arts sec sect fig figs vol vols p pp ch chap para paras c op ver",
  PLACE: "ill mass miss ore wash ind del mo pa la ga va md ark me nd sd nm nh ri nj ny nc sc dc bc alta sask man",
  DAY: "mon sat sun",
};

const USES = new Map<string, AbbreviationUse>(
  (Object.keys(WORDS) as AbbreviationUse[]).flatMap((use) => WORDS[use].split(" ").map((word) => [word, use] as const)),
);

/** No abbreviation of one word is longer; longer words need no look-up. */
export const LONGEST_ABBREVIATION = 7;

/** How the lower-cased word (without its stop) is abbreviated, or undefined if it is no abbreviation. */
export function abbreviationUse(lower: string): AbbreviationUse | undefined {
  return USES.get(lower);
}
