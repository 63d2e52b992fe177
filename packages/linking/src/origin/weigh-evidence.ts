import {
  daysCovered,
  type OriginEvidence,
  type OriginEvidenceKind,
  parsePartialDate,
  type StoryFinding,
} from "@newsgraph/core";
import { isAtHome, namedSources, outletKey, sourceEvidence } from "./named-sources.js";
import { findTextEvidence } from "./text-evidence.js";

/** A kind speaks for a direction if there is so many times more of it than for the other: one odd pair of marks proves nothing. */
const CLEARLY_MORE = 3;

/** What tells which of two articles was made from the other, in both directions; of their wording only where that is wanted, for it takes time. */
export function findEvidence(a: StoryFinding, b: StoryFinding, withWording: boolean): OriginEvidence[] {
  const texts = !withWording || a.text === b.text ? [] : [...findTextEvidence(a, b), ...findTextEvidence(b, a)];
  return [...namingEvidence(a, b), ...namingEvidence(b, a), ...dateEvidence(a, b), ...dateEvidence(b, a), ...texts];
}

/**
 * Which of the two is the copy by all the evidence: its id, or null if there is none or it conflicts. Each kind has one
 * voice, and all that have one must agree.
 */
export function copyOf(a: StoryFinding, b: StoryFinding, evidence: readonly OriginEvidence[]): string | null {
  const counts = new Map<OriginEvidenceKind, { a: number; b: number }>();
  for (const { kind, copy } of evidence) {
    const count = counts.get(kind) ?? { a: 0, b: 0 };
    if (copy === a.id) count.a += 1;
    if (copy === b.id) count.b += 1;
    counts.set(kind, count);
  }
  const voices = new Set<string>();
  for (const count of counts.values()) {
    if (count.a > 0 && count.a >= CLEARLY_MORE * count.b) voices.add(a.id);
    if (count.b > 0 && count.b >= CLEARLY_MORE * count.a) voices.add(b.id);
  }
  const [voice] = voices;
  return voices.size === 1 ? voice! : null;
}

/**
 * The copy names the other's outlet. An article that names its own outlet's page was fetched from there and tells nothing of
 * others; one that credits the outlet it goes by has it from the credit, and is a copy of that outlet's own text.
 */
function namingEvidence(copy: StoryFinding, origin: StoryFinding): OriginEvidence[] {
  const key = outletKey(origin.outlet);
  if (key === null) return [];
  const isOwn = key === outletKey(copy.outlet);
  if (isOwn && !isAtHome(origin)) return [];
  const source = namedSources(copy).find(({ kind, keys }) => keys.includes(key) && !(isOwn && kind === "SOURCE_URL"));
  return source ? [sourceEvidence(copy, source, origin)] : [];
}

function dateEvidence(copy: StoryFinding, origin: StoryFinding): OriginEvidence[] {
  const [late, early] = [daysOf(copy), daysOf(origin)];
  if (!late || !early || early.last >= late.first) return [];
  return [
    {
      kind: "EARLIER_DATE",
      copy: copy.id,
      origin: origin.id,
      copyText: copy.publishedAt!,
      copySpan: null,
      originText: origin.publishedAt!,
      originSpan: null,
    },
  ];
}

/** First and last day on which an article can have been published; null if nothing tells. */
export function daysOf({ publishedAt }: StoryFinding): { readonly first: string; readonly last: string } | null {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  return date ? daysCovered(date) : null;
}
