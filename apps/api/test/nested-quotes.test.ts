import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serveTold } from "./serving.js";

let serving: Serving;
beforeAll(async () => {
  serving = await serveTold([
    {
      path: "a.txt",
      paragraphs: ["“They told us, ‘Go home,’ and we went,” said Mira Olsen."],
      names: [{ name: "Mira Olsen", kind: "PERSON" }],
      quotes: [
        { text: "“They told us, ‘Go home,’ and we went,”", speaker: "Mira Olsen" },
        { text: "‘Go home,’", within: 0 },
      ],
    },
  ]);
});
afterAll(() => serving.stop());

test("a quote within a quote knows its outer one, and that its inner ones", async () => {
  const order = "orderBy: { field: POSITION, direction: ASC }";
  const { data, errors } = await serving.ask(
    `{ quotes(${order}) { nodes { text outer { text } inner { text outer { text } } } } }`,
  );
  expect(errors).toBeUndefined();
  const outer = "They told us, ‘Go home,’ and we went";
  expect(data!.quotes.nodes).toEqual([
    { text: outer, outer: null, inner: [{ text: "Go home", outer: { text: outer } }] },
    { text: "Go home", outer: { text: outer }, inner: [] },
  ]);
});
