import {
  type Analysis,
  type ArticleId,
  type ArticleReading,
  articleId,
  type Chain,
  type DateMention,
  type EntityKind,
  type EventType,
  type Mention,
  type Modality,
  type ParticipantRole,
  parsePartialDate,
  type Quote,
  type QuoteKind,
  type Report,
  type Span,
  type Stance,
} from "@newsgraph/core";
import type { ArticleInput } from "../src/index.js";

/** An article for tests, told in a few words; every finding is placed where its words stand in the text. */
export interface Draft {
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly path?: string;
  readonly language?: string;
  /** `[kind, name, ...aliases]`: one chain each; every occurrence of a name (letters and spaces) in the text is a mention. */
  readonly people?: readonly (readonly [EntityKind, string, ...string[]])[];
  readonly quotes?: readonly {
    readonly words: string;
    readonly speaker?: string;
    readonly about?: readonly string[];
    readonly said?: string;
    readonly kind?: QuoteKind;
    readonly stance?: Stance;
    readonly marked?: boolean;
    /** Index of the quote within which it is told. */
    readonly within?: number;
  }[];
  readonly reports?: readonly {
    readonly words: string;
    readonly trigger: string;
    readonly on?: string;
    readonly type?: EventType;
    readonly place?: string;
    readonly who?: readonly (readonly [string, ParticipantRole])[];
    readonly modality?: Modality;
  }[];
  /** Time expressions: the words in the text and the date they mean. */
  readonly dates?: Readonly<Record<string, string>>;
}

const FINDING = { sentence: 0, rule: "test/draft", confidence: 0.5 };

/** The input that `Store.writeArticle` takes. The id is made of the text, as a file's is of its bytes. */
export function draft(told: Draft, analysisVersion = "1"): ArticleInput {
  const id = idOf(told);
  const { text } = told;
  const chains: Chain[] = (told.people ?? []).map(([kind, name, ...aliases]) => ({ kind, name, aliases, roles: [] }));
  const dates = Object.entries(told.dates ?? {}).map(([words, value]): DateMention => {
    const date = parsePartialDate(value);
    if (!date) throw new Error(`${value} is no date`);
    return {
      ...place(text, words),
      ...FINDING,
      type: "DATE",
      value,
      reckoning: { kind: "ABSOLUTE", ...date },
      date,
      reckonedFrom: null,
    };
  });
  const chainOf = (name: string) =>
    indexOf(chains, (chain) => chain.name === name || chain.aliases.includes(name), name);
  const dateOf = (words: string | undefined) =>
    words === undefined ? null : indexOf(Object.keys(told.dates ?? {}), (key) => key === words, words);
  const analysis: Analysis = {
    article: reading(told),
    sentences: [{ start: 0, end: text.length }],
    chains,
    mentions: mentionsOf(text, chains),
    dates,
    quotes: (told.quotes ?? []).map((quote): Quote => {
      const span = place(text, quote.words);
      return {
        ...span,
        ...FINDING,
        kind: quote.kind ?? "DIRECT",
        segments: [span],
        marked: quote.marked ?? true,
        speaker: quote.speaker === undefined ? null : chainOf(quote.speaker),
        speakerText: quote.speaker === undefined ? null : place(text, quote.speaker),
        cue: null,
        stance: quote.stance ?? "SAYS",
        saidOn: dateOf(quote.said),
        channel: null,
        about: (quote.about ?? []).map(chainOf),
        outer: quote.within ?? null,
      };
    }),
    reports: (told.reports ?? []).map(
      (report): Report => ({
        ...place(text, report.words),
        ...FINDING,
        title: report.words,
        type: report.type ?? "OTHER",
        trigger: place(text, report.trigger),
        on: dateOf(report.on),
        place: report.place === undefined ? null : chainOf(report.place),
        participants: (report.who ?? []).map(([name, role]) => ({ chain: chainOf(name), role })),
        modality: report.modality ?? "ACTUAL",
      }),
    ),
  };
  return {
    id,
    path: told.path ?? `${id}.txt`,
    bytes: text.length,
    analysis,
    sketch: Uint32Array.from({ length: 4 }, (_, word) => word * 0x40000001),
    lead: { words: text.toLowerCase().split(" "), names: [] },
    analysisVersion,
  };
}

/** The id that `draft` gives. */
export function idOf({ text }: Pick<Draft, "text">): ArticleId {
  return articleId(new TextEncoder().encode(text));
}

function reading(told: Draft): ArticleReading {
  const stated = <T>(value: T) => ({ value, known: "STATED" as const, from: null });
  const date = told.published == null ? null : parsePartialDate(told.published);
  return {
    title: told.title == null ? null : stated(told.title),
    outlet: told.outlet == null ? null : stated(told.outlet),
    byline: [],
    dateline: null,
    publishedAt: date && { ...date, known: "STATED", from: null },
    language: told.language ?? "en",
    text: told.text,
    paragraphs: [{ start: 0, end: told.text.length, role: "BODY" }],
    sourceUrls: [],
    removed: [],
    encoding: "UTF_8",
  };
}

function mentionsOf(text: string, chains: readonly Chain[]): Mention[] {
  const mentions = chains.flatMap((chain, index) =>
    [chain.name, ...chain.aliases].flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"))].map(
        (match): Mention => ({
          start: match.index,
          end: match.index + name.length,
          ...FINDING,
          kind: chain.kind,
          form: "NAME",
          chain: index,
        }),
      ),
    ),
  );
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function place(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

function indexOf<T>(list: readonly T[], isIt: (item: T) => boolean, name: string): number {
  const index = list.findIndex(isIt);
  if (index < 0) throw new Error(`${name} is not declared`);
  return index;
}
