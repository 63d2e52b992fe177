import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));

/** The folder of the corpora: the one given, else NEWSGRAPH_CORPORA, else `../shared/corpora` beside the repository. */
export function corporaFolder(given?: string): string {
  return given ?? process.env.NEWSGRAPH_CORPORA ?? join(REPOSITORY, "../shared/corpora");
}

/** The corpora of a folder by name, in the order of their names: any file `NAME.*.jsonl` or `NAME.*.jsonl.gz`. */
export function listCorpora(folder: string): ReadonlyMap<string, readonly string[]> {
  const corpora = new Map<string, string[]>();
  if (!existsSync(folder)) return corpora;
  for (const file of readdirSync(folder).sort()) {
    const name = /^([^.]+)\..*jsonl(?:\.gz)?$/.exec(file)?.[1] ?? /^([^.]+)\.jsonl(?:\.gz)?$/.exec(file)?.[1];
    if (name === undefined) continue;
    const files = corpora.get(name);
    if (files) files.push(join(folder, file));
    else corpora.set(name, [join(folder, file)]);
  }
  return corpora;
}
