import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { NewsgraphError } from "@newsgraph/core";
import { listCorpora } from "./corpora-folder.js";

/** The documents of a corpus, in the order of its files. Throws a NewsgraphError (FILE_UNREADABLE) if the folder has no such corpus. */
export function readCorpus<Document>(folder: string, name: string): Document[] {
  const files = listCorpora(folder).get(name);
  if (!files)
    throw new NewsgraphError(
      "FILE_UNREADABLE",
      `There is no corpus ${name} in ${folder}. Name another folder with --corpora or NEWSGRAPH_CORPORA.`,
      { file: folder },
    );
  return files.flatMap((file) => readJsonLines<Document>(file));
}

function readJsonLines<Document>(file: string): Document[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const documents: Document[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    try {
      documents.push(JSON.parse(line) as Document);
    } catch (cause) {
      throw new NewsgraphError(
        "INPUT_MALFORMED",
        `Line ${index + 1} of ${file} is not JSON. Mend or remove it.`,
        { file, line: index + 1 },
        { cause },
      );
    }
  });
  return documents;
}
