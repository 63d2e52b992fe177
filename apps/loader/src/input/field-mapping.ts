import type { KnownFields } from "@newsgraph/analysis";
import { NewsgraphError } from "@newsgraph/core";

/** What a record can tell of an article. */
export const FIELDS = ["id", "text", "title", "published", "outlet", "url", "byline"] as const;
export type Field = (typeof FIELDS)[number];

/** For each field the names it may have in a record; the first that is there counts. A dot leads into an object. */
export type FieldMapping = Readonly<Record<Field, readonly string[]>>;

/** Names that crawlers, feeds, news APIs and schema.org's JSON-LD use. */
export const USUAL_FIELDS: FieldMapping = {
  id: ["id", "_id", "guid", "@id"],
  text: ["text", "body", "content", "articleBody", "article_body", "maintext", "full_text", "fulltext"],
  title: ["title", "headline"],
  published: [
    "published",
    "date",
    "datePublished",
    "date_published",
    "date_publish",
    "publishedAt",
    "published_at",
    "publishDate",
    "publish_date",
    "pubDate",
  ],
  outlet: ["outlet", "publisher", "source", "site_name", "sitename", "source_domain"],
  url: ["url", "link", "canonical_url"],
  byline: ["byline", "author", "authors", "creator"],
};

/**
 * Reads `title=headline,text=article.body`: a field of ours, and the name it has in the records. Fields that are not given
 * keep their usual names. Throws USAGE for what is no mapping.
 */
export function parseFieldMapping(written: string): FieldMapping {
  const mapping: Record<Field, readonly string[]> = { ...USUAL_FIELDS };
  for (const part of written.split(",").map((one) => one.trim())) {
    const [field, name, ...more] = part.split("=").map((one) => one.trim());
    if (!FIELDS.includes(field as Field) || !name || more.length > 0) {
      throw new NewsgraphError(
        "USAGE",
        `"${part}" maps no field. Write ours=theirs, as in title=headline,text=article.body; ours are ${FIELDS.join(", ")}.`,
      );
    }
    mapping[field as Field] = [name];
  }
  return mapping;
}

/** What a record tells of an article. */
export interface ReadRecord {
  /** Null if the record has none. */
  readonly id: string | null;
  readonly text: string;
  /** Only what the record tells. */
  readonly known: KnownFields;
}

/** An address where an outlet's name is expected, as some crawlers write it. */
const ADDRESS = /^https?:\/\//i;

/** Reads a record; a string says what is wrong with it ("has no text …"). */
export function readRecord(value: unknown, mapping: FieldMapping): ReadRecord | string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not a JSON object";
  const record = value as Record<string, unknown>;
  const texts = mapping.text.map((name) => lookUp(record, name)).filter((found) => typeof found === "string");
  if (texts.length === 0) return `has no ${listed(mapping.text)} that is a string`;
  const id = toText(find(record, mapping.id)[1]);
  const known: Record<string, string> = {};
  for (const field of ["title", "published", "outlet", "url", "byline"] as const) {
    const [name, found] = find(record, mapping[field]);
    const told = toText(found);
    if (told === undefined) return `has ${/^[aeiou]/.test(name) ? "an" : "a"} "${name}" that is no text`;
    if (told) known[field] = told;
  }
  if (known.outlet && ADDRESS.test(known.outlet)) {
    known.url ??= known.outlet;
    delete known.outlet;
  }
  return { id: id || null, text: texts.find((text) => text !== "") ?? "", known };
}

/** The first of the names that the record has with a value, and the value; null if it has none. */
function find(record: Record<string, unknown>, names: readonly string[]): readonly [name: string, value: unknown] {
  for (const name of names) {
    const value = lookUp(record, name);
    if (value !== undefined && value !== null && value !== "") return [name, value];
  }
  return ["", null];
}

/** The value under a name. A name with a dot may itself be a key; else it leads into an object. */
function lookUp(record: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  if (!name.includes(".")) return undefined;
  return name
    .split(".")
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), record);
}

/** A value as text: of several, all; of an object (`{"name": "Echo"}`), its name. "" for none, undefined if it is no text. */
function toText(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(toText);
    return parts.some((part) => part === undefined) ? undefined : parts.filter((part) => part !== "").join(", ");
  }
  return isObject(value) && "name" in value ? toText(value.name) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" or ");
}
