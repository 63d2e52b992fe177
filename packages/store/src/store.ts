import type {
  Analysis,
  ArticleId,
  AuthorityEntry,
  CopyAlignment,
  DescriptionOf,
  EntityNaming,
  FindingOf,
  Lead,
  LinkChange,
  LinkIndex,
  Noun,
  QuotedText,
  UnalignedCopy,
} from "@newsgraph/core";
import type { Removals } from "./model/linking.js";
import type { FileRecord, LoadRecord, RefusalRecord } from "./model/records.js";
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
  /** What its beginning is about; kept for event linking. */
  readonly lead: Lead;
  readonly analysisVersion: string;
  /** The file on disk that holds it, if that is not the path itself; see `FileRecord`. */
  readonly source?: string | null;
  /** How the source was told to be read, if its ending does not tell all; see `FileRecord`. */
  readonly readAs?: Readonly<Record<string, unknown>> | null;
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
  /** Versions of linking that made the links that are stored, as noted by `noteLinking`, sorted; "0" for those of which none was noted. */
  readonly linkedBy: readonly string[];
  /** The last run that was given paths and went through all of them, though it may have refused some files; null if none did. */
  readonly lastGoodRun: LoadRecord | null;
}

/**
 * A newsgraph database. One process writes at a time (`lockDatabase`), any number read, also while it writes. Each
 * method that writes is one transaction: all of it is stored, or nothing. Findings are linked in this order: first what
 * `removals` gives, then what `unlinked` gives, then what `staleThings` gives is described.
 */
export interface Store {
  readonly read: Reads;

  /** What writing this content would come to; writes nothing. */
  outcomeOf(path: string, id: ArticleId, analysisVersion: string): Promise<WriteOutcome>;
  /**
   * Stores articles with all their findings, not linked yet, in one transaction: all of them or none. The same input twice
   * changes nothing. What a path held before becomes a revision, and leaves the graph unless another path holds it too; its
   * findings then wait in `removals`. `run` is the id of the run that writes.
   */
  writeArticles(inputs: readonly ArticleInput[], run?: string): Promise<readonly WriteOutcome[]>;
  /** `writeArticles` of one. */
  writeArticle(input: ArticleInput, run?: string): Promise<WriteOutcome>;
  /** Forgets a file, and its article with all findings unless another path holds it. False if the path is not known. */
  removeFile(path: string): Promise<boolean>;

  /** Notes that the run in hand met these paths. What is noted is forgotten when the store is closed. */
  noteSeen(paths: readonly string[]): Promise<void>;
  /** True if a path at or under this one was noted. */
  sawAnyUnder(root: string): Promise<boolean>;
  /** Stored files at or under a path that were not noted, in the order of their paths, those after `after` ("" for all). */
  unseenUnder(root: string, after: string, limit: number): Promise<readonly FileRecord[]>;
  /** Stored files that another version of the analysis read, in the order of their paths, those after `after` ("" for all). */
  outdatedFiles(analysisVersion: string, after: string, limit: number): Promise<readonly FileRecord[]>;
  /** How many there are. */
  countOutdated(analysisVersion: string): Promise<number>;

  /**
   * The list of known people, bodies and places that decides names from now on, in place of the one before; none: no list.
   * Articles that a change touches wait to be linked anew. Returns how many.
   */
  setAuthorities(entries: readonly AuthorityEntry[]): Promise<number>;

  /** Articles that are written but not linked, in id order, those after `after` if it is given. */
  unlinked(limit: number, after?: string): Promise<readonly ArticleId[]>;
  /** Findings that left the store and still have keys, edges and groups; empty lists if there are none. */
  removals(): Promise<Removals>;
  linkIndex<N extends Noun>(noun: N): LinkIndex<FindingOf[N]>;
  /** The findings of articles that are to be linked, in id order. */
  findingsOf<N extends Noun>(noun: N, ...articles: readonly string[]): Promise<readonly FindingOf[N][]>;
  /** Notes that links which are applied from now on are made by this version of linking. Kept until `forgetLinks`. */
  noteLinking(version: string): Promise<void>;
  /**
   * Stores what linking found, marks these articles linked and forgets these removals. Things get and lose members; those
   * without any disappear, the touched ones become stale.
   */
  applyLinkChanges(
    articles: readonly string[],
    changes: readonly LinkChange[],
    removed?: Partial<Removals>,
  ): Promise<void>;
  /** Articles whose quotes are not aligned with those of the article that their story's description holds them against, in id order. */
  unalignedCopies(limit: number): Promise<readonly UnalignedCopy[]>;
  /** How many there are. */
  countUnaligned(): Promise<number>;
  /** Texts with their quotes, in the order of the text, by article; those that are gone are left out. */
  quotedTexts(articles: readonly string[]): Promise<ReadonlyMap<string, QuotedText>>;
  /**
   * Stores how the quotes of copies are aligned, which are then no longer waiting. Quotes that retell others than before leave
   * their statements (`removals`), and their articles wait to be linked again.
   */
  alignCopies(alignments: readonly CopyAlignment[]): Promise<void>;
  /** Those of the keys under which at least so many nodes stand, with their number. */
  hotKeys(noun: Noun, keys: readonly string[], least: number): Promise<ReadonlyMap<string, number>>;
  /** Forgets all that linking found: every article waits to be linked again. */
  forgetLinks(): Promise<void>;
  /** Things whose findings changed since they were described, in id order. */
  staleThings(noun: Noun, limit: number): Promise<readonly string[]>;
  /** How many there are. */
  countStale(noun: Noun): Promise<number>;
  /**
   * The findings of each thing, in id order; things that are not there are left out. Of a thing that has more than `atMost`
   * those of the first articles in id order: ids are hashes, so they are a fair sample, and the same whatever the order of loading.
   */
  findingsOfThings<N extends Noun>(
    noun: N,
    things: readonly string[],
    atMost?: number,
  ): Promise<ReadonlyMap<string, readonly FindingOf[N][]>>;
  /** What chains say of each entity, what several say alike taken together, at most so many namings of each, the most common; entities that are not there are left out. */
  namingsOfEntities(entities: readonly string[], atMost: number): Promise<ReadonlyMap<string, readonly EntityNaming[]>>;
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
  recordRefusals(run: string, refusals: readonly Omit<RefusalRecord, "loadId">[]): Promise<void>;
  finishRun(
    run: string,
    outcome: Pick<LoadRecord, "counts" | "refusedByCode" | "joined" | "stageSeconds"> & {
      readonly exitCode: number;
      readonly finishedAt: string;
    },
  ): Promise<void>;
  status(): Promise<StoreStatus>;

  /** How many more findings are linked than there are things, by noun: each of them joined others in one thing. */
  joined(): Promise<Readonly<Record<Noun, number>>>;

  /** Closes the database. The store is of no use afterwards. */
  close(): Promise<void>;
}
