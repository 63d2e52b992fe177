import {
  daysCovered,
  parsePartialDate,
  type QuoteVerdict,
  type StatementDescription,
  type StatementFinding,
} from "@newsgraph/core";
import { compareWords } from "./drift/compare-words.js";
import { verdictOf } from "./drift/verdict.js";
import { compareIds } from "./linker.js";
import { heaviest } from "./majority.js";
import { normalizeName } from "./names.js";
import { areOtherSpeakers } from "./speakers.js";
import { splitWords } from "./words.js";

const KIND_ORDER = { DIRECT: 0, MIXED: 1, INDIRECT: 2 } as const;

/**
 * The fullest form is sought among those that are no copies, if there are any: what a copy adds is not what was said. The
 * order of findings does not matter. Throws a RangeError if there are none.
 */
export function describeStatement(findings: readonly StatementFinding[]): StatementDescription {
  if (findings.length === 0) throw new RangeError("describeStatement() of no findings: give at least one.");
  const lengths = new Map(findings.map(({ id, text }) => [id, splitWords(text).length]));
  const byFullness = [...findings].sort(
    (a, b) =>
      Number(a.isCopied) - Number(b.isCopied) ||
      KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
      lengths.get(b.id)! - lengths.get(a.id)! ||
      compareIds(a.id, b.id),
  );
  const fullest = byFullness[0]!;
  const days = new Map(findings.map((finding) => [finding.id, firstDay(finding)]));
  const earliest = byFullness.reduce((a, b) => (days.get(b.id)! < days.get(a.id)! ? b : a));
  const said = narrowestDays(findings);
  const speakerName = fullestName(findings.filter((form) => !areOtherSpeakers(nameOf(form), nameOf(fullest))));
  const speaker = speakerName === null ? [] : [speakerName];
  return {
    speakerName,
    text: fullest.text,
    fullest: fullest.id,
    earliest: earliest.id,
    saidFrom: said?.from ?? null,
    saidTo: said?.to ?? null,
    forms: findings.map((finding) => ({
      quote: finding.id,
      verdict: formVerdict(fullest, finding),
      otherSpeaker: areOtherSpeakers(nameOf(finding), speaker),
    })),
  };
}

/** Most forms have the words of the fullest as they stand, and need no comparison. */
function formVerdict(fullest: StatementFinding, { text, marked }: StatementFinding): QuoteVerdict {
  const changes = text === fullest.text ? [] : compareWords(fullest.text, text);
  return verdictOf(changes, { marksLost: fullest.marked && !marked });
}

/** Sorts after every day where the date is unknown. */
function firstDay({ publishedAt }: StatementFinding): string {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  return date ? daysCovered(date).first : "~";
}

function nameOf({ speakerName }: StatementFinding): readonly string[] {
  return speakerName === null ? [] : [speakerName];
}

function fullestName(findings: readonly StatementFinding[]): string | null {
  const names = findings.flatMap(nameOf);
  const full = names.filter((name) => normalizeName(name).includes(" "));
  return heaviest((full.length > 0 ? full : names).map((name) => [name, 1] as const));
}

/** Of spans equally narrow the one most quotes give, then the earliest. */
function narrowestDays(findings: readonly StatementFinding[]): { from: string; to: string } | null {
  const spans: [string, number][] = [];
  for (const { saidFrom, saidTo } of findings) {
    if (saidFrom !== null && saidTo !== null) spans.push([`${saidFrom}/${saidTo}`, 1]);
  }
  const exact = spans.filter(([span]) => span.slice(0, 10) === span.slice(11));
  const chosen = heaviest(exact.length > 0 ? exact : shortest(spans));
  return chosen === null ? null : { from: chosen.slice(0, 10), to: chosen.slice(11) };
}

function shortest(spans: readonly [string, number][]): readonly [string, number][] {
  const width = ([span]: readonly [string, number]) => Date.parse(span.slice(11)) - Date.parse(span.slice(0, 10));
  const least = Math.min(...spans.map(width));
  return spans.filter((span) => width(span) === least);
}
