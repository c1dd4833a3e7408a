/**
 * npm run mutants [-- --count 200 --seed N --in core/reading --at src/core/plan/money.ts:12 --most 40]: changes lines of src/core one
 * at a time in a copy of the checkout, runs the tests that reach each, the nearest first, until one fails, and prints the share that
 * was noticed. The same tree and seed choose the same lines.
 *
 * Which lines: every one with an operator, a number, a yes or no, a condition or a call that can be changed so that the file still
 * compiles, whatever room it is in: the words of the messages are left as they stand (only people can say whether a sentence is well
 * put), what chooses between them is not. Left out are sizes of what is drawn and zh-TW, which is generated: a test of its own holds it
 * to the letter against zh-CN. Which tests: all that need the file by any number of steps and run in this process: of core, hosts,
 * command line and engine, not those of a browser or a document.
 *
 * All changes stand in the copy at once and one is in force at a time, so that nothing is compiled anew; of test files that were run
 * once it is known which lines they reach, and they are not asked of others. A change that does not compile is not counted, but
 * another one taken. Lines that live on are shown as they were and as they are, and listed again at the end.
 */
import { parseArgs } from "node:util";
import { sourceFiles, textOf } from "../architecture/source-files";
import { Random } from "../fuzz/random";
import { Compiler } from "./compiled";
import { EQUIVALENT } from "./equivalent";
import { instrumented, type Numbered } from "./instrument";
import { applied, type Mutation, mutationsOf } from "./mutations";
import { nearestTests } from "./nearest";
import { Scratch } from "./scratch";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    in: { type: "string", default: "core" },
    at: { type: "string", multiple: true, default: [] },
    most: { type: "string", default: "40" },
  },
});

/** Held to the letter against what it is made from by test/architecture/generated.test.ts. */
const GENERATED = /^src\/core\/messages\/zh-TW\//;

function said(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Each line that can be changed is as likely as any other; of its changes one is taken. */
function chosen(): { readonly taken: readonly Numbered[]; readonly refused: number } {
  const byLine = new Map<string, Mutation[]>();
  for (const file of sourceFiles("src").filter((one) => one.startsWith(`src/${values.in}`) && !GENERATED.test(one)))
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

function lineOf(text: string, line: number): string {
  return text.split("\n")[line - 1]!.trim();
}

/** Tables of known truth take long and come late, and are asked of whatever the others leave alive. */
const LAYOUTS = /^test\/layouts\//;

/** Places by which a second puts a test file back. */
const DELAY = 4;

class Trial {
  private readonly scratch = new Scratch();
  /** Of the test files that passed once, what they reach: they need not be asked of anything else. */
  private readonly reached = new Map<string, ReadonlySet<number>>();
  /** Seconds that a test file took when it passed. */
  private readonly seconds = new Map<string, number>();
  /** Whether a test file passes with no change in force; asked when it notices something for the first time. */
  private readonly soundness = new Map<string, boolean>();

  constructor(taken: readonly Numbered[]) {
    for (const file of new Set(taken.map(({ mutation }) => mutation.file))) {
      const own = taken.filter(({ mutation }) => mutation.file === file);
      this.scratch.write(file, instrumented(textOf(file), own));
    }
  }

  /** What noticed the change, as "file › test"; null, and how many of the test files that reach it were asked, where none did. */
  async killer({ number, mutation }: Numbered): Promise<{ readonly by: string | null; readonly asked: number }> {
    let asked = 0;
    for (const test of this.inOrder(mutation.file)) {
      if (asked >= Number(values.most) && !LAYOUTS.test(test)) continue;
      if (this.soundness.get(test) === false || this.reached.get(test)?.has(number) === false) continue;
      const answer = await this.scratch.run(number, [test]);
      if (answer === null) return { by: "goes round for ever", asked };
      if (answer.by !== null) {
        if (await this.isSound(test)) return { by: answer.by, asked };
        continue;
      }
      for (const [passed, numbers] of answer.reached) this.reached.set(passed, new Set(numbers));
      this.seconds.set(test, answer.seconds);
      if (this.reached.get(test)?.has(number)) asked++;
    }
    return { by: null, asked };
  }

  /** The nearest first, but for those that are known to take long. */
  private inOrder(file: string): readonly string[] {
    const tests = nearestTests(file).map((test, index) => ({ test, place: index + DELAY * (this.seconds.get(test) ?? 0) }));
    return tests.sort((a, b) => a.place - b.place).map(({ test }) => test);
  }

  /** A test that fails anyway has noticed nothing. */
  private async isSound(test: string): Promise<boolean> {
    let isSound = this.soundness.get(test);
    if (isSound === undefined) {
      isSound = (await this.scratch.run(0, [test]))?.by === null;
      this.soundness.set(test, isSound);
      if (!isSound) said(`fails as it is: ${test}`);
    }
    return isSound;
  }

  end(): void {
    this.scratch.remove();
  }
}

async function run(): Promise<void> {
  const { taken, refused } = chosen();
  said(`${taken.length} changes that compile, ${refused} that do not`);
  const trial = new Trial(taken);
  const killed = new Map<Numbered, string>();
  const alive = new Map<Numbered, string>();
  let equivalent = 0;
  const ask = async (one: Numbered): Promise<void> => {
    const { file, line, kind } = one.mutation;
    const text = textOf(file);
    const [before, after] = [lineOf(text, line), lineOf(applied(text, one.mutation), line)];
    const head = `${one.number} ${file}:${line} ${kind}`;
    const known = EQUIVALENT.find((entry) => entry.file === file && entry.line === before && entry.to === after);
    if (known) {
      equivalent++;
      said(`${head}: no test can tell (${known.why})`);
      return;
    }
    const { by, asked } = await trial.killer(one);
    if (by === null) alive.set(one, `${head}: ALIVE, ${asked} test files asked\n    - ${before}\n    + ${after}`);
    else killed.set(one, by);
    said(alive.get(one) ?? `${head}: ${by}`);
  };
  try {
    for (const one of taken) await ask(one);
  } finally {
    trial.end();
  }
  const total = killed.size + alive.size;
  const rate = total === 0 ? "–" : ((killed.size * 100) / total).toFixed(1);
  if (alive.size > 0) said(`\n${[...alive.values()].join("\n")}\n`);
  said(`killed ${killed.size} of ${total} (${rate} %), alive ${alive.size}, no test can tell ${equivalent}, not compiled ${refused}`);
}

void run();
