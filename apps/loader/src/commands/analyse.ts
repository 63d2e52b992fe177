import { once } from "node:events";
import { analyse } from "@newsgraph/analysis";
import { type Analysis, NewsgraphError } from "@newsgraph/core";
import { ExitCode } from "../exit-codes.js";
import type { FieldMapping } from "../input/field-mapping.js";
import { findFiles, STANDARD_INPUT } from "../input/find-files.js";
import { refuseTerminal } from "../input/path-list.js";
import { readSources, type SourceArticle } from "../input/read-sources.js";
import { analysisJson } from "../output/analysis-json.js";
import { markedArticle } from "../output/marked-article.js";
import { shownPath } from "../output/shown-path.js";
import { styleFor } from "../output/style.js";

/** What `newsgraph analyse` takes from the command line. */
export interface AnalyseOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly fields?: FieldMapping;
  readonly asIs?: boolean;
  readonly color: boolean;
}

/** Shows what texts hold, touching no store. Texts that are refused are told on standard error; the rest goes on. */
export async function analyseCommand(paths: readonly string[], options: AnalyseOptions): Promise<ExitCode> {
  if (paths.includes(STANDARD_INPUT)) refuseTerminal("analyse -");
  const style = styleFor(process.stdout, options.color);
  let exitCode: ExitCode = ExitCode.OK;
  let isAny = false;
  for await (const source of readSources(findFiles(paths), { jsonl: options.jsonl, fields: options.fields })) {
    isAny = true;
    const analysis = source instanceof NewsgraphError ? source : attempt(source, options.asIs === true);
    if (analysis instanceof NewsgraphError) {
      console.error(`${shownPath(analysis.place.file ?? "")}: ${analysis.message} [${analysis.code}]`);
      exitCode = ExitCode.REFUSED;
    } else if (options.json || options.jsonl) {
      const { recordId, id } = source as SourceArticle;
      await print(`${JSON.stringify(analysisJson(recordId ?? id, analysis))}\n`);
    } else {
      await print(markedArticle(shownPath((source as SourceArticle).path), analysis, style));
    }
  }
  if (!isAny) console.error("newsgraph: no article was found. newsgraph load --help tells which files are read.");
  return exitCode;
}

function attempt({ content, options, path }: SourceArticle, asIs: boolean): Analysis | NewsgraphError {
  try {
    return analyse(content, { asIs, ...options });
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    return new NewsgraphError(error.code, error.message, { ...error.place, file: path });
  }
}

/** Writes to standard output and waits while its reader is slower than we are, so that memory stays flat. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
