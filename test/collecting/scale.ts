/**
 * npm run collecting:scale [-- COUNT [PROGRAM]]: COUNT workbooks (10,000) collected by one worker, then by two, and what each costs as
 * it goes: processor time a workbook must not grow, nor a worker's memory; two workers on two processors must be 1.7 times as fast as one
 * on one (taskset; without it that is not told). On two processors one worker is faster than its share: the second compiles, gathers and
 * frees memory beside it. So what two bring against one that has both is printed too, and what would bound it: two commands that know
 * nothing of each other, each with half of the folders, the two workers' processor time never waited for, and how they go once all are
 * warm. The ratios hold on a quiet machine only, and are printed as they are on any. Linux: figures are read from /proc.
 * PROGRAM: a built gonghui.cjs; without it one is built.
 */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { builtProgram } from "./built";
import { makeWorkbooks } from "./made";

const COUNT = Number(process.argv[2] ?? 10_000);
/** Workbooks until machine code and caches are there; what comes before is counted as start. */
const WARM = Math.min(1000, COUNT / 4);
const TICKS = 100;

/** A moment of a run: how many workbooks were done, and what its workers had cost by then. */
interface Moment {
  readonly done: number;
  /** Seconds of all processes together. */
  readonly processor: number;
  /** Of the worker that holds most, in MB. */
  readonly memory: number;
  readonly clock: number;
}

interface Course {
  readonly moments: readonly Moment[];
  readonly clock: number;
  /** Seconds of all its processes, from the first to the last. */
  readonly processor: number;
}

/** A process and its children, as long as they are there. */
function family(pid: number): readonly number[] {
  const tasks = `/proc/${pid}/task/${pid}/children`;
  const children = fs.existsSync(tasks) ? fs.readFileSync(tasks, "utf8").trim() : "";
  return [pid, ...(children === "" ? [] : children.split(" ").map(Number))];
}

/** User and system time of a process, in seconds. */
function processorOf(pid: number): number {
  try {
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0; // It has ended.
  }
}

/** Of all children that have ended, and of theirs. */
function ofEnded(): number {
  const fields = fs
    .readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** A run that is looked at each time it says how far it is; `before`: what starts it. */
function watched(program: string, argv: readonly string[], before: readonly string[] = []): Promise<Course> {
  const began = performance.now();
  const spent = ofEnded();
  const clock = (): number => (performance.now() - began) / 1000;
  const moments: Moment[] = [];
  const [command, ...words] = [...before, process.execPath, program, ...argv];
  const child = spawn(command!, words, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, GONGHUI_TELL_MS: "2000" },
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    const done = Number(/已处理 (\d+)\//.exec(text)?.[1] ?? 0);
    if (done === 0) return;
    const [main, ...workers] = family(child.pid!);
    moments.push({
      done,
      processor: [main!, ...workers].reduce((sum, pid) => sum + processorOf(pid), 0),
      memory: Math.max(...workers.map(memoryOf)),
      clock: clock(),
    });
  });
  return new Promise((resolve, reject) =>
    child.on("exit", (status) =>
      status === 0 || status === 1 || status === 3
        ? resolve({ moments, clock: clock(), processor: ofEnded() - spent })
        : reject(new Error(`status ${status}`)),
    ),
  );
}

/** Milliseconds of processor a workbook from one moment to another. */
function cost(from: Moment, to: Moment): number {
  return ((to.processor - from.processor) / (to.done - from.done)) * 1000;
}

/** The moments of a course once it is warm, its first half and its second. */
function halves({ moments }: Course): { readonly first: readonly Moment[]; readonly second: readonly Moment[] } {
  const warm = moments.filter(({ done }) => done >= WARM);
  const half = (WARM + (warm.at(-1)?.done ?? 0)) / 2;
  const middle = warm.findIndex(({ done }) => done >= half);
  if (warm.length < 3) throw new Error("too short a run to be told of: take more workbooks");
  return { first: warm.slice(0, middle + 1), second: warm.slice(middle) };
}

/** Workbooks a second from the middle on, when every worker has long been warm. */
function pace(course: Course): number {
  const { second } = halves(course);
  const [from, to] = [second[0]!, second.at(-1)!];
  return (to.done - from.done) / (to.clock - from.clock);
}

