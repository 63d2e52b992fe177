import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root } from "./newsgraph.js";

/**
 * When an answer has changed for the better, NEWSGRAPH_UPDATE_README=1 writes the new ones into the pages; read them before
 * you commit.
 */
const isUpdate = process.env.NEWSGRAPH_UPDATE_README === "1";

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly content: string;
  /** Where the content stands in the page. */
  readonly start: number;
  readonly end: number;
}

/** A page that shows what was asked and what came of it. */
export class ShownPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly #path: string;
  readonly #updates = new Map<Block, string>();

  /** Reads the page at a path of the repository. */
  constructor(path: string) {
    this.#path = join(root, path);
    this.text = readFileSync(this.#path, "utf8");
    this.blocks = [...this.text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => {
      const start = match.index + match[0].indexOf("\n") + 1;
      return { language: match[1]!, content: match[2]!, start, end: start + match[2]!.length };
    });
  }

  /** Expects the JSON that a block shows, or takes it down as the new one. */
  expectJson(block: Block | undefined, value: unknown): void {
    expect(block?.language).toBe("json");
    if (isUpdate) this.#updates.set(block!, `${compactJson(value)}\n`);
    else expect(value).toEqual(JSON.parse(block!.content));
  }

  /** Expects the text that a block shows, or takes it down as the new one. */
  expectText(block: Block | undefined, value: string): void {
    expect(block?.language).toBe("text");
    if (isUpdate) this.#updates.set(block!, value);
    else expect(value).toBe(block!.content);
  }

  /** Writes what was taken down into the page. */
  update(): void {
    if (this.#updates.size === 0) return;
    let text = this.text;
    for (const [block, content] of [...this.#updates].sort(([a], [b]) => b.start - a.start)) {
      text = text.slice(0, block.start) + content + text.slice(block.end);
    }
    writeFileSync(this.#path, text);
  }
}

/** JSON with an object a line where it fits: answers are to be read, not scrolled. */
function compactJson(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const inner = `${indent}  `;
  const parts = (at: string) =>
    Array.isArray(value)
      ? value.map((item) => compactJson(item, at))
      : Object.entries(value).map(([key, field]) => `"${key}": ${compactJson(field, at)}`);
  const line = parts("").join(", ");
  if (line === "") return open! + close!;
  if (!line.includes("\n") && indent.length + line.length <= 110) return open === "{" ? `{ ${line} }` : `[${line}]`;
  return `${open}\n${parts(inner)
    .map((part) => inner + part)
    .join(",\n")}\n${indent}${close}`;
}
