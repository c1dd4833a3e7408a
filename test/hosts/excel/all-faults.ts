/** `npm run faults`: every message and every writing action of every job broken off, and a spread of second faults; an argument chooses jobs by name. */
import { JOBS, type Outcome, sweep } from "./faults";

async function main(): Promise<void> {
  const [wanted] = process.argv.slice(2);
  const outcomes: Outcome[] = [];
  for (const job of JOBS) {
    if (wanted !== undefined && job.name !== wanted) continue;
    const outcome = await sweep(job, { single: Infinity, doubled: Infinity, second: 40 });
    outcomes.push(outcome);
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
  const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
  process.stdout.write(`${tried} faults tried in ${outcomes.length} jobs, none half-written\n`);
}

void main();
