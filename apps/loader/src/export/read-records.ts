import type { EntityRecord, ListedNoun, Reads } from "@newsgraph/store";
import type {
  EntityReference,
  ExportedArticle,
  ExportedEntity,
  ExportedEvent,
  ExportedQuote,
  ExportedRecord,
} from "./records.js";

/** Records read at a time. Of articles fewer: each brings its text. */
const PAGE: Readonly<Record<ListedNoun, number>> = { articles: 20, entities: 200, quotes: 200, events: 100 };

const READERS: Readonly<
  Record<ListedNoun, (read: Reads, ids: readonly string[]) => Promise<readonly ExportedRecord[]>>
> = {
  articles: readArticles,
  entities: readEntities,
  quotes: readQuotes,
  events: readEvents,
};

/** All that is stored of a noun, in id order, a page at a time in memory. */
export async function* readRecords(read: Reads, noun: ListedNoun): AsyncGenerator<ExportedRecord> {
  for (let ids = await read.idsAfter(noun, "", PAGE[noun]); ids.length > 0; ) {
    yield* await READERS[noun](read, ids);
    ids = await read.idsAfter(noun, ids.at(-1)!, PAGE[noun]);
  }
}

async function readArticles(read: Reads, ids: readonly string[]): Promise<ExportedArticle[]> {
  const [found, texts, files] = await Promise.all([read.articlesByIds(ids), read.articleTexts(ids), read.filesOf(ids)]);
  return inOrder(ids, found).map(
    ({ id, title, outlet, byline, dateline, publishedAt, language, sourceUrls, storyId, copy }) => ({
      ...{ type: "article", id, title: title?.value ?? null, outlet: outlet?.value ?? null, byline, dateline },
      publishedAt: publishedAt && { value: publishedAt.value, precision: publishedAt.precision },
      ...{ language, text: texts.get(id)?.text ?? "", sourceUrls },
      files: (files.get(id) ?? []).map(({ path }) => path),
      story: storyId,
      copy: copy && { relation: copy.relation, origin: copy.originId, similarity: copy.similarity },
    }),
  );
}

async function readEntities(read: Reads, ids: readonly string[]): Promise<ExportedEntity[]> {
  return inOrder(ids, await read.entitiesByIds(ids)).map(({ id, kind, name, aliases, roles, mentions, articles }) => ({
    ...{ type: "entity", id, kind, name, aliases, roles, mentions, articles },
  }));
}

async function readQuotes(read: Reads, ids: readonly string[]): Promise<ExportedQuote[]> {
  const [found, about] = await Promise.all([read.quotesByIds(ids), read.aboutOf(ids)]);
  const quotes = inOrder(ids, found);
  const speakers = await read.entitiesByIds(quotes.flatMap(({ speakerId }) => speakerId ?? []));
  return quotes.map((quote) => ({
    ...{ type: "quote", id: quote.id, article: quote.articleId, start: quote.start, end: quote.end, kind: quote.kind },
    text: quote.text,
    speaker: reference(speakers.get(quote.speakerId ?? "")),
    ...{ speakerText: quote.speakerText?.text ?? null, cue: quote.cue?.text ?? null, stance: quote.stance },
    saidOn: quote.saidOn && { value: quote.saidOn.value, precision: quote.saidOn.precision },
    channel: quote.channel,
    about: (about.get(quote.id) ?? []).flatMap((entity) => reference(entity) ?? []),
    ...{ statement: quote.statementId, confidence: quote.confidence },
  }));
}

async function readEvents(read: Reads, ids: readonly string[]): Promise<ExportedEvent[]> {
  const [found, participants, reports] = await Promise.all([
    read.eventsByIds(ids),
    read.participantsOf(ids),
    read.reportsOf(ids),
  ]);
  const events = inOrder(ids, found);
  const asked = [
    ...events.map(({ placeId }) => placeId),
    ...[...participants.values()].flat().map((one) => one.entityId),
  ];
  const entities = await read.entitiesByIds(asked.filter((id) => id !== null));
  return events.map(({ id, type: kind, title, on, placeId, placeName, modality, storyCount }) => ({
    ...{ type: "event", id, kind, title, on, place: reference(entities.get(placeId ?? "")), placeName, modality },
    stories: storyCount,
    participants: (participants.get(id) ?? []).flatMap(({ entityId, role }) => {
      const entity = reference(entities.get(entityId));
      return entity ? [{ ...entity, role }] : [];
    }),
    articles: [...new Set((reports.get(id) ?? []).map(({ articleId }) => articleId))].sort(),
  }));
}

function reference(entity: EntityRecord | undefined): EntityReference | null {
  return entity ? { id: entity.id, kind: entity.kind, name: entity.name } : null;
}

function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}
