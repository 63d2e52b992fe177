/**
 * What a name is looked up and ordered by: without case, accents and doubled spaces, so that "José  Ruiz" is "jose ruiz".
 * The same on every machine: no locale is asked.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** What an outlet is looked up by: "The Harbor Ledger" is the outlet that others call "Harbor Ledger". */
export function outletKey(name: string): string {
  return nameKey(name).replace(/^the (?=.)/, "");
}
