import { afterAll, beforeAll, expect, test } from "vitest";
import { globalId } from "../src/relay/global-id.js";
import { merge } from "./newsroom.js";
import { type Serving, serveTold } from "./serving.js";
import { TOLD } from "./told.js";

let serving: Serving;
let before: string[];
beforeAll(async () => {
  serving = await serveTold(TOLD, async (store) => {
    const names = ["Tomas Berg", "Coast Union"];
    const page = { limit: 1, backward: false, position: null };
    const order = { field: "NAME", direction: "ASC" } as const;
    const pages = await Promise.all(names.map((name) => store.read.entities({ name }, order, page)));
    before = pages.map(({ rows }) => rows[0]!.node.id);
    const findings = [...(await store.findingsOfThings("entity", before)).values()].flat();
    await merge(
      store,
      "entity",
      findings.map(({ id }) => id),
    );
  });
});
afterAll(() => serving.stop());

test("an entity that was merged into another answers under its old id, in node, nodes and filters", async () => {
  const ids = before.map((id) => globalId("Entity", id));
  const query = `query ($ids: [ID!]!, $a: ID!, $b: ID!) {
    nodes(ids: $ids) { id }
    a: quotes(filterBy: { speaker: $a }) { totalCount }
    b: quotes(filterBy: { speaker: $b }) { totalCount }
  }`;
  const { data, errors } = await serving.ask(query, { ids, a: ids[0], b: ids[1] });
  expect(errors).toBeUndefined();
  const kept = globalId("Entity", [...before].sort()[0]!);
  expect(data).toEqual({ nodes: [{ id: kept }, { id: kept }], a: { totalCount: 5 }, b: { totalCount: 5 } });
});
