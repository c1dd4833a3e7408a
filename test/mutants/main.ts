/**
 * npm run mutants [-- --count 200 --seed N --in core/reading --at src/core/plan/money.ts:12 --most 16]: changes lines of src/core one
 * at a time in a copy of the checkout, runs the tests nearest to each until one fails, and prints the share that was noticed. The
 * same tree and seed choose the same lines.
 *
 * All changes stand in the copy at once and one is in force at a time, so that nothing is compiled anew; a first run without any
 * tells which test files reach which lines, and no others are asked. A change that does not compile is not counted, but another
 * one taken. Lines that live on are shown as they were and as they are, and listed again at the end.
 */
import { parseArgs } from "node:util";
import { sourceFiles, textOf } from "../architecture/source-files";
import { Random } from "../fuzz/random";
import { Compiler } from "./compiled";
import { EQUIVALENT } from "./equivalent";
import { instrumented, type Numbered } from "./instrument";
import { applied, type Mutation, mutationsOf } from "./mutations";
import { nearestTests } from "./nearest";
import { type Reach, Scratch } from "./scratch";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    in: { type: "string", default: "core" },
    at: { type: "string", multiple: true, default: [] },
    most: { type: "string", default: "16" },
  },
});

/** A test file that takes more of the processor's seconds than this is asked last. */
const SLOW = 8;

function said(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Each line that can be changed is as likely as any other; of its changes one is taken. */
function chosen(): { readonly taken: readonly Numbered[]; readonly refused: number } {
  const byLine = new Map<string, Mutation[]>();
  for (const file of sourceFiles("src").filter((one) => one.startsWith(`src/${values.in}`)))
    for (const mutation of mutationsOf(file, textOf(file))) {
      const line = `${file}:${mutation.line}`;
      byLine.set(line, [...(byLine.get(line) ?? []), mutation]);
    }
  const compiler = new Compiler();
  const compiles = (mutation: Mutation): boolean => compiler.compiles(mutation.file, applied(textOf(mutation.file), mutation));
  const random = new Random(Number(values.seed), 0);
  const lines = [...byLine.values()];
  const taken: Mutation[] = [];
  let refused = 0;
  const take = (mutation: Mutation): void => void (compiles(mutation) ? taken.push(mutation) : refused++);
  if (values.at.length > 0) for (const mutation of values.at.flatMap((line) => byLine.get(line) ?? [])) take(mutation);
  else while (taken.length < Number(values.count) && lines.length > 0) take(random.pick(lines.splice(random.below(lines.length), 1)[0]!));
  return { taken: taken.map((mutation, index) => ({ number: index + 1, mutation })), refused };
}

/** The test files that reach a change, the nearest first. */
function asked({ number, mutation }: Numbered, reaches: ReadonlyMap<string, Reach>): Reach[] {
  const tests = nearestTests(mutation.file, Number(values.most)).flatMap((test) => reaches.get(test) ?? []);
  return tests.filter(({ reached }) => reached.includes(number)).sort((a, b) => Number(a.seconds > SLOW) - Number(b.seconds > SLOW));
}

function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1]!.trim();
}

interface Outcome {
  readonly kind: "killed" | "alive" | "equivalent";
  readonly text: string;
}

function outcomeOf(scratch: Scratch, one: Numbered, reaches: ReadonlyMap<string, Reach>): Outcome {
  const { mutation } = one;
  const text = textOf(mutation.file);
  const before = lineOf(text, mutation.line);
  const after = lineOf(applied(text, mutation), mutation.line);
  const known = EQUIVALENT.find(({ file, line, to }) => file === mutation.file && line === before && to === after);
  if (known) return { kind: "equivalent", text: `no test can tell (${known.why})` };
  const tests = asked(one, reaches);
  const alive = (how: string): Outcome => ({ kind: "alive", text: `ALIVE, ${how}\n    - ${before}\n    + ${after}` });
  if (tests.length === 0) return alive("reached by no test near it");
  const seconds = tests.reduce((sum, test) => sum + test.seconds, 0);
  const run = scratch.run(
    one.number,
    tests.map(({ test }) => test),
    seconds,
  );
  if (run.isEndless) return { kind: "killed", text: "goes round for ever" };
  return run.failed.length > 0 ? { kind: "killed", text: run.failed[0]! } : alive(`${tests.length} test files asked`);
}

function run(): void {
  const { taken, refused } = chosen();
  said(`${taken.length} changes that compile, ${refused} that do not`);
  const scratch = new Scratch();
  const alive: string[] = [];
  const counts = { killed: 0, alive: 0, equivalent: 0 };
  try {
    const files = [...new Set(taken.map(({ mutation }) => mutation.file))];
    for (const file of files)
      scratch.write(
        file,
        instrumented(
          textOf(file),
          taken.filter(({ mutation }) => mutation.file === file),
        ),
      );
    const tests = [...new Set(files.flatMap((file) => nearestTests(file, Number(values.most))))];
    const { reaches, failed } = scratch.reach(tests);
    for (const test of failed) said(`not asked, fails as it is: ${test}`);
    said(
      `${reaches.length} test files of ${tests.length} can be asked, ${Math.round(reaches.reduce((sum, one) => sum + one.seconds, 0))} s`,
    );
    const byTest = new Map(reaches.map((one) => [one.test, one]));
    for (const one of taken) {
      const { kind, text } = outcomeOf(scratch, one, byTest);
      const head = `${one.mutation.file}:${one.mutation.line} ${one.mutation.kind}`;
      counts[kind]++;
      if (kind === "alive") alive.push(`${head}: ${text}`);
      said(`${one.number} ${head}: ${text}`);
    }
  } finally {
    scratch.remove();
  }
  const total = counts.killed + counts.alive;
  if (alive.length > 0) said(`\n${alive.join("\n")}\n`);
  said(
    `killed ${counts.killed} of ${total} (${total === 0 ? "–" : ((counts.killed * 100) / total).toFixed(1)} %), alive ${counts.alive}, no test can tell ${counts.equivalent}, not compiled ${refused}`,
  );
}

run();
