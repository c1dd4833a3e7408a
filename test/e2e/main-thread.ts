/** longestTask, computedTime: how long the screen is held up and the user waits, in processor time: what else the machine does is not counted. */
import type { Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds; absent where the system does not tell. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of what `work` does, in milliseconds. Throws where the browser tells of none. */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  return Math.round(Math.max(...(await tasksOf(page, work, MAIN))));
}

/** What the page and its workers compute until `work` is done, one after the other, in milliseconds. */
export async function computedTime(page: Page, work: () => Promise<void>): Promise<number> {
  return Math.round((await tasksOf(page, work, ALL)).reduce((sum, one) => sum + one, 0));
}

const MAIN = /^CrRendererMain$/;
const ALL = /^(?:CrRendererMain|DedicatedWorker)/;

/** Times of the tasks of threads with such names. */
async function tasksOf(page: Page, work: () => Promise<void>, names: RegExp): Promise<readonly number[]> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline"] },
  });
  await work();
  const ended = new Promise<void>((resolve) => devtools.once("Tracing.tracingComplete", () => resolve()));
  await devtools.send("Tracing.end");
  await ended;
  await devtools.detach();
  const threads = new Set(
    events.filter(({ name, args }) => name === "thread_name" && names.test(args.name ?? "")).map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name === "RunTask" && threads.has(`${pid} ${tid}`));
  const times = tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (times.length === 0) throw new Error("the browser tells of no tasks");
  return times;
}
