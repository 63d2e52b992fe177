import type { FindingOf, LinkIndex, Noun } from "@newsgraph/core";
import type { Connection } from "./connection.js";
import { alignCopies, countUnaligned, quotedTexts, unalignedCopies } from "./link/align-copies.js";
import { applyLinkChanges } from "./link/apply-link-changes.js";
import { describe } from "./link/describe.js";
import { FINDINGS } from "./link/findings.js";
import { findingsOfThings } from "./link/findings-of-things.js";
import { forgetLinks } from "./link/forget-links.js";
import { hotKeys } from "./link/hot-keys.js";
import { joined } from "./link/joined.js";
import { linkIndex } from "./link/link-index.js";
import { noteLinking } from "./link/link-versions.js";
import { namingsOfEntities } from "./link/namings-of-entities.js";
import { TABLES } from "./link/nouns.js";
import { countStale, staleThings, unlinked } from "./link/pending.js";
import { removals } from "./link/removals.js";
import { countOutdated, outdatedFiles } from "./read/outdated-files.js";
import { readsOf } from "./read/reads-of.js";
import { readStatus } from "./read/status.js";
import { isAnyOf } from "./sqlite.js";
import type { Store } from "./store.js";
import { outcomeOf, removeFile, writeArticles } from "./write/articles.js";
import { setAuthorities } from "./write/authorities.js";
import { insertRowsInto } from "./write/insert.js";
import { runLog } from "./write/runs.js";
import { seenFiles } from "./write/seen-files.js";

/** The store on an open database. */
export function storeOn(connection: Connection): Store {
  const { db } = connection;
  const insert = insertRowsInto(db);
  const read = readsOf(db);
  const indexes: { readonly [N in Noun]: LinkIndex<FindingOf[N]> } = {
    story: linkIndex(db, "story"),
    entity: linkIndex(db, "entity"),
    statement: linkIndex(db, "statement"),
    event: linkIndex(db, "event"),
  };
  return {
    read,
    outcomeOf: outcomeOf(db),
    writeArticles: (inputs, run) => writeArticles(connection, insert, inputs, run ?? null),
    writeArticle: async (input, run) => (await writeArticles(connection, insert, [input], run ?? null))[0]!,
    removeFile: (path) => removeFile(connection, insert, path),
    ...seenFiles(connection),
    outdatedFiles: outdatedFiles(db),
    countOutdated: countOutdated(db),
    unlinked: (limit, after) => unlinked(db, limit, after),
    setAuthorities: (entries) => setAuthorities(connection, insert, entries),
    removals: () => removals(db),
    linkIndex: <N extends Noun>(noun: N) => indexes[noun],
    findingsOf: (noun, ...ids) => FINDINGS[noun](db, isAnyOf(TABLES[noun].article, ids)),
    noteLinking: (version) => noteLinking(connection, version),
    applyLinkChanges: (ids, changes, removed = {}) => applyLinkChanges(connection, insert, ids, changes, removed),
    unalignedCopies: (limit) => unalignedCopies(db, limit),
    countUnaligned: () => countUnaligned(db),
    quotedTexts: (ids) => quotedTexts(db, ids),
    alignCopies: (alignments) => alignCopies(connection, insert, alignments),
    hotKeys: (noun, keys, least) => hotKeys(db, noun, keys, least),
    forgetLinks: () => forgetLinks(connection),
    countStale: (noun) => countStale(db, noun),
    staleThings: (noun, limit) => staleThings(db, noun, limit),
    namingsOfEntities: (entities, atMost) => namingsOfEntities(db, entities, atMost),
    findingsOfThings: (noun, things, atMost) => findingsOfThings(db, noun, things, atMost),
    describe: (noun, things) => describe(connection, insert, noun, things),
    joined: () => joined(db),
    ...runLog(connection),
    status: () => readStatus(db, read),
    close: () => connection.close(),
  };
}
