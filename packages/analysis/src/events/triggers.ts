import type { EntityKind, EventType } from "@newsgraph/core";
import { CONDEMNING } from "./condemning-words.js";
import { type VerbForm, verbForms } from "./verb-forms.js";

/** What must stand beside a verb for it to tell of a happening. */
export interface VerbFrame {
  readonly type: EventType;
  /** A word that must follow the verb at once ("step" + "down"). */
  readonly particle?: string;
  /** One of these must head what follows the verb within a few words ("sign" + "treaty"); it becomes part of the trigger. */
  readonly nouns?: ReadonlySet<string>;
  /** The object must be an entity of one of these kinds. */
  readonly object?: readonly EntityKind[];
  /** The actor must be an entity of one of these kinds, where the sentence names one. */
  readonly actor?: readonly EntityKind[];
  /** One of these words must stand in the sentence ("match" for a team that beat another). */
  readonly context?: ReadonlySet<string>;
  /** The subject is the one it happens to: "died", "was arrested" without a passive. */
  readonly happensToSubject?: true;
  /** It has an object or a passive: its past form before a preposition is a participle ("accused of", "jailed for"). */
  readonly transitive?: true;
  /** It has no object: a noun after it makes it an adjective ("retired teacher"). */
  readonly intransitive?: true;
  /** None of these may follow within a few words ("meet" + "target"). */
  readonly never?: ReadonlySet<string>;
  /** An act of speech: it is a finding too where nothing but its speaker is known, and may take its date from the statement. */
  readonly verbal?: true;
}

/** What a noun that names a happening says of the entities around it. */
export interface NounFrame {
  readonly type: EventType;
  /** Role of "X's …" and "Russian …": ACTOR for an invasion, RECIPIENT for an arrest. */
  readonly possessor: "ACTOR" | "RECIPIENT";
  /** Role of "… of X". */
  readonly of: "ACTOR" | "RECIPIENT";
}

const POWERS: readonly EntityKind[] = ["PLACE", "GROUP", "ORGANIZATION"];
const NAMED: readonly EntityKind[] = ["PERSON", "ORGANIZATION", "PLACE", "GROUP"];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PACTS = words(
  "treaty treaties deal deals agreement agreements pact accord accords contract memorandum convention charter protocol",
);
const LAWS = words("bill bills law laws legislation measure measures resolution budget act amendment ordinance");
const TALKS = words("talks meeting meetings summit negotiations discussions consultations");
const HELP = words(
  "aid assistance relief supplies weapons weaponry ammunition food medicine funds loan grant shelter missiles tanks",
);
const FORCES = words(
  "troops forces soldiers warships warship tanks marines army navy jets reservists reinforcements carrier battalion battalions ships",
);
const CURBS = words("sanctions tariffs tariff embargo ban penalties restrictions curbs");
const CLAIMS = words(
  "claim claims allegation allegations accusation accusations charge charges suggestion suggestions comments criticism offer proposal proposals demand demands request plan deal report reports appeal call calls bid idea",
);
const TARGETS = words(
  "convoy base village city town ship tanker embassy consulate hospital school checkpoint airport police officers soldiers troops civilians protesters bus train station camp forces positions port",
);
const PLACES_OF_WORK = words("factory plant store shop branch office mine mill refinery warehouse");
const HONOURS = words("prize award medal oscar grammy emmy bafta booker pulitzer");
const CONTESTS = words(
  "title cup match game championship tournament medal race final semifinal semi-final league gold silver bronze series pennant bowl",
);
const VOTES = words(
  "election re-election reelection primary caucus vote runoff referendum seat nomination presidency majority",
);
export const SPORTS =
  words(`match game cup league final semifinal semi-final goal goals season playoff playoffs coach team tournament
  championship players quarterback striker goalkeeper inning innings points half-time halftime minute stadium club score set`);
const FACTS_OF_GUILT = words("guilty");

type Entry = readonly [verbs: string, frame: VerbFrame];

/**
 * Verbs that tell of a happening, with what must stand beside them. Everyday verbs that mean too much ("take", "hit",
 * "leave") are here only with the noun that makes them plain. Types are PLOVER's (Halterman et al. 2023) and the newspaper
 * set of core's EVENT_TYPES.
 */
