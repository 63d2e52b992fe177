// The worker thread from source, for tests: Node hands a loader such as tsx to the main thread only.
import { register } from "tsx/esm/api";

register();
await import("./analysis-worker.ts");
