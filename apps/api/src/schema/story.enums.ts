import type { CopyRelation as CoreCopyRelation } from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const CopyRelation = enumOf<CoreCopyRelation>(
  "CopyRelation",
  "What a copy is to the article it most likely came from.",
  {
    IDENTICAL: "The same clean text, word for word.",
    REPRINT: "The same sentences with small cuts or edits.",
    EXCERPT: "A part of the sentences.",
    REWRITE: "The same story in changed words.",
  },
);
