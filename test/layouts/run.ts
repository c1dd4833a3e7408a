/**
 * npm run layouts -- [--count N] [--seed N] [--index N] [--trait NAME] [--save DIR] [--faults] [--mutations] [--show] [--verbose]:
 * lays out plans in every way there is, reads them with the engine, and prints how often each way is read exactly.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { judgedSample } from "./engine";
import { sampleAt } from "./generate";
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
    const sample = sampleAt(seed, index, flags.trait ?? null);
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

main();
