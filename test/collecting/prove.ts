/**
 * npm run collecting [-- COUNT [PROGRAM]]: collect held to what it promises, on COUNT workbooks (2,000) made from fixtures and seeds: what cannot be
 * read, stands still, is missing or handed in twice is told in its place; sums are those of check; killed runs are taken up again and
 * give the same bytes; nothing is done twice. Prints processor time per workbook and what a second worker brings.
 * PROGRAM: a built gonghui.cjs; without it one is built.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { textRows } from "../../src/core/collecting";
import { builtProgram } from "./built";
import { makeWorkbooks, unitName } from "./made";

const COUNT = Number(process.argv[2] ?? 2000);
const root = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-collecting-"));
const input = path.join(root, "in");
const ENV = { ...process.env, GONGHUI_TEST_FAULT: "stuck:停住.xlsx", GONGHUI_PATIENCE_MS: "5000" };
const failures: string[] = [];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function hold(what: string, isTrue: boolean): void {
  say(`${isTrue ? "ok  " : "FAIL"} ${what}`);
  if (!isTrue) failures.push(what);
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Seconds: of all its processes together, and on the clock. */
  readonly processor: number;
  readonly clock: number;
}

function run(program: string, argv: readonly string[]): Ran {
  // bash adds up the time of the workers as well.
  const script = `TIMEFORMAT='%U %S %R'; { time "$@" 2>"$ERR"; } 2>"$TIMES"`;
  const [err, times] = ["err", "times"].map((name) => path.join(root, name)) as [string, string];
  const child = spawnSync("bash", ["-c", script, "bash", process.execPath, program, ...argv], {
    encoding: "utf8",
    env: { ...ENV, ERR: err, TIMES: times },
    maxBuffer: 2 ** 31,
  });
  const [user, system, clock] = fs.readFileSync(times, "utf8").trim().split(/\s+/).map(Number) as [number, number, number];
  return { status: child.status, out: child.stdout, err: fs.readFileSync(err, "utf8"), processor: user + system, clock };
}

/** The bytes of all tables. */
function tables(out: string): string {
  return ["workbooks", "plan_rows", "month_shares", "findings"]
    .flatMap((table) =>
      fs
        .readdirSync(path.join(out, table))
        .sort()
        .map((name) => path.join(out, table, name)),
    )
    .map((file) => `${path.relative(out, file)} ${fs.readFileSync(file).toString("base64")}`)
    .join("\n");
}

/** The total of 各单位汇总 as LibreOffice shows it; null where there is none. */
function totalInLibreOffice(file: string): string | null {
  const profile = `-env:UserInstallation=file://${path.join(root, "office")}`;
  const { error } = spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", root, file], { stdio: "ignore" });
  if (error !== undefined) return null;
  return textRows(fs.readFileSync(path.join(root, "汇总.csv"), "utf8"))[2]?.[3] ?? "";
}

/** Starts a run, and does something to it when its first shard is done. */
async function disturbed(program: string, argv: readonly string[], out: string, disturb: (child: ChildProcess) => void): Promise<void> {
  const child = spawn(process.execPath, [program, ...argv], { env: ENV, stdio: "ignore" });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const timer = setInterval(() => {
    if (!fs.existsSync(path.join(out, "_totals"))) return;
    clearInterval(timer);
    disturb(child);
  }, 20);
  await ended;
  clearInterval(timer);
}

/** Processes that a process started. */
function childrenOf(pid: number): readonly number[] {
  const listed = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" }).stdout;
  return listed.trim().split(/\s+/).map(Number);
}

