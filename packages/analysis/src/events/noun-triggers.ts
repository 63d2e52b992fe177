import type { EventType } from "@newsgraph/core";
import type { NounFrame } from "./frames.js";
import { SPORTS, words } from "./object-words.js";

interface NounEntry {
  readonly type: EventType;
  /** Roles of "X's …" and of "… of X", in this order. */
  readonly roles: readonly [NounFrame["possessor"], NounFrame["of"]];
  /** Singulars and plurals that are news, "noun=verb" where a verb tells the same. */
  readonly nouns: string;
  /** True if they name a happening without anybody's name beside them. */
  readonly alone?: true;
  readonly context?: ReadonlySet<string>;
  readonly unless?: ReadonlySet<string>;
}

/** Nouns that name a happening. */
const NOUNS: readonly NounEntry[] = [
  { type: "ASSAULT", roles: ["ACTOR", "RECIPIENT"], nouns: "invasion=invade bombardment=bombard occupation" },
  {
    type: "ASSAULT",
    roles: ["ACTOR", "RECIPIENT"],
    nouns: "bombing=bomb airstrike airstrikes ambush=ambush massacre attack=attack attacks=attack",
    alone: true,
    unless: words(
      "browser software hacker hackers malware vulnerability users website websites spam phishing computer computers",
    ),
  },
  {
    type: "ASSAULT",
    roles: ["RECIPIENT", "RECIPIENT"],
    nouns: "assassination=assassinate killing=kill killings=kill slaying=kill slayings=kill",
  },
  { type: "ASSAULT", roles: ["OTHER", "RECIPIENT"], nouns: "shooting=shoot shootings=shoot", alone: true },
  {
    type: "CRIME",
    roles: ["RECIPIENT", "RECIPIENT"],
    nouns: "murder=murder murders=murder kidnapping=kidnap abduction=abduct",
  },
  {
    type: "CRIME",
    roles: ["OTHER", "RECIPIENT"],
    nouns: "robbery=rob robberies=rob heist burglary=burgle stabbing=stab hijacking=hijack arson jailbreak",
    alone: true,
  },
  { type: "COERCE", roles: ["ACTOR", "RECIPIENT"], nouns: "annexation=annex seizure=seize crackdown" },
  {
    type: "COERCE",
    roles: ["RECIPIENT", "RECIPIENT"],
    nouns: "arrest=arrest detention=detain deportation=deport capture=capture",
  },
  { type: "COERCE", roles: ["ACTOR", "RECIPIENT"], nouns: "raid=raid raids=raid", alone: true },
  { type: "CONCEDE", roles: ["ACTOR", "ACTOR"], nouns: "resignation=resign apology=apologize" },
  { type: "RETREAT", roles: ["ACTOR", "ACTOR"], nouns: "withdrawal=withdraw surrender=surrender" },
  { type: "AGREE", roles: ["ACTOR", "ACTOR"], nouns: "ceasefire cease-fire truce", alone: true },
  { type: "CONSULT", roles: ["ACTOR", "RECIPIENT"], nouns: "summit", alone: true },
  {
    type: "PROTEST",
    roles: ["ACTOR", "OTHER"],
    nouns:
      "riot riots=riot rioting=riot protest=protest protests=protest demonstration demonstrations clashes=clash walkout",
    alone: true,
  },
  { type: "SANCTION", roles: ["ACTOR", "ACTOR"], nouns: "embargo" },
  { type: "DEATH", roles: ["RECIPIENT", "RECIPIENT"], nouns: "death=die deaths=die suicide drowning=drown" },
  {
    type: "COURT",
    roles: ["RECIPIENT", "RECIPIENT"],
    nouns: "conviction=convict indictment=indict acquittal=acquit sentencing=sentence extradition=extradite",
  },
  { type: "COURT", roles: ["RECIPIENT", "RECIPIENT"], nouns: "trial verdict", alone: true },
  { type: "COURT", roles: ["RECIPIENT", "RECIPIENT"], nouns: "arraignment=arraign" },
  {
    type: "OTHER",
    roles: ["RECIPIENT", "RECIPIENT"],
    nouns: "appointment=appoint firing=fire ouster=oust",
  },
  { type: "AID", roles: ["ACTOR", "RECIPIENT"], nouns: "rescue=rescue" },
  { type: "BUSINESS", roles: ["ACTOR", "RECIPIENT"], nouns: "takeover acquisition=acquire" },
  { type: "BUSINESS", roles: ["ACTOR", "ACTOR"], nouns: "merger=merge bankruptcy layoffs", alone: true },
  {
    type: "DISASTER",
    roles: ["OTHER", "OTHER"],
    nouns:
      "earthquake quake tremor aftershock hurricane typhoon cyclone tornado tsunami wildfire wildfires landslide avalanche flood=flood floods=flood flooding=flood eruption=erupt",
    alone: true,
  },
  {
    type: "ACCIDENT",
    roles: ["OTHER", "OTHER"],
    nouns:
      "crash=crash collision=collide derailment=derail explosion=explode explosions=explode blast=explode blaze fire accident wreck outage outages collapse",
    alone: true,
  },
  { type: "SPORT", roles: ["ACTOR", "RECIPIENT"], nouns: "victory=beat win=beat", context: SPORTS },
  { type: "SPORT", roles: ["RECIPIENT", "RECIPIENT"], nouns: "defeat=beat loss=beat", context: SPORTS },
  { type: "ELECTION", roles: ["OTHER", "OTHER"], nouns: "election elections referendum runoff", alone: true },
];

/** Nouns, lower-cased, with their frames. */
export const NOUN_TRIGGERS: ReadonlyMap<string, NounFrame> = new Map(
  NOUNS.flatMap(({ type, roles: [possessor, of], nouns, alone, context, unless }) =>
    nouns.split(" ").map((spec) => {
      const [noun, act] = spec.split("=") as [string, string?];
      const frame: NounFrame = {
        type,
        possessor,
        of,
        act: act ?? noun,
        alone: alone === true,
        ...(context && { context }),
        ...(unless && { unless }),
      };
      return [noun, frame] as const;
    }),
  ),
);
