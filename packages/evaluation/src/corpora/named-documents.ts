import type { NameKind } from "@newsgraph/analysis/stages";
import { readCorpus } from "./read-corpus.js";

/** A name that stands in a document. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  /** The kinds it may be: more than one where the corpus does not tell (MISC); none where it is no name to us (a date). */
  readonly kinds: readonly NameKind[];
  /** True if scores count it: a person, an organization or a place by the corpus's own types. */
  readonly counts: boolean;
}

/** A document of a corpus of names. */
export interface NamedDocument {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Kinds that the corpus marks; what is of another kind stands unmarked. */
  readonly marked: readonly NameKind[];
}

interface CorpusDocument {
  readonly id: string;
  readonly source?: string;
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
  }[];
}

interface Convention {
  readonly marked: readonly NameKind[];
  /** Types that scores count. */
  readonly counted: Readonly<Record<string, NameKind>>;
  readonly uncounted: Readonly<Record<string, readonly NameKind[]>>;
}

const ALL: readonly NameKind[] = ["PERSON", "ORGANIZATION", "PLACE", "GROUP", "OTHER"];
const MISC: readonly NameKind[] = ["GROUP", "OTHER"];

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  worldwide: {
    marked: ALL,
    counted: { Person: "PERSON", Organization: "ORGANIZATION", Location: "PLACE" },
    uncounted: { NORP: ["GROUP"], Misc: ["OTHER"], Product: ["OTHER"], Facility: ["PLACE"] },
  },
  crossner_politics: {
    marked: ALL,
    counted: {
      person: "PERSON",
      politician: "PERSON",
      organisation: "ORGANIZATION",
      politicalparty: "ORGANIZATION",
      location: "PLACE",
      country: "PLACE",
    },
    uncounted: { event: ["OTHER"], election: ["OTHER"], misc: MISC },
  },
  uner: {
    marked: ["PERSON", "ORGANIZATION", "PLACE"],
    counted: { PER: "PERSON", ORG: "ORGANIZATION", LOC: "PLACE" },
    uncounted: {},
  },
  wikigold: {
    marked: ALL,
    counted: { PER: "PERSON", ORG: "ORGANIZATION", LOC: "PLACE" },
    uncounted: { MISC },
  },
  re3d: {
    marked: ["PERSON", "ORGANIZATION", "PLACE", "GROUP"],
    counted: { Person: "PERSON", Organisation: "ORGANIZATION", Location: "PLACE" },
    uncounted: { Nationality: ["GROUP"] },
  },
  ieer: {
    marked: ["PERSON", "ORGANIZATION", "PLACE"],
    counted: { PERSON: "PERSON", ORGANIZATION: "ORGANIZATION", LOCATION: "PLACE" },
    uncounted: {},
  },
};

/** Corpora of names that can be read. */
export const NAME_CORPORA = Object.keys(CONVENTIONS);

/** The documents of a corpus of names, with its types as kinds. */
export function readNamedDocuments(folder: string, corpus: string): NamedDocument[] {
  const convention = CONVENTIONS[corpus]!;
  return readCorpus<CorpusDocument>(folder, corpus).map((document) => ({
    id: document.id,
    corpus,
    text: document.text,
    marked: convention.marked,
    names: document.entities.map(({ start, end, type }) => {
      const counted = convention.counted[type];
      return {
        start,
        end,
        kinds: counted ? [counted] : (convention.uncounted[type] ?? []),
        counts: counted !== undefined,
      };
    }),
  }));
}
