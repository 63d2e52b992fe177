import { readdirSync, readFileSync } from "node:fs";

/** A query that is ready to be run by somebody who sees the API for the first time. */
export interface Example {
  /** Name of its operation. */
  readonly name: string;
  /** The query, with a comment that says what it asks. */
  readonly document: string;
}

const FOLDER = new URL("../../examples/", import.meta.url);

/** The examples, in the order of their files. */
export function readExamples(): readonly Example[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const document = readFileSync(new URL(file, FOLDER), "utf8");
      return { name: /^query (\w+)/m.exec(document)![1]!, document };
    });
}