const VERBS: readonly Entry[] = [
  ["agree", { type: "AGREE", particle: "to" }],
  [
    "promise pledge vow",
    { type: "AGREE", nouns: words("inquiry aid support reform investigation review compensation funding talks") },
  ],
  [
    "reach strike/struck/struck",
    { type: "AGREE", nouns: words("deal agreement accord truce ceasefire cease-fire compromise settlement") },
  ],
  [
    "meet/met/met",
    {
      type: "CONSULT",
      never: words(
        "target targets goal goals deadline criteria demand demands needs requirement requirements conditions obligations expectations standard standards resistance approval force opposition criticism",
      ),
    },
  ],
  ["visit", { type: "CONSULT", object: ["PLACE", "ORGANIZATION", "PERSON"], actor: ["PERSON", "PLACE", "GROUP"] }],
  ["hold/held/held open attend host convene", { type: "CONSULT", nouns: TALKS }],
  ["negotiate", { type: "CONSULT", particle: "with" }],
  ["endorse", { type: "SUPPORT", object: NAMED }],
  ["recognize recognise", { type: "SUPPORT", object: ["PLACE"], actor: POWERS }],
  ["express pledge voice", { type: "SUPPORT", nouns: words("support solidarity backing") }],
  ["resign", { type: "CONCEDE" }],
  ["step+", { type: "CONCEDE", particle: "down" }],
  ["pardon", { type: "CONCEDE", object: ["PERSON"] }],
  ["apologize apologise", { type: "CONCEDE" }],
  ["join", { type: "COOPERATE", object: ["ORGANIZATION"] }],
  ["sign ratify", { type: "COOPERATE", nouns: PACTS }],
  ["restore establish", { type: "COOPERATE", nouns: words("ties relations") }],
  ["form", { type: "COOPERATE", nouns: words("alliance coalition partnership") }],
  ["provide send/sent/sent deliver give/gave/given donate supply", { type: "AID", nouns: HELP }],
  ["evacuate", { type: "AID" }],
  ["rescue", { type: "AID" }],
  ["withdraw/withdrew/withdrawn pull", { type: "RETREAT", nouns: FORCES }],
  ["lift ease", { type: "RETREAT", nouns: CURBS }],
  ["release free", { type: "RETREAT", nouns: words("prisoners hostages hostage prisoner detainees captives") }],
  ["surrender", { type: "RETREAT" }],
  ["demand", { type: "REQUEST", verbal: true }],
  ["urge", { type: "REQUEST", verbal: true, object: NAMED }],
  ["call", { type: "REQUEST", verbal: true, particle: "on", object: NAMED }],
  [
    "call",
    {
      type: "REQUEST",
      verbal: true,
      particle: "for",
      nouns: words(
        "resignation inquiry investigation ceasefire talks sanctions boycott election elections release withdrawal aid truce impeachment",
      ),
    },
  ],
  ["appeal", { type: "REQUEST", verbal: true, particle: "to", object: NAMED }],
  ["ask", { type: "REQUEST", verbal: true, nouns: words("aid help assistance support money") }],
  ["accuse", { type: "ACCUSE", verbal: true, transitive: true }],
  [
    "make/made/made",
    { type: "ACCUSE", verbal: true, nouns: words("charge accusation accusations allegation allegations") },
  ],
  ["blame", { type: "ACCUSE", verbal: true, object: NAMED }],
  [
    "condemn denounce criticize criticise slam+ rebuke lambast lambaste decry deplore berate castigate chastise excoriate",
    { type: "ACCUSE", verbal: true },
  ],
  ["call", { type: "ACCUSE", verbal: true, nouns: CONDEMNING }],
  [
    "blast",
    {
      type: "ACCUSE",
      verbal: true,
      object: ["PERSON", "ORGANIZATION", "PLACE"],
      actor: ["PERSON"],
      never: words("out off"),
    },
  ],
  ["lash", { type: "ACCUSE", verbal: true, particle: "out" }],
  ["reject rebuff", { type: "REJECT", verbal: true }],
  ["dismiss", { type: "REJECT", verbal: true, nouns: CLAIMS }],
  ["hit/hit/hit push fire", { type: "REJECT", verbal: true, particle: "back" }],
  ["rule", { type: "REJECT", verbal: true, particle: "out" }],
  ["veto", { type: "REJECT" }],
  [
    "refuse",
    { type: "REJECT", particle: "to", never: words("say comment discuss answer disclose elaborate speculate") },
  ],
  ["turn", { type: "REJECT", particle: "down" }],
  ["threaten", { type: "THREATEN", verbal: true, particle: "to" }],
  ["threaten", { type: "THREATEN", verbal: true, object: NAMED }],
  [
    "threaten",
    { type: "THREATEN", verbal: true, nouns: words("strike war action retaliation sanctions tariffs lawsuit boycott") },
  ],
  ["protest demonstrate", { type: "PROTEST" }],
  [
    "march rally",
    {
      type: "PROTEST",
      context: words(
        "protest protesters demonstrators against demonstration marchers union unions slogans banners strike bill",
      ),
    },
  ],
  ["riot boycott", { type: "PROTEST" }],
  ["walk", { type: "PROTEST", particle: "out" }],
  ["sanction", { type: "SANCTION", object: NAMED }],
  ["impose slap+", { type: "SANCTION", nouns: CURBS }],
  ["expel+", { type: "SANCTION" }],
  [
    "suspend halt freeze/froze/frozen cut/cut/cut",
    { type: "SANCTION", nouns: words("aid ties relations talks funding trade imports exports") },
  ],
  ["deploy mobilize mobilise", { type: "MOBILIZE", nouns: FORCES }],
  ["send/sent/sent", { type: "MOBILIZE", nouns: FORCES }],
  ["test-fire", { type: "MOBILIZE" }],
  ["arrest detain deport jail imprison", { type: "COERCE", transitive: true }],
  ["seize confiscate impound", { type: "COERCE", transitive: true }],
  ["ban+ outlaw", { type: "COERCE" }],
  ["crack", { type: "COERCE", particle: "down" }],
  ["declare impose", { type: "COERCE", nouns: words("curfew martial emergency lockdown") }],
  ["invade", { type: "ASSAULT", transitive: true }],
  ["attack bombard shell strike/struck/struck", { type: "ASSAULT", object: ["PLACE", "GROUP"], actor: POWERS }],
  ["attack strike/struck/struck", { type: "ASSAULT", nouns: TARGETS, actor: POWERS }],
  ["bombard shell ambush storm raid", { type: "ASSAULT", nouns: TARGETS }],
  ["bomb ambush besiege assassinate behead torture", { type: "ASSAULT", transitive: true }],
  ["shoot/shot/shot gun+", { type: "ASSAULT", particle: "dead" }],
  ["shoot/shot/shot gun+", { type: "ASSAULT", particle: "down" }],
  ["shoot/shot/shot", { type: "ASSAULT", object: ["PERSON"] }],
  ["open", { type: "ASSAULT", particle: "fire" }],
  ["murder stab+ kidnap+ abduct rape mug+", { type: "CRIME", transitive: true }],
  ["rob+ burgle smuggle embezzle vandalize vandalise hijack defraud", { type: "CRIME" }],
  ["steal/stole/stolen", { type: "CRIME" }],
  [
    "elect reelect re-elect",
    { type: "ELECTION", transitive: true, never: words("officials official leaders leader representatives") },
  ],
  ["win/won/won lose/lost/lost", { type: "ELECTION", nouns: VOTES }],
  [
    "beat/beat/beaten defeat",
    {
      type: "ELECTION",
      object: ["PERSON", "ORGANIZATION", "GROUP"],
      context: words("election primary primaries caucus caucuses vote votes voters runoff referendum ballot polls"),
    },
  ],
  ["inaugurate", { type: "ELECTION", object: ["PERSON"] }],
  ["swear/swore/sworn", { type: "ELECTION", particle: "in", happensToSubject: true }],
  ["die drown", { type: "DEATH", happensToSubject: true }],
  ["kill", { type: "DEATH", transitive: true }],
  ["pass", { type: "DEATH", particle: "away", happensToSubject: true }],
  ["crash collide capsize", { type: "ACCIDENT", happensToSubject: true }],
  [
    "derail",
    {
      type: "ACCIDENT",
      happensToSubject: true,
      context: words("train trains tram carriages locomotive wagons railway"),
    },
  ],
  ["skid+ veer slide/slid/slid", { type: "ACCIDENT", particle: "off" }],
  ["explode", { type: "ACCIDENT" }],
  ["catch/caught/caught", { type: "ACCIDENT", nouns: words("fire") }],
  ["injure", { type: "ACCIDENT", transitive: true }],
  [
    "collapse",
    {
      type: "DISASTER",
      context: words("bridge building roof mine dam tower wall apartment tunnel scaffolding stand houses"),
    },
  ],
  ["flood", { type: "DISASTER" }],
  ["erupt", { type: "DISASTER", context: words("volcano eruption lava ash crater") }],
  [
    "strike/struck/struck hit/hit/hit batter devastate",
    { type: "DISASTER", context: words("earthquake quake hurricane storm typhoon cyclone tornado tsunami wildfire") },
  ],
  ["charge", { type: "COURT", particle: "with", transitive: true }],
  ["indict convict acquit arraign extradite sue", { type: "COURT", transitive: true }],
  ["sentence", { type: "COURT", transitive: true }],
  ["plead/pleaded/pleaded", { type: "COURT", nouns: FACTS_OF_GUILT }],
  ["find/found/found", { type: "COURT", nouns: FACTS_OF_GUILT }],
  ["testify", { type: "COURT" }],
  ["fine", { type: "COURT", object: ["PERSON", "ORGANIZATION"] }],
  ["file", { type: "COURT", nouns: words("lawsuit suit charges appeal complaint") }],
  ["overturn uphold/upheld/upheld", { type: "COURT", nouns: words("conviction ruling verdict sentence law decision") }],
  ["acquire", { type: "BUSINESS", object: ["ORGANIZATION"] }],
  ["buy/bought/bought", { type: "BUSINESS", object: ["ORGANIZATION"] }],
  ["buy/bought/bought sell/sold/sold", { type: "BUSINESS", nouns: words("stake shares percent subsidiary") }],
  ["merge", { type: "BUSINESS" }],
  ["file", { type: "BUSINESS", nouns: words("bankruptcy") }],
  ["cut/cut/cut slash axe", { type: "BUSINESS", nouns: words("jobs positions workforce staff") }],
  ["lay/laid/laid", { type: "BUSINESS", particle: "off" }],
  ["open close shut+", { type: "BUSINESS", nouns: PLACES_OF_WORK }],
  [
    "fall/fell/fallen rise/rose/risen drop+ plunge tumble slump jump soar climb",
    { type: "BUSINESS", context: words("shares stock stocks profit profits revenue sales earnings") },
  ],
  [
    "beat/beat/beaten defeat thrash",
    { type: "SPORT", object: ["ORGANIZATION", "PLACE", "GROUP", "PERSON"], context: SPORTS },
  ],
  ["win/won/won lose/lost/lost", { type: "SPORT", nouns: CONTESTS, context: SPORTS }],
  ["win/won/won receive", { type: "CULTURE", nouns: HONOURS }],
  ["premiere", { type: "CULTURE" }],
  ["publish release", { type: "CULTURE", nouns: words("novel album film book memoir") }],
  ["pass approve enact adopt", { type: "OTHER", nouns: LAWS }],
  ["sign", { type: "OTHER", nouns: LAWS }],
  ["take/took/taken", { type: "OTHER", nouns: words("step office") }],
  ["appoint", { type: "OTHER", transitive: true }],
  ["sack oust", { type: "OTHER", transitive: true }],
  ["retire", { type: "OTHER", actor: ["PERSON"], intransitive: true }],
  ["marry", { type: "OTHER" }],
];

