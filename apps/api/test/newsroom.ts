import {
  type Analysis,
  articleId,
  type Chain,
  type DateMention,
  type EntityKind,
  type EventType,
  indexAt,
  type LinkChange,
  type Noun,
  type ParticipantRole,
  type Precision,
  type QuoteKind,
  type Removed,
  type Span,
  type Stance,
  thingId,
} from "@newsgraph/core";
import type { Store } from "@newsgraph/store";

/** An article as a test tells it: the findings by their words, which are looked up in the text. */
export interface ArticleTold {
  readonly path: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Publication date inferred from this URL. */
  readonly publishedUrl?: string;
  /** Paragraphs; each is one sentence. The title comes first by itself. */
  readonly paragraphs: readonly string[];
  readonly names: readonly { name: string; kind: EntityKind; aliases?: readonly string[]; roles?: readonly string[] }[];
  readonly quotes?: readonly {
    readonly text: string;
    readonly kind?: QuoteKind;
    readonly speaker?: string;
    readonly cue?: string;
    readonly stance?: Stance;
    readonly saidOn?: string;
    readonly about?: readonly string[];
    /** Index of the quote within which it is told. */
    readonly within?: number;
  }[];
  readonly reports?: readonly {
    readonly title: string;
    readonly trigger: string;
    readonly type: EventType;
    readonly on?: string;
    readonly place?: string;
    readonly participants?: readonly { name: string; role: ParticipantRole }[];
  }[];
  readonly removed?: readonly Removed[];
  readonly sourceUrls?: readonly string[];
  /** Articles told with the same story are copies of each other; the first to be told is the origin. */
  readonly story?: string;
}

const FOUND = { rule: "test/told", confidence: 0.9 };
const PRECISION_BY_LENGTH: Readonly<Record<number, Precision>> = { 4: "YEAR", 7: "MONTH", 10: "DAY" };

/** Stores the articles and links what has the same name, words or title. */
export async function seed(store: Store, told: readonly ArticleTold[]): Promise<void> {
  const groups: Record<Noun, Map<string, string[]>> = {
    story: new Map(),
    entity: new Map(),
    statement: new Map(),
    event: new Map(),
  };
  const ids: string[] = [];
  for (const article of told) {
    const bytes = new TextEncoder().encode(JSON.stringify(article));
    const id = articleId(bytes);
    ids.push(id);
    await store.writeArticle({
      id,
      path: article.path,
      bytes: bytes.length,
      analysis: analysisOf(article),
      sketch: new Uint32Array(128),
      lead: { words: [], names: [] },
      analysisVersion: "test",
    });
    add(groups.story, article.story ?? id, id);
    for (const chain of await store.findingsOf("entity", id))
      add(groups.entity, `${chain.kind} ${chain.name}`, chain.id);
    for (const quote of await store.findingsOf("statement", id)) {
      add(groups.statement, `${quote.speakerName} ${quote.text}`, quote.id);
    }
    for (const report of await store.findingsOf("event", id))
      add(groups.event, `${report.type} ${report.title}`, report.id);
  }
  await store.applyLinkChanges(
    ids,
    Object.entries(groups).map(([noun, members]) => changeOf(noun as Noun, [...members.values()])),
  );
  await describeThings(store, groups, ids);
}

/** Joins all that stands under these ids into one thing, as linking does when it learns that two are the same. */
export async function merge(store: Store, noun: Noun, members: readonly string[]): Promise<void> {
  const left = new Set((await store.linkIndex(noun).nodesOf(members)).values());
  await store.applyLinkChanges([], [{ ...changeOf(noun, [members]), nodesRemoved: [...left] }]);
}

function changeOf(noun: Noun, groups: readonly (readonly string[])[]): LinkChange {
  const nodes = groups.map((members) => ({ node: `all of ${members.join()}`, members }));
  return {
    noun,
    placed: nodes.flatMap(({ node, members }) => members.map((finding) => ({ finding, node }))),
    nodesRemoved: [],
    nodesAdded: nodes.map(({ node }) => ({ node, keys: [], standing: "", signature: "" })),
    edgesAdded: [],
    edgesRemoved: [],
    refused: [],
    groups: nodes.map(({ node }) => ({ group: node, moved: [node], parted: false })),
  };
}

const NOTHING_TOLD = { evidence: [], inferred: { title: null, outlet: null, publishedAt: null } };

