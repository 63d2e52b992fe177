import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePacked, type Packed } from "@newsgraph/analysis/stages";
import { REPOSITORY } from "../corpora/corpora-folder.js";

const MODELS = join(REPOSITORY, "packages/analysis/models");

/** Writes a trained file and its card where the analysis reads it. */
export function writeModel(packed: Packed, card: string): void {
  writeFileSync(join(MODELS, `${packed.task}.bin`), encodePacked(packed));
  writeFileSync(join(MODELS, `${packed.task}.MODEL_CARD.md`), card);
}
