const NEGATED = /^(.+)n['’]t$/i;
const ENDING = /^(.+)['’](re|ve|ll|m|d)$/i;
const IS = /^(it|he|she|that|there|here|what|who|where|how|everything|nothing)['’]s$/i;

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["wont", ["will", "not"]],
  ["cant", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["shant", ["shall", "not"]],
  ["aint", ["is", "not"]],
  ["lets", ["let", "us"]],
]);
const ENDINGS: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will", m: "am", d: "would" };

/**
 * The words that a contraction stands for ("won't": will, not); any other word alone. `word` is the surface as `splitWords`
 * gives it. "'d" is read as "would", though it can be "had".
 */
export function expandContraction(surface: string, word: string): readonly string[] {
  if (!surface.includes("'") && !surface.includes("’")) return word === "cannot" ? ["can", "not"] : [word];
  if (surface.length > LONGEST) return [word];
  const irregular = IRREGULAR.get(surface.toLowerCase().replace(/['’]/g, ""));
  if (irregular) return irregular;
  const negated = NEGATED.exec(surface);
  if (negated) return [negated[1]!.toLowerCase(), "not"];
  const ending = ENDING.exec(surface);
  if (ending) return [ending[1]!.toLowerCase(), ENDINGS[ending[2]!.toLowerCase()]!];
  const is = IS.exec(surface);
  return is ? [is[1]!.toLowerCase(), "is"] : [word];
}

/** No contraction is as long as "everything's" twice; a longer word is left as it is. */
const LONGEST = 24;
