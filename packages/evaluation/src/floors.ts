import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { f1, type Score } from "./score/score.js";

/** The least F1, in percent, by task and corpus. */
export type Floors = Readonly<Record<string, number>>;

const FILE = fileURLToPath(new URL("../floors.json", import.meta.url));

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, "utf8")) as Floors;
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The name of a score among the floors. */
export function floorName({ task, corpus }: Score): string {
  return `${task} · ${corpus}`;
}

/** Percent to one place, rounded down, so that a floor is never above the score it was set by. */
export function floorOf(score: Score): number {
  return Math.floor(1000 * f1(score)) / 10;
}

/** What stands below its floor, each in a sentence; empty if nothing does. */
export function belowFloors(scores: readonly Score[], floors: Floors): string[] {
  return scores.flatMap((score) => {
    const floor = floors[floorName(score)];
    const reached = floorOf(score);
    return floor !== undefined && reached < floor
      ? [`${floorName(score)}: F1 ${reached} is below its floor of ${floor}.`]
      : [];
  });
}

/** The floors raised to the scores; lowered too where `mayLower` allows it. */
export function moveFloors(floors: Floors, scores: readonly Score[], mayLower: boolean): Floors {
  const moved: Record<string, number> = { ...floors };
  for (const score of scores) {
    const name = floorName(score);
    moved[name] = mayLower ? floorOf(score) : Math.max(floors[name] ?? 0, floorOf(score));
  }
  return Object.fromEntries(Object.entries(moved).sort(([a], [b]) => (a < b ? -1 : 1)));
}
