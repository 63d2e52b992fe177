import {
  CONTESTS,
  FACTS_OF_GUILT,
  HONOURS,
  LAWS,
  PEOPLE,
  PLACES_OF_WORK,
  RULES,
  SPORTS,
  VOTES,
  words,
} from "./object-words.js";
import type { VerbEntry } from "./political-verbs.js";

/** What newspapers tell beside politics. Everyday verbs that mean too much ("take", "hit") are here only with what makes them plain. */
export const DAILY_VERBS: readonly VerbEntry[] = [
  ["murder stab+ kidnap+ abduct rape mug+", { type: "CRIME", transitive: true }],
  ["rob+ burgle burglarize smuggle embezzle vandalize vandalise hijack defraud loot", { type: "CRIME" }],
  [
    "escape",
    {
      type: "CRIME",
      context: words(
        "prison jail custody inmate inmates prisoner prisoners guards deputies courthouse fugitive fugitives convict convicts handcuffs",
      ),
    },
  ],
  ["flee/fled/fled", { type: "CRIME", nouns: words("scene police custody prison") }],
  [
    "make/made/made",
    {
      type: "CRIME",
      particle: "off",
      nouns: words("jewels jewellery jewelry cash gems diamonds loot money euros dollars watches goods"),
    },
  ],
  ["set+/set/set", { type: "CRIME", nouns: words("ablaze alight afire") }],
  [
    "break/broke/broken",
    { type: "CRIME", particle: "into", nouns: words("home homes house store shop car cars office building bank") },
  ],
  ["steal/stole/stolen", { type: "CRIME" }],
  [
    "strike/struck/struck grab+ snatch",
    { type: "CRIME", context: words("thieves robbers burglars raiders jewels jewellery jewelry heist robbery") },
  ],
  [
    "ram+ plough plow drive/drove/driven crash smash slam+",
    { type: "CRIME", particle: "into", context: words("thieves robbers raiders heist robbery jewellery jewelry") },
  ],
  ["ram+", { type: "ACCIDENT" }],
  ["plough plow slam+ smash", { type: "ACCIDENT", particle: "into" }],
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
  ["go/went/gone", { type: "ELECTION", particle: "to", nouns: words("polls") }],
  [
    "hold/held/held schedule",
    { type: "ELECTION", nouns: words("election elections referendum vote primary caucus caucuses runoff") },
  ],
  ["cast/cast/cast", { type: "ELECTION", nouns: words("ballots ballot votes") }],
  ["inaugurate", { type: "ELECTION", object: ["PERSON"] }],
  ["swear/swore/sworn", { type: "ELECTION", particle: "in", happensToSubject: true }],
  [
    "hang/hanged/hanged",
    { type: "DEATH", context: words("himself herself cell prison suicide dead"), happensToSubject: true },
  ],
  ["die drown perish succumb", { type: "DEATH", happensToSubject: true }],
  ["kill slay/slew/slain electrocute", { type: "DEATH", transitive: true }],
  ["find/found/found pronounce declare", { type: "DEATH", nouns: words("dead hanged") }],
  ["commit+", { type: "DEATH", nouns: words("suicide"), happensToSubject: true }],
  [
    "fall/fell/fallen",
    {
      type: "ACCIDENT",
      happensToSubject: true,
      context: words("climbing climber mountain ridge cliff balcony roof ladder glacier feet metres meters slipped"),
    },
  ],
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
  [
    "hit/hit/hit strike/struck/struck",
    {
      type: "ACCIDENT",
      passive: true,
      context: words(
        "car truck bus train van driver vehicle motorcycle lorry suv taxi hit-and-run bicycle cyclist pedestrian",
      ),
    },
  ],
  [
    "hit/hit/hit strike/struck/struck run/ran/run",
    {
      type: "ACCIDENT",
      object: ["PERSON"],
      objectNouns: words("pedestrian pedestrians cyclist"),
      context: words("car truck bus train van driver vehicle motorcycle lorry suv taxi hit-and-run bicycle"),
    },
  ],
  [
    "overturn",
    {
      type: "ACCIDENT",
      happensToSubject: true,
      context: words("car truck bus train van boat ship ferry vehicle lorry suv canoe"),
    },
  ],
  [
    "destroy damage gut+ devastate engulf",
    { type: "ACCIDENT", context: words("fire blaze flames arson firefighters explosion blast") },
  ],
  [
    "destroy damage devastate raze level+ flatten",
    {
      type: "DISASTER",
      context: words("earthquake quake tremor flood floods hurricane storm typhoon cyclone tornado tsunami landslide"),
    },
  ],
  ["break/broke/broken", { type: "ACCIDENT", particle: "out", context: words("fire blaze flames firefighters") }],
  ["catch/caught/caught", { type: "ACCIDENT", nouns: words("fire") }],
  ["injure", { type: "ACCIDENT", transitive: true, never: words("reserve list") }],
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
    {
      type: "DISASTER",
      context: words("earthquake quake tremor aftershock hurricane storm typhoon cyclone tornado tsunami wildfire"),
    },
  ],
  [
    "rock jolt shake/shook/shaken rattle",
    { type: "DISASTER", context: words("earthquake quake tremor aftershock magnitude magnitude-quake") },
  ],
  ["charge", { type: "COURT", particle: "with", transitive: true }],
  ["charge", { type: "COURT", passive: true, never: words("fee fees price dollars admission euros pounds battery") }],
  ["indict convict acquit arraign extradite sue", { type: "COURT", transitive: true }],
  ["sentence", { type: "COURT", transitive: true }],
  ["plead/pleaded/pleaded", { type: "COURT", nouns: FACTS_OF_GUILT }],
  ["find/found/found", { type: "COURT", nouns: FACTS_OF_GUILT }],
  ["testify", { type: "COURT" }],
  [
    "rule",
    {
      type: "COURT",
      actor: ["ORGANIZATION", "PERSON"],
      context: words("court judge justices justice tribunal jury appeals"),
    },
  ],
  ["award", { type: "COURT", nouns: words("damages custody") }],
  ["fine", { type: "COURT", object: ["PERSON", "ORGANIZATION"] }],
  ["file", { type: "COURT", nouns: words("lawsuit suit charges appeal complaint") }],
  ["overturn uphold/upheld/upheld", { type: "COURT", nouns: words("conviction ruling verdict sentence law decision") }],
  ["acquire", { type: "BUSINESS", object: ["ORGANIZATION"] }],
  ["buy/bought/bought", { type: "BUSINESS", object: ["ORGANIZATION"] }],
  ["buy/bought/bought sell/sold/sold", { type: "BUSINESS", nouns: words("stake shares percent subsidiary") }],
  ["merge", { type: "BUSINESS" }],
  ["take/took/taken", { type: "BUSINESS", particle: "over", object: ["ORGANIZATION"], actor: ["ORGANIZATION"] }],
  [
    "release issue launch unveil introduce recall",
    {
      type: "BUSINESS",
      actor: ["ORGANIZATION"],
      nouns: words(
        "patch update software product products phone smartphone tablet version device devices service model processor chip chips fix cars vehicles drug vaccine",
      ),
    },
  ],
  [
    "fix plug+ patch",
    { type: "BUSINESS", nouns: words("bug bugs flaw flaws hole holes vulnerability vulnerabilities") },
  ],
  ["restore", { type: "BUSINESS", nouns: words("service services power electricity access connectivity") }],
  [
    "cut/cut/cut disrupt sever",
    { type: "ACCIDENT", nouns: words("cable cables service services traffic power communications") },
  ],
  [
    "cut/cut/cut disrupt sever damage",
    { type: "ACCIDENT", passive: true, context: words("cable cables outage pipeline internet") },
  ],
  ["fail break/broke/broken", { type: "ACCIDENT", context: words("cable cables outage submarine undersea") }],
  ["experience suffer report", { type: "ACCIDENT", nouns: words("outage outages downtime") }],
  [
    "leak spill burn/burned/burned",
    { type: "ACCIDENT", context: words("oil gas fire blaze flames firefighters pipeline tanker chemical") },
  ],
  [
    "lose/lost/lost gain shed",
    { type: "BUSINESS", nouns: words("percent % points value"), context: words("shares stock stocks") },
  ],
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
  [
    "clinch retain",
    { type: "SPORT", nouns: words("title titles playoff playoffs berth championship crown seed victory spot") },
  ],
  [
    "stop+ outpoint",
    {
      type: "SPORT",
      object: ["PERSON"],
      context: words("round rounds bout heavyweight boxing referee champion challenger"),
    },
  ],
  ["break/broke/broken set+/set/set", { type: "SPORT", nouns: words("record records"), context: SPORTS }],
  ["score", { type: "SPORT", nouns: words("goals goal points touchdown touchdowns runs hat-trick") }],
  ["place put/put/put", { type: "SPORT", preposition: "on", nouns: words("reserve ir injured list") }],
  ["surpass eclipse tie pass", { type: "SPORT", nouns: words("record mark"), context: SPORTS }],
  ["defend", { type: "SPORT", nouns: words("title titles crown championship belt") }],
  [
    "lose/lost/lost fall/fell/fallen",
    { type: "SPORT", particle: "to", object: ["ORGANIZATION", "PLACE", "PERSON", "GROUP"], context: SPORTS },
  ],
  ["lock", { type: "SPORT", particle: "up", nouns: words("seed spot berth playoff division title") }],
  ["sign trade draft", { type: "SPORT", object: ["PERSON"], context: SPORTS }],
  ["win/won/won receive", { type: "CULTURE", nouns: HONOURS, never: words("nomination nominations") }],
  ["premiere", { type: "CULTURE" }],
  [
    "host emcee",
    { type: "CULTURE", nouns: words("oscars oscar awards award ceremony show grammys emmys globes gala festival") },
  ],
  ["direct helm star+", { type: "CULTURE", nouns: words("film movie sequel adaptation remake series") }],
  ["nominate", { type: "CULTURE", nouns: HONOURS }],
  [
    "sign",
    { type: "CULTURE", particle: "on", context: words("film movie series sequel show album director actor actress") },
  ],
  ["cast/cast/cast", { type: "CULTURE", passive: true, context: words("film movie series role show actor actress") }],
  ["publish release", { type: "CULTURE", nouns: words("novel album film book memoir") }],
  ["pass approve enact adopt", { type: "OTHER", nouns: LAWS }],
  ["sign", { type: "OTHER", nouns: LAWS }],
  ["take/took/taken", { type: "OTHER", nouns: words("step office") }],
  ["appoint", { type: "OTHER", transitive: true }],
  [
    "overturn reverse rescind repeal revoke weaken rewrite/rewrote/rewritten change restore reinstate",
    { type: "OTHER", nouns: RULES },
  ],
  ["nominate", { type: "OTHER", object: ["PERSON"] }],
  [
    "offer",
    {
      type: "OTHER",
      nouns: words("job post position role contract extension deal"),
      actor: ["PERSON", "ORGANIZATION", "PLACE", "GROUP"],
    },
  ],
  ["make/made/made", { type: "OTHER", nouns: words("offer bid"), actor: ["PERSON", "ORGANIZATION", "PLACE", "GROUP"] }],
  [
    "pick choose/chose/chosen select tap+ promote",
    {
      type: "OTHER",
      object: ["PERSON"],
      context: words(
        "as post position secretary minister chief head coach general director ambassador successor replace",
      ),
    },
  ],
  ["replace", { type: "OTHER", object: ["PERSON"], actor: ["PERSON", "ORGANIZATION"] }],
  ["suspend", { type: "OTHER", object: ["PERSON"], objectNouns: PEOPLE }],
  ["terminate", { type: "OTHER", object: ["PERSON"], objectNouns: words("coach manager director employee worker") }],
  ["rehire", { type: "OTHER" }],
  ["relieve", { type: "OTHER", preposition: "of", nouns: words("duties responsibilities command post") }],
  ["sack oust", { type: "OTHER", transitive: true }],
  [
    "fire",
    {
      type: "OTHER",
      object: ["PERSON"],
      objectNouns: words("coach manager director chief executive workers employees staff"),
      never: words("shot shots rounds missile missiles rocket rockets bullets gas"),
    },
  ],
  ["hire", { type: "OTHER", object: ["PERSON"], actor: ["ORGANIZATION", "PERSON", "PLACE"] }],
  [
    "name",
    {
      type: "OTHER",
      nouns: words(
        "coach manager director chief executive president chairman chairwoman captain minister ambassador successor head host secretary surgeon",
      ),
    },
  ],
  [
    "name",
    {
      type: "OTHER",
      preposition: "as",
      nouns: words("coach manager director chief president chairman chairwoman captain successor head host secretary"),
    },
  ],
  [
    "offer",
    {
      type: "OTHER",
      object: ["PERSON"],
      context: words("job post position role contract extension deal million"),
      actor: ["PERSON", "ORGANIZATION", "PLACE", "GROUP"],
    },
  ],
  [
    "ask approach",
    {
      type: "OTHER",
      object: ["PERSON"],
      context: words(
        "post position secretary minister ambassador surgeon attorney nominee candidate cabinet administration",
      ),
    },
  ],
  ["admit+", { type: "OTHER", passive: true, context: words("rehab clinic hospital treatment") }],
  ["check", { type: "OTHER", particle: "in", context: words("rehab clinic treatment rehabilitation") }],
  [
    "check",
    { type: "OTHER", particle: "into", context: words("rehab clinic hospital treatment center centre facility") },
  ],
  ["enter", { type: "OTHER", nouns: words("rehab rehabilitation clinic hospital treatment") }],
  ["retire", { type: "OTHER", actor: ["PERSON"], intransitive: true }],
  ["marry", { type: "OTHER" }],
];
