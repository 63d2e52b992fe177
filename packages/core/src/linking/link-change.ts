import type { Noun } from "./findings.js";

/** Two findings are the same thing: how sure (0 to 1), and on what evidence. */
export interface Sameness {
  readonly score: number;
  /** Short machine-readable word for what joined them ("name", "aligned"). */
  readonly evidence: string;
}

/*
 * Findings in which the linker sees no difference (twenty chains "United States, U.S.") are one *node*: they are the same
 * thing outright. Keys, edges and groups are of nodes, so that what is common costs no more than what is rare.
 */

/** Two nodes that are the same thing; `a < b`. */
export interface Edge extends Sameness {
  readonly a: string;
  readonly b: string;
}

/** A place in the list of nodes under a key: that of the node, or where it would stand. */
export interface KeyPlace {
  readonly key: string;
  readonly node: string;
}

/** The nodes that stand beside a place, nearest first. */
export interface Neighbours {
  readonly below: readonly string[];
  readonly above: readonly string[];
}

/**
 * What the engine reads, as it stands before the change. The store implements it on disk, `MemoryIndex` in memory. Ids
 * are ordered by code units, keys likewise. An id the index does not know is left out of the answers.
 */
export interface LinkIndex<F> {
  /** Finding to node, also for findings that were removed and are not yet linked away. */
  nodesOf(findings: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** One finding of each node as a sample, other than those passed over, with the node's id for its own; nodes that have none are left out. */
  samples(nodes: readonly string[], passedOver: readonly string[]): Promise<readonly F[]>;
  /** Those of the nodes that have a finding other than those passed over. */
  occupied(nodes: readonly string[], passedOver: readonly string[]): Promise<ReadonlySet<string>>;
  /** The keys of each node, sorted. */
  keysOf(nodes: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Those of the keys under which any node stands. */
  knownKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** For each place, in the order asked, the nearest `count` nodes below and above it in id order, the node itself left out. */
  neighbours(places: readonly KeyPlace[], count: number): Promise<readonly Neighbours[]>;
  /** All edges with an end among the nodes, each once. */
  edgesAt(nodes: readonly string[]): Promise<readonly Edge[]>;
  /** The edges between the nodes of each pair, `a` before `b`, where there is one. */
  edgesBetween(pairs: readonly { readonly a: string; readonly b: string }[]): Promise<readonly Edge[]>;
  /** For each group its nodes from which an edge may lead into another; groups without any are left out. */
  refusedIn(groups: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** For each group one node of each standing in it, those passed over left out; also each node whose standing is not known. */
  standingsOf(
    groups: readonly string[],
    passedOver: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The signature of each node, where it is known. */
  signaturesOf(nodes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Node to group. */
  groupsOf(nodes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Group to its nodes, sorted by id. */
  membersOf(groups: readonly string[]): Promise<ReadonlyMap<string, readonly Member[]>>;
}

/** A node of a group. */
export interface Member {
  readonly node: string;
  /** See `NodeAdded`; null if it is not known. */
  readonly standing: string | null;
}

/** How a group that has other members now came to have them. */
export interface GroupChange {
  /** Its name: the smallest id among its members. */
  readonly group: string;
  /** The members that did not belong to a group of this name before, sorted: what a store has to write. */
  readonly moved: readonly string[];
  /** True if nodes left it, or one that it took members from: it is more, or other, than the sum of old groups. */
  readonly parted: boolean;
}

/** A node that is new. */
export interface NodeAdded {
  readonly node: string;
  /** All its keys, sorted. */
  readonly keys: readonly string[];
  /** All that decides what it may not stand in one group with; empty if it forbids nothing. */
  readonly standing: string;
  /** By which most of what is not the same is told apart without being read; empty if the linker has none. */
  readonly signature: string;
}

/**
 * What a link run changes, to be applied in this order: what is removed, then what is added, then the groups. A thing
 * that no finding belongs to any more is gone; the id of one that lives is the smallest among its findings. Everything is
 * sorted; linking the same findings again gives no change but for their places, whose things may have to be described again.
 */
export interface LinkChange {
  readonly noun: Noun;
  /** The node of each finding given. */
  readonly placed: readonly { readonly finding: string; readonly node: string }[];
  /** Nodes that no finding stands in any more. */
  readonly nodesRemoved: readonly string[];
  readonly nodesAdded: readonly NodeAdded[];
  readonly edgesAdded: readonly Edge[];
  readonly edgesRemoved: readonly { readonly a: string; readonly b: string }[];
  /** Each group that has other members now. */
  readonly groups: readonly GroupChange[];
  /** Nodes that an edge leads from into another group, because of what is forbidden: those of the groups that were built anew. */
  readonly refused: readonly string[];
}
