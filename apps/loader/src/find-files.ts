import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { NewsgraphError } from "@newsgraph/core";

/** Endings of the files that a folder is searched for. A file named on the command line is read whatever its ending. */
export const TEXT_ENDINGS: ReadonlySet<string> = new Set([".txt", ".text"]);

/** What was found under the paths given. */
export interface FoundFiles {
  /** Absolute paths, sorted by code unit, none twice. */
  readonly files: readonly string[];
  /** How many files in the folders have another ending or a name that starts with a dot, and were passed over. */
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
          else if ((entry.isFile() || isLink) && TEXT_ENDINGS.has(extname(entry.name).toLowerCase())) files.add(path);
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

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // a dangling link: it is refused when it is read, if it has a text's ending
  }
}
