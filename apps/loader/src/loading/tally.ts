import type { ErrorCode, NewsgraphError, Noun } from "@newsgraph/core";
import type { WriteOutcome } from "@newsgraph/store";

/** A file that was refused, and why. */
export interface Refusal {
  readonly path: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What came of one file: a line of `--events`, with `version` before it. Additive changes only. */
export type FileEvent =
  | { readonly path: string; readonly outcome: WriteOutcome; readonly article: string }
  | { readonly path: string; readonly outcome: "REFUSED"; readonly code: ErrorCode; readonly message: string }
  /** A stored file that is gone; PRUNED: and is forgotten. */
  | { readonly path: string; readonly outcome: "VANISHED" | "PRUNED" };

/** What a noun's things are called, and counted as in the store's status. */
export const COUNTED_AS = {
  story: "stories",
  entity: "entities",
  statement: "statements",
  event: "events",
} as const;

/** What so many findings share that each was compared with its nearest alone: a name, a word of one speaker, a band of a sketch. */
export interface HotKey {
  readonly noun: Noun;
  readonly key: string;
  /** How many nodes stand under it: findings that linking takes for alike count once. */
  readonly nodes: number;
}

/** Refusals that a report lists; all are in the database. Without a bound a folder of a million broken files fills memory. */
const MOST_LISTED = 1_000;

/** The stages of a run. Their times are told as the seconds that the run waited for each, so that they add up. */
export const STAGES = ["reading", "analysing", "writing", "pruning", "linking", "describing"] as const;
export type Stage = (typeof STAGES)[number];

/** Counts what a run does, and tells `onFile` what came of each file. */
export class Tally {
  readonly #onFile: (event: FileEvent) => void;

  constructor(onFile: (event: FileEvent) => void = () => {}) {
    this.#onFile = onFile;
  }

  readonly outcomes: Record<WriteOutcome, number> = { NEW: 0, CHANGED: 0, UNCHANGED: 0 };
  /** How many files were refused, by code. */
  readonly refused: Partial<Record<ErrorCode, number>> = {};
  /** The first of them. */
  readonly refusals: Refusal[] = [];
  refusedCount = 0;
  /** Files that are no articles by their name or content. */
  passedOver = 0;
  /** Stored files that are no longer there, and how many of them were forgotten. */
  vanished = 0;
  readonly vanishedPaths: string[] = [];
  pruned = 0;
  /** Articles linked. */
  linked = 0;
  /** Findings that joined others in a thing. */
  readonly joined: Record<Noun, number> = { story: 0, entity: 0, statement: 0, event: 0 };
  /** Those that this run added to or took from. */
  readonly hotKeys: HotKey[] = [];
  readonly seconds: Record<Stage, number> = {
    reading: 0,
    analysing: 0,
    writing: 0,
    pruning: 0,
    linking: 0,
    describing: 0,
  };

  /** Articles looked at, refused ones included. */
  get files(): number {
    const { NEW, CHANGED, UNCHANGED } = this.outcomes;
    return NEW + CHANGED + UNCHANGED + this.refusedCount;
  }

  /** An article was stored, or there was no need to. */
  settle(path: string, article: string, outcome: WriteOutcome): void {
    this.outcomes[outcome] += 1;
    this.#onFile({ path, outcome, article });
  }

  refuse({ code, message, place }: NewsgraphError): Refusal {
    const refusal = { path: place.file ?? "", code, message };
    this.refusedCount += 1;
    this.refused[code] = (this.refused[code] ?? 0) + 1;
    if (this.refusals.length < MOST_LISTED) this.refusals.push(refusal);
    this.#onFile({ path: refusal.path, outcome: "REFUSED", code, message });
    return refusal;
  }

  vanish(path: string, isPruned: boolean): void {
    this.vanished += 1;
    if (isPruned) this.pruned += 1;
    this.#onFile({ path, outcome: isPruned ? "PRUNED" : "VANISHED" });
    if (this.vanishedPaths.length < MOST_LISTED) this.vanishedPaths.push(path);
  }

  /** Waits for the work and adds its time to the stage's. The clock is one that is never set back. */
  async time<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.seconds[stage] += (performance.now() - started) / 1000;
    }
  }
}
