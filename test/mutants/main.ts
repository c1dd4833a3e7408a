/**
 * npm run mutants [-- --count 200 --seed N --in core/reading --at src/core/plan/money.ts:12 --most 24]: changes lines of
 * src/core one at a time in a copy of the checkout, runs the tests nearest to each until one fails, and prints the share
 * that was noticed. The same tree and seed choose the same lines. Lines that live on are shown as they were and as they are.
 */
import { parseArgs } from "node:util";
import { sourceFiles, textOf } from "../architecture/source-files";
import { Random } from "../fuzz/random";
import { EQUIVALENT } from "./equivalent";
import { applied, type Mutation, mutationsOf } from "./mutations";
import { nearestTests } from "./nearest";
import { Scratch } from "./scratch";

/** Test files run together at first, then twice as many: most changes are noticed by the nearest. */
const FIRST = 2;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    in: { type: "string", default: "core" },
    at: { type: "string", multiple: true, default: [] },
    most: { type: "string", default: "24" },
  },
});

/** Each line that can be changed is as likely as any other; of its changes one is taken. */
function chosen(): Mutation[] {
  const byLine = new Map<string, Mutation[]>();
  for (const file of sourceFiles("src").filter((one) => one.startsWith(`src/${values.in}`)))
    for (const mutation of mutationsOf(file, textOf(file))) {
      const line = `${file}:${mutation.line}`;
      byLine.set(line, [...(byLine.get(line) ?? []), mutation]);
    }
  if (values.at.length > 0) return values.at.flatMap((line) => byLine.get(line) ?? []);
  const random = new Random(Number(values.seed), 0);
  const lines = [...byLine.values()];
  const taken: Mutation[] = [];
  while (taken.length < Number(values.count) && lines.length > 0) taken.push(random.pick(lines.splice(random.below(lines.length), 1)[0]!));
  return taken;
}

/** Test files that fail without any change say nothing; each that noticed something is tried once as it is. */
const sound = new Map<string, boolean>();

function isSound(scratch: Scratch, test: string): boolean {
  if (!sound.has(test)) {
    const { failed } = scratch.run([test], true);
    sound.set(test, failed.length === 0);
    if (failed.length > 0) process.stdout.write(`not asked, fails as it is: ${failed[0]!}\n`);
  }
  return sound.get(test)!;
}

/** What noticed the change, or null. */
function killer(scratch: Scratch, mutation: Mutation): string | null {
  const text = textOf(mutation.file);
  const isAsked = (test: string): boolean => sound.get(test) !== false;
  const tests = nearestTests(mutation.file, Number(values.most));
  for (let size = FIRST; tests.length > 0; size *= 2) {
    const batch = tests.splice(0, size);
    for (;;) {
      const asked = batch.filter(isAsked);
      if (asked.length === 0) break;
      scratch.write(mutation.file, applied(text, mutation));
      const { failed, isEndless } = scratch.run(asked, true);
      scratch.write(mutation.file, text);
      if (isEndless) return "goes round for ever";
      if (failed.length === 0) break;
      if (isSound(scratch, failed[0]!.split(" › ")[0]!)) return failed[0]!;
    }
  }
  return null;
}

function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1]!.trim();
}

function run(): void {
  const scratch = new Scratch();
  const said = (line: string): void => void process.stdout.write(`${line}\n`);
  let killed = 0;
  let equivalent = 0;
  const alive: Mutation[] = [];
  try {
    chosen().forEach((mutation, index) => {
      const { file, line, kind } = mutation;
      const before = lineOf(textOf(file), line);
      const after = lineOf(applied(textOf(file), mutation), line);
      const head = `${index + 1} ${file}:${line} ${kind}`;
      const known = EQUIVALENT.find((one) => one.file === file && one.line === before && one.to === after);
      if (known) {
        equivalent++;
        said(`${head}: no test can tell (${known.why})`);
        return;
      }
      const by = killer(scratch, mutation);
      if (by === null) alive.push(mutation);
      else killed++;
      said(by === null ? `${head}: ALIVE\n    - ${before}\n    + ${after}` : `${head}: ${by}`);
    });
  } finally {
    scratch.remove();
  }
  const asked = killed + alive.length;
  said(`${killed} of ${asked} noticed (${asked === 0 ? "–" : ((killed * 100) / asked).toFixed(1)} %), ${equivalent} that no test can tell`);
}

run();
