/**
 * npm run layouts -- [--count N] [--seed N] [--index N] [--trait NAME] [--save DIR] [--faults] [--mutations] [--show] [--verbose]:
 * lays out plans in every way there is, reads them with the engine, and prints how often each way is read exactly.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Chance } from "./chance";
import { judgedSample } from "./engine";
import { faultSampleAt, sampleAt } from "./generate";
import { fixtureSubjects, generatedSubject, type MutationSubject } from "./mutation-subjects";
import { mutated, MUTATIONS } from "./mutations";
import { shown } from "./show";
import { Tally } from "./tally";
import { writeXlsx } from "./write-xlsx";

const { values: flags } = parseArgs({
  options: {
    count: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    index: { type: "string" },
    trait: { type: "string" },
    save: { type: "string" },
    faults: { type: "boolean", default: false },
    mutations: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});

function main(): void {
  const tally = new Tally();
  const seed = Number(flags.seed);
  const [from, to] = flags.index === undefined ? [0, Number(flags.count)] : [Number(flags.index), Number(flags.index) + 1];
  for (let index = from; index < to; index++) {
    const sample = (flags.faults ? faultSampleAt : sampleAt)(seed, index, flags.trait ?? null);
    if (flags.trait !== undefined && !sample.traits.includes(flags.trait)) continue;
    const bytes = writeXlsx(sample.book);
    if (flags.save !== undefined) {
      mkdirSync(flags.save, { recursive: true });
      const name = path.join(flags.save, `${seed}-${index}`);
      writeFileSync(`${name}.xlsx`, bytes);
      writeFileSync(`${name}.expected.json`, JSON.stringify({ traits: sample.traits, ...sample.truth }, null, 1));
    }
    if (flags.show)
      process.stdout.write(
        `${sample.traits.join(" ")}\n${shown(sample.book)}${JSON.stringify(sample.truth.rows, null, 0).replaceAll("},", "},\n")}\n`,
      );
    tally.add(sample, judgedSample(sample, bytes));
  }
  process.stdout.write(tally.text(flags.verbose));
}

/** The mutation law over generated workbooks and the fixtures at hand. */
function mutate(): void {
  const seed = Number(flags.seed);
  const lines: string[] = [];
  const counts = new Map<string, { tried: number; broken: number }>();
  const fixtures = fixtureSubjects(path.join(__dirname, "../.."), (folder) => lines.push(`${folder} is not there: skipped`));
  const apply = (subject: MutationSubject, chance: Chance): void => {
    for (const mutation of MUTATIONS) {
      const result = mutated(subject.workbook, subject.record, mutation, chance);
      if (result === null) continue;
      const count = counts.get(mutation) ?? { tried: 0, broken: 0 };
      counts.set(mutation, count);
      count.tried++;
      if (result.broken === null) continue;
      count.broken++;
      lines.push(`${subject.name}\n    ${mutation}: ${result.what}: ${result.broken}`);
    }
  };
  for (const [at, subject] of fixtures.entries())
    for (let turn = 0; turn < 5; turn++) apply(subject, new Chance(seed * 1000 + at * 10 + turn));
  for (let index = 0; index < Number(flags.count); index++) {
    const subject = generatedSubject(seed, index);
    if (subject !== null) apply(subject, new Chance(seed * 7 + index));
  }
  const shown = flags.verbose ? lines : lines.slice(0, 60);
  const table = [...counts].map(
    ([mutation, { tried, broken }]) => `${mutation.padEnd(16)} ${String(broken).padStart(5)} silent of ${String(tried).padStart(5)}`,
  );
  process.stdout.write(
    `${shown.join("\n")}\n\nMUTATIONS that changed nothing said and nothing rightly read, of those tried:\n${table.join("\n")}\n`,
  );
}

if (flags.mutations) mutate();
else main();
