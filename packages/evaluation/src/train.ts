import { corporaFolder } from "./corpora/corpora-folder.js";
import { trainClustersTask } from "./train/clusters-task.js";
import { trainNamesTask } from "./train/names-task.js";
import { trainQuotesTask } from "./train/quotes-task.js";
import { trainTagsTask } from "./train/tags-task.js";

/** In the order in which one builds on the other. */
const TASKS: Readonly<Record<string, (folder: string, report: (line: string) => void) => void>> = {
  clusters: trainClustersTask,
  tags: trainTagsTask,
  names: trainNamesTask,
  quotes: trainQuotesTask,
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = wanted.find((task) => !(task in TASKS));
if (unknown !== undefined) {
  console.error(`There is no task ${unknown} to train. Tasks: ${Object.keys(TASKS).join(", ")}.`);
  process.exitCode = 2;
} else {
  const folder = corporaFolder();
  for (const [task, train] of Object.entries(TASKS))
    if (wanted.length === 0 || wanted.includes(task)) train(folder, (line) => console.error(line));
}
