import { type Analysis, type PartialDate, type Span, surface } from "@newsgraph/core";

/**
 * The JSON form of an analysis: the contract of `newsgraph analyse --json`. Additive changes only. Entities are numbered
 * `e1`, `e2` … within one object; offsets are half-open UTF-16 units into `article.text`; a quote's `outer` counts in `quotes` from 0.
 */
export function analysisJson(id: string, analysis: Analysis) {
  const { article } = analysis;
  const said = (span: Span) => ({ start: span.start, end: span.end, text: surface(article.text, span) });
  const saidOrNull = (span: Span | null) => span && said(span);
  const entity = (chain: number | null) => (chain === null ? null : `e${chain + 1}`);
  const dateAt = (index: number | null) => (index === null ? null : partialDate(analysis.dates[index]!.date));

  return {
    id,
    article: {
      title: article.title?.value ?? null,
      outlet: article.outlet?.value ?? null,
      byline: article.byline,
      dateline: article.dateline,
      language: article.language,
      text: article.text,
      publishedAt: article.publishedAt && { ...partialDate(article.publishedAt), known: article.publishedAt.known },
      sourceUrls: article.sourceUrls,
      removed: article.removed.map(({ text, reason }) => ({ text, reason })),
    },
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    entities: analysis.chains.map((chain, index) => ({
      id: entity(index),
      kind: chain.kind,
      name: chain.name,
      aliases: chain.aliases,
      roles: chain.roles,
    })),
    mentions: analysis.mentions.map((mention) => ({
      ...said(mention),
      kind: mention.kind,
      form: mention.form,
      entity: entity(mention.chain),
      confidence: mention.confidence,
    })),
    quotes: analysis.quotes.map((quote) => ({
      kind: quote.kind,
      marked: quote.marked,
      segments: quote.segments.map(said),
      speaker: entity(quote.speaker),
      speakerText: saidOrNull(quote.speakerText),
      cue: saidOrNull(quote.cue),
      stance: quote.stance,
      saidOn: dateAt(quote.saidOn),
      channel: quote.channel,
      about: quote.about.map(entity),
      outer: quote.outer,
      confidence: quote.confidence,
    })),
    dates: analysis.dates.map((date) => ({ ...said(date), type: date.type, value: date.value })),
    reports: analysis.reports.map((report) => ({
      ...said(report),
      title: report.title,
      type: report.type,
      trigger: said(report.trigger),
      on: dateAt(report.on),
      place: entity(report.place),
      participants: report.participants.map(({ chain, role }) => ({ entity: entity(chain), role })),
      modality: report.modality,
      confidence: report.confidence,
    })),
  };
}

function partialDate(date: PartialDate | null) {
  return date && { value: date.value, precision: date.precision };
}
