/** nearestTests: the tests that need a source file, by however many steps, the nearest first. */
import path from "node:path";
import { importsOf, sourceFiles, textOf } from "../architecture/source-files";

/** Not browsers, nor what looks at the text of the sources, which holds every change at once. */
const ASKED = /^test\/(?!e2e\/|architecture\/).*\.test\.ts$/;
/** What needs a document, modules put in the place of others, or processes of their own, in which no change is in force. */
const BEYOND = /@jest-environment jsdom|\bjest\.mock\(|\b(?:spawn|spawnSync|execFile|execFileSync|fork)\(/;

let importers: ReadonlyMap<string, readonly string[]> | undefined;

function importersOf(): ReadonlyMap<string, readonly string[]> {
  const files = [...sourceFiles("src"), ...sourceFiles("test")];
  const known = new Set(files);
  const made = new Map<string, string[]>();
  const put = (target: string, file: string): void => void made.set(target, [...(made.get(target) ?? []), file]);
  for (const file of files) {
    // import(`../words/${name}`): every file of that folder may be meant.
    for (const [, folder] of textOf(file).matchAll(/import\(`(\.[^`$]*\/)\$\{\w+\}`\)/g)) {
      const whole = path.posix.join(path.posix.dirname(file), folder!, ".");
      for (const target of files) if (path.posix.dirname(target) === whole) put(target, file);
    }
    for (const { specifier, isTypeOnly } of importsOf(file, textOf(file))) {
      if (isTypeOnly || !specifier.startsWith(".")) continue;
      const whole = path.posix.join(path.posix.dirname(file), specifier);
      const target = [`${whole}.ts`, `${whole}.tsx`, `${whole}/index.ts`].find((one) => known.has(one));
      if (target !== undefined) put(target, file);
    }
  }
  return made;
}

/** Whole plans with what must be said of each: they notice what the tests of single rooms do not ask. */
const WHOLE_PLANS = /^test\/(?:core\/review|layouts)\//;

/** Paths from the checkout's root. A test of the same name, folder or room is nearer than its imports say. */
export function nearestTests(file: string): string[] {
  importers ??= importersOf();
  const steps = new Map([[file, 0]]);
  for (const at of steps.keys()) for (const one of importers.get(at) ?? []) if (!steps.has(one)) steps.set(one, steps.get(at)! + 1);
  const folder = path.posix.dirname(file).replace(/^src/, "test");
  const room = `${folder.split("/").slice(0, 3).join("/")}/`;
  const stem = path.posix.basename(file).replace(/\.tsx?$/, "");
  const nearness = (test: string): number => {
    if (path.posix.dirname(test) === folder) return path.posix.basename(test).startsWith(`${stem}.test`) ? 20 : 3;
    return test.startsWith(room) ? 3 : WHOLE_PLANS.test(test) ? 4 : test.startsWith("test/core/") ? 0 : -3;
  };
  const far = (test: string): number => steps.get(test)! - nearness(test);
  return [...steps.keys()]
    .filter((one) => ASKED.test(one) && !BEYOND.test(textOf(one)))
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
}
