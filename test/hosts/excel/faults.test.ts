/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// A sample of the faults of every job; each message and each action of each job with `npm run faults`.
import { isWhole } from "../../runs";
import { type Extent, JOBS, type Outcome, sweep } from "./faults";

const EXTENT: Extent = isWhole ? { single: 8, doubled: 2, second: 2 } : { single: 3, doubled: 1, second: 1 };

const outcomes: Outcome[] = [];

test.each(JOBS.map((job) => [job.name, job] as const))(
  "%s: nothing is half-written, and a sentence is told",
  async (_name, job) => {
    const outcome = await sweep(job, EXTENT);
    outcomes.push(outcome);
    expect(outcome.tried).toBe(outcome.unchanged + outcome.takenBackLater + outcome.cameThrough);
    expect(outcome.unchanged).toBeGreaterThan(0);
  },
  120_000,
);

afterAll(() => {
  const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  process.stdout.write(
    `faults: ${sum(({ tried }) => tried)} tried in ${outcomes.length} jobs of ${sum(({ syncs }) => syncs)} messages and ${sum(({ actions }) => actions)} writing actions: ` +
      `${sum(({ unchanged }) => unchanged)} left the workbook as it was, ${sum(({ takenBackLater }) => takenBackLater)} were taken back later, ` +
      `${sum(({ cameThrough }) => cameThrough)} came through; none half-written\n`,
  );
});
