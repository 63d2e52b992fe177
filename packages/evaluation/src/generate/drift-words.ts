/*
 * Words that a drifted quote gets in place of others. Kept apart from the lists that the comparison goes by, so that it is
 * asked about words it was not told of.
 */

/** Pairs that a sub-editor takes for each other without a second thought; both of one inflection. */
const SYNONYMS = `big large|started began|start begin|finished completed|help assist|helped assisted|buy purchase|bought purchased
huge enormous|quickly rapidly|often frequently|people folks|kids children|jobs positions|answer reply|wrong mistaken|whole entire
almost nearly|enough sufficient|begin commence|build construct|built constructed|choose select|chosen selected|clear obvious
country nation|countries nations|dangerous hazardous|end finish|everyone everybody|anyone anybody|fast quick|happen occur
happened occurred|important crucial|job position|keep retain|law statute|maybe perhaps|money cash|need require|needs requires
new fresh|problem issue|problems issues|road street|show demonstrate|shows demonstrates|small little
smart clever|stop halt|strange odd|sure certain|talk speak|talking speaking|terrible awful|try attempt|tried attempted|trying attempting
understand comprehend|use employ|used employed|very extremely|want desire|wants desires|war conflict|work labor|incredible unbelievable
stupid foolish|scared frightened|angry furious|rich wealthy|poor impoverished|get obtain|gets obtains|give provide|gives provides
change alter|changed altered|fight battle|fighting battling|great magnificent|strong powerful|really truly|disaster catastrophe
reason cause|reasons causes|supporters backers|support back|support endorse|reject refuse|rejected refused|vote ballot|win triumph
afraid fearful|amazing astonishing|ask request|asked requested|bad lousy|believe think|believes thinks|best finest|decide determine
destroy wreck|destroyed wrecked|fix repair|friend pal|friends pals|goal aim|goals aims|hope wish|leave depart
look glance|major significant|message communication|opportunity chance|opportunities chances|plan scheme|prevent avert|protect defend
protecting defending|protected defended|safe secure|speech address|system setup|threat menace
victory triumph|voice opinion|wonderful marvelous|world globe|worried anxious|right correct|true accurate|false untrue
allow permit|allowed permitted|approach method|area region|attack assault|attacks assaults|border frontier|choice option
choices options|citizens nationals|concerned worried|create make|creating making|created made|crisis emergency|debate discussion
end conclude|find discover|found discovered|government administration|grow expand
growing expanding|honest sincere|idea notion|ideas notions|increase raise|leader chief|leaders chiefs
man guy|question query|questions queries|respect esteem|simple easy
speak talk|strategy plan|successful prosperous|terrorists extremists|totally completely|absolutely utterly
violence bloodshed|wall barrier|weak feeble|women ladies|workers employees`;

const OTHER_NAMES = [
  "Harlow",
  "Bettencourt",
  "Ostrander",
  "Lindqvist",
  "Marchetti",
  "Okonkwo",
  "Vandermeer",
  "Castellano",
];
const INSERTED = [
  "reckless",
  "foreign",
  "secret",
  "wealthy",
  "temporary",
  "foolish",
  "historic",
  "costly",
  "private",
  "violent",
];

const synonyms = new Map<string, string>();
for (const pair of SYNONYMS.split(/[|\n]/)) {
  const [word, other] = pair.trim().split(" ");
  if (!word || !other || word === other) continue;
  synonyms.set(word, other);
  if (!synonyms.has(other)) synonyms.set(other, word);
}

/** Another word for the same, or null if none is known. */
export function synonymOf(word: string): string | null {
  return synonyms.get(word) ?? null;
}

/** Names that no quote of the corpus has. */
export const STRANGE_NAMES: readonly string[] = OTHER_NAMES;
/** Adjectives that say something of their own wherever they are put. */
export const STRANGE_ADJECTIVES: readonly string[] = INSERTED;

/** Words that deny or say how sure; to leave them out is more than to trim. */
export const BEARING = new Set(
  "not no never none neither nor nobody nothing nowhere without hardly barely scarcely only almost nearly may might must should could would can will if unless perhaps maybe probably possibly allegedly reportedly less more least most few both either all".split(
    " ",
  ),
);
/** Words after which a "not" can be put. */
export const AUXILIARIES = new Set("will would can could should is are was were must may might does did".split(" "));
/** Verbs in another tense. */
export const OTHER_TENSE: Readonly<Record<string, string>> = {
  is: "was",
  are: "were",
  was: "is",
  were: "are",
  has: "had",
  have: "had",
  says: "said",
  goes: "went",
  comes: "came",
  makes: "made",
  takes: "took",
  knows: "knew",
  gets: "got",
  thinks: "thought",
  means: "meant",
  gives: "gave",
  wants: "wanted",
};
/** Numbers in words. */
export const SPELLED: Readonly<Record<string, string>> = {
  "2": "two",
  "3": "three",
  "4": "four",
  "5": "five",
  "6": "six",
  "7": "seven",
  "8": "eight",
  "10": "ten",
  "12": "twelve",
};
/** Contractions in full. */
export const OPENED: Readonly<Record<string, string>> = {
  "don't": "do not",
  "can't": "cannot",
  "won't": "will not",
  "it's": "it is",
  "i'm": "I am",
  "we're": "we are",
  "isn't": "is not",
  "they're": "they are",
  "didn't": "did not",
  "doesn't": "does not",
};
