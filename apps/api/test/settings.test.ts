import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { OPTIONS } from "../src/settings/options.js";
import { readSettings } from "../src/settings/read-settings.js";

const SANDBOX = "https://studio.apollographql.com";
const DEFAULTS = {
  database: "newsgraph.db",
  port: 4000,
  host: "127.0.0.1",
  cors: [SANDBOX],
  tokens: null,
  safelist: null,
  rateLimit: 6000,
  proxies: 0,
  maxCost: 50_000,
  timeLimit: 10,
  introspection: true,
  pages: true,
  filePaths: false,
  logLevel: "warn",
};

const folder = mkdtempSync(join(tmpdir(), "newsgraph-settings-"));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("settings", () => {
  test.each([
    ["nothing said: the defaults", [], {}, {}],
    ["flags", ["--database", "n.db", "--port", "0", "--host", "::1"], {}, { database: "n.db", port: 0, host: "::1" }],
    ["environment", [], { NEWSGRAPH_DATABASE: "e.db", NEWSGRAPH_PORT: "81" }, { database: "e.db", port: 81 }],
    ["a flag of two words", ["--time-limit", "3"], {}, { timeLimit: 3 }],
    ["a variable of two words", [], { NEWSGRAPH_MAX_COST: "9" }, { maxCost: 9 }],
    ["flags go before environment", ["--port", "82"], { NEWSGRAPH_PORT: "81" }, { port: 82 }],
    ["an empty variable is none", [], { NEWSGRAPH_PORT: "" }, {}],
    [
      "what is on or off",
      ["--pages", "off"],
      { NEWSGRAPH_INTROSPECTION: "off" },
      { pages: false, introspection: false },
    ],
    [
      "further origins",
      [],
      { NEWSGRAPH_CORS: "https://a.example, http://localhost:3000" },
      { cors: [SANDBOX, "https://a.example", "http://localhost:3000"] },
    ],
  ])("%s", (_reason, args, environment, expected) => {
    expect(readSettings(args, environment)).toEqual({ kind: "SERVE", settings: { ...DEFAULTS, ...expected } });
  });

  test("tokens are read from their file, and only their digests are kept", () => {
    const path = file("tokens", "# who may ask\n\nreader a-long-enough-token-1\r\nwriter a-long-enough-token-2\n");
    const asked = readSettings(["--tokens-file", path], {});
    expect(asked).toMatchObject({ kind: "SERVE", settings: { tokens: [{ name: "reader" }, { name: "writer" }] } });
    expect(JSON.stringify(asked)).not.toContain("long-enough");
  });

  test("a safelist is read from its file, by the hash of each document", () => {
    const path = file("list.json", JSON.stringify({ anything: "{ a }", other: "{ b }" }));
    const asked = readSettings([], { NEWSGRAPH_SAFELIST: path });
    const documents = asked.kind === "SERVE" ? [...asked.settings.safelist!.values()] : [];
    expect(documents).toEqual(["{ a }", "{ b }"]);
  });

  test("everything that is wrong is told at once, and where it was said", () => {
    const asked = readSettings(["--prot", "1", "--host", "a b"], {
      NEWSGRAPH_PORT: "65536",
      NEWSGRAPH_CORS: "https://a.example/path",
      NEWSGRAPH_INTROSPECTION: "no",
      NEWSGRAPH_LOG_LEVEL: "loud",
      NEWSGRAPH_TOKENS_FILE: file("wrong-tokens", "reader short\nonly-one-word\na b c\n"),
      NEWSGRAPH_SAFELIST: file("wrong-list", "[]"),
    });
    expect(asked).toEqual({
      kind: "WRONG",
      problems: [
        expect.stringMatching(/unknown option '--prot'.*\(Did you mean --port\?\)/s),
        expect.stringContaining('NEWSGRAPH_PORT is "65536"'),
        expect.stringContaining('--host is "a b"'),
        expect.stringContaining('NEWSGRAPH_CORS has "https://a.example/path"'),
        expect.stringMatching(/NEWSGRAPH_TOKENS_FILE .*line 1 has less than 20.*line 2 is not.*line 3 is not/),
        expect.stringContaining("NEWSGRAPH_SAFELIST is no safelist"),
        expect.stringContaining('NEWSGRAPH_INTROSPECTION is "no": give on or off.'),
        expect.stringContaining('NEWSGRAPH_LOG_LEVEL is "loud"'),
      ],
    });
    expect(JSON.stringify(asked)).not.toContain("short"); // what stands in the file of tokens is nobody's business
  });

  test.each([
    ["a word that is no flag", ["serve"]],
    ["a flag without its value", ["--port"]],
    ["a port that is no number", ["--port", "4000x"]],
    ["an empty database", ["--database", ""]],
    ["a file of tokens that is not there", ["--tokens-file", "nowhere"]],
    ["a file of tokens that holds none", ["--tokens-file", file("no-tokens", "# nobody\n")]],
    ["a name that has two tokens", ["--tokens-file", file("twice", `a ${"x".repeat(20)}\na ${"y".repeat(20)}\n`)]],
    ["a time limit of nothing", ["--time-limit", "0"]],
  ])("%s is wrong", (_reason, args) => {
    expect(readSettings(args, {}).kind).toBe("WRONG");
  });

  test("--help prints examples first, then every flag with its variable", () => {
    const asked = readSettings(["--help"], {});
    expect(asked).toEqual({ kind: "PRINT", text: expect.stringMatching(/^Examples:/) });
    const text = asked.kind === "PRINT" ? asked.text.replace(/\s+/g, " ") : "";
    for (const { flag, meaning } of Object.values(OPTIONS)) {
      expect(text).toContain(`--${flag} <`);
      expect(text).toContain(meaning);
      expect(text).toContain(`NEWSGRAPH_${flag.toUpperCase().replaceAll("-", "_")}`);
    }
  });
});