async function describeThings(
  store: Store,
  groups: Record<Noun, Map<string, string[]>>,
  told: readonly string[],
): Promise<void> {
  for (const members of groups.story.values()) {
    const [origin, ...others] = [...members].sort((a, b) => told.indexOf(a) - told.indexOf(b));
    const copies = others.map((article) => ({
      article,
      relation: "REPRINT" as const,
      origin: origin!,
      against: origin!,
      similarity: 0.93,
      ...NOTHING_TOLD,
    }));
    const first = { article: origin!, relation: null, origin: null, against: null, similarity: 1, ...NOTHING_TOLD };
    await store.describe("story", [
      { thing: thingId(members), description: { copies: [first, ...copies], original: null } },
    ]);
  }
  const findingsOf = async <N extends Noun>(noun: N) =>
    store.findingsOfThings(noun, await store.staleThings(noun, 10_000));
  for (const [thing, all] of await findingsOf("entity")) {
    const [first] = all;
    const description = {
      kind: first!.kind,
      name: first!.name,
      aliases: [...new Set(all.flatMap(({ aliases }) => aliases))].sort(),
      roles: [...new Set(all.flatMap(({ roles }) => roles))].sort().map((title) => ({ title, asOf: null })),
      authorityIds: [],
    };
    await store.describe("entity", [{ thing, description }]);
  }
  for (const [thing, [first]] of await findingsOf("statement")) {
    const { speakerName, text, id, saidFrom, saidTo } = first!;
    const description = { speakerName, text, fullest: id, earliest: id, saidFrom, saidTo, forms: [] };
    await store.describe("statement", [{ thing, description }]);
  }
  for (const [thing, [first]] of await findingsOf("event")) {
    await store.describe("event", [
      { thing, description: { ...first!, dated: first!.onFrom === null ? null : first!.id } },
    ]);
  }
}

function add(groups: Map<string, string[]>, key: string, member: string): void {
  groups.set(key, [...(groups.get(key) ?? []), member]);
}

function analysisOf(told: ArticleTold): Analysis {
  const paragraphs = told.title === undefined ? told.paragraphs : [told.title, ...told.paragraphs];
  const text = paragraphs.join("\n\n");
  const sentences = paragraphs.map((paragraph) => at(text, paragraph));
  const chains: Chain[] = told.names.map(({ name, kind, aliases = [], roles = [] }) => ({
    name,
    kind,
    aliases,
    roles,
  }));
  const chainOf = (name: string) => chains.findIndex((chain) => chain.name === name);
  const finding = (span: Span) => ({ ...span, ...FOUND, sentence: indexAt(sentences, span.start) });

  const mentions = chains
    .flatMap(({ name, kind }, chain) =>
      places(text, name).map((span) => ({ ...finding(span), kind, form: "NAME" as const, chain })),
    )
    .sort((a, b) => a.start - b.start);

  const dates: DateMention[] = [];
  function dateOf(value: string | undefined): number | null {
    if (value === undefined) return null;
    const precision = PRECISION_BY_LENGTH[value.length]!;
    return (
      dates.push({
        ...finding({ start: 0, end: 1 }),
        type: "DATE",
        value,
        reckoning: { kind: "ABSOLUTE", value, precision },
        date: { value, precision },
        reckonedFrom: null,
      }) - 1
    );
  }

  return {
    article: {
      title: told.title === undefined ? null : { value: told.title, known: "STATED", from: null },
      outlet: told.outlet === undefined ? null : { value: told.outlet, known: "STATED", from: null },
      byline: ["Ida Nor"],
      dateline: null,
      publishedAt:
        told.published === undefined
          ? null
          : {
              value: told.published,
              precision: PRECISION_BY_LENGTH[told.published.length]!,
              known: told.publishedUrl === undefined ? "STATED" : "INFERRED",
              from: told.publishedUrl ?? null,
            },
      language: "en",
      text,
      paragraphs: sentences.map((span, index) => ({ ...span, role: index === 0 && told.title ? "HEADLINE" : "BODY" })),
      sourceUrls: told.sourceUrls ?? [],
      removed: told.removed ?? [],
      encoding: "UTF_8",
    },
    sentences,
    chains,
    mentions,
    quotes: (told.quotes ?? []).map((quote) => {
      const span = at(text, quote.text);
      return {
        ...finding(span),
        kind: quote.kind ?? "DIRECT",
        segments: [span],
        marked: quote.kind !== "INDIRECT",
        speaker: quote.speaker === undefined ? null : chainOf(quote.speaker),
        speakerText: quote.speaker === undefined ? null : at(text, quote.speaker),
        cue: quote.cue === undefined ? null : at(text, quote.cue),
        stance: quote.stance ?? "SAYS",
        saidOn: dateOf(quote.saidOn),
        channel: null,
        about: (quote.about ?? []).map(chainOf),
        outer: quote.within ?? null,
      };
    }),
    reports: (told.reports ?? []).map((report) => ({
      ...finding(at(text, report.trigger)),
      title: report.title,
      type: report.type,
      trigger: at(text, report.trigger),
      on: dateOf(report.on),
      place: report.place === undefined ? null : chainOf(report.place),
      participants: (report.participants ?? []).map(({ name, role }) => ({ chain: chainOf(name), role })),
      modality: "ACTUAL",
    })),
    dates,
  };
}

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not have: ${words}`);
  return { start, end: start + words.length };
}

function places(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}
