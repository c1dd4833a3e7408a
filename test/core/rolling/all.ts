/**
 * npm run laws:rolling: the law of rolling over every workbook there is, and over plans laid out in every way (the first 400; a
 * number as argument tries so many, 400-800 those from 400 on, seed=7 others). Names as arguments try only what holds one of them.
 */
import { readFileSync } from "node:fs";
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { lawFiles } from "../../laws/files";
import { rollingLaw } from "./law";

const given = process.argv.slice(2);
const IS_RANGE = /^(?:(\d+)-)?(\d+)$/;
const IS_SEED = /^seed=(\d+)$/;
const [, from = "0", to = "400"] = given.map((word) => IS_RANGE.exec(word)).find((match) => match !== null) ?? [];
const seed = Number(given.map((word) => IS_SEED.exec(word)?.[1]).find((one) => one !== undefined) ?? 1);
const wanted = given.filter((word) => !IS_RANGE.test(word) && !IS_SEED.test(word));
const skipped = new Map<string, number>();
let [tried, broken, changes, moved, stuck] = [0, 0, 0, 0, 0];
function tryOne(name: string, bytes: Uint8Array): void {
  try {
    for (const accept of [false, true]) {
      const outcome = rollingLaw(bytes, { accept });
      if (outcome.skipped !== null) {
        skipped.set(outcome.skipped, (skipped.get(outcome.skipped) ?? 0) + 1);
        return;
      }
      tried++;
      changes += outcome.changes;
      moved += outcome.moved;
      stuck += outcome.stuck;
      if (outcome.broken.length > 0) broken++;
      for (const line of outcome.broken.slice(0, 5)) process.stdout.write(`${name}\n  ${line}\n`);
    }
  } catch (error) {
    broken++;
    const told =
      error instanceof Error
        ? `${error.message} ${JSON.stringify((error as { params?: unknown }).params ?? "")} ${(error.stack ?? "").split("\n")[1] ?? ""}`
        : String(error);
    process.stdout.write(`${name}\n  thrown: ${told}\n`);
  }
}

for (const file of from === "0" && seed === 1 ? lawFiles() : [])
  if (wanted.length === 0 || wanted.some((part) => file.includes(part))) tryOne(file, new Uint8Array(readFileSync(file)));
for (let index = Number(from); index < Number(to); index++) {
  const sample = sampleAt(seed, index, null);
  const name = `laid out ${seed === 1 ? "" : `seed ${seed}, `}${index} (${sample.traits.join(" ")})`;
  if (wanted.length === 0 || wanted.some((part) => name.includes(part))) tryOne(name, writeXlsx(sample.book));
}
process.stdout.write(
  `rolling: ${tried} tried, ${changes} changes, ${moved} of time, ${stuck} rows without a place, ${broken} broken; not tried: ${[...skipped].map(([code, count]) => `${code} ${count}`).join(", ") || "none"}\n`,
);
process.exitCode = broken > 0 ? 1 : 0;
