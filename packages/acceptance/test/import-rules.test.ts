import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const SCOPE = "@newsgraph/";

/** Who may import whom (DESIGN.md section 1): `core` ← everything, the stages know only `core`, the apps tie them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  analysis: ["core"],
  linking: ["core"],
  store: ["core"],
  evaluation: ["core", "analysis", "linking", "store", "api"],
  loader: ["core", "analysis", "linking", "store"],
  api: ["core", "store", "linking"],
  acceptance: ["core", "store", "loader", "api"],
};

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly files: readonly { readonly path: string; readonly imports: readonly string[] }[];
}

const packages = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(ROOT, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPackage(join(ROOT, group, entry.name))),
);

test("every package of the workspace has a rule", () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(["api", "core", "loader", "store"]));
  expect(packages.filter(({ name }) => !(name in MAY_IMPORT)).map(({ name }) => name)).toEqual([]);
});

test.each(packages)("$name imports only the packages it may", ({ name, files }) => {
  const forbidden = files.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith(SCOPE))
      .filter((specifier) => !MAY_IMPORT[name]?.includes(workspaceName(specifier)))
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(forbidden).toEqual([]);
});

test.each(packages)("$name declares only the packages it may", ({ name, dependencies }) => {
  const declared = dependencies.filter((dependency) => dependency.startsWith(SCOPE)).map(workspaceName);
  expect(declared.filter((dependency) => !MAY_IMPORT[name]?.includes(dependency))).toEqual([]);
});

test.each(packages)("$name reaches no other package by a path", ({ folder, files }) => {
  const reaching = files.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith("."))
      .filter((specifier) => relative(folder, resolve(ROOT, dirname(path), specifier)).startsWith(".."))
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(reaching).toEqual([]);
});

test("the reader of imports sees every form of import", () => {
  const source = `import a from "one";\nimport { b,\n  c } from "two";\nexport * from "three";\nimport "four";\nconst d = await import("five");\nrequire("six");`;
  expect(importsOf(source)).toEqual(["one", "two", "three", "four", "five", "six"]);
});

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return {
    name: workspaceName(manifest.name),
    folder,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }),
    files: ["src", "test", "bin"].flatMap((part) =>
      sourceFiles(join(folder, part)).map((file) => ({
        path: relative(ROOT, file),
        imports: importsOf(readFileSync(file, "utf8")),
      })),
    ),
  };
}

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.m?[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return []; // a package without such a folder
  }
}

function importsOf(source: string): string[] {
  const specifier =
    /^\s*(?:import|export)\b[^"';]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"/gm;
  return [...source.matchAll(specifier)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

function workspaceName(name: string): string {
  return name.slice(SCOPE.length).split("/")[0]!;
}
