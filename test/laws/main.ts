/** npm run laws: the law of insertion over every workbook there is; names as arguments try only files whose path holds one of them. */
import { readFileSync } from "node:fs";
import { lawFiles } from "./files";
import { insertionLaw } from "./insertion";

const wanted = process.argv.slice(2);
const skipped = new Map<string, number>();
let [tried, injected, added, formulas, renewed, broken] = [0, 0, 0, 0, 0, 0];
const files = lawFiles().filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
for (const file of files) {
  const outcome = insertionLaw(new Uint8Array(readFileSync(file)));
  if (outcome.skipped !== null) skipped.set(outcome.skipped, (skipped.get(outcome.skipped) ?? 0) + 1);
  else tried++;
  if (outcome.isInjected) injected++;
  added += outcome.added;
  formulas += outcome.formulas;
  renewed += outcome.renewed;
  if (outcome.broken.length > 0) broken++;
  for (const line of outcome.broken.slice(0, 5)) process.stdout.write(`${file}\n  ${line}\n`);
}
const passedOver = [...skipped].map(([code, count]) => `${code} ${count}`).join(", ");
process.stdout.write(
  `${files.length} files: ${tried} tried (${injected} with a plan put in), ${added} rows added, ${broken} broken; ${formulas} saved values compared, ${renewed} were out of date; not tried: ${passedOver || "none"}\n`,
);
process.exitCode = broken > 0 ? 1 : 0;
