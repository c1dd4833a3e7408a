/** nearestTests: the tests that need a source file, by however many steps, the nearest first. */
import path from "node:path";
import { importsOf, sourceFiles, textOf } from "../architecture/source-files";

/** Not for a core that was changed in one line: browsers, files made anew, whole folders of workbooks. */
const TOO_HEAVY = ["test/e2e/", "test/pictures/", "test/samples/", "test/mutants/", "test/fuzz/", "test/architecture/"];

let importers: ReadonlyMap<string, readonly string[]> | undefined;

function importersOf(): ReadonlyMap<string, readonly string[]> {
  const files = [...sourceFiles("src"), ...sourceFiles("test")];
  const known = new Set(files);
  const made = new Map<string, string[]>();
  for (const file of files)
    for (const { specifier, isTypeOnly } of importsOf(file, textOf(file))) {
      if (isTypeOnly || !specifier.startsWith(".")) continue;
      const whole = path.posix.join(path.posix.dirname(file), specifier);
      const target = [`${whole}.ts`, `${whole}.tsx`, `${whole}/index.ts`].find((one) => known.has(one));
      if (target !== undefined) made.set(target, [...(made.get(target) ?? []), file]);
    }
  return made;
}

/** Paths from the checkout's root. A test of the same name or folder is nearer than its imports say. */
export function nearestTests(file: string, most: number): string[] {
  importers ??= importersOf();
  const steps = new Map([[file, 0]]);
  for (const at of steps.keys()) for (const one of importers.get(at) ?? []) if (!steps.has(one)) steps.set(one, steps.get(at)! + 1);
  const folder = path.posix.dirname(file).replace(/^src/, "test");
  const stem = path.posix.basename(file).replace(/\.tsx?$/, "");
  const far = (test: string): number => {
    const isNamesake = path.posix.basename(test).startsWith(`${stem}.test`);
    const isBeside = path.posix.dirname(test) === folder;
    return steps.get(test)! - (isNamesake && isBeside ? 20 : isBeside ? 3 : 0) + (test.startsWith("test/core/") ? 0 : 2);
  };
  return [...steps.keys()]
    .filter((one) => /\.test\.tsx?$/.test(one) && !TOO_HEAVY.some((folder) => one.startsWith(folder)))
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))
    .slice(0, most);
}
