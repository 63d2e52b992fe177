import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { scratch } from "./newsgraph.js";

/** An empty folder for one test, with these files in it. */
export function folderOfTest(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const { folder, remove } = scratch();
  onTestFinished(remove);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** An article of a few sentences about this place, for tests that need an article and care little which. */
export function articleOn(place: string): string {
  return [
    `Ferry to ${place} sails again`,
    "March 20, 2025",
    `“We are back in ${place},” said Captain Ada Lindqvist on Thursday. The mayor of ${place}, Tomas Renner, thanked the crew.`,
    `The Harbour Authority said that it had met the unions in ${place} on Wednesday.`,
    "",
  ].join("\n\n");
}
