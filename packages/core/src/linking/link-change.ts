import type { Noun } from "./findings.js";

/** Two findings are the same thing: how sure (0 to 1), and on what evidence. */
export interface Sameness {
  readonly score: number;
  /** Short machine-readable word for what joined them ("name", "aligned"). */
  readonly evidence: string;
}

/** Two findings that are the same thing; `a < b`. */
export interface Edge extends Sameness {
  readonly a: string;
  readonly b: string;
}

/**
 * What the engine reads, as it stands before the change. The store implements it on disk, `MemoryIndex` in memory. Ids
 * are ordered by code units, keys likewise. An id the index does not know is left out of the answers.
 */
export interface LinkIndex<F> {
  /** The keys of each finding, sorted. Findings that were removed and are not yet linked away still have theirs. */
  keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The nearest `count` findings under the key below and above the id in id order (the id itself left out), nearest first. */
  neighbours(
    key: string,
    id: string,
    count: number,
  ): Promise<{ readonly below: readonly string[]; readonly above: readonly string[] }>;
  findings(ids: readonly string[]): Promise<readonly F[]>;
  /** All edges with an end among the ids, each once. */
  edgesAt(ids: readonly string[]): Promise<readonly Edge[]>;
  /** Finding to thing, also for findings that were removed and are not yet linked away. */
  groupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Thing to its findings, sorted, those removed and not yet linked away among them. */
  membersOf(things: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** A group of findings that are one thing. */
export interface Group {
  /** The smallest id among the members. */
  readonly thing: string;
  /** Sorted. */
  readonly members: readonly string[];
}

/** A group as it is now. */
export interface GroupChange extends Group {
  /** The members that did not belong to this thing before: what a store has to write. */
  readonly moved: readonly string[];
}

/**
 * What a link run changes, to be applied in this order: what is removed, then what is added, then the groups. A thing
 * that no finding belongs to any more is gone. Everything is sorted; linking the same findings again gives an empty change
 * but for the groups of the findings given, whose descriptions may have to be made again.
 */
export interface LinkChange {
  readonly noun: Noun;
  /** Findings whose keys are new or differ: all their keys. */
  readonly keysAdded: readonly { readonly id: string; readonly keys: readonly string[] }[];
  /** Findings that left, or whose keys differ: all their old keys go. */
  readonly keysRemoved: readonly string[];
  /** New edges, or edges whose score or evidence differs (they replace the old). */
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly { readonly a: string; readonly b: string }[];
  /** Each touched group as it is now. */
  readonly groups: readonly GroupChange[];
}