let isKept = true;
function hold(what: string, isTrue: boolean): void {
  process.stdout.write(`${isTrue ? "ok  " : "FAIL"} ${what}\n`);
  if (!isTrue) isKept = false;
}

function tell(workers: number, course: Course): void {
  process.stdout.write(
    `${workers === 1 ? "one worker" : `${workers} workers`}: ${course.clock.toFixed(1)} s for ${COUNT} workbooks, ${((course.processor / COUNT) * 1000).toFixed(2)} ms of processor each, start and summary included\n`,
  );
  let before: Moment | null = null;
  for (const moment of course.moments) {
    const each = before === null ? "start" : `${cost(before, moment).toFixed(1)} ms each`;
    process.stdout.write(`  ${String(moment.done).padStart(6)} done, ${each}, largest worker ${moment.memory.toFixed(0)} MB\n`);
    before = moment;
  }
  const { first, second } = halves(course);
  const [early, late] = [cost(first[0]!, first.at(-1)!), cost(second[0]!, second.at(-1)!)];
  hold(
    `processor time a workbook: ${early.toFixed(2)} ms up to ${first.at(-1)!.done}, ${late.toFixed(2)} ms from there to ${second.at(-1)!.done} (${(late / early).toFixed(2)} times)`,
    late < early * 1.15,
  );
  const most = (of: readonly Moment[]): number => Math.max(...of.map(({ memory }) => memory));
  hold(`memory of a worker: at most ${most(first).toFixed(0)} MB, then ${most(second).toFixed(0)} MB`, most(second) < most(first) * 1.25);
}

async function main(): Promise<void> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-scale-"));
  const program = process.argv[3] ?? (await builtProgram(root));
  const input = path.join(root, "in");
  makeWorkbooks(input, COUNT);
  process.stdout.write(`${os.availableParallelism()} processors, ${os.loadavg()[0]!.toFixed(1)} of them busy before the start\n`);
  const run = (workers: number, name: string, folders: readonly string[], before: readonly string[] = []): Promise<Course> =>
    watched(program, ["collect", ...folders, "-o", path.join(root, name), "--workers", String(workers)], before);
  const one = await run(1, "one", [input]);
  tell(1, one);
  const two = await run(2, "two", [input]);
  tell(2, two);
  const folders = fs.readdirSync(input).map((name) => path.join(input, name));
  const half = Math.ceil(folders.length / 2);
  const apart = await Promise.all([run(1, "first", folders.slice(0, half)), run(1, "second", folders.slice(half))]);
  const ratio = one.clock / two.clock;
  const most = one.clock / Math.max(...apart.map(({ clock }) => clock));
  process.stdout.write(`two commands of one worker each, half of the folders to each: ${most.toFixed(2)} times as fast as one\n`);
  // What they cost together, shared out evenly and nobody ever waiting: start, warming up and the summary among it.
  const bound = one.clock / (two.processor / Math.min(2, os.availableParallelism()));
  process.stdout.write(
    `two workers whose ${two.processor.toFixed(1)} s of processor were never waited for: ${bound.toFixed(2)} times; from the middle on, when all are warm, two are ${(pace(two) / pace(one)).toFixed(2)} times as fast as one\n`,
  );
  process.stdout.write(
    `two workers are ${ratio.toFixed(2)} times as fast as one that has both processors (${((ratio / most) * 100).toFixed(0)} % of that)\n`,
  );
  const ON_ONE = ["taskset", "-c", "0"];
  if (spawnSync(ON_ONE[0]!, [...ON_ONE.slice(1), "true"]).status !== 0)
    process.stdout.write("skipped: no taskset here, by which one worker would have one processor\n");
  else {
    const confined = await run(1, "confined", [input], ON_ONE);
    const gain = confined.clock / two.clock;
    hold(`two workers on two processors are ${gain.toFixed(2)} times as fast as one on one (${confined.clock.toFixed(1)} s)`, gain >= 1.7);
  }
  fs.rmSync(root, { recursive: true });
  if (!isKept) process.exitCode = 1;
}

void main();
