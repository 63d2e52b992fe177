const VOWEL = /[aeiouy]/;

/**
 * A light stem, so that "attacks", "attacked" and "attacking" meet: plural and verb endings go, then a doubled consonant or a
 * final e (after Harman 1991, "How effective is suffixing?"). Not a dictionary form; only for comparing.
 */
export function stem(word: string): string {
  let base = word;
  if (base.length > 4 && base.endsWith("ies")) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && /(?:[sxz]|[cs]h)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && base.endsWith("s") && !/[sui]s$/.test(base)) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith("ied")) base = `${base.slice(0, -3)}y`;
  else base = withoutEnding(withoutEnding(base, "ing"), "ed");
  return base.length > 3 && base.endsWith("e") ? base.slice(0, -1) : base;
}

function withoutEnding(word: string, ending: string): string {
  if (!word.endsWith(ending)) return word;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !VOWEL.test(rest)) return word;
  const last = rest.at(-1)!;
  return last === rest.at(-2) && !"lsz".includes(last) ? rest.slice(0, -1) : rest;
}
