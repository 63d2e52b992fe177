import { type AnalysisOptions, MAX_FILE_BYTES, type TextForm } from "@newsgraph/analysis";
import { type ArticleId, articleId, NewsgraphError } from "@newsgraph/core";
import { type Member, readTar, readZip } from "./archives.js";
import { damaged } from "./bounds.js";
import { changedWhileRead, isOther, statOf } from "./changed-file.js";
import { type Content, contentOfFile, contentOfMember, streamOf, wholeOf } from "./content.js";
import { type FieldMapping, USUAL_FIELDS } from "./field-mapping.js";
import { type FileKind, isArticleName, kindOf } from "./file-kind.js";
import { type FoundFile, type ReadOptions, STANDARD_INPUT, unreadable } from "./find-files.js";
import { type NumberedRecord, noArticle, readJson, readJsonLines } from "./json-records.js";

/** One article as its source gives it, not analysed yet. */
export interface SourceArticle {
  /** A file's path; for an article inside a file with what tells it apart there: `news.zip/a.txt`, `news.jsonl#17`. */
  readonly path: string;
  /** The file on disk that holds it. */
  readonly source: string;
  readonly id: ArticleId;
  /** The id that a record gives itself; null if it has none or is no record. */
  readonly recordId: string | null;
  readonly content: Uint8Array | string;
  readonly bytes: number;
  /** How its text is to be taken. */
  readonly options: AnalysisOptions;
  /** How its source was told to be read; null if its name told all. */
  readonly readAs: ReadOptions | null;
}

/** Is told what is not given out. */
export interface SourceListener {
  /** A file in a folder or an archive is no article by its name or its content. */
  onPassedOver?(): void;
  /** All that a file on disk holds was given out: what was stored of it and did not come is gone. */
  onWhole?(source: string, kind: FileKind["kind"]): void;
}

/** A JSON file is parsed as a whole, which takes some times its size in memory. */
const MOST_JSON_BYTES = 64 * 1024 * 1024;

/**
 * Gives out what files hold, one article at a time, so that memory does not grow with their number. What cannot be read
 * comes as a NewsgraphError with the path as its place, and the rest goes on.
 */
export async function* readSources(
  files: AsyncIterable<FoundFile | NewsgraphError> | Iterable<FoundFile | NewsgraphError>,
  options: ReadOptions = {},
  listener: SourceListener = {},
): AsyncGenerator<SourceArticle | NewsgraphError> {
  for await (const file of files) {
    if (file instanceof NewsgraphError) yield file;
    else yield* new SourceReader(file, file.readAs ?? options, listener).read();
  }
}

/** Reads one file on disk. */
class SourceReader {
  readonly #names = new Map<string, number>();
  /** What was given out is all that it holds. */
  #isWhole = true;
  /** It was told that it cannot be read to its end. */
  #isBroken = false;

  constructor(
    readonly file: FoundFile,
    readonly options: ReadOptions,
    readonly listener: SourceListener,
  ) {}

  async *read(): AsyncGenerator<SourceArticle | NewsgraphError> {
    const { path } = this.file;
    const kind = this.#kindOf(path);
    const isList = kind.kind !== "TEXT" && path !== STANDARD_INPUT;
    const before = isList ? statOf(path) : null;
    yield* this.#guard(
      path,
      kind.kind === "ZIP" ? this.#readMembers(readZip(path)) : this.#readContent(contentOfFile(path, kind)),
    );
    if (!this.#isBroken && before && isOther(statOf(path), before)) {
      this.#isWhole = false; // or the records that were not met would be taken for gone
      yield changedWhileRead(path);
    }
    if (this.#isWhole) this.listener.onWhole?.(path, kind.kind);
  }

