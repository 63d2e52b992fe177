import type { ListedNoun, Reads } from "@newsgraph/store";
import { csvHead, csvRecord } from "./csv.js";
import { JSON_LD_CONTEXT, linkedNode } from "./json-ld.js";
import { readRecords } from "./read-records.js";

export const FORMATS = ["jsonl", "csv", "jsonld"] as const;
export type Format = (typeof FORMATS)[number];

/** An export in pieces, in the order of the nouns and of their ids: the same database gives the same bytes. */
export async function* exported(read: Reads, nouns: readonly ListedNoun[], format: Format): AsyncGenerator<string> {
  if (format === "jsonld") yield `{"@context":"${JSON_LD_CONTEXT}","@graph":[`;
  let isFirst = true;
  for (const noun of nouns) {
    if (format === "csv") yield csvHead(noun);
    for await (const record of readRecords(read, noun)) {
      if (format === "csv") yield csvRecord(noun, record);
      else if (format === "jsonl") yield `${JSON.stringify(record)}\n`;
      else yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(linkedNode(record))}`;
      isFirst = false;
    }
  }
  if (format === "jsonld") yield "\n]}\n";
}
