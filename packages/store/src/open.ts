import type { Store } from "./store.js";

export interface OpenOptions {
  /** Only read. The database must exist; another process may write to it meanwhile. */
  readonly readonly?: boolean;
  /** Called with every SQL statement that is run, for tests and for finding slow ones. */
  readonly onStatement?: (sql: string) => void;
}

export declare function openStore(file: string, options?: OpenOptions): Promise<Store>;