  /** Tells an error as that of the path; what follows in the file is not read. */
  async *#guard(
    path: string,
    articles: AsyncGenerator<SourceArticle | NewsgraphError>,
  ): AsyncGenerator<SourceArticle | NewsgraphError> {
    try {
      yield* articles;
    } catch (cause) {
      this.#isWhole = false;
      this.#isBroken = true;
      const isSystems = (cause as NodeJS.ErrnoException).syscall !== undefined;
      if (cause instanceof NewsgraphError)
        yield new NewsgraphError(cause.code, cause.message, { ...cause.place, file: path });
      else yield isSystems ? unreadable(path, cause) : damaged(path, cause);
    }
  }

  #kindOf(name: string): FileKind {
    const kind = kindOf(name) ?? { kind: "TEXT", isGzip: false, form: null };
    return this.options.jsonl ? { ...kind, kind: "JSON_LINES" } : kind;
  }

  async *#readContent(content: Content): AsyncGenerator<SourceArticle | NewsgraphError> {
    const { path, kind } = content;
    switch (kind.kind) {
      case "TEXT":
        yield this.#textArticle(path, await wholeOf(content, MAX_FILE_BYTES), kind.form);
        return;
      case "JSON":
        yield* this.#readJson(path, await wholeOf(content, MOST_JSON_BYTES));
        return;
      case "JSON_LINES":
        for await (const record of readJsonLines(await streamOf(content), path, this.#fields)) {
          yield this.#recordArticle(path, record);
        }
        return;
      case "TAR":
        yield* this.#readMembers(readTar(path, await streamOf(content)));
        return;
      case "ZIP":
        throw new NewsgraphError("INPUT_MALFORMED", "Archives in archives are not read. Unpack the outer one.");
    }
  }

  async *#readMembers(members: AsyncGenerator<Member>): AsyncGenerator<SourceArticle | NewsgraphError> {
    for await (const { name, bytes, stream } of members) {
      if (!name.split("/").every((part) => !part.startsWith(".")) || !isArticleName(name)) {
        this.listener.onPassedOver?.();
        continue;
      }
      const path = this.#unique(`${this.file.path}/${name}`);
      const kind = this.#kindOf(name);
      // A tar in a zip is refused as a zip in a tar is.
      const content = contentOfMember(path, kind.kind === "TAR" ? { ...kind, kind: "ZIP" } : kind, bytes, stream);
      yield* this.#guard(path, this.#readContent(content));
    }
  }

  *#readJson(path: string, bytes: Uint8Array): Generator<SourceArticle | NewsgraphError> {
    const records = readJson(new TextDecoder().decode(bytes), path, this.#fields);
    if (records) for (const record of records) yield this.#recordArticle(path, record);
    // A folder may hold JSON that is about something else; who names the file or its fields means it.
    else if (this.file.isNamed || this.options.fields) throw noArticle(path);
    else {
      this.#isWhole &&= path !== this.file.path; // what was read from it before may come back
      this.listener.onPassedOver?.();
    }
  }

  get #readAs(): ReadOptions | null {
    const { jsonl, fields } = this.options;
    return jsonl || fields ? { ...(jsonl && { jsonl }), ...(fields && { fields }) } : null;
  }

  get #fields(): FieldMapping {
    return this.options.fields ?? USUAL_FIELDS;
  }

  #textArticle(at: string, content: Uint8Array, form: TextForm | null): SourceArticle {
    const id = articleId(content, form ?? undefined);
    const options = form ? { form } : {};
    // What comes by standard input has no name of its own: its content tells it apart.
    const path = at === STANDARD_INPUT ? `${at}#${id}` : at;
    const readAs = this.#readAs;
    return { path, source: this.file.path, id, recordId: null, content, bytes: content.length, options, readAs };
  }

  #recordArticle(path: string, record: NumberedRecord | NewsgraphError): SourceArticle | NewsgraphError {
    if (record instanceof NewsgraphError) {
      this.#isWhole = false; // nobody can tell which of those stored it is
      return new NewsgraphError(record.code, record.message, {
        ...record.place,
        file: `${path}#${record.place.line ?? ""}`,
      });
    }
    const { id, number, text, known } = record;
    // What the mapped fields tell is the content: the rest of the record changes nothing.
    const content = new TextEncoder().encode(JSON.stringify([text, ...Object.entries(known).sort()]));
    const name = id ?? (path === STANDARD_INPUT ? articleId(content) : number);
    return {
      path: this.#unique(`${path}#${name}`),
      source: this.file.path,
      id: articleId(content),
      recordId: id ?? String(number),
      content: text,
      bytes: content.length,
      options: { known },
      readAs: this.#readAs,
    };
  }

  /** A name that stands twice in a file is told apart by its number there. */
  #unique(path: string): string {
    const before = this.#names.get(path) ?? 0;
    this.#names.set(path, before + 1);
    return before === 0 ? path : `${path}#${before + 1}`;
  }
}
