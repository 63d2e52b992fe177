import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("texts", import.meta.url));

/** The parts of the test set (texts/README.md). */
export const PARTS = ["open", "aside"] as const;
export type Part = (typeof PARTS)[number];

/** A text of the test set: what is cleaned, and which of it is the article. */
export interface MarkedText {
  readonly slug: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly source: string;
  /** For each character of `source`, whether it is body. */
  readonly isBody: readonly boolean[];
}

/** All texts of a part, by name. */
export function readMarkedTexts(part: Part): MarkedText[] {
  const folder = join(FOLDER, part);
  return readdirSync(folder)
    .sort()
    .map((name) => parseMarkedText(basename(name, ".txt"), readFileSync(join(folder, name), "utf8")));
}

function parseMarkedText(slug: string, file: string): MarkedText {
  const [head, marked] = file.split("\n----\n");
  if (head === undefined || marked === undefined) throw new Error(`${slug}: no line of ---- between fields and text.`);
  const fields = new Map(
    head.split("\n").map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  let source = "";
  let isInside = false;
  const isBody: boolean[] = [];
  for (const sign of marked) {
    if (sign === "⟦" || sign === "⟧") {
      if (isInside === (sign === "⟦")) throw new Error(`${slug}: ${sign} after "${source.slice(-40)}" has no partner.`);
      isInside = !isInside;
      continue;
    }
    source += sign;
    for (let unit = 0; unit < sign.length; unit += 1) isBody.push(!isInside);
  }
  if (isInside) throw new Error(`${slug}: the last ⟦ is not closed.`);
  return { slug, fields, source, isBody };
}
