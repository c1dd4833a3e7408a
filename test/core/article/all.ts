/** npm run laws:article: the law of the article over plans laid out in every way (the first 300; a number as argument tries so many). */
import { sampleAt } from "../../layouts/generate";
import { writeXlsx } from "../../layouts/write-xlsx";
import { articleLaw } from "./law";

const count = Number(process.argv[2] ?? 300);
let [tried, rows, broken, lines] = [0, 0, 0, 0];
for (let index = 0; index < count; index++) {
  const sample = sampleAt(1, index, null);
  const outcome = articleLaw(writeXlsx(sample.book));
  if (outcome.skipped !== null) continue;
  tried++;
  rows += outcome.rows;
  lines += outcome.broken.length;
  if (outcome.broken.length > 0) broken++;
  for (const line of outcome.broken.slice(0, 4)) process.stdout.write(`laid out ${index} (${sample.traits.join(" ")}): ${line}\n`);
}
process.stdout.write(
  `article: ${tried} of ${count} plans written and imported again, ${rows} rows, ${broken} plans broken in ${lines} rows\n`,
);
process.exitCode = broken > 0 ? 1 : 0;
