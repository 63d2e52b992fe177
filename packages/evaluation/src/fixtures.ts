import { readFileSync } from "node:fs";

/** The lines of a file in `fixtures/`: what a person judged of texts that stand in the corpora, by place and verdict alone. */
export function readFixture<Line>(name: string): Line[] {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}
