/** What checks say of themselves is what they do, what README and handbook tell, and what the contract settles. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { codeFacts } from "../../src/core/checks";
import { CHECK_LIST, checkList } from "./check-list";
import { withCheckTables } from "./check-tables";
import { ROOT, sourceFiles, textOf } from "./source-files";

const FACTS = codeFacts();
const severitiesOf = (code: string): readonly string[] => [FACTS.get(code as never)!.severity].flat();

test("README and handbook hold the table as it is now (npm run tables)", () => {
  for (const [file, text] of withCheckTables()) {
    expect(text).toContain("total-mismatch");
    expect(textOf(file) === text ? "" : file).toBe("");
  }
});

test("every check stands on the list (npm run tables)", () => {
  expect(textOf(CHECK_LIST) === checkList() ? "" : CHECK_LIST).toBe("");
});

/** Every call of finding() with a code written out. */
function findingCalls(): { readonly code: string; readonly severity: string | null; readonly isFixing: boolean }[] {
  return sourceFiles("src/core/checks").flatMap((file) => {
    const found: ReturnType<typeof findingCalls> = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "finding") {
        const [code, severity, , , more] = node.arguments;
        if (code && ts.isStringLiteral(code))
          found.push({
            code: code.text,
            severity: severity && ts.isStringLiteral(severity) ? severity.text : null,
            isFixing: /\bfix\b/.test(more?.getText() ?? ""),
          });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true));
    return found;
  });
}

test("a finding is as grave as its check says", () => {
  const made = findingCalls().filter(({ severity }) => severity !== null);
  expect(made.length).toBeGreaterThan(50);
  expect(made.filter(({ code, severity }) => !severitiesOf(code).includes(severity!))).toEqual([]);
});

test("a code that says nothing of a fix has none", () => {
  const fixing = findingCalls().filter(({ isFixing }) => isFixing);
  expect(fixing.map(({ code }) => code)).toContain("total-stale");
  expect(fixing.filter(({ code }) => FACTS.get(code as never)?.fix === undefined)).toEqual([]);
});

/** `code, code | cell | w, i where … |`: rows of the contract's table. */
function contractRows(text: string): (readonly [code: string, severities: readonly string[]])[] {
  const names = { e: "error", w: "warning", i: "info" } as const;
  return [...text.matchAll(/^\| ([a-z][a-z-]*(?:, [a-z-]+)*) \|[^|]*\| ((?:[ewi]\b)[^|]*)\|([^|]*)\|$/gm)].flatMap(
    ([, codes, severity, more]) => {
      const said = [...`${severity!} ; ${more!}`.matchAll(/(?:^|[,;:] ?|else )([ewi])\b(?! from)/g)].map(
        ([, letter]) => names[letter as "e"],
      );
      return codes!.split(", ").map((code) => [code, said] as const);
    },
  );
}

const CONTRACT = path.resolve(ROOT, "../shared/contract/cli.md");
const contract = fs.existsSync(CONTRACT) ? fs.readFileSync(CONTRACT, "utf8") : null;
if (contract === null) process.stderr.write("skipped: no contract beside the checkout\n");

(contract === null ? test.skip : test)("the contract's codes and severities", () => {
  const settled = new Map(contractRows(contract!));
  expect([...FACTS.keys()].filter((code) => !settled.has(code))).toEqual(
    [...FACTS].filter(([, { isOurs }]) => isOurs).map(([code]) => code),
  );
  const differing = [...settled].filter(([code]) => FACTS.has(code as never)).filter(([code, [usual]]) => usual !== severitiesOf(code)[0]);
  expect(differing.map(([code, said]) => [code, said, severitiesOf(code)])).toEqual([]);
});
