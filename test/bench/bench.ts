/** npm run bench: time and memory of reading and checking plans of 300, 10,000 and 100,000 rows, against the least any reader needs; and the longest time any job keeps a screen waiting. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Measure } from "./measure";
import { planFile } from "./plan-file";
import type { StepMeasure } from "./steps";

const ROWS = [300, 10_000, 100_000];
const RUNS = 3;
const COLUMNS: readonly [task: string, title: string][] = [
  ["floor", "unzip + empty saxes pass (floor)"],
  ["read", "read"],
  ["check", "read + check"],
  // Apart from the aim, which is on reading and checking.
  ["insert and save", "read + insert a row + put a sheet + save"],
];

/** What a script of this folder prints, in a process of its own. */
function ran<T>(script: string, args: readonly string[] = []): T {
  const run = spawnSync(process.execPath, ["--import", "tsx", path.join(__dirname, script), ...args], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${script} ${args.join(" ")}: ${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}

/** The quickest of some runs, each in a fresh process: what the machine can do when left alone. */
function measured(task: string, file: string): Measure {
  const runs = Array.from({ length: RUNS }, () => ran<Measure>("measure.ts", [task, file]));
  return runs.reduce((best, run) => (run.milliseconds < best.milliseconds ? run : best));
}

/** The first `texts` columns to the left, figures to the right. */
function print(lines: readonly (readonly string[])[], texts: number): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines) console.log(line.map((text, column) => (column < texts ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join("  "));
}

function main(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-bench-"));
  try {
    const lines: string[][] = [["rows", "file", "task", "ms", "× floor", "peak MB", "above empty"]];
    for (const rows of ROWS) {
      const file = path.join(folder, `${rows}.xlsx`);
      const bytes = planFile(rows);
      writeFileSync(file, bytes);
      const empty = measured("nothing", file).peakMegabytes;
      let floor = 0;
      for (const [task, title] of COLUMNS) {
        const { milliseconds, peakMegabytes } = measured(task, file);
        if (task === "floor") floor = milliseconds;
        lines.push([
          rows.toLocaleString("en"),
          `${(bytes.length / 1024).toFixed(0)} kB`,
          title,
          milliseconds.toFixed(0),
          (milliseconds / floor).toFixed(2),
          peakMegabytes.toFixed(0),
          (peakMegabytes - empty).toFixed(0),
        ]);
      }
    }
    print(lines, 3);
    console.log();
    const steps = ran<StepMeasure[]>("steps.ts").map(({ job, steps: count, longest, stage, total }) => [job, stage, String(count), total.toFixed(0), longest.toFixed(1)]);
    print([["job at 10,000 rows", "longest step begins after", "steps", "ms", "longest ms"], ...steps], 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
