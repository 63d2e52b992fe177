import type { EventType } from "@newsgraph/core";
import { DAILY_VERBS } from "../../src/events/daily-verbs.js";
import { NOUN_TRIGGERS } from "../../src/events/noun-triggers.js";
import { POLITICAL_VERBS } from "../../src/events/political-verbs.js";

/**
 * The words that may tell of a happening of a type, as documentation lists them: verbs in their base form with the particle
 * that must follow ("step down"), and with "…" where one of several nouns must
 * ("take … into …" past an object); then nouns. Sorted, each once.
 */
export function triggerWords(type: EventType): {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
} {
  const verbs = [...POLITICAL_VERBS, ...DAILY_VERBS].flatMap(([specs, frame]) =>
    frame.type === type
      ? specs
          .trim()
          .split(/\s+/)
          .map((spec) =>
            [baseOf(spec), frame.particle, frame.preposition && `… ${frame.preposition}`, frame.nouns && "…"]
              .filter(Boolean)
              .join(" "),
          )
      : [],
  );
  const nouns = [...NOUN_TRIGGERS].filter(([, frame]) => frame.type === type).map(([noun]) => noun);
  return { verbs: [...new Set(verbs)].sort(), nouns: nouns.sort() };
}

function baseOf(spec: string): string {
  return spec.split("/")[0]!.replace("+", "");
}
