/** A form of a verb: BASE "join", PRESENT "joins", PAST "joined" (the participle too where they are one), PARTICIPLE "shown", GERUND "joining". */
export type VerbForm = "BASE" | "PRESENT" | "PAST" | "PARTICIPLE" | "GERUND";

const VOWEL = /[aeiou]/;

/**
 * The forms of an English verb. A regular verb is given by its base ("join"); a verb whose last letter doubles by a mark
 * after it ("ban+"); an irregular one by base, past and participle ("shoot/shot/shot").
 */
export function verbForms(spec: string): ReadonlyMap<string, VerbForm> {
  const [given, past, participle] = spec.split("/") as [string, string?, string?];
  const base = given.replace("+", "");
  const stem = given.endsWith("+") ? base + base.at(-1) : base;
  const regularPast = /e$/.test(base) ? `${base}d` : isConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  // Of forms that look alike the last counts: "cut" in print is past more often than not.
  return new Map<string, VerbForm>([
    [base, "BASE"],
    [presentOf(base), "PRESENT"],
    [gerundOf(base, stem), "GERUND"],
    [participle ?? past ?? regularPast, "PARTICIPLE"],
    [past ?? regularPast, "PAST"],
  ]);
}

function presentOf(base: string): string {
  if (isConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function gerundOf(base: string, stem: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}

function isConsonantY(base: string): boolean {
  return base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "");
}
