import type { Stance } from "@newsgraph/core";

/** What may stand with a cue verb as the words said. A verb has several. */
export const Frame = {
  /** A clause, with or without "that", or a question: "said (that) he left", "asked whether". */
  CLAUSE: 1,
  /** Direct speech before or around it: “…,” she joked. */
  TAG: 2,
  /** The one spoken to comes first: "told reporters that". */
  TOLD: 4,
  /** An infinitive, with or without the one spoken to: "vowed to fight", "urged voters to stay". */
  TO: 8,
  /** A noun phrase: "denied the charges", "called the plan a mistake". */
  OBJECT: 16,
  /** A clause, but only one that "that" or a question word opens: without it "maintain" and "signal" do not tell of saying. */
  THAT: 64,
  /** Only what stands between quotation marks: "slammed the plan as “cruel”". */
  MARKED: 32,
} as const;

/** A cue: a verb, with or without a particle, that tells of saying. */
export interface CueEntry {
  readonly stance: Stance;
  /** Bits of Frame. */
  readonly frames: number;
}

/** How a cue word is inflected. */
export const Inflection = { BASE: 0, THIRD_PERSON: 1, PAST: 2, PARTICIPLE: 3 } as const;
export type Inflection = (typeof Inflection)[keyof typeof Inflection];

/** A form of a cue verb. */
export interface CueForm extends CueEntry {
  readonly lemma: string;
  readonly inflection: Inflection;
  /** True if the form is as often a noun: "claims", "reports". */
  readonly nounToo: boolean;
  /** What must follow for this entry: "back", "for"; "" for the verb alone. */
  readonly particle: string;
}

const { CLAUSE, TAG, TOLD, TO, OBJECT, MARKED, THAT } = Frame;

/**
 * The table: stance, frames, verbs. A verb that is not regular gives its past after a slash and its participle after
 * another ("say/said/saying"); what follows a space is its particle ("call for"). A verb may stand in several rows, each
 * with another particle.
 */
const TABLE: readonly [Stance, number, string][] = [
  [
    "SAYS",
    CLAUSE | TAG,
    "say/said add write/wrote/writing explain note state remark observe recount recall reiterate emphasize emphasise stress declare point-out announce reveal disclose report conclude tweet blog opine",
  ],
  [
    "SAYS",
    TAG | THAT,
    "continue repeat muse elaborate confide reflect post proclaim mention reply respond counter answer joke quip boast brag/bragged/bragging shout yell chant hint signal indicate clarify underline underscore highlight testify imply hold/held/holding make/made/making-clear",
  ],
  [
    "SAYS",
    TAG,
    "begin/began/beginning scream whisper mutter murmur laugh deadpan interject intone sigh exclaim cry crow gush recite read/read sing/sang/singing enthuse snap chuckle wisecrack retort scoff shoot/shot/shooting-back go/went/going-on put/put/putting-it sum/summed/summing-up chime-in chip/chipped/chipping-in",
  ],
  ["SAYS", CLAUSE | TAG, "suggest"],
  ["SAYS", TOLD | CLAUSE | TO | TAG, "tell/told"],
  ["SAYS", TOLD | THAT, "inform remind assure reassure notify brief"],
  ["SAYS", OBJECT, "announce cite quote mention"],
  [
    "SAYS",
    OBJECT,
    "call describe dub/dubbed/dubbing label brand characterize characterise term portray liken point-to talk-about speak/spoke/speaking-of speak/spoke/speaking-about",
  ],
  ["CLAIMS", CLAUSE | TAG, "claim assert allege contend insist argue"],
  ["CLAIMS", THAT | TAG, "maintain charge profess posit"],
  ["DENIES", CLAUSE | OBJECT | TAG, "deny"],
  ["DENIES", THAT | OBJECT | TAG, "refute dispute rebut/rebutted/rebutting"],
  ["ADMITS", CLAUSE | TAG, "admit/admitted/admitting concede acknowledge"],
  ["ADMITS", THAT | TAG, "confess confirm affirm allow"],
  ["WARNS", CLAUSE | TAG | TOLD, "warn"],
  ["WARNS", THAT | TAG | TOLD, "caution alert"],
  ["WARNS", OBJECT, "warn-of warn-against warn-about caution-against"],
  ["WARNS", THAT | TAG, "fret/fretted/fretting worry lament complain bemoan grumble fume"],
  ["THREATENS", THAT | TAG, "threaten"],
  ["PROMISES", CLAUSE | TO | TAG, "promise vow pledge swear/swore/swearing guarantee"],
  ["ASKS", CLAUSE | TAG | TO | TOLD, "ask"],
  ["ASKS", THAT | TAG, "wonder question inquire query"],
  ["ASKS", OBJECT, "ask-about question"],
  [
    "DEMANDS",
    TO | THAT | TAG,
    "demand urge implore plead order instruct direct beg/begged/begging command exhort insist-on",
  ],
  ["DEMANDS", OBJECT, "demand call-for call-on push-for"],
  ["PROPOSES", CLAUSE | TAG, "propose recommend"],
  ["PROPOSES", THAT | TO | TAG, "advise advocate"],
  ["PREDICTS", CLAUSE | TAG, "predict"],
  ["PREDICTS", THAT | TAG, "forecast/forecast/forecasting estimate foresee/foresaw/foreseeing"],
  ["PRAISES", OBJECT | TAG, "praise hail commend laud applaud"],
  ["CRITICIZES", OBJECT | TAG, "criticize criticise"],
  [
    "CRITICIZES",
    MARKED | TAG,
    "slam/slammed/slamming blast condemn denounce rip/ripped/ripping decry deride mock ridicule lambaste lambast castigate chide rebuke scold berate attack assail bash skewer trash belittle hit/hit/hitting-back lash-out rail fire-back push-back hit/hit/hitting-out",
  ],
  ["ACCUSES", OBJECT, "accuse"],
  ["AGREES", THAT | TAG, "agree concur/concurred/concurring"],
  ["REJECTS", MARKED | TAG, "reject dismiss rebuff brush-off shrug/shrugged/shrugging-off laugh-off"],
];

