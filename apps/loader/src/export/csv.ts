import type { ListedNoun } from "@newsgraph/store";
import type { ExportedArticle, ExportedEntity, ExportedEvent, ExportedQuote, ExportedRecord } from "./records.js";

type Cell = string | number | null | readonly string[];

/** The columns of each noun: name and what stands in it. Additive changes only, at the end. */
const COLUMNS = {
  articles: columns<ExportedArticle>({
    id: (a) => a.id,
    title: (a) => a.title,
    outlet: (a) => a.outlet,
    byline: (a) => a.byline,
    dateline: (a) => a.dateline,
    published: (a) => a.publishedAt?.value ?? null,
    language: (a) => a.language,
    story: (a) => a.story,
    copy: (a) => a.copy?.relation ?? null,
    copied_from: (a) => a.copy?.origin ?? null,
    similarity: (a) => a.copy?.similarity ?? null,
    source_urls: (a) => a.sourceUrls,
    files: (a) => a.files,
    text: (a) => a.text,
  }),
  entities: columns<ExportedEntity>({
    id: (e) => e.id,
    kind: (e) => e.kind,
    name: (e) => e.name,
    aliases: (e) => e.aliases,
    roles: (e) => e.roles.map(({ title }) => title),
    mentions: (e) => e.mentions,
    articles: (e) => e.articles,
  }),
  quotes: columns<ExportedQuote>({
    id: (q) => q.id,
    article: (q) => q.article,
    start: (q) => q.start,
    end: (q) => q.end,
    kind: (q) => q.kind,
    text: (q) => q.text,
    speaker: (q) => q.speaker?.id ?? null,
    speaker_name: (q) => q.speaker?.name ?? null,
    speaker_text: (q) => q.speakerText,
    cue: (q) => q.cue,
    stance: (q) => q.stance,
    said_on: (q) => q.saidOn?.value ?? null,
    channel: (q) => q.channel,
    about: (q) => q.about.map(({ name }) => name),
    statement: (q) => q.statement,
    confidence: (q) => q.confidence,
  }),
  events: columns<ExportedEvent>({
    id: (e) => e.id,
    kind: (e) => e.kind,
    title: (e) => e.title,
    on: (e) => e.on?.value ?? null,
    place: (e) => e.place?.id ?? null,
    place_name: (e) => e.placeName,
    modality: (e) => e.modality,
    stories: (e) => e.stories,
    actors: (e) => e.participants.filter(({ role }) => role === "ACTOR").map(({ name }) => name),
    recipients: (e) => e.participants.filter(({ role }) => role === "RECIPIENT").map(({ name }) => name),
    articles: (e) => e.articles,
  }),
} satisfies Record<ListedNoun, unknown>;

interface Columns {
  readonly names: readonly string[];
  readonly cells: (record: ExportedRecord) => readonly Cell[];
}

function columns<R extends ExportedRecord>(cells: Readonly<Record<string, (record: R) => Cell>>): Columns {
  return { names: Object.keys(cells), cells: (record) => Object.values(cells).map((cell) => cell(record as R)) };
}

/** The head of a table. */
export function csvHead(noun: ListedNoun): string {
  return csvLine(COLUMNS[noun].names);
}

/** A record as a line of the table. Of several values in a cell each is ended by "; " but the last. */
export function csvRecord(noun: ListedNoun, record: ExportedRecord): string {
  return csvLine(COLUMNS[noun].cells(record));
}

/** RFC 4180: cells that hold a comma, a quotation mark or a line break are quoted; lines end with CR LF. */
function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** What a spreadsheet would take for a formula, and run: articles are text from anywhere. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? cell : cell.join("; ");
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
