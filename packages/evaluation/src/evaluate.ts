import { parseArgs } from "node:util";
import { corporaFolder, listCorpora } from "./corpora/corpora-folder.js";
import { belowFloors, moveFloors, readFloors, writeFloors } from "./floors.js";
import type { Score } from "./score/score.js";
import { tableOf } from "./table.js";
import { evaluate, evaluateExpected, TASKS } from "./tasks.js";

const USAGE = `pnpm evaluate [--corpora DIR] [--task TASK] [--errors NAME] [--most N] [--raise-floors | --lower-floors]

Scores the analysis on the corpora of a folder and prints one line a task and corpus.

  --corpora DIR    where the corpora are (NEWSGRAPH_CORPORA, or ../shared/corpora beside the repository)
  --task TASK      one of: ${[...new Set(TASKS.map(({ name }) => name))].join(", ")}
  --errors NAME    lists the misses of a task or a corpus, with their text
  --most N         at most so many misses a score (100)
  --raise-floors   writes the scores into floors.json where they are higher
  --lower-floors   writes them where they are lower, too: say why in the commit`;

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    task: { type: "string" },
    errors: { type: "string" },
    most: { type: "string", default: "100" },
    "raise-floors": { type: "boolean", default: false },
    "lower-floors": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

const folder = corporaFolder(values.corpora);
if (values.help) console.log(USAGE);
else if (listCorpora(folder).size === 0) {
  console.error(`There are no corpora in ${folder}. Name their folder with --corpora or NEWSGRAPH_CORPORA.`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const scores = values.task === undefined ? evaluateExpected() : [];
  for await (const score of evaluate(folder, values.task)) scores.push(score);
  console.log(tableOf(scores));
  for (const score of scores) if (values.errors !== undefined && isNamed(score, values.errors)) listMisses(score);
  if (values["raise-floors"] || values["lower-floors"])
    writeFloors(moveFloors(readFloors(), scores, values["lower-floors"]));
  const below = values.corpora === undefined ? belowFloors(scores, readFloors()) : [];
  for (const line of below) console.error(line);
  if (below.length > 0) process.exitCode = 1;
}

function isNamed({ task, corpus }: Score, name: string): boolean {
  return task.startsWith(name) || corpus.startsWith(name);
}

function listMisses({ task, corpus, misses }: Score): void {
  if (misses.length === 0) return;
  const most = Number(values.most);
  console.log(`\n${task} · ${corpus}: ${misses.length} misses${misses.length > most ? `, of which ${most}` : ""}`);
  // Evenly over the corpus, so that one long document does not fill the list.
  const step = Math.max(1, misses.length / most);
  for (let index = 0; index < misses.length; index += step) {
    const { document, what, text } = misses[Math.floor(index)]!;
    console.log(`  ${document}  ${what}\n    ${text.replace(/\s+/g, " ")}`);
  }
}
