import type { EntityKind, PartialDate } from "@newsgraph/core";
import type {
  EntityReference,
  ExportedArticle,
  ExportedEntity,
  ExportedEvent,
  ExportedQuote,
  ExportedRecord,
} from "./records.js";

/*
 * Records in the words of schema.org, as nodes of one JSON-LD graph. What schema.org has no word for is left to the other
 * formats. Empty values are left out.
 */

/** A node of a JSON-LD graph. */
export interface LinkedNode {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export const JSON_LD_CONTEXT = "https://schema.org";

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  GROUP: "Thing",
  LAW: "Legislation",
  WORK: "CreativeWork",
  EVENT: "Event",
  OTHER: "Thing",
};

/** A record as a node. */
export function linkedNode(record: ExportedRecord): LinkedNode {
  switch (record.type) {
    case "article":
      return articleNode(record);
    case "entity":
      return entityNode(record);
    case "quote":
      return quoteNode(record);
    case "event":
      return eventNode(record);
  }
}

function articleNode(article: ExportedArticle): LinkedNode {
  return node("article", article.id, "NewsArticle", {
    headline: article.title,
    publisher: article.outlet && { "@type": "Organization", name: article.outlet },
    author: article.byline.map((name) => ({ "@type": "Person", name })),
    datePublished: day(article.publishedAt),
    inLanguage: article.language === "und" ? null : article.language,
    articleBody: article.text,
    isBasedOn: article.copy?.origin ? reference("article", article.copy.origin) : null,
    citation: article.sourceUrls,
  });
}

function entityNode({ id, kind, name, aliases, roles }: ExportedEntity): LinkedNode {
  const titles = [...new Set(roles.map(({ title }) => title))];
  return node("entity", id, TYPES[kind], {
    name,
    alternateName: aliases,
    ...(kind === "PERSON" && { jobTitle: titles }),
  });
}

function quoteNode(quote: ExportedQuote): LinkedNode {
  const isSpeaker = quote.speaker?.kind === "PERSON" || quote.speaker?.kind === "ORGANIZATION";
  return node("quote", quote.id, "Quotation", {
    text: quote.text,
    // Its range is Person and Organization; of other speakers ("the crowd") only the words are told.
    spokenByCharacter: isSpeaker ? entityReference(quote.speaker) : null,
    creditText: isSpeaker ? null : (quote.speaker?.name ?? quote.speakerText),
    dateCreated: day(quote.saidOn),
    isPartOf: reference("article", quote.article),
    about: quote.about.map(entityReference),
  });
}

function eventNode(event: ExportedEvent): LinkedNode {
  const place = event.placeName && { "@type": "Place", name: event.placeName };
  return node("event", event.id, "Event", {
    name: event.title,
    additionalType: `urn:newsgraph:event-type:${event.kind}`,
    startDate: day(event.on),
    eventStatus: event.modality === "PLANNED" ? "https://schema.org/EventScheduled" : null,
    location: event.place?.kind === "PLACE" ? entityReference(event.place) : place,
    about: event.participants.map(entityReference),
    subjectOf: event.articles.map((id) => reference("article", id)),
  });
}

function node(noun: string, id: string, type: string, properties: Readonly<Record<string, unknown>>): LinkedNode {
  const told = Object.entries(properties).filter(([, value]) => value !== null && value !== "" && !isEmptyList(value));
  return { ...reference(noun, id), "@type": type, ...Object.fromEntries(told) };
}

function reference(noun: string, id: string): { readonly "@id": string } {
  return { "@id": `urn:newsgraph:${noun}:${id}` };
}

function entityReference(entity: EntityReference | null): { readonly "@id": string } | null {
  return entity && reference("entity", entity.id);
}

/** ISO 8601, as exactly as it is known. */
function day(date: PartialDate | null): string | null {
  return date?.value ?? null;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
