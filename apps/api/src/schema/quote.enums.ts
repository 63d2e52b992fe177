import type { QuoteKind as CoreQuoteKind, Stance as CoreStance } from "@newsgraph/core";
import { enumOf } from "../enum-of.js";

export const QuoteKind = enumOf<CoreQuoteKind>("QuoteKind", "In whose words a quote is.", {
  DIRECT: "In the speaker's words.",
  INDIRECT: 'In the writer\'s words: "she said that …".',
  MIXED: "In the writer's words, with some of the speaker's in quotation marks.",
});

export const Stance = enumOf<CoreStance>("Stance", "What the speaker does in saying it, told by the cue.", {
  SAYS: "Says; the cue tells no more.",
  CLAIMS: "Claims or alleges, which the writer does not vouch for.",
  DENIES: "Denies.",
  ADMITS: "Admits or confesses.",
  WARNS: "Warns.",
  THREATENS: "Threatens.",
  PROMISES: "Promises or vows.",
  ASKS: "Asks a question.",
  DEMANDS: "Demands, urges or calls for.",
  PROPOSES: "Proposes or suggests.",
  PREDICTS: "Predicts or expects.",
  PRAISES: "Praises or welcomes.",
  CRITICIZES: "Criticizes or condemns.",
  ACCUSES: "Accuses someone.",
  AGREES: "Agrees or confirms.",
  REJECTS: "Rejects or dismisses.",
});
