import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { TextForm } from "@newsgraph/analysis";
import { NewsgraphError } from "@newsgraph/core";

/**
 * Endings of the files that a folder is searched for, and the form each tells; null: the text itself tells it. A file named
 * on the command line is read whatever its ending.
 */
const FORMS: ReadonlyMap<string, TextForm | null> = new Map([
  [".txt", null],
  [".text", null],
  [".md", "MARKDOWN"],
  [".markdown", "MARKDOWN"],
  [".html", "HTML"],
  [".htm", "HTML"],
]);

/** Files that tell of the folder and are no articles: README.md, LICENSE, CHANGELOG-2024.md. Named themselves, they are read. */
const ABOUT_THE_FOLDER = /^(?:readme|licen[cs]e|changelog|contributing|copying|code_of_conduct)(?=[._-]|$)/i;

/** The form that a file's ending tells, as an option of the analysis; none if the ending tells none. */
export function formOption(path: string): { readonly form?: TextForm } {
  const form = FORMS.get(extname(path).toLowerCase());
  return form ? { form } : {};
}

/** What was found under the paths given. */
export interface FoundFiles {
  /** Absolute paths, sorted by code unit, none twice. */
  readonly files: readonly string[];
  /** How many files in the folders were passed over: by their ending, a name that starts with a dot, or as a README and the like. */
  readonly passedOver: number;
  /** Paths that do not exist or could not be looked into, each with what is wrong. */
  readonly refused: readonly { readonly path: string; readonly error: NewsgraphError }[];
}

/**
 * Finds the files to load under files and folders, folders recursively. The order is that of the paths, so runs repeat.
 * A folder reached twice, as through a loop of symbolic links, is looked into once.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const visited = new Set<string>();
  const refused: { path: string; error: NewsgraphError }[] = [];
  let passedOver = 0;

  const refuse = (path: string, cause: unknown) => {
    refused.push({ path, error: unreadable(path, cause) });
  };

  const searchFolder = (root: string) => {
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      try {
        const real = realpathSync(folder);
        if (visited.has(real)) continue;
        visited.add(real);
        for (const entry of readdirSync(folder, { withFileTypes: true })) {
          const path = join(folder, entry.name);
          const isLink = entry.isSymbolicLink();
          if (entry.name.startsWith(".")) passedOver += 1;
          else if (entry.isDirectory() || (isLink && isFolder(path))) waiting.push(path);
          else if ((entry.isFile() || isLink) && isArticleName(entry.name)) files.add(path);
          else passedOver += 1;
        }
      } catch (cause) {
        refuse(folder, cause);
      }
    }
  };

  for (const given of paths) {
    const path = resolve(given);
    try {
      if (statSync(path).isDirectory()) searchFolder(path);
      else files.add(path);
    } catch (cause) {
      refuse(path, cause);
    }
  }
  return { files: [...files].sort(), passedOver, refused };
}

/** The error for a path that the system will not let us read, in words that say what to do. */
export function unreadable(path: string, cause: unknown): NewsgraphError {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  const why = REASONS[code] ?? `It could not be read (${code || String(cause)}).`;
  return new NewsgraphError("FILE_UNREADABLE", why, { file: path }, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder: check the path.",
  EACCES: "Permission to read it is missing: let the user that runs newsgraph read it.",
  EPERM: "Permission to read it is missing: let the user that runs newsgraph read it.",
  ELOOP: "Its symbolic links lead in a circle: remove the link.",
  EISDIR: "It is a folder where a file was expected.",
};

function isArticleName(name: string): boolean {
  return FORMS.has(extname(name).toLowerCase()) && !ABOUT_THE_FOLDER.test(name);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // a dangling link: it is refused when it is read, if it has a text's ending
  }
}
