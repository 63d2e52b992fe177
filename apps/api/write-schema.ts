/** `npm run schema`: writes `schema.graphql`, which is committed so that every change to it is seen. */
import { writeFileSync } from "node:fs";
import { printedSchema } from "./src/schema/print-schema.js";

writeFileSync(new URL("schema.graphql", import.meta.url), printedSchema());
