// The analysis in a worker thread, but for texts that tell it to crash or to hang.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const listen = parentPort.on.bind(parentPort);
parentPort.on = (event, listener) =>
  listen(event, (task) => {
    const text = Buffer.from(task.content).toString();
    if (text.includes("crash now")) process.exit(9);
    if (text.includes("hang now")) for (;;);
    listener(task);
  });
await import("../../src/analysis/analysis-worker.ts");
