import { expect, test } from "vitest";
import { styleFor } from "../src/output/style.js";

test.each([
  { name: "a terminal", isTTY: true, color: true, env: {}, styled: true },
  { name: "a pipe", isTTY: false, color: true, env: {}, styled: false },
  { name: "NO_COLOR", isTTY: true, color: true, env: { NO_COLOR: "1" }, styled: false },
  { name: "an empty NO_COLOR says nothing", isTTY: true, color: true, env: { NO_COLOR: "" }, styled: true },
  { name: "a dumb terminal", isTTY: true, color: true, env: { TERM: "dumb" }, styled: false },
  { name: "--no-color", isTTY: true, color: false, env: { FORCE_COLOR: "1" }, styled: false },
  { name: "FORCE_COLOR in a pipe", isTTY: false, color: true, env: { FORCE_COLOR: "1", NO_COLOR: "1" }, styled: true },
])("$name: colours $styled", ({ isTTY, color, env, styled }) => {
  expect(styleFor({ isTTY }, color, env)("green", "x")).toBe(styled ? "\u001b[32mx\u001b[39m" : "x");
});
