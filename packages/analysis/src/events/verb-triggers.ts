import { DAILY_VERBS } from "./daily-verbs.js";
import type { VerbFrame } from "./frames.js";
import { POLITICAL_VERBS } from "./political-verbs.js";
import { type VerbForm, verbForms } from "./verb-forms.js";

/** A verb form and what it may tell. */
export interface VerbTrigger {
  readonly form: VerbForm;
  /** The base form. */
  readonly act: string;
  readonly frame: VerbFrame;
}

/** Verb forms, lower-cased, with their frames in the order of the tables: the first that fits wins. */
export const VERB_TRIGGERS: ReadonlyMap<string, readonly VerbTrigger[]> = indexVerbs();

function indexVerbs(): Map<string, VerbTrigger[]> {
  const index = new Map<string, VerbTrigger[]>();
  for (const [verbs, frame] of [...POLITICAL_VERBS, ...DAILY_VERBS]) {
    for (const spec of verbs.trim().split(/\s+/)) {
      const forms = verbForms(spec);
      const [act] = forms.keys();
      for (const [word, form] of forms) {
        const known = index.get(word);
        const trigger = { form, act: act!, frame };
        if (known) known.push(trigger);
        else index.set(word, [trigger]);
      }
    }
  }
  return index;
}
