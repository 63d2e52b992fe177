import { Worker } from "node:worker_threads";

/** What a worker thread says: once that it is ready, then to each task, in their order, its result or why there is none. */
export type Message<Result> = "READY" | { readonly result: Result } | { readonly fault: Fault };

/** An error that a task met, as it comes over from its thread. */
export interface Fault {
  /** That of a NewsgraphError; null for a bug. */
  readonly code: string | null;
  readonly message: string;
}

/** What came of a task. LOST: its thread crashed or hung over it. */
export type Outcome<Result> =
  | { readonly result: Result }
  | { readonly fault: Fault }
  | { readonly lost: "CRASHED" | "TIMEOUT"; readonly message: string };

export interface PoolOptions {
  /** The module that each thread runs. It sends `Message`s. */
  readonly module: URL;
  readonly size: number;
  /** A thread that works longer on one task is ended, and the task is lost. */
  readonly timeoutMs: number;
  /** A thread whose heap grows beyond this is ended, and the task is lost. */
  readonly heapMb: number;
  readonly execArgv?: readonly string[];
}

/** Tasks a thread holds: one in work and some that wait, so that it goes on while we are busy writing. */
const TASKS_PER_THREAD = 4;

interface Pending<Task, Result> {
  readonly task: Task;
  readonly resolve: (outcome: Outcome<Result>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads that work on tasks, started when there is work for them. A thread that crashes or hangs costs the one task it had
 * in work; what waited behind it goes to another thread. Only a thread that cannot even start is an error.
 */
export class WorkerPool<Task, Result> {
  /** Tasks it can hold usefully; who gives more fills memory. */
  readonly capacity: number;
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread<Task, Result>>();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.capacity = options.size * TASKS_PER_THREAD;
  }

  /** Gives a task to the thread that has the least to do. Rejects only if its thread could not start. */
  run(task: Task): Promise<Outcome<Result>> {
    return new Promise((resolve, reject) => this.#give({ task, resolve, reject }));
  }

  /** Ends all threads. Tasks that they hold come to nothing. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
    this.#threads.clear();
  }

  #give(pending: Pending<Task, Result>): void {
    let least: Thread<Task, Result> | undefined;
    for (const thread of this.#threads) if (!least || thread.load < least.load) least = thread;
    if (!least || (least.load > 0 && this.#threads.size < this.#options.size)) {
      least = new Thread(this.#options, (ended, waiting) => {
        this.#threads.delete(ended);
        for (const left of waiting) this.#give(left);
      });
      this.#threads.add(least);
    }
    least.take(pending);
  }
}

type OnEnd<Task, Result> = (ended: Thread<Task, Result>, waiting: readonly Pending<Task, Result>[]) => void;

/** One worker thread and the tasks it holds, the first of which is in work. */
class Thread<Task, Result> {
  readonly #worker: Worker;
  readonly #timeoutMs: number;
  readonly #onEnd: OnEnd<Task, Result>;
  readonly #held: Pending<Task, Result>[] = [];
  #isReady = false;
  #timer: NodeJS.Timeout | undefined;

  constructor({ module, timeoutMs, heapMb, execArgv = [] }: PoolOptions, onEnd: OnEnd<Task, Result>) {
    this.#timeoutMs = timeoutMs;
    this.#onEnd = onEnd;
    this.#worker = new Worker(module, {
      execArgv: [...execArgv],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    this.#worker.on("message", (message: Message<Result>) => this.#hear(message));
    this.#worker.on("error", (cause) => this.#end("CRASHED", cause.message));
    this.#worker.on("exit", (code) => this.#end("CRASHED", `Its thread ended with code ${code}.`));
  }

  get load(): number {
    return this.#held.length;
  }

  take(pending: Pending<Task, Result>): void {
    this.#held.push(pending);
    this.#worker.postMessage(pending.task);
    if (this.#held.length === 1) this.#watch();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #hear(message: Message<Result>): void {
    if (message === "READY") this.#isReady = true;
    else this.#held.shift()?.resolve(message);
    this.#watch();
  }

  #end(lost: "CRASHED" | "TIMEOUT", message: string): void {
    void this.stop();
    const [inWork, ...waiting] = this.#held;
    if (this.#isReady) inWork?.resolve({ lost, message });
    else inWork?.reject(new Error(`A worker thread could not start: ${message}`));
    this.#onEnd(this, waiting);
  }

  /** Gives the task that is now in work its time; while the thread starts none runs. */
  #watch(): void {
    clearTimeout(this.#timer);
    const inWork = this.#held[0];
    if (!inWork || !this.#isReady) return;
    this.#timer = setTimeout(() => {
      // Timers come before messages: an answer may have waited while we were busy. Let it in first.
      setImmediate(() => {
        if (this.#held[0] === inWork) this.#end("TIMEOUT", `It took longer than ${this.#timeoutMs / 1000} s.`);
      });
    }, this.#timeoutMs);
  }
}
