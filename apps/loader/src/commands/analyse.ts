import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AnalysisOptions, analyse, MAX_FILE_BYTES } from "@newsgraph/analysis";
import { type Analysis, articleId, NewsgraphError } from "@newsgraph/core";
import { ExitCode } from "../exit-codes.js";
import { findFiles, formOption } from "../find-files.js";
import { type JsonLine, readJsonLines } from "../json-lines.js";

import { analysisJson } from "../output/analysis-json.js";
import { markedArticle } from "../output/marked-article.js";
import { styleFor } from "../output/style.js";
import { readFile } from "../read-file.js";

/** What `newsgraph analyse` takes from the command line. */
export interface AnalyseOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly asIs?: boolean;
  readonly color: boolean;
}

/** One text to analyse, and the name under which its reader knows it. */
interface Input {
  readonly id: string;
  readonly label: string;
  readonly content: Uint8Array | string;
  readonly options: AnalysisOptions;
}

const STANDARD_INPUT = "-";

/** Shows what texts hold, touching no store. Texts that are refused are told on standard error; the rest goes on. */
export async function analyseCommand(paths: readonly string[], options: AnalyseOptions): Promise<ExitCode> {
  const style = styleFor(process.stdout, options.color);
  let exitCode: ExitCode = ExitCode.OK;
  for await (const input of inputs(paths, options)) {
    const analysis = input instanceof NewsgraphError ? input : attempt(input);
    if (analysis instanceof NewsgraphError) {
      const file = analysis.place.file ?? "";
      console.error(`${file === STANDARD_INPUT ? "standard input" : file}: ${analysis.message} [${analysis.code}]`);
      exitCode = ExitCode.REFUSED;
    } else if (options.json || options.jsonl) {
      await print(`${JSON.stringify(analysisJson((input as Input).id, analysis))}\n`);
    } else {
      await print(markedArticle((input as Input).label, analysis, style));
    }
  }
  return exitCode;
}

function attempt({ content, options, label }: Input): Analysis | NewsgraphError {
  try {
    return analyse(content, options);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    return new NewsgraphError(error.code, error.message, { ...error.place, file: label });
  }
}

async function* inputs(
  paths: readonly string[],
  { asIs = false, jsonl = false }: AnalyseOptions,
): AsyncGenerator<Input | NewsgraphError> {
  const found = findFiles(paths.filter((path) => path !== STANDARD_INPUT));
  for (const { error } of found.refused) yield error;
  const sources = paths.includes(STANDARD_INPUT) ? [STANDARD_INPUT, ...found.files] : found.files;
  for (const path of sources) {
    if (jsonl) {
      for await (const line of readJsonLines(path))
        yield line instanceof NewsgraphError ? line : fromLine(line, path, asIs);
    } else yield fromFile(path, asIs);
  }
}

function fromFile(path: string, asIs: boolean): Input | NewsgraphError {
  try {
    const content = path === STANDARD_INPUT ? readFileSync(0) : readFile(path, MAX_FILE_BYTES);
    return { id: articleId(content), label: path, content, options: { asIs, ...formOption(path) } };
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    return error;
  }
}

function fromLine({ id, text, known, line }: JsonLine, path: string, asIs: boolean): Input {
  return { id, label: `${path}, line ${line}`, content: text, options: { asIs, known } };
}

/** Writes to standard output and waits while its reader is slower than we are, so that memory stays flat. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
