import type { EntityKind, Mention, Quote, Report, Stance } from "@newsgraph/core";
import { findDates } from "../../src/dates/find-dates.js";
import { findReports } from "../../src/events/find-reports.js";
import { splitText } from "../dates/read-dates.js";

const KINDS: Readonly<Record<string, EntityKind>> = { p: "PERSON", o: "ORGANIZATION", l: "PLACE", g: "GROUP" };

/** A report as a test states it: participants as "A:Weir" (ACTOR), "R:" (RECIPIENT), "O:" (OTHER). */
export interface ToldReport {
  readonly report: Report;
  readonly told: string;
  readonly who: readonly string[];
  readonly on: string | null;
  readonly place: string | null;
}

/**
 * The reports of a text in which the names are marked: "[p Ana Weir] joined [o the Reform Alliance]" with p for a person, o
 * an organization, l a place, g a group; "[p he=Ana Weir]" is a pronoun. Marked by hand, so that these tests ask the event
 * rules alone. A stretch in {} is the content of an indirect quote.
 */
export function readReports(
  marked: string,
  options: { published?: string; headline?: boolean; stance?: Stance } = {},
): ToldReport[] {
  const names: { name: string; kind: EntityKind; start: number; end: number }[] = [];
  const said = { start: 0, end: 0 };
  let text = "";
  for (const [piece, kind, surface, name, brace] of matches(marked)) {
    if (brace === "{") said.start = text.length;
    else if (brace === "}") said.end = text.length;
    else if (kind && surface) {
      names.push({ name: name ?? surface, kind: KINDS[kind]!, start: text.length, end: text.length + surface.length });
      text += surface;
    } else text += piece;
  }
  const split = splitText(text, options.published ?? "2024-02-12");
  const chainNames = [...new Set(names.map(({ name }) => name))];
  const sentenceAt = (offset: number) => split.sentences.findIndex(({ end }) => offset < end);
  const mentions = names.map(({ name, kind, start, end }): Mention => {
    const form = text.slice(start, end) === name ? "NAME" : "PRONOUN";
    return {
      start,
      end,
      sentence: sentenceAt(start),
      rule: "test",
      confidence: 1,
      kind,
      form,
      chain: chainNames.indexOf(name),
    };
  });
  const chains = chainNames.map((name) => ({
    kind: names.find((known) => known.name === name)!.kind,
    name,
    aliases: [],
    roles: [],
  }));
  const paragraphs = split.article.paragraphs.map((paragraph, index) =>
    options.headline && index === 0 ? { ...paragraph, role: "HEADLINE" as const } : paragraph,
  );
  const named = { ...split, article: { ...split.article, paragraphs }, mentions, chains };
  const dated = { ...named, dates: findDates(named) };
  const quotes = said.end > said.start ? [indirectQuote(said, sentenceAt(said.start), options.stance ?? "SAYS")] : [];
  return findReports({ ...dated, quotes }).map((report) => ({
    report,
    told: `${report.type} ${report.modality}: ${report.title}`,
    who: report.participants.map(({ chain, role }) => `${role[0]}:${chainNames[chain]}`),
    on: report.on === null ? null : dated.dates[report.on]!.value,
    place: report.place === null ? null : chainNames[report.place]!,
  }));
}

function matches(marked: string): (string | undefined)[][] {
  return [...marked.matchAll(/\[([polg]) ([^\]=]+)(?:=([^\]]+))?\]|([{}])|[^[{}]+/g)].map((match) => [...match]);
}

function indirectQuote(span: { start: number; end: number }, sentence: number, stance: Stance): Quote {
  return {
    ...span,
    sentence,
    rule: "test",
    confidence: 1,
    kind: "INDIRECT",
    segments: [span],
    marked: false,
    speaker: null,
    speakerText: null,
    cue: null,
    stance,
    saidOn: null,
    channel: null,
    about: [],
    outer: null,
  };
}