async function main(): Promise<void> {
  const program = process.argv[3] ?? (await builtProgram(root));
  makeWorkbooks(input, COUNT);
  const some = path.join(input, "片区0", "000001.xlsx");
  fs.writeFileSync(path.join(input, "坏了.xlsx"), fs.readFileSync(some).subarray(0, 3000));
  // A sheet that unpacks to more than is taken in.
  const parts = unzipSync(fs.readFileSync(some));
  fs.writeFileSync(
    path.join(input, "恶意.xlsx"),
    zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(160 * 2 ** 20) }, { level: 1 }),
  );
  fs.copyFileSync(some, path.join(input, "停住.xlsx"));
  fs.copyFileSync(path.join(input, "片区0", "000002.xlsx"), path.join(input, "又一份.xlsx"));
  const listed = Array.from({ length: COUNT + 3 }, (_, index) => unitName(index + 1));
  fs.writeFileSync(path.join(root, "名单.csv"), `单位\n${listed.join("\n")}\n`);
  const out = path.join(root, "out");
  const argv = (to: string, ...more: string[]): string[] => [
    "collect",
    input,
    "-o",
    to,
    "--units",
    path.join(root, "名单.csv"),
    "--json",
    ...more,
  ];

  const first = run(program, argv(out, "--workers", "2"));
  say(first.err.trim());
  const record = JSON.parse(first.out) as {
    workbooks: number;
    refused: number;
    sumYuan: number;
    missing: string[];
    duplicates: string[][];
  };
  say(first.out.trim().slice(0, 400));
  hold(`${COUNT + 4} workbooks, three of them refused`, record.workbooks === COUNT + 4 && record.refused === 3);
  hold("three units have not handed in", record.missing.join() === listed.slice(COUNT).join());
  hold("one handed in twice", record.duplicates.length === 1 && record.duplicates[0]!.includes("又一份.xlsx"));
  const shown = totalInLibreOffice(path.join(out, "汇总.xlsx"));
  if (shown === null) say("skipped: there is no LibreOffice (soffice) on this machine");
  else hold(`汇总.xlsx opens in LibreOffice, with the total ${shown}`, Number(shown.replaceAll(",", "")) === record.sumYuan);
  hold("the one that stands still is told", /停住\.xlsx/.test(first.err) && first.status === 3);

  const again = run(program, argv(out));
  hold(`again: nothing is done, in ${again.clock.toFixed(2)} s`, again.out === first.out && /都已完成/.test(again.err) && again.clock < 2);
  const shards = (JSON.parse(fs.readFileSync(path.join(out, "gonghui-collect.json"), "utf8")) as { shards: number }).shards;
  const before = tables(out);
  fs.utimesSync(some, new Date(), new Date());
  const touched = run(program, argv(out));
  hold(
    "a touched file: one shard is done again, with the same bytes",
    (shards === 1 || /其中 1 批待处理/.test(touched.err)) && tables(out) === before,
  );

  fs.rmSync(path.join(input, "停住.xlsx"));
  const clean = path.join(root, "clean");
  const one = run(program, argv(clean, "--workers", "1"));
  say(`one worker: ${one.clock.toFixed(1)} s, ${((one.processor / COUNT) * 1000).toFixed(1)} ms of processor a workbook`);
  const undisturbed = tables(clean);
  const two = path.join(root, "two");
  const both = run(program, argv(two, "--workers", "2"));
  say(
    `two workers: ${both.clock.toFixed(1)} s, ${((both.processor / COUNT) * 1000).toFixed(1)} ms; ${(one.clock / both.clock).toFixed(2)} times one`,
  );
  hold("one worker or two: the same bytes", tables(two) === undisturbed);

  const killed = path.join(root, "killed");
  await disturbed(program, argv(killed), killed, (child) => child.kill("SIGKILL"));
  const left = run(program, argv(killed));
  say(left.err.trim().split("\n")[0]!);
  hold("killed with -9: the next run does what is left, with the same bytes", tables(killed) === undisturbed);
  const wounded = path.join(root, "wounded");
  await disturbed(program, argv(wounded), wounded, (child) =>
    childrenOf(child.pid!)
      .slice(0, 1)
      .forEach((pid) => process.kill(pid, "SIGKILL")),
  );
  hold("a worker killed with -9: the run goes on, with the same bytes", tables(wounded) === undisturbed);

  const checked = run(program, ["check", "--json", input]);
  const sum = checked.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { totals: { sumYuan: number | null } | null })
    .reduce((total, { totals }) => total + Math.round((totals?.sumYuan ?? 0) * 100), 0);
  hold("the sum is that of check --json", sum === Math.round((JSON.parse(one.out) as { sumYuan: number }).sumYuan * 100));
  fs.copyFileSync(some, path.join(input, "停住.xlsx"));
  const refused = (line: string): string => (JSON.parse(line) as { refused: { code: string } | null }).refused?.code ?? "";
  const lines = run(program, ["check", "--json", input]).out.trim().split("\n");
  const stuck = lines.filter((line) => refused(line) === "no-progress");
  hold(
    "check of the folder with one that stands still: it is told, and the others are as before, in their order",
    stuck.length === 1 && lines.filter((line) => !stuck.includes(line)).join("\n") === checked.out.trim(),
  );
  const bytes = spawnSync("du", ["-sb", clean], { encoding: "utf8" }).stdout.split("\t")[0];
  say(
    `${bytes} bytes in OUT, ${shards} shards; check of the folder: ${((checked.processor / COUNT) * 1000).toFixed(1)} ms of processor a workbook`,
  );
  fs.rmSync(root, { recursive: true });
  if (failures.length > 0) process.exitCode = 1;
}

void main();
