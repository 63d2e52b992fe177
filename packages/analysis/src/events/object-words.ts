import type { EntityKind } from "@newsgraph/core";

/** Kinds and common nouns that the frames of verbs ask for. */

export const POWERS: readonly EntityKind[] = ["PLACE", "GROUP", "ORGANIZATION"];
export const NAMED: readonly EntityKind[] = ["PERSON", "ORGANIZATION", "PLACE", "GROUP"];

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PACTS = words(
  "treaty treaties deal deals agreement agreements pact accord accords contract memorandum convention charter protocol",
);
export const LAWS = words("bill bills law laws legislation measure measures resolution budget act amendment ordinance");
export const TALKS = words("talks meeting meetings summit negotiations discussions consultations");
export const HELP = words(
  "aid assistance relief supplies weapons weaponry ammunition food medicine funds loan grant shelter missiles tanks",
);
export const FORCES = words(
  "troops forces soldiers warships warship tanks marines army navy jets reservists reinforcements carrier battalion battalions ships",
);
export const CURBS = words("sanctions tariffs tariff embargo ban penalties restrictions curbs");
export const CLAIMS = words(
  "claim claims allegation allegations accusation accusations charge charges suggestion suggestions comments criticism offer proposal proposals demand demands request plan deal report reports appeal call calls bid idea",
);
export const TARGETS = words(
  "convoy base village city town ship tanker embassy consulate hospital school checkpoint airport police officers soldiers troops civilians protesters bus train station camp forces positions port",
);
export const PLACES_OF_WORK = words("factory plant store shop branch office mine mill refinery warehouse");
export const HONOURS = words("prize award medal oscar grammy emmy bafta booker pulitzer");
export const CONTESTS = words(
  "title cup match game championship tournament medal race final semifinal semi-final league gold silver bronze series pennant bowl",
);
export const VOTES = words(
  "election re-election reelection primary caucus vote runoff referendum seat nomination presidency majority",
);
export const SPORTS =
  words(`match game cup league final semifinal semi-final goal goals season playoff playoffs coach team tournament
  championship players quarterback striker goalkeeper inning innings points half-time halftime minute stadium club score set`);
export const FACTS_OF_GUILT = words("guilty");
/** Of what the police and the courts do with a crime. */
export const POLICING = words(
  "police custody murder manslaughter homicide assault robbery theft fraud felony crime prosecutors detectives deputies sheriff court jail suspect suspects navy commandos officers arson slayings killing killings death shooting count counts degree dui dwi",
);
export const RULES = words("rule rules regulation regulations policy decision order ban restrictions protections act");
/** Whom something happens to where nobody is named. */
export const PEOPLE = words(
  "man men woman women person people boy boys girl girls child children teenager teen teens student students officer officers deputy policeman soldier soldiers civilian civilians worker workers co-workers coworkers employee employees suspect suspects gunman pirate pirates victim victims driver passenger passengers resident residents protester protesters protesters inmate inmates guard guards others brother wife husband son daughter mother father girlfriend boyfriend militant militants tourist tourists journalist journalists judge teacher",
);
/** What strikes without a will. */
export const NATURE = words(
  "earthquake earthquakes quake quakes tremor tremors aftershock aftershocks hurricane storm typhoon cyclone tornado tornadoes tsunami wildfire lightning iceberg",
);
