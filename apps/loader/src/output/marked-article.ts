import { type Analysis, compareSpans, type PartialDate, type Quote, surface } from "@newsgraph/core";
import type { Style } from "./style.js";

type Format = Parameters<Style>[0];

/** Colours told apart on dark and light terminals; speakers beyond the last share them again. */
const SPEAKER_COLORS: readonly Format[] = ["green", "cyan", "magenta", "yellow", "blue", "red"];

/**
 * An article for a person's eyes: its header, its text with each quote in its speaker's colour, then lists of quotes,
 * reports and entities, and what was cut. Ends with an empty line.
 */
export function markedArticle(label: string, analysis: Analysis, style: Style): string {
  const { article } = analysis;
  const colors = speakerColors(analysis);
  const blocks = [
    header(label, analysis, style),
    coloured(article.text, analysis.quotes, (quote) => colors.get(speakerName(analysis, quote)), style),
    list(
      "Quotes",
      analysis.quotes.map((quote) => quoteLine(analysis, quote, colors, style)),
      style,
    ),
    list(
      "Reports of what happened",
      analysis.reports.map((report) => {
        const when = told(report.on === null ? null : analysis.dates[report.on]!.date);
        const who = report.participants.map(
          ({ chain, role }) => `${analysis.chains[chain]!.name} (${role.toLowerCase()})`,
        );
        const doubt = report.modality === "ACTUAL" ? "" : `, ${report.modality.toLowerCase()}`;
        return `${report.title} [${report.type}${doubt}${when && `, ${when}`}]${who.length > 0 ? `: ${who.join(", ")}` : ""}`;
      }),
      style,
    ),
    list("Entities", entityLines(analysis), style),
    list(
      "Cut from the file",
      article.removed.map(({ text, reason }) => `${reason}: ${oneLine(text, 100)}`),
      style,
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n\n`;
}

function header(label: string, { article }: Analysis, style: Style): string {
  const how = (known: string) => (known === "STATED" ? "" : " (inferred)");
  const facts = [
    article.outlet && `${article.outlet.value}${how(article.outlet.known)}`,
    article.publishedAt && `${article.publishedAt.value}${how(article.publishedAt.known)}`,
    article.byline.length > 0 && `by ${article.byline.join(", ")}`,
    article.dateline && `from ${article.dateline}`,
    article.language !== "en" && `language ${article.language}`,
  ].filter(Boolean);
  return `${style("bold", label)}\n${facts.length > 0 ? facts.join(" · ") : "outlet and date unknown"}`;
}

/** The text with the segments of the outermost quotes coloured: a nested quote keeps the colour of its outer one. */
function coloured(
  text: string,
  quotes: readonly Quote[],
  colorOf: (quote: Quote) => Format | undefined,
  style: Style,
): string {
  const segments = quotes
    .flatMap((quote) => quote.segments.map((segment) => ({ ...segment, quote })))
    .sort(compareSpans);
  let shown = "";
  let at = 0;
  for (const { start, end, quote } of segments) {
    if (start < at) continue;
    shown += text.slice(at, start) + style(colorOf(quote) ?? "underline", text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at).trimEnd();
}

function quoteLine(analysis: Analysis, quote: Quote, colors: ReadonlyMap<string, Format>, style: Style): string {
  const { text } = analysis.article;
  const name = speakerName(analysis, quote);
  const details = [
    quote.kind,
    quote.stance,
    told(quote.saidOn === null ? null : analysis.dates[quote.saidOn]!.date),
    quote.channel && `in ${quote.channel}`,
    quote.confidence.toFixed(2),
  ].filter(Boolean);
  const words = quote.segments.map((segment) => surface(text, segment)).join(" … ");
  return `${style(colors.get(name) ?? "underline", name)} [${details.join(", ")}]: ${oneLine(words, 160)}`;
}

function entityLines({ chains, mentions }: Analysis): string[] {
  const counts = new Uint32Array(chains.length);
  for (const { chain } of mentions) if (chain !== null) counts[chain]! += 1;
  return chains.map(({ name, kind, aliases, roles }, index) => {
    const more = [...aliases, ...roles];
    return `${name} [${kind}, ${counts[index]}×]${more.length > 0 ? `: ${more.join("; ")}` : ""}`;
  });
}

function speakerColors(analysis: Analysis): Map<string, Format> {
  const colors = new Map<string, Format>();
  for (const quote of analysis.quotes) {
    const name = speakerName(analysis, quote);
    if (!colors.has(name)) colors.set(name, SPEAKER_COLORS[colors.size % SPEAKER_COLORS.length]!);
  }
  return colors;
}

function speakerName({ article, chains }: Analysis, { speaker, speakerText }: Quote): string {
  if (speaker !== null) return chains[speaker]!.name;
  return speakerText ? surface(article.text, speakerText) : "unknown speaker";
}

function list(title: string, lines: readonly string[], style: Style): string {
  if (lines.length === 0) return "";
  return `${style("bold", `${title} (${lines.length})`)}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function told(date: PartialDate | null): string {
  return date?.value ?? "";
}

function oneLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
