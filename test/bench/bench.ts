/**
 * npm run bench: time and memory of reading and checking plans of 300, 10,000 and 100,000 rows, against the least any reader needs; the
 * longest time any job keeps a screen waiting; and processor time for a megabyte of article. What is measured is built as the command line is: users run one bundle, not modules by themselves.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Measure } from "./measure";
import { planFile, type Wording } from "./plan-file";
import type { StepMeasure } from "./steps";
import type { TextMeasure } from "./texts";

const FILES: readonly [rows: number, wording: Wording][] = [
  [300, "alike"],
  [10_000, "alike"],
  [100_000, "alike"],
  [100_000, "different"],
];
const RUNS = 5;
const COLUMNS: readonly [task: string, title: string][] = [
  ["floor", "unzip + empty saxes pass (floor)"],
  ["read", "read"],
  ["check", "read + check"],
  ["check all", "read + check, with members, funds and a province"],
  // Apart from the aim, which is on reading and checking.
  ["insert and save", "read + insert a row + put a sheet + save"],
];

const TOP = path.join(__dirname, "../..");

/** Builds a script of this folder into one file. */
function built(name: string, folder: string): string {
  const webpack = [
    path.join(TOP, "node_modules/webpack/bin/webpack.js"),
    "--config-name",
    "cli",
    "--entry-reset",
    "--entry",
    `./test/bench/${name}.ts`,
    "--output-filename",
    `${name}.cjs`,
  ];
  const run = spawnSync(process.execPath, webpack, { cwd: TOP, env: { ...process.env, GONGHUI_DIST: folder }, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${name}: ${run.stdout}${run.stderr}`);
  return path.join(folder, `${name}.cjs`);
}

/** What a script prints, in a process of its own. */
function ran<T>(script: string, args: readonly string[] = []): T {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${script} ${args.join(" ")}: ${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}

/** The quickest of some runs of each task, each in a fresh process: what the machine can do when left alone. In turn, so that one busy moment is no task's alone. */
function measured(script: string, file: string): (task: string) => Measure {
  const best = new Map<string, Measure>();
  for (let run = 0; run < RUNS; run++) {
    for (const task of ["nothing", ...COLUMNS.map(([one]) => one)]) {
      const measure = ran<Measure>(script, [task, file]);
      if (measure.milliseconds < (best.get(task)?.milliseconds ?? Infinity)) best.set(task, measure);
    }
  }
  return (task) => best.get(task)!;
}

/** The first `texts` columns to the left, figures to the right. */
function print(lines: readonly (readonly string[])[], texts: number): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines)
    console.log(line.map((text, column) => (column < texts ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join("  "));
}

function main(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-bench-"));
  try {
    const script = built("measure", folder);
    const lines: string[][] = [["rows", "file", "words", "task", "ms", "× floor", "peak MB", "above empty"]];
    for (const [rows, wording] of FILES) {
      const file = path.join(folder, `${rows}-${wording}.xlsx`);
      const bytes = planFile(rows, wording);
      writeFileSync(file, bytes);
      const of = measured(script, file);
      const empty = of("nothing").peakMegabytes;
      const floor = of("floor").milliseconds;
      for (const [task, title] of COLUMNS) {
        const { milliseconds, peakMegabytes } = of(task);
        lines.push([
          rows.toLocaleString("en"),
          `${(bytes.length / 1024).toFixed(0)} kB`,
          wording,
          title,
          milliseconds.toFixed(0),
          (milliseconds / floor).toFixed(2),
          peakMegabytes.toFixed(0),
          (peakMegabytes - empty).toFixed(0),
        ]);
      }
    }
    print(lines, 4);
    console.log();
    const steps = ran<StepMeasure[]>(built("steps", folder)).map(({ job, steps: count, longest, stage, total }) => [
      job,
      stage,
      String(count),
      total.toFixed(0),
      longest.toFixed(1),
    ]);
    const texts = ran<TextMeasure[]>(built("texts", folder)).map(({ shape, milliseconds, rows }) => [
      shape,
      milliseconds.toFixed(0),
      String(rows),
    ]);
    print([["a megabyte of text", "processor ms", "rows"], ...texts], 1);
    console.log();
    print([["job at 10,000 rows", "longest step begins after", "steps", "ms", "longest ms"], ...steps], 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
