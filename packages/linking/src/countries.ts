import { COUNTRIES, type Country, type EntityFinding, withPlurals } from "@newsgraph/core";
import { normalizeName } from "./names.js";

/** Demonyms that may mean another country, a state, a region or what lies around it. */
const OF_TWO_PLACES = [
  ...["Central African", "Congolese", "Dominican", "Georgian", "Guinean", "Indian", "Korean"],
  ...["Macedonian", "Micronesian", "Papuan", "Samoan", "Tahitian", "Timorese"],
];
/** Words for a people, in whose country others live, and who live in others: Bosnian Serbs, the Tajiks of Afghanistan. */
const OF_A_PEOPLE = [
  ...["Azeri", "Bosniak", "Croat", "Khmer", "Magyar", "Malay", "Mongol", "Ossetian", "Saharawi", "Sahrawi", "Serb"],
  ...["Tajik", "Turkmen"],
];
/** Words that as often mean something else: a bird, a culture, an order of priests. */
const OF_OTHER_THINGS = ["Hellenic", "Kiwi", "Persian", "Vincentian", "Yemenite"];
/** Other names that are not the country's alone. */
const SHARED_NAMES = ["Antigua", "Congo", "Emirates", "Islamic Republic", "Korea", "Macedonia"];

/** The usual name of the country that a normalized demonym tells. */
const byDemonym = usualNames(
  ({ people }) => withPlurals(people),
  withPlurals([...OF_TWO_PLACES, ...OF_A_PEOPLE, ...OF_OTHER_THINGS]),
);
/** The usual name of the country that bears a normalized name. */
const byName = usualNames(({ names }) => names, SHARED_NAMES);

function usualNames(
  wordsOf: (country: Country) => readonly string[],
  shared: readonly string[],
): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const country of COUNTRIES) {
    for (const word of wordsOf(country)) usual.set(normalizeName(word), country.names[0]!);
  }
  for (const word of shared) usual.delete(normalizeName(word));
  return usual;
}

/**
 * The usual English name of the country whose demonym a chain is ("American", "Frenchmen"); null where it is none, where the chain
 * has any other name ("Native Americans"), and where the user's authority file tells what it is.
 */
export function countryOfDemonym({
  kind,
  name,
  aliases,
  authority,
}: Pick<EntityFinding, "kind" | "name" | "aliases" | "authority">): string | null {
  if (kind !== "GROUP" || authority !== null) return null;
  const country = byDemonym.get(normalizeName(name)) ?? null;
  return aliases.every((alias) => byDemonym.get(normalizeName(alias)) === country) ? country : null;
}

/** A chain as it is linked: a demonym in the place of its country, and a country under its usual name ("Britain", "the UK"). */
export function asCountry(finding: EntityFinding): EntityFinding {
  const country = countryOfDemonym(finding);
  if (country !== null) return { ...finding, kind: "PLACE", name: country, aliases: [] };
  const { kind, name, aliases } = finding;
  const usual = kind === "PLACE" ? byName.get(normalizeName(name)) : undefined;
  return usual === undefined || usual === name ? finding : { ...finding, name: usual, aliases: [name, ...aliases] };
}
