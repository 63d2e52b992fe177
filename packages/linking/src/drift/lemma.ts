import { stem } from "../stem.js";

/** Forms of irregular verbs and nouns, the lemma first. */
const IRREGULAR = `be am is are was were been being
have has had having|do does did done doing|will would|can could|may might|shall|go goes went gone|get got gotten
make made|say said|take took taken|come came|see saw seen|know knew known|give gave given|find found|think thought
tell told|become became|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written
stand stood|hear heard|mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown
catch caught|deal dealt|win won|forget forgot forgotten|shoot shot|fight fought|teach taught|eat ate eaten|sell sold
strike struck stricken|fly flew flown|sing sang sung|swear swore sworn|steal stole stolen|hide hid hidden|freeze froze frozen
arise arose arisen|withdraw withdrew withdrawn|bear bore borne|shake shook shaken|sleep slept|flee fled|feed fed|bind bound
bleed bled|breed bred|wind wound|ride rode ridden|ring rang rung|sink sank sunk|swim swam swum|tear tore torn|wake woke woken
weave wove woven|undergo underwent undergone|undertake undertook undertaken|overcome overcame|mistake mistook mistaken
man men|woman women|child children|person people persons|foot feet|tooth teeth|life lives|wife wives|half halves
leaf leaves|crisis crises|good better best|bad worse worst|a an|this these|that those|my mine|your yours|who whom whoever
he him himself|she her hers herself|they them themselves their theirs|it itself its|we us our ours ourselves|i me myself|use used uses using|try tried tries trying|die died dies dying`;

const LEMMAS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/[|\n]/).flatMap((forms) => {
    const words = forms.split(" ");
    return words.map((word) => [word, words[0]!] as const);
  }),
);

/** Words this long at their common beginning may be of one family ("Europe", "European"). */
const LEAST_FAMILY = 5;
/** What families end in. Not "less", nor "ist" beside "ism", "ee" beside "er": those turn the meaning. */
const FAMILY_ENDING =
  /^(?:e|d|t|y|ly|al|ial|an|ian|ean|n|ish|er|or|ing|ed|ion|ation|sion|tion|ment|ness|ity|ance|ence|ant|ent|ive|ous|ic|ical|ful)?$/;

/** What inflected forms of a word share: "makes", "made" and "making" are one, "would" is of "will". Not always a word. */
export function lemmaOf(word: string): string {
  return LEMMAS.get(word) ?? stem(word);
}

/** True for inflections of one word and for words that one is formed from the other ("accuse", "accusation"). Names keep their plural s. */
export function isSameFamily(a: string, b: string): boolean {
  const [p, q] = [lemmaOf(a), lemmaOf(b)];
  if (p === q) return true;
  let shared = 0;
  while (shared < p.length && p[shared] === q[shared]) shared += 1;
  return shared >= LEAST_FAMILY && FAMILY_ENDING.test(p.slice(shared)) && FAMILY_ENDING.test(q.slice(shared));
}
