import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateArticles } from "./generate-articles.js";

const USAGE = `pnpm generate --into DIR [--count N] [--seed S]

Writes invented news articles as text files, for trying newsgraph at scale.

  --into DIR   the folder to write into; a thousand files a subfolder
  --count N    how many (1000)
  --seed S     any whole number: the same seed gives the same articles (1)`;

const FILES_IN_A_FOLDER = 1000;

const { values } = parseArgs({
  options: {
    into: { type: "string" },
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help) console.log(USAGE);
else if (values.into === undefined) {
  console.error(`Name the folder to write into with --into.\n\n${USAGE}`);
  process.exitCode = 2;
} else write(values.into, Number(values.count), Number(values.seed));

function write(into: string, count: number, seed: number): void {
  let written = 0;
  let folder = into;
  for (const { name, text } of generateArticles({ count, seed })) {
    if (written % FILES_IN_A_FOLDER === 0) {
      folder = join(into, String(written / FILES_IN_A_FOLDER).padStart(4, "0"));
      mkdirSync(folder, { recursive: true });
    }
    writeFileSync(join(folder, name), text);
    written += 1;
  }
  console.log(`${written} articles written into ${into}.`);
}
