/** "One" is left out: it is a pronoun as often as a number. */
const UNITS = `zero . two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`.split(/\s+/);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Words that are no number alone but part of one, or say how many; each stands for itself. */
const PARTS =
  `hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half
third quarter double triple twice percent tenfold`.split(/\s+/);

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((word, i) => [word, String(i)] as const),
  ...TENS.map((word, i) => [word, String(10 * (i + 2))] as const),
  ...PARTS.map((word) => [word, word.replace(/^(hundred|thousand|million|billion|trillion|dozen)s$/, "$1")] as const),
]);
const DIGITS = /^[$€£¥]?(\d.*)$/;

/** What number a key is or is part of ("seven": 7, "$95.3": 95.3, "million"), or null if it is none. The currency is not told. */
export function numberOf(key: string): string | null {
  return DIGITS.exec(key)?.[1] ?? NUMBERS.get(key) ?? null;
}

/** True if both amounts have a sign of currency, and not the same. */
export function currenciesDiffer(a: string, b: string): boolean {
  const [p, q] = [a[0]!, b[0]!];
  return "$€£¥".includes(p) && "$€£¥".includes(q) && p !== q;
}
