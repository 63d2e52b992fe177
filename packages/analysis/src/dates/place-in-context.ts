import { type DateRule, parsePartialDate, resolveDate } from "@newsgraph/core";
import type { NamedText } from "../document.js";
import type { Anaphor, Expression } from "./date-reader.js";
import { History } from "./history.js";

/** How many sentences back the date may stand from which "a day earlier" counts. */
const REACH = 3;
/** "a day earlier", and again a day earlier: a longer chain is a list, and no reader follows it. */
const LONGEST_CHAIN = 3;

interface Placed {
  readonly rule: DateRule;
  readonly sentence: number;
  /** How many dates of the text it was counted from, one from the other. */
  readonly steps: number;
}

/**
 * Gives the dates that other dates of the text tell their rules: "a day earlier", "that year", "the quarter", and a month
 * without its year in a history. In the order of the text; each looks back only.
 */
export function placeInContext(
  { tokens, article }: NamedText,
  expressions: readonly Expression[],
): readonly Expression[] {
  const history = new History(article.publishedAt);
  const latest = new Map<Grain | "QUARTER", Placed>();
  const placed: Expression[] = [];
  for (const expression of expressions) {
    const { anaphor } = expression;
    const sentence = tokens.sentence[expression.first]!;
    const antecedent = anaphor && antecedentOf(anaphor, latest, sentence);
    // "the quarter" of a text that told of none is a part of a town.
    if (anaphor?.unit === "QUARTER" && !antecedent && !expression.rule) continue;
    const rule = antecedent ? countFrom(antecedent.rule, anaphor!) : expression.rule && history.place(expression.rule);
    if (rule) {
      const told = { rule, sentence, steps: antecedent ? antecedent.steps + 1 : 0 };
      for (const grain of GRAINS.slice(0, GRAINS.indexOf(grainOf(rule)) + 1)) latest.set(grain, told);
      if (rule.part?.startsWith("-Q") && !anaphor && isReportedOn(rule, latest)) latest.set("QUARTER", told);
    }
    placed.push(rule === expression.rule ? expression : { ...expression, rule });
  }
  return placed;
}

/** The quarter that a text reports on stays while it tells of one to come; a year-ago one is held against it and never takes its place. */
function isReportedOn(rule: DateRule, latest: ReadonlyMap<string, Placed>): boolean {
  return !latest.has("QUARTER") || rule.kind !== "PART_OF_YEAR" || rule.direction === "PAST";
}

function antecedentOf(anaphor: Anaphor, latest: ReadonlyMap<string, Placed>, sentence: number): Placed | null {
  const placed =
    latest.get(anaphor.unit) ??
    (anaphor.count === 0 ? undefined : latest.get(anaphor.unit === "QUARTER" ? "YEAR" : anaphor.unit));
  if (!placed || placed.steps >= LONGEST_CHAIN) return null;
  // The quarter that a company reports on is the matter of the whole text.
  return anaphor.unit === "QUARTER" || sentence - placed.sentence <= REACH ? placed : null;
}

function countFrom(from: DateRule, { unit, count, part }: Anaphor): DateRule {
  const told = unit === "QUARTER" ? from.part : part;
  const rule: DateRule = {
    kind: "OFFSET",
    unit: unit === "QUARTER" ? "YEAR" : unit,
    count,
  };
  const ending = told === undefined ? {} : { part: told };
  // What the words of the text tell needs no article's date.
  const known = from.kind === "ABSOLUTE" ? resolveDate(rule, parsePartialDate(from.value)) : null;
  return known ? { kind: "ABSOLUTE", ...known, ...ending } : { kind: "FROM", from, rule, ...ending };
}

/** From coarse to fine. A date can be counted from where it is at least as fine as what is counted. */
const GRAINS = ["YEAR", "MONTH", "WEEK", "DAY"] as const;
type Grain = (typeof GRAINS)[number];

/** How fine the dates of a rule are. */
function grainOf(rule: DateRule): Grain {
  switch (rule.kind) {
    case "ABSOLUTE":
      return rule.precision === "MINUTE" ? "DAY" : rule.precision;
    case "OFFSET":
      return rule.unit;
    case "PART_OF_YEAR":
      return "YEAR";
    case "MONTH":
    case "MONTH_OF_YEAR":
      return "MONTH";
    case "FROM":
      return grainOf(rule.rule);
    default:
      return "DAY";
  }
}
