/** Every pattern of core/words has texts that it knows and texts that it does not, as data in examples/, and they hold. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT, sourceFiles, textOf } from "../../architecture/source-files";
import { type Example, exampleFaults } from "./examples";

const FOLDER = "src/core/words";
const CHINESE = /[\u3400-\u9fff]/;

/** The patterns in a value, with their paths; each pattern once, where it stands first. */
function patternsIn(value: unknown, seen: Set<RegExp>, at = ""): { readonly at: string; readonly pattern: RegExp }[] {
  if (value instanceof RegExp) {
    if (seen.has(value)) return [];
    seen.add(value);
    return [{ at, pattern: value }];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => patternsIn(one, seen, `${at}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => patternsIn(one, seen, at === "" ? key : `${at}.${key}`));
}

/** The examples of a table by the paths of its patterns; those of a list stand in the order of its patterns. */
function byPath(own: unknown, paths: readonly string[]): ReadonlyMap<string, Example> {
  if (own === undefined) return new Map();
  if (Array.isArray(own)) return new Map(own.map((one: Example, index) => [paths[index] ?? `[${index}]`, one]));
  return new Map(paths[0] === "" ? [["", own as Example]] : Object.entries(own as Record<string, Example>));
}

/** What is wrong with the examples of a file. */
function faultsOf(words: Readonly<Record<string, unknown>>, examples: Readonly<Record<string, unknown>>): string[] {
  const seen = new Set<RegExp>();
  // A pattern has its example where it stands alone, else in the table that has any.
  const order = (name: string): number => (words[name] instanceof RegExp ? 2 : name in examples ? 1 : 0);
  const names = Object.keys(words).sort((a, b) => order(b) - order(a));
  return names.flatMap((name) => {
    const patterns = new Map(patternsIn(words[name], seen).map(({ at, pattern }) => [at, pattern]));
    const own = byPath(examples[name], [...patterns.keys()]);
    return [...new Set([...patterns.keys(), ...own.keys()])].flatMap((at) => {
      const [pattern, example] = [patterns.get(at), own.get(at)];
      const faults =
        pattern === undefined
          ? ["has an example of nothing"]
          : example === undefined
            ? ["has no example"]
            : exampleFaults(pattern, example);
      return faults.map((fault) => `${name}${at === "" ? "" : ` ${at}`} ${fault}`);
    });
  });
}

const files = sourceFiles(FOLDER).map((file) => path.posix.basename(file, ".ts"));

test.each(files)("%s", async (file) => {
  const words = (await import(`../../../src/core/words/${file}`)) as Record<string, unknown>;
  const isThere = fs.existsSync(path.join(__dirname, "examples", `${file}.ts`));
  const { examples } = isThere
    ? ((await import(`./examples/${file}`)) as { readonly examples: Readonly<Record<string, unknown>> })
    : { examples: {} };
  expect(faultsOf(words, examples)).toEqual([]);
});

test("what is wrong is seen", () => {
  const words = { A: /^合计$/, B: [/月/g, { C: /日/ }] };
  const good = {
    A: { yes: ["合计"], no: ["合计数"] },
    B: [
      { yes: [["三月", "月"]], no: ["三日"] },
      { yes: ["三日"], no: ["三月"] },
    ],
  };
  expect(faultsOf(words, good)).toEqual([]);
  expect(faultsOf(words, { ...good, A: { yes: ["小计"], no: ["合计"] } })).toEqual(["A does not know “小计”", "A finds “合计” in “合计”"]);
  expect(faultsOf(words, { ...good, A: { yes: ["合计"], no: [] } })).toEqual(["A needs a text of each kind"]);
  expect(faultsOf(words, { ...good, B: [...good.B, good.A] })).toEqual(["B [2] has an example of nothing"]);
  expect(faultsOf(words, { A: good.A, B: [{ yes: [["三月", "三月"]], no: ["三日"] }] })).toEqual([
    "B [0] finds “月” in “三月”",
    "B [1].C has no example",
  ]);
});

/** Chinese patterns of a file that no export holds, so that no example can reach them. */
function hiddenPatterns(text: string): string[] {
  const hidden: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && CHINESE.test(node.text)) hidden.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true).statements) {
    const isExported = ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) visit(statement);
  }
  return hidden;
}

test("a pattern is exported, or its file has a test of its own", () => {
  const hiding = files.filter((file) => hiddenPatterns(textOf(`${FOLDER}/${file}.ts`)).length > 0);
  expect(hiding.filter((file) => !fs.existsSync(path.join(ROOT, "test/core/words", `${file}.test.ts`)))).toEqual([]);
  expect(hiddenPatterns("export const A = /合计/; const B = /小计/; export function c() { return /总计/; }")).toEqual(["/小计/", "/总计/"]);
});
