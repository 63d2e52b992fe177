import type { Noun, Sameness } from "@newsgraph/core";

/** What the engine needs to know about one noun. All functions are pure and cheap; none reads anything but its arguments. */
export interface Linker<F extends { readonly id: string }> {
  readonly noun: Noun;
  /** The finding as it is linked, where that is not as it stands: in the place of another. All other functions are given what this gives. */
  as?(finding: F): F;
  /** All that the other functions look at in a finding, as a string. Findings of one profile that are the same are one node. */
  profile(finding: F): string;
  /** Few, cheap, sorted, without doubles. Findings that share a key are compared. */
  keys(finding: F): readonly string[];
  /** How many places apart under one key two nodes are still compared, at least 1; WINDOW if not told. The same for the whole life of an index. */
  readonly window?: number;
  /** Symmetric: the order of the two never matters. Null: not the same; for a finding and itself, that it tells too little to be joined by. */
  same(a: F, b: F): Sameness | null;
  /**
   * What of a finding is kept beside its node, in few bytes, so that most of what shares a key with it is told apart without
   * being read (signature files: Faloutsos & Christodoulakis 1984).
   */
  signature?(finding: F): string;
  /** By their signatures: false only for findings that are not the same. Symmetric. Required with `signature`. */
  mayBeSame?(p: string, q: string): boolean;
  /** True for two findings that may never stand in one group, whatever joins them. Symmetric; never forbids a finding itself. */
  forbids?(a: F, b: F): boolean;
  /**
   * True for a finding that tells too little to be compared like others: a bare surname. It forbids nothing, and joins at most one other node,
   * which `lean` picks among all that stand near it under its keys, so it never joins two that are not joined without it.
   */
  leans?(finding: F): boolean;
  /** Which of these, none of which leans itself, the finding joins; null: none. The order of the others does not matter. Required with `leans`. */
  lean?(finding: F, others: readonly F[]): (Sameness & { readonly id: string }) | null;
  /**
   * All that `forbids` looks at in a finding, as a string; null for a finding that forbids nothing. Lets the engine check a
   * group of thousands by its few distinct standings. Required with `forbids`.
   */
  standing?(finding: F): string | null;
}

/** Orders ids and keys by code units, as the store does; never by locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
