import type { CopyAlignment } from "@newsgraph/core";
import { alignQuotes } from "@newsgraph/linking";
import type { Store } from "@newsgraph/store";
import type { ShowProgress } from "../output/progress.js";
import type { StopSignal } from "../stop-signal.js";

/** Copies whose alignment is stored in one transaction: the quotes of their stories are read once for all of them. */
const BATCH = 500;
/** Copies whose texts are held at a time, each with the text that it is held against. */
const TEXTS_BATCH = 50;

/** Aligns the quotes of copies with those of the articles that they are held against. Copies left when the run is stopped wait for the next. */
export async function alignCopies(store: Store, stop: StopSignal, show: ShowProgress): Promise<void> {
  const progress = show("Aligning the quotes of copies", "copies");
  const total = await store.countUnaligned();
  let done = 0;
  for (let copies = await store.unalignedCopies(BATCH); copies.length > 0; ) {
    if (await stop.isAsked()) break;
    const alignments: CopyAlignment[] = [];
    for (let at = 0; at < copies.length; at += TEXTS_BATCH) {
      const some = copies.slice(at, at + TEXTS_BATCH);
      const ids = some.flatMap(({ article, against }) => (against === null ? [] : [article, against]));
      const texts = await store.quotedTexts([...new Set(ids)]);
      for (const { article, against } of some) {
        const [original, copy] = [texts.get(against ?? ""), texts.get(article)];
        alignments.push({ article, pairs: original && copy ? alignQuotes(original, copy) : [] });
      }
      done += some.length;
      progress.at(done, total, done);
    }
    await store.alignCopies(alignments);
    copies = await store.unalignedCopies(BATCH);
  }
  progress.end();
}