type NounEntry = readonly [nouns: string, frame: NounFrame];

/** Nouns that name a happening. They count only with an entity in their phrase: "the attack" alone points back. */
const NOUNS: readonly NounEntry[] = [
  [
    "invasion bombardment bombing occupation airstrike airstrikes",
    { type: "ASSAULT", possessor: "ACTOR", of: "RECIPIENT" },
  ],
  [
    "assassination killing shooting murder kidnapping abduction",
    { type: "ASSAULT", possessor: "RECIPIENT", of: "RECIPIENT" },
  ],
  ["annexation seizure", { type: "COERCE", possessor: "ACTOR", of: "RECIPIENT" }],
  ["arrest detention deportation", { type: "COERCE", possessor: "RECIPIENT", of: "RECIPIENT" }],
  ["resignation", { type: "CONCEDE", possessor: "ACTOR", of: "ACTOR" }],
  ["death", { type: "DEATH", possessor: "RECIPIENT", of: "RECIPIENT" }],
  [
    "trial conviction indictment acquittal sentencing extradition",
    { type: "COURT", possessor: "RECIPIENT", of: "RECIPIENT" },
  ],
  ["withdrawal surrender", { type: "RETREAT", possessor: "ACTOR", of: "ACTOR" }],
  ["takeover acquisition", { type: "BUSINESS", possessor: "ACTOR", of: "RECIPIENT" }],
];

/** A verb form and what it may tell. */
export interface VerbTrigger {
  readonly form: VerbForm;
  readonly frame: VerbFrame;
}

/** Verb forms, lower-cased, with their frames in the order of the table: the first that fits wins. */
export const VERB_TRIGGERS: ReadonlyMap<string, readonly VerbTrigger[]> = indexVerbs();

/** Nouns, lower-cased, with their frames. */
export const NOUN_TRIGGERS: ReadonlyMap<string, NounFrame> = new Map(
  NOUNS.flatMap(([nouns, frame]) => nouns.split(" ").map((noun) => [noun, frame] as const)),
);

function indexVerbs(): Map<string, VerbTrigger[]> {
  const index = new Map<string, VerbTrigger[]>();
  for (const [verbs, frame] of VERBS) {
    for (const spec of verbs.trim().split(/\s+/)) {
      for (const [word, form] of verbForms(spec)) {
        const known = index.get(word);
        if (known) known.push({ form, frame });
        else index.set(word, [{ form, frame }]);
      }
    }
  }
  return index;
}
