const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Pronouns that can be a subject; "you" and "it" can be an object too. */
export const SUBJECT_PRONOUNS = words("he she they it i we you");
export const OBJECT_PRONOUNS = words("him her them me us you it himself herself themselves");
/** Pronouns that take up the noun before them. */
export const RELATIVE_PRONOUNS = words("who which that whom");
export const DETERMINERS = words(
  "the a an this that these those his her its their our my your some any no every each several many most both all another one two three four five other such",
);
export const PREPOSITIONS = words(
  "in on at during to from after before with without via by of about for through over under against among amid toward towards into since until outside inside near around across between despite following alongside upon per like regarding as besides beyond within throughout",
);
/** Words that a new clause begins with. */
export const SUBORDINATORS = words(
  "that because when while if as after before since though although where whereas unless until once whether than so lest",
);
export const COORDINATORS = words("and but or nor yet");
export const AUXILIARIES = words(
  "has have had having is are was were be been being am will would could should may might must can shall did do does 'd 'll 've 're 'm wo ca",
);
export const MODALS = words("will would could should may might must can shall did do does 'll wo ca");
export const FORMS_OF_BE = words("is are was were be been being am 's 're 'm");
export const NEGATIONS = words("not n't never");
export const QUESTION_WORDS = words("whether if how why what when where who which");
/** Adverbs that stand between a subject and its verb, or after the verb; those in -ly are told by their ending. */
export const ADVERBS = words(
  "also later then now again once still even just already often always never ever not n't since instead too soon first further furthermore moreover nonetheless nevertheless however meanwhile though ago earlier afterward afterwards today yesterday tomorrow tonight before simply back long only so yet perhaps maybe almost sometimes twice",
);
/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = words(
  "family july reply italy ally supply only rally assembly apply imply rely italy kelly billy reilly emily molly sally daily weekly monthly",
);
export const WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
export const MONTHS = words(
  "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.",
);
/** Parts of a day or a date, beside weekdays and months. */
export const TIME_NOUNS = words(
  "morning afternoon evening night week month year day weekend today yesterday tonight midday noon hours minutes days weeks months years",
);
/** Before a number these say how much, and begin no phrase of place or time. */
export const APPROXIMATIONS = words("at about around over nearly under almost more less up fewer roughly some");

/** True for adverbs: listed ones, and lower-case words in -ly. */
export function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith("ly") && !NOT_ADVERBS.has(lower));
}
