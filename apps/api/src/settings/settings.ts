import type { Token } from "../http/access.js";
import type { Safelist } from "../limits/safelist.js";

/** What the server is told when it starts. */
export interface Settings {
  /** Path of the database file. */
  readonly database: string;
  /** TCP port; 0 takes any that is free. */
  readonly port: number;
  /** Name or address to listen on. */
  readonly host: string;
  /** Origins whose pages may ask from a browser, apart from the API's own. */
  readonly cors: readonly string[];
  /** Who may ask; null: everybody. */
  readonly tokens: readonly Token[] | null;
  /** The only queries that are answered; null: all. */
  readonly safelist: Safelist | null;
  /** Requests that one client may make in a minute; 0: any number. */
  readonly rateLimit: number;
  /** How many proxies stand in front, each of which adds the address it was asked from. */
  readonly proxies: number;
  /** What one operation may cost at most. */
  readonly maxCost: number;
  /** Seconds that one operation may run. */
  readonly timeLimit: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Whether people get pages: Apollo Sandbox and the explorer that needs no network. */
  readonly pages: boolean;
  /** Whether clients see where files stand on the server, not only their names. */
  readonly filePaths: boolean;
  /** The least grave lines that are logged. */
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ["error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