/** Verbs whose base and third person are nouns as well. */
const NOUNS_TOO = new Set(
  "claim call note report demand promise pledge vow comment tweet charge state question answer request order challenge praise attack blast post estimate hint joke quip project forecast remark signal text email blog reply mention highlight stress label brand term brief cry shout sigh laugh chant alert caution worry lament boast guarantee address rip bash counter quote echo direct command salute read dispute hail rail".split(
    " ",
  ),
);

/** Most words between a verb and its particle: "hit right back". */
export const LONGEST_CUE = 3;

/** The cue forms that begin with a word, those with a particle first, so that "called for" is tried before "called". */
const FORMS = new Map<string, CueForm[]>();

for (const [stance, frames, verbs] of TABLE) {
  for (const verb of verbs.split(" ")) {
    const dash = verb.indexOf("-");
    const [lemma, past, participle] = (dash < 0 ? verb : verb.slice(0, dash)).split("/") as [string, string?, string?];
    const particle = dash < 0 ? "" : verb.slice(dash + 1);
    addForms(lemma, past ?? regularPast(lemma), participle ?? regularParticiple(lemma), { stance, frames, particle });
  }
}

/** Cue forms that the lower-cased word begins, with particle before without; none if it is no cue. */
export function cueForms(lower: string): readonly CueForm[] {
  return FORMS.get(lower) ?? NONE;
}

const NONE: readonly CueForm[] = [];

function addForms(
  lemma: string,
  past: string,
  participle: string,
  entry: { stance: Stance; frames: number; particle: string },
): void {
  const nounToo = NOUNS_TOO.has(lemma);
  // "hit", "put", "read": news tells the past far more often.
  const baseInflection = past === lemma ? Inflection.PAST : Inflection.BASE;
  addForm(lemma, { ...entry, lemma, inflection: baseInflection, nounToo });
  addForm(thirdPerson(lemma), { ...entry, lemma, inflection: Inflection.THIRD_PERSON, nounToo });
  if (past !== lemma) addForm(past, { ...entry, lemma, inflection: Inflection.PAST, nounToo: false });
  addForm(participle, { ...entry, lemma, inflection: Inflection.PARTICIPLE, nounToo: false });
}

/** Rows of one verb with the same particle are one form: their frames are joined, and the first row gives the stance. */
function addForm(word: string, form: CueForm): void {
  const known = FORMS.get(word) ?? [];
  const same = known.findIndex((other) => other.particle === form.particle);
  if (same >= 0) known[same] = { ...known[same]!, frames: known[same]!.frames | form.frames };
  else if (form.particle) known.unshift(form);
  else known.push(form);
  FORMS.set(word, known);
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`;
}

function regularParticiple(lemma: string): string {
  return lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
