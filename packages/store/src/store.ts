import type { Analysis, ArticleId, DescriptionOf, FindingOf, LinkChange, LinkIndex, Noun } from "@newsgraph/core";
import type { Removals } from "./model/linking.js";
import type { LoadRecord } from "./model/records.js";
import type { Reads } from "./read/reads.js";

/** An article to be stored, as analysis and linking made it. */
export interface ArticleInput {
  readonly id: ArticleId;
  /** The file it was read from. */
  readonly path: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly analysis: Analysis;
  /** MinHash sketch of the text; kept for story linking. */
  readonly sketch: Uint32Array;
  readonly analysisVersion: string;
}

/**
 * What came of writing an article. NEW: its path was not known. UNCHANGED: path, bytes and version of the analysis were
 * known; nothing was written. CHANGED: the path held other bytes, or another version of the analysis had read them.
 */
export type WriteOutcome = "NEW" | "UNCHANGED" | "CHANGED";

/** What the database holds, and how the last runs ended. */
export interface StoreStatus {
  readonly counts: Readonly<
    Record<"articles" | "entities" | "quotes" | "statements" | "events" | "stories" | "unlinked", number>
  >;
  /** The last ten, newest first. */
  readonly runs: readonly LoadRecord[];
}

/**
 * A newsgraph database. One process writes at a time (`lockDatabase`), any number read, also while it writes. Each
 * method that writes is one transaction: all of it is stored, or nothing. Findings are linked in this order: first what
 * `removals` gives, then what `unlinked` gives, then what `staleThings` gives is described.
 */
export interface Store {
  readonly read: Reads;

  /** True if the file is stored with this content, read by this version of the analysis. */
  isKnown(path: string, id: ArticleId, analysisVersion: string): Promise<boolean>;
  /**
   * Stores an article with all its findings, not linked yet. The same input twice changes nothing. What the path held
   * before is removed unless another path holds it too; its findings then wait in `removals`.
   */
  writeArticle(input: ArticleInput): Promise<WriteOutcome>;
  /** Forgets a file, and its article with all findings unless another path holds it. False if the path is not known. */
  removeFile(path: string): Promise<boolean>;

  /** Articles that are written but not linked, in id order, those after `after` if it is given. */
  unlinked(limit: number, after?: string): Promise<readonly ArticleId[]>;
  /** Findings that left the store and still have keys, edges and groups; empty lists if there are none. */
  removals(): Promise<Removals>;
  linkIndex<N extends Noun>(noun: N): LinkIndex<FindingOf[N]>;
  /** The findings of articles that are to be linked, in id order. */
  findingsOf<N extends Noun>(noun: N, ...articles: readonly string[]): Promise<readonly FindingOf[N][]>;
  /**
   * Stores what linking found, marks these articles linked and forgets these removals. Things get and lose members; those
   * without any disappear, the touched ones become stale.
   */
  applyLinkChanges(
    articles: readonly string[],
    changes: readonly LinkChange[],
    removed?: Partial<Removals>,
  ): Promise<void>;
  /** Things whose findings changed since they were described, in id order. */
  staleThings(noun: Noun, limit: number): Promise<readonly string[]>;
  /**
   * The findings of each thing, in id order; things that are not there are left out. Of a thing that has more than `atMost`
   * those of the first articles in id order: ids are hashes, so they are a fair sample, and the same whatever the order of loading.
   */
  findingsOfThings<N extends Noun>(
    noun: N,
    things: readonly string[],
    atMost?: number,
  ): Promise<ReadonlyMap<string, readonly FindingOf[N][]>>;
  /** Stores the descriptions of things, which are then no longer stale. Things that are gone are passed over. */
  describe<N extends Noun>(
    noun: N,
    things: readonly { readonly thing: string; readonly description: DescriptionOf[N] }[],
  ): Promise<void>;

  /** Opens the record of a run and returns its id. Times are ISO 8601. */
  startRun(run: {
    readonly version: string;
    readonly paths: readonly string[];
    readonly settings?: Readonly<Record<string, unknown>>;
    readonly startedAt: string;
  }): Promise<string>;
  recordRefusal(
    run: string,
    refusal: { readonly path: string; readonly code: string; readonly message: string },
  ): Promise<void>;
  finishRun(
    run: string,
    outcome: {
      readonly counts: Readonly<Record<string, number>>;
      readonly exitCode: number;
      readonly finishedAt: string;
    },
  ): Promise<void>;
  status(): Promise<StoreStatus>;

  /** Closes the database. The store is of no use afterwards. */
  close(): Promise<void>;
}
