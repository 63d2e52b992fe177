import { basename } from "node:path";
import type { TextForm } from "@newsgraph/analysis";

/** What a file's name tells of its content. */
export interface FileKind {
  /** TEXT: one article. JSON, JSON_LINES: records of articles. ZIP, TAR: read as folders. */
  readonly kind: "TEXT" | "JSON" | "JSON_LINES" | "ZIP" | "TAR";
  /** Packed with gzip as a whole. */
  readonly isGzip: boolean;
  /** How its text is marked up; null: the text itself tells it. */
  readonly form: TextForm | null;
}

/** Longer endings first, where one ends like another. */
const ENDINGS: readonly (readonly [ending: string, kind: FileKind["kind"], form?: TextForm])[] = [
  [".txt", "TEXT"],
  [".text", "TEXT"],
  [".md", "TEXT", "MARKDOWN"],
  [".markdown", "TEXT", "MARKDOWN"],
  [".html", "TEXT", "HTML"],
  [".htm", "TEXT", "HTML"],
  [".json", "JSON"],
  [".jsonl", "JSON_LINES"],
  [".ndjson", "JSON_LINES"],
  [".zip", "ZIP"],
  [".tar", "TAR"],
];

/** Files that tell of the folder and are no articles: README.md, LICENSE, CHANGELOG-2024.md. Named themselves, they are read. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|changelog|contributing|copying|code_of_conduct)(?=[._-]|$)/i;

/** What a name tells of its file; null if its ending is none that newsgraph knows. */
export function kindOf(name: string): FileKind | null {
  const lower = name.toLowerCase().replace(/\.tgz$/, ".tar.gz");
  const isGzip = lower.endsWith(".gz");
  const bare = isGzip ? lower.slice(0, -".gz".length) : lower;
  const found = ENDINGS.find(([ending]) => bare.endsWith(ending));
  if (!found) return null;
  const [, kind, form = null] = found;
  return { kind, isGzip, form };
}

/** True if a file of that name is looked for in folders and archives. One named on the command line is read whatever its name. */
export function isArticleName(path: string): boolean {
  const name = basename(path);
  return !name.startsWith(".") && !ABOUT_THE_FOLDER.test(name) && kindOf(name) !== null;
}
