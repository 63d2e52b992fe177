import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExamples } from "../src/http/examples.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

/** Where Debian and others put Chromium. */
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!CHROMIUM) console.warn("The explorer is not tested in a browser: there is no Chromium here.");

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold(TOLD);
});
afterAll(() => serving.stop());

const at = (path: string) => new URL(path, serving.url).href;

test("/ide leads into its folder, whose pages may reach nothing but this server", async () => {
  const response = await fetch(at("/ide"));
  expect(response.url).toBe(at("/ide/"));
  expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self';/);
  const page = await response.text();
  for (const { name } of readExamples()) expect(page).toContain(name);
});

describe.skipIf(!CHROMIUM)("in a browser", () => {
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const failures: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(serving.url).origin) outside.push(request.url());
    });
    page.on("pageerror", ({ message }) => failures.push(message));
    await page.goto(at("/ide/"));
  }, 60_000);
  afterAll(() => browser?.close());

  test("every example has its tab", async () => {
    for (const { name } of readExamples()) await page.getByText(name, { exact: true }).first().waitFor();
  }, 60_000);

  test("an example is run and answered", async () => {
    await page.getByText("WhoSaidWhat", { exact: true }).first().click();
    await page.getByText("Send Request").first().click();
    await page.getByText("We close the harbour on Monday").first().waitFor();
  }, 60_000);

  test("nothing is asked of any other server, and nothing in the page fails", () => {
    expect(outside).toEqual([]);
    expect(failures).toEqual([]);
  });
});
