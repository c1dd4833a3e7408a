/**
 * npm run bench: what the command line costs, in processor time and memory of whole processes, against the least any reader needs
 * and, with --peers, against other readers that only read. Measured is the bundle that users run.
 *
 *   npm run bench -- [--only rows,different,sheets,wide,long,start,run,folder,texts,steps] [--runs 3] [--peers DIR]
 *
 * DIR is a folder in which some of hucre, read-excel-file, exceljs and xlsx are installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { longTextFile, manySheetsFile, planFile, wideFile } from "./plan-file";
import { least, type Taken, type Task } from "./process";
import type { StepMeasure } from "./steps";
import type { TextMeasure } from "./texts";

const SIZES = [3_000, 10_000, 30_000, 100_000, 300_000];
const PEERS = ["hucre", "read-excel-file", "exceljs", "xlsx"];
const SMALL_FILES = 1_000;

const TOP = path.join(__dirname, "../..");
const { values: options } = parseArgs({
  options: { only: { type: "string" }, runs: { type: "string", default: "3" }, peers: { type: "string" } },
});
const runs = Number(options.runs);
const peers = PEERS.filter((name) => options.peers !== undefined && existsSync(path.join(options.peers, "node_modules", name)));

/** Builds a script into one file, as the command line is built. */
function built(folder: string, name: string, entry: string): string {
  const webpack = ["--config-name", "cli", "--entry-reset", "--entry", entry, "--output-filename", `${name}.cjs`];
  const run = spawnSync(process.execPath, [path.join(TOP, "node_modules/webpack/bin/webpack.js"), ...webpack], {
    cwd: TOP,
    env: { ...process.env, GONGHUI_DIST: folder },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`${name}: ${run.stdout}${run.stderr}`);
  return path.join(folder, `${name}.cjs`);
}

/** The first `texts` columns to the left, figures to the right. */
function print(lines: readonly (readonly string[])[], texts: number): void {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const line of lines)
    console.log(line.map((text, column) => (column < texts ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join("  "));
  console.log();
}

const HEAD = ["file", "task", "s", "× floor", "peer ÷ this", "MB"];

/** Lines of one file: the floor, the readers that only read, and what we do. */
function against(floor: Taken, others: readonly (readonly [string, Taken | null])[], file: string): string[][] {
  const fastest = Math.min(...others.flatMap(([name, taken]) => (taken !== null && PEERS.includes(name) ? [taken.seconds] : [])));
  return [["floor: unzip, empty saxes pass", floor] as const, ...others].map(([title, taken]) => [
    file,
    title,
    taken?.seconds.toFixed(2) ?? "refused",
    taken === null ? "" : (taken.seconds / floor.seconds).toFixed(2),
    taken === null || fastest === Infinity ? "" : (fastest / taken.seconds).toFixed(2),
    taken?.megabytes.toFixed(0) ?? "",
  ]);
}

class Bench {
  readonly cli: string;
  private readonly measure: string;

  constructor(private readonly folder: string) {
    this.cli = built(folder, "gonghui", "./src/apps/cli/main.ts");
    this.measure = built(folder, "measure", "./test/bench/measure.ts");
  }

  /** Checks of a file, with the floor and the other readers in turn. */
  checks(
    name: string,
    bytes: Uint8Array,
    of: readonly (readonly [title: string, ...options: string[]])[] = [["read + check"]],
  ): Taken | null {
    const file = path.join(this.folder, "measured.xlsx");
    writeFileSync(file, bytes);
    const tasks: Task[] = [
      { title: "floor", args: [this.measure, "floor", file], statuses: [0] },
      ...peers.map((peer) => ({ title: peer, args: [path.join(__dirname, "peer.cjs"), options.peers!, peer, file], statuses: [0] })),
      ...of.map(([title, ...more]) => ({ title, args: [this.cli, "check", "--json", file, ...more], statuses: [0, 1] })),
    ];
    const [floor, ...rest] = least(tasks, runs, this.folder);
    print(
      [
        HEAD,
        ...against(
          floor!,
          rest.map((taken, index) => [tasks[index + 1]!.title, taken] as const),
          name,
        ),
      ],
      2,
    );
    return rest[peers.length]!;
  }

  /** One command by itself. */
  command(name: string, args: readonly string[]): void {
    const [taken] = least([{ title: name, args: [this.cli, ...args], statuses: [0, 1] }], runs, this.folder);
    print(
      [
        ["task", "s", "MB"],
        [name, taken?.seconds.toFixed(2) ?? "refused", taken?.megabytes.toFixed(0) ?? ""],
      ],
      1,
    );
  }

  file(name: string, bytes: Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, bytes);
    return file;
  }
}

/** What each 100,000 rows more cost between one size and the next: alike where growth is linear. */
function growth(points: readonly (readonly [rows: number, seconds: number])[]): string {
  return points
    .slice(1)
    .map(([rows, seconds], index) => {
      const [fewer, before] = points[index]!;
      return `${fewer.toLocaleString("en")} to ${rows.toLocaleString("en")} rows: ${(((seconds - before) * 100_000) / (rows - fewer)).toFixed(2)}`;
    })
    .join("; ");
}

function json<T>(script: string): T {
  const run = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr}`);
  return JSON.parse(run.stdout) as T;
}

const ALL_CHECKS = ["--place", "广东", "--members", "120", "--funds", "60000"];

const SETS: Readonly<Record<string, (bench: Bench, folder: string) => void>> = {
  rows: (bench) => {
    bench.checks("12 rows", planFile(12));
    const points: [number, number][] = [];
    for (const rows of SIZES) {
      const more = rows === 100_000 ? ([["with members, funds, a place", ...ALL_CHECKS]] as const) : [];
      const taken = bench.checks(`${rows.toLocaleString("en")} rows`, planFile(rows), [["read + check"], ...more]);
      if (taken !== null) points.push([rows, taken.seconds]);
    }
    console.log(`seconds for each 100,000 rows more: ${growth(points)}\n`);
  },
  different: (bench) => void bench.checks("100,000 rows, no two alike", planFile(100_000, "different")),
  sheets: (bench) => void bench.checks("200 sheets × 500 rows", manySheetsFile(200, 500)),
  wide: (bench) => void bench.checks("3,000 rows × 200 columns", wideFile(3_000, 200)),
  long: (bench) => void bench.checks("3,000 rows of 3,000 characters", longTextFile(3_000, 3_000)),
  start: (bench) => void bench.checks("12 rows", planFile(12)),
  run: (bench, folder) =>
    bench.command("run, 10,000 rows", ["run", bench.file("run.xlsx", planFile(10_000)), "-o", path.join(folder, "out.xlsx"), "--force"]),
  folder: (bench, folder) => {
    mkdirSync(path.join(folder, "small"));
    for (let file = 0; file < SMALL_FILES; file++) bench.file(path.join("small", `${file}.xlsx`), planFile(12 + (file % 7), "different"));
    bench.command(`check of ${SMALL_FILES.toLocaleString("en")} small files`, ["check", "--json", path.join(folder, "small")]);
  },
  texts: (_bench, folder) => {
    const texts = json<TextMeasure[]>(built(folder, "texts", "./test/bench/texts.ts"));
    const lines = texts.map(({ shape, milliseconds, rows }) => [shape, milliseconds.toFixed(0), String(rows)]);
    print([["a megabyte of text", "processor ms", "rows"], ...lines], 1);
  },
  steps: (_bench, folder) => {
    const steps = json<StepMeasure[]>(built(folder, "steps", "./test/bench/steps.ts"));
    const lines = steps.map((step) => [step.job, step.stage, String(step.steps), step.total.toFixed(0), step.longest.toFixed(1)]);
    print([["job at 10,000 rows", "longest step begins after", "steps", "ms", "longest ms"], ...lines], 2);
  },
};

function main(): void {
  const wanted = options.only?.split(",") ?? Object.keys(SETS).filter((name) => name !== "start");
  for (const name of wanted) if (!Object.hasOwn(SETS, name)) throw new Error(`--only ${name}: there are ${Object.keys(SETS).join(", ")}`);
  const folder = mkdtempSync(path.join(tmpdir(), "gonghui-bench-"));
  try {
    const bench = new Bench(folder);
    for (const name of wanted) SETS[name]!(bench, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
