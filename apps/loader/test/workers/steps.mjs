// A worker thread for the tests of the pool: does as each task says.
import { parentPort, threadId } from "node:worker_threads";

parentPort.on("message", (task) => {
  if (task === "crash") process.exit(7);
  if (task === "throw") throw new Error("thrown over the task");
  else if (task === "hang") for (;;);
  else if (task === "grow") {
    const all = [];
    for (;;) all.push(new Array(1e6).fill(all.length));
  } else parentPort.postMessage({ result: `${task} ${threadId}` });
});
parentPort.postMessage("READY");
