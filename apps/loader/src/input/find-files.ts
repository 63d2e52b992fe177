import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import type { FieldMapping } from "./field-mapping.js";
import { isArticleName } from "./file-kind.js";

/** Standard input, given as a path. */
export const STANDARD_INPUT = "-";

/** A file to read. */
export interface FoundFile {
  /** Absolute, or `-` for standard input. */
  readonly path: string;
  /** It was named itself, not found in a folder. */
  readonly isNamed: boolean;
  /** How it was told to be read when it was stored, if that goes before what is told now. */
  readonly readAs?: ReadOptions | undefined;
}

/** How a file is read, beside what its name tells. */
export interface ReadOptions {
  /** Read it as JSON Lines. */
  readonly jsonl?: boolean | undefined;
  /** Names of the fields of records; the usual ones if absent. */
  readonly fields?: FieldMapping | undefined;
}

/** Is told what is not given out. */
export interface FindListener {
  /** A file in a folder is no article by its name: its ending, a name that starts with a dot, a README and the like. */
  onPassedOver?(): void;
}

/**
 * Finds the files to read under files and folders, folders to their bottom, in the order of their paths by code unit, so
 * that runs repeat; each once. Only one folder's names are held at a time. A folder reached twice, as through a loop of
 * symbolic links, is looked into once. What is not there or cannot be looked into comes as FILE_UNREADABLE.
 */
export function* findFiles(
  paths: Iterable<string>,
  listener: FindListener = {},
): Generator<FoundFile | NewsgraphError> {
  const visited = new Set<string>();
  const given = [...new Set([...paths].map((path) => (path === STANDARD_INPUT ? path : resolve(path))))].sort();
  const unread = new Set(given);

  function* searchFolder(folder: string): Generator<FoundFile | NewsgraphError> {
    let entries: { readonly path: string; readonly isFolder: boolean }[];
    try {
      const real = realpathSync(folder);
      if (visited.has(real)) return;
      visited.add(real);
      entries = readFolder(folder, listener);
    } catch (cause) {
      yield unreadable(folder, cause);
      return;
    }
    for (const { path, isFolder } of entries) {
      if (isFolder) yield* searchFolder(path);
      else yield { path, isNamed: unread.delete(path) };
    }
  }

  for (const path of given) {
    if (!unread.has(path)) continue; // a folder above it was given too, and comes before it
    if (path === STANDARD_INPUT) {
      yield { path, isNamed: true };
      continue;
    }
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (cause) {
      yield unreadable(path, cause);
      continue;
    }
    if (isFolder) yield* searchFolder(path);
    else yield { path, isNamed: true };
  }
}

/** The folders and the articles of a folder, in the order of the paths of what is in them. */
function readFolder(folder: string, listener: FindListener): { readonly path: string; readonly isFolder: boolean }[] {
  const entries: { path: string; isFolder: boolean; key: string }[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    const isFolder = entry.isDirectory() || (isLink && leadsToFolder(path));
    if (!entry.name.startsWith(".") && isFolder) entries.push({ path, isFolder, key: `${entry.name}/` });
    else if ((entry.isFile() || isLink) && isArticleName(entry.name)) entries.push({ path, isFolder, key: entry.name });
    else listener.onPassedOver?.();
  }
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The error for a path that the system will not let us read, in words that say what to do. */
export function unreadable(path: string, cause: unknown): NewsgraphError {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  // Node gives bytes of a name that are no UTF-8 as U+FFFD, under which the system knows no file.
  const isNotUtf8 = code === "ENOENT" && path.includes("\uFFFD");
  const why = isNotUtf8 ? NOT_UTF_8 : (REASONS[code] ?? `It could not be read (${code || String(cause)}).`);
  return new NewsgraphError("FILE_UNREADABLE", why, { file: path }, { cause });
}

const NOT_UTF_8 = "Its name is not UTF-8: rename it.";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder: check the path.",
  EACCES: "Permission to read it is missing: let the user that runs newsgraph read it.",
  EPERM: "Permission to read it is missing: let the user that runs newsgraph read it.",
  ELOOP: "Its symbolic links lead in a circle: remove the link.",
  EISDIR: "It is a folder where a file was expected.",
};

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // a dangling link: it is refused when it is read, if it has an article's ending
  }
}
