/** Longest single step of each job on a plan of 10,000 rows, in a process of its own: a screen is frozen for as long as a step takes. Prints JSON. */
import { fillJob, type JobResult, suggestingFor, summaryJob } from "../../src/core/jobs";
import type { Steps } from "../../src/core/grid/steps";
import { loadLanguage } from "../../src/core/messages/load";
import { readSettings } from "../../src/core/reading/settings";
import { reviewing } from "../../src/core/review/review";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { planFile } from "./plan-file";

const ROWS = 10_000;
/** The quickest of so many runs, step by step: what is slow in one run only was the machine's doing. */
const RUNS = 3;

export interface StepMeasure {
  readonly job: string;
  readonly steps: number;
  readonly longest: number;
  /** What was last said before the longest step, and which step it is. */
  readonly stage: string;
  readonly total: number;
}

interface Timed {
  readonly milliseconds: number;
  readonly stage: string;
}

function timed<T>(steps: Steps<T>): { readonly times: Timed[]; readonly value: T } {
  const times: Timed[] = [];
  let stage = "begin";
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    times.push({ milliseconds: performance.now() - start, stage });
    if (step.done) return { times, value: step.value };
    stage = `${step.value.stage} ${step.value.done}/${step.value.total}`;
  }
}

function measure(job: string, make: () => Steps<unknown>): StepMeasure {
  const runs = Array.from({ length: RUNS }, () => timed(make()).times);
  const best = runs[0]!.map(({ stage }, index) => ({ stage, milliseconds: Math.min(...runs.map((times) => times[index]!.milliseconds)) }));
  const longest = Math.max(...best.map(({ milliseconds }) => milliseconds));
  const index = best.findIndex(({ milliseconds }) => milliseconds === longest);
  return {
    job,
    steps: best.length,
    longest,
    stage: `${best[index]!.stage}, step ${index + 1}`,
    total: best.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
}

async function main(): Promise<void> {
  const language = await loadLanguage("zh-CN");
  const words = { sheets: language.sheets, findings: language.findings, official: language.official, registers: language.registers };
  const workbook = readXlsx(planFile(ROWS));
  const settings = readSettings(workbook);
  // A machine's first pass through the code is no measure of its later ones; the first check is measured by itself.
  const cold = timed(reviewing(workbook, settings));
  const slowest = cold.times.reduce((worst, time) => (time.milliseconds > worst.milliseconds ? time : worst));
  const measures: StepMeasure[] = [
    {
      job: "check, the first time",
      steps: cold.times.length,
      longest: slowest.milliseconds,
      stage: slowest.stage,
      total: cold.times.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    },
    measure("check", () => reviewing(workbook, settings)),
    measure("suggest", () => suggestingFor(cold.value)),
    measure("fill", (): Steps<JobResult> => fillJob(workbook, settings, (all) => all, words)),
    measure("summarise", (): Steps<JobResult> => summaryJob(workbook, settings, words)),
  ];
  process.stdout.write(JSON.stringify(measures));
}

void main();
