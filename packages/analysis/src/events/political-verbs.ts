import { CONDEMNING } from "./condemning-words.js";
import type { VerbFrame } from "./frames.js";
import {
  CLAIMS,
  CURBS,
  FORCES,
  HELP,
  NAMED,
  NATURE,
  PACTS,
  PEOPLE,
  POLICING,
  POWERS,
  TALKS,
  TARGETS,
  words,
} from "./object-words.js";

/** Verbs, and the frame in which they tell of a happening: the forms are given as `verbForms` reads them. */
export type VerbEntry = readonly [verbs: string, frame: VerbFrame];

/** The acts of politics, by PLOVER's types (Halterman et al. 2023). */
export const POLITICAL_VERBS: readonly VerbEntry[] = [
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
  ["hold/held/held enter begin/began/begun resume reopen", { type: "CONSULT", nouns: words("negotiations talks") }],
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
  ["treat", { type: "AID", passive: true, context: words("hospital hospitals injuries wounds burns") }],
  ["withdraw/withdrew/withdrawn pull", { type: "RETREAT", nouns: FORCES }],
  ["lift ease", { type: "RETREAT", nouns: CURBS }],
  [
    "foil thwart repulse repel+",
    { type: "REJECT", nouns: words("attack attacks assault raid attempt hijacking plot") },
  ],
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
  ["protest", { type: "PROTEST" }],
  ["demonstrate", { type: "PROTEST", intransitive: true }],
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
  [
    "throw/threw/thrown hurl lob+",
    { type: "PROTEST", nouns: words("stones rocks bottles bombs bomb molotov molotovs cocktail cocktails firebombs") },
  ],
  [
    "battle",
    {
      type: "PROTEST",
      object: NAMED,
      objectNouns: words("police"),
      context: words("protesters rioters youths demonstrators"),
    },
  ],
  ["clash", { type: "PROTEST", particle: "with" }],
  ["go/went/gone", { type: "PROTEST", particle: "on", nouns: words("strike") }],
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
  [
    "arrest rearrest re-arrest detain deport jail imprison apprehend nab+ extradite",
    { type: "COERCE", transitive: true },
  ],
  ["capture", { type: "COERCE", object: ["PERSON", "PLACE"], objectNouns: PEOPLE }],
  ["take/took/taken", { type: "COERCE", preposition: "into", nouns: words("custody") }],
  ["remand", { type: "COERCE", preposition: "in", nouns: words("custody") }],
  ["hold/held/held", { type: "COERCE", passive: true, preposition: "in", nouns: words("custody jail detention") }],
  ["catch/caught/caught", { type: "COERCE", object: ["PERSON", "GROUP"], objectNouns: PEOPLE, context: POLICING }],
  [
    "raid",
    {
      type: "COERCE",
      object: NAMED,
      objectNouns: words("home homes house office offices headquarters apartment shop"),
    },
  ],
  ["seize confiscate impound", { type: "COERCE", transitive: true }],
  ["ban+ outlaw", { type: "COERCE" }],
  ["crack", { type: "COERCE", particle: "down" }],
  ["declare impose", { type: "COERCE", nouns: words("curfew martial emergency lockdown") }],
  ["invade", { type: "ASSAULT", transitive: true }],
  [
    "attack bombard shell strike/struck/struck",
    { type: "ASSAULT", object: ["PLACE", "GROUP"], actor: POWERS, unless: NATURE },
  ],
  ["attack strike/struck/struck", { type: "ASSAULT", nouns: TARGETS, actor: POWERS, unless: NATURE }],
  ["bombard shell ambush storm raid", { type: "ASSAULT", nouns: TARGETS }],
  ["bomb ambush besiege assassinate behead torture", { type: "ASSAULT", transitive: true }],
  ["shoot/shot/shot gun+", { type: "ASSAULT", particle: "dead" }],
  ["shoot/shot/shot gun+", { type: "ASSAULT", particle: "down" }],
  [
    "shoot/shot/shot wound",
    { type: "ASSAULT", object: ["PERSON"], objectNouns: PEOPLE, never: words("film movie video scene") },
  ],
  ["open", { type: "ASSAULT", particle: "fire" }],
  ["fire", { type: "ASSAULT", particle: "at" }],
  ["fire launch", { type: "ASSAULT", nouns: words("shots bullets missiles missile rockets rocket mortars shells") }],
  [
    "attack",
    {
      type: "ASSAULT",
      object: [], // whoever attacks somebody by name does it with words, as often as not
      objectNouns: PEOPLE,
    },
  ],
  ["massacre slaughter", { type: "ASSAULT", transitive: true }],
  [
    "hit/hit/hit",
    {
      type: "ASSAULT",
      nouns: TARGETS,
      actor: POWERS,
      context: words("missile missiles rocket rockets airstrike airstrikes shell shells mortar drone drones warplanes"),
    },
  ],
];
