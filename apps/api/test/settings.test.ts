import { describe, expect, test } from "vitest";
import { readSettings } from "../src/settings.js";

const SANDBOX = "https://studio.apollographql.com";
const DEFAULTS = { database: "newsgraph.db", port: 4000, host: "127.0.0.1", corsOrigins: [SANDBOX] };

describe("settings", () => {
  test.each([
    ["nothing said: the defaults", [], {}, {}],
    ["flags", ["--database", "n.db", "--port", "0", "--host", "::1"], {}, { database: "n.db", port: 0, host: "::1" }],
    ["environment", [], { NEWSGRAPH_DATABASE: "e.db", NEWSGRAPH_PORT: "81" }, { database: "e.db", port: 81 }],
    ["flags go before environment", ["--port", "82"], { NEWSGRAPH_PORT: "81" }, { port: 82 }],
    ["an empty variable is none", [], { NEWSGRAPH_PORT: "" }, {}],
    [
      "further origins",
      [],
      { NEWSGRAPH_CORS: "https://a.example, http://localhost:3000" },
      { corsOrigins: [SANDBOX, "https://a.example", "http://localhost:3000"] },
    ],
  ])("%s", (_reason, args, environment, expected) => {
    expect(readSettings(args, environment)).toEqual({ kind: "SERVE", settings: { ...DEFAULTS, ...expected } });
  });

  test("everything that is wrong is told at once, and where it was said", () => {
    const asked = readSettings(["--prot", "1", "--host", "a b"], {
      NEWSGRAPH_PORT: "65536",
      NEWSGRAPH_CORS: "https://a.example/path",
    });
    expect(asked).toEqual({
      kind: "WRONG",
      problems: [
        expect.stringMatching(/unknown option '--prot'.*\(Did you mean --port\?\)/s),
        expect.stringContaining('NEWSGRAPH_PORT is "65536"'),
        expect.stringContaining('--host is "a b"'),
        expect.stringContaining('NEWSGRAPH_CORS has "https://a.example/path"'),
      ],
    });
  });

  test.each([
    ["a word that is no flag", ["serve"]],
    ["a flag without its value", ["--port"]],
    ["a port that is no number", ["--port", "4000x"]],
    ["an empty database", ["--database", ""]],
  ])("%s is wrong", (_reason, args) => {
    expect(readSettings(args, {}).kind).toBe("WRONG");
  });

  test("--help prints examples first and every flag", () => {
    const asked = readSettings(["--help"], {});
    expect(asked).toEqual({
      kind: "PRINT",
      text: expect.stringMatching(/^Examples:[\s\S]*--database[\s\S]*--port[\s\S]*--host/),
    });
  });
});
