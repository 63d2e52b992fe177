import type { EventDescription, EventFinding, Modality, Precision } from "@newsgraph/core";
import { compareIds } from "./linker.js";
import { heaviest } from "./majority.js";

const PRECISION_ORDER: Readonly<Record<Precision, number>> = { MINUTE: 0, DAY: 1, WEEK: 2, MONTH: 3, YEAR: 4 };
/** A fact outweighs a denial, a denial a plan: what any report tells as done is done. */
const MODALITY_ORDER: readonly Modality[] = ["ACTUAL", "DENIED", "PLANNED", "HYPOTHETICAL"];

/**
 * The title of a report that tells of the fact, the one with most participants, then the most frequent; the most precise
 * date, the one most reports give; the place most give. The order of findings does not matter. Throws a RangeError if there are none.
 */
export function describeEvent(findings: readonly EventFinding[]): EventDescription {
  if (findings.length === 0) throw new RangeError("describeEvent() of no findings: give at least one.");
  const modality = MODALITY_ORDER.find((value) => findings.some((finding) => finding.modality === value))!;
  const telling = findings.filter((finding) => finding.modality === modality);
  const most = Math.max(...telling.map(({ participants }) => participants.length));
  const fullest = telling.filter(({ participants }) => participants.length === most);
  const dated = mostPrecise(findings);
  const places = findings.flatMap(({ placeName }) => (placeName === null ? [] : [[placeName, 1] as const]));
  return {
    type: heaviest(findings.map(({ type }) => [type, 1] as const))!,
    title: heaviest(fullest.map(({ title }) => [title, 1] as const))!,
    onFrom: dated?.onFrom ?? null,
    onTo: dated?.onTo ?? null,
    precision: dated?.precision ?? null,
    dated: dated?.id ?? null,
    placeName: heaviest(places),
    modality,
  };
}

function mostPrecise(findings: readonly EventFinding[]): EventFinding | null {
  const dated = findings.filter(({ onFrom, precision }) => onFrom !== null && precision !== null);
  const counts = new Map<string, number>();
  for (const { onFrom, onTo } of dated) counts.set(`${onFrom}/${onTo}`, (counts.get(`${onFrom}/${onTo}`) ?? 0) + 1);
  const count = ({ onFrom, onTo }: EventFinding) => counts.get(`${onFrom}/${onTo}`)!;
  dated.sort(
    (a, b) =>
      PRECISION_ORDER[a.precision!] - PRECISION_ORDER[b.precision!] ||
      count(b) - count(a) ||
      compareIds(a.onFrom!, b.onFrom!) ||
      compareIds(a.id, b.id),
  );
  return dated[0] ?? null;
}
