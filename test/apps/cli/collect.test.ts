/** gonghui collect inside this process: shards, marks, resuming, and the same tables whoever did the work in whatever order. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parquetReadObjects } from "hyparquet";
import { collect } from "../../../src/apps/cli/collect/collect";
import { type Job, mapFile, type Mapped } from "../../../src/apps/cli/collect/map-file";
import { NO_FLAGS, readArguments } from "../../../src/apps/cli/arguments";
import { OPTIONS_OF } from "../../../src/apps/cli/cli";
import { reviewRecord } from "../../../src/core/record/report";
import { LANGUAGES } from "../../../src/core/messages";
import { review } from "../../../src/core/review/review";
import { settingsOf } from "../../../src/apps/cli/open";
import { XlsxFile } from "../../../src/hosts/xlsx/xlsx-file";
import { madeWorkbook, templates, unitName } from "../../collecting/made";
import { captured } from "./captured";
import { gonghui } from "./gonghui";

const COUNT = 10;
let root: string;
let input: string;

beforeAll(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-collect-"));
  input = path.join(root, "in");
  fs.mkdirSync(path.join(input, "片区"), { recursive: true });
  const all = templates(3);
  for (let seed = 1; seed <= COUNT; seed++) fs.writeFileSync(path.join(input, "片区", `${seed}.xlsx`), madeWorkbook(seed, all));
  fs.copyFileSync(path.join(input, "片区", "3.xlsx"), path.join(input, "又一份.xlsx"));
  fs.writeFileSync(path.join(input, `${unitName(11)}.xlsx`), fs.readFileSync(path.join(input, "片区", "1.xlsx")).subarray(0, 2000));
  const listed = [...Array.from({ length: COUNT + 2 }, (_, index) => unitName(index + 1)), "城关实验小学"];
  fs.writeFileSync(
    path.join(root, "名单.csv"),
    `\ufeff序号,单位\r\n${listed.map((name, index) => `${index + 1},"${name}"`).join("\r\n")}\r\n`,
  );
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** What GONGHUI_DEBUG tells of files that nothing was read of, with the stacks. */
let told: string[];
beforeEach(() => {
  told = [];
  process.env["GONGHUI_DEBUG"] = "1";
  jest.spyOn(process.stderr, "write").mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env["GONGHUI_DEBUG"];
  // Errors of ours, which the tables call "internal"; a refusal is a HostError.
  expect(told.filter((text) => !text.includes(": HostError: "))).toEqual([]);
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Files that were read, in the order in which they were begun. */
  readonly mapped: readonly string[];
}

/** `shards`: as many as the folder is to have; `map` in place of the engine's. */
async function run(
  out: string,
  argv: readonly string[] = [],
  { shards = 4, map = (job: Job): Promise<Mapped> => mapFile(job), from = input } = {},
): Promise<Ran> {
  const folder = path.join(root, out);
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "gonghui-collect.json"), JSON.stringify({ schema: "gonghui/collect-folder@1", shards }));
  }
  const mapped: string[] = [];
  const { terminal, out: said, err } = captured();
  const args = readArguments(["collect", from, "-o", folder, ...argv], OPTIONS_OF, () => null);
  const status = await collect({ args, language: LANGUAGES["zh-CN"], terminal, canStartWorkers: false }, async () => ({
    // Two at a time, where there are two.
    map: async (jobs) => {
      const some = jobs.slice(0, 2);
      mapped.push(...some.map((job) => path.basename(job.path)));
      const done = await Promise.all(some.map(map));
      return { count: done.length, mapped: () => done };
    },
    close: async () => {},
  }));
  return { status, out: said(), err: err(), mapped };
}

const TABLES = ["workbooks", "plan_rows", "month_shares", "findings"];

/** Every table's bytes, by path. */
function tables(out: string): Record<string, string> {
  const files = TABLES.flatMap((table) => fs.readdirSync(path.join(root, out, table)).map((name) => `${table}/${name}`));
  return Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(root, out, file)).toString("base64")]));
}

async function rowsOf(out: string, table: string): Promise<Record<string, unknown>[]> {
  const folder = path.join(root, out, table);
  const all = fs
    .readdirSync(folder)
    .map((name) => parquetReadObjects({ file: new Uint8Array(fs.readFileSync(path.join(folder, name))).buffer }));
  return (await Promise.all(all)).flat();
}

test("sums, refusals, missing units and doubles, each in its place; the tables say the same as check", async () => {
  const { status, out, mapped } = await run("whole", ["--json", "--units", path.join(root, "名单.csv")]);
  const record = JSON.parse(out) as { sumYuan: number };
  const files = Array.from({ length: COUNT }, (_, index) => path.join(input, "片区", `${index + 1}.xlsx`));
  const checked = [...files, path.join(input, "又一份.xlsx")].map((file) => {
    const { workbook } = XlsxFile.open(fs.readFileSync(file));
    return reviewRecord(file, review(workbook, settingsOf(workbook, { profile: NO_FLAGS, sheet: null })), LANGUAGES["zh-CN"]);
  });
  const sum = checked.reduce((total, { totals }) => total + Math.round(totals!.sumYuan! * 100), 0) / 100;
  const count = (severity: string): number => checked.flatMap(({ findings }) => findings).filter((one) => one.severity === severity).length;
  expect(status).toBe(3);
  expect(mapped).toHaveLength(COUNT + 2);
  expect(record).toEqual({
    schema: "gonghui/collect@1",
    workbooks: COUNT + 2,
    refused: 1,
    sumYuan: sum,
    errors: count("error"),
    warnings: count("warning"),
    missing: [unitName(12), "城关实验小学"],
    duplicates: [["又一份.xlsx", "片区/3.xlsx"]],
  });

  const workbooks = await rowsOf("whole", "workbooks");
  const planRows = await rowsOf("whole", "plan_rows");
  const shares = await rowsOf("whole", "month_shares");
  const fen = (rows: readonly Record<string, unknown>[], column: string): number =>
    rows.reduce((total, row) => total + Number((row[column] as bigint | null) ?? 0n), 0) / 100;
  expect([fen(workbooks, "sum_fen"), fen(planRows, "amount_fen"), fen(shares, "amount_fen")]).toEqual([sum, sum, sum]);
  expect(workbooks.filter(({ refused }) => refused !== null)).toMatchObject([
    { file: `${unitName(11)}.xlsx`, unit: unitName(11), unit_from: "file", refused: "corrupt", sum_fen: null },
  ]);
  expect(await rowsOf("whole", "findings")).toHaveLength(checked.flatMap(({ findings }) => findings).length);
});

test("汇总.xlsx adds up to the same, by formulas", async () => {
  const { out } = await run("whole", ["--json", "--units", path.join(root, "名单.csv")]);
  const { sumYuan } = JSON.parse(out) as { sumYuan: number };
  const { workbook } = XlsxFile.open(fs.readFileSync(path.join(root, "whole", "汇总.xlsx")));
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(["各单位汇总", "按科目", "按月份", "问题分布", "未报送", "重复报送"]);
  const total = (sheet: string, column: number) => workbook.sheets.find((grid) => grid.sheet === sheet)!.at(3, column);
  expect(total("各单位汇总", 4)).toMatchObject({ value: sumYuan, formula: "SUBTOTAL(109,D5:D15)" });
  expect(total("按科目", 4)).toMatchObject({ value: sumYuan });
  expect(total("按月份", 15)).toMatchObject({ value: sumYuan });
  expect(workbook.sheets[4]!.at(5, 1).value).toBe(unitName(12));
});

test("nothing has changed: nothing is read; a file is touched: its shard is read, and no other", async () => {
  const argv = ["--json", "--units", path.join(root, "名单.csv")];
  const first = await run("again", argv);
  const before = tables("again");
  const second = await run("again", argv);
  expect([second.mapped, second.out, second.status]).toEqual([[], first.out, first.status]);
  fs.utimesSync(path.join(input, "片区", "5.xlsx"), new Date(), new Date());
  const third = await run("again", argv);
  expect(third.mapped).toContain("5.xlsx");
  expect(third.mapped.length).toBeLessThan(COUNT);
  expect(tables("again")).toEqual(before);
});

test("shards done one by one, backwards, by several lanes in another order: the same bytes", async () => {
  await run("straight");
  let wait = 0;
  const late = async (job: Job): Promise<Mapped> => {
    await new Promise((resolve) => setTimeout(resolve, (wait = (wait + 7) % 20)));
    return mapFile(job);
  };
  for (const shard of [3, 1, 0, 2]) {
    const { out } = await run("shards", ["--shard", String(shard), "--workers", "3", "--json"], { map: late });
    expect(JSON.parse(out)).toMatchObject({ schema: "gonghui/collect-shard@1", shard, shards: 4, isSkipped: false });
  }
  expect(fs.existsSync(path.join(root, "shards", "汇总.xlsx"))).toBe(false);
  expect(tables("shards")).toEqual(tables("straight"));
  const { mapped } = await run("shards");
  expect(mapped).toEqual([]);
  expect(fs.readFileSync(path.join(root, "shards", "汇总.xlsx"))).toEqual(fs.readFileSync(path.join(root, "straight", "汇总.xlsx")));
});

test("files that take seconds, two in turns step by step: the same bytes", async () => {
  const from = path.join(root, "few");
  fs.mkdirSync(from);
  for (const name of ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"]) fs.copyFileSync(path.join(input, "片区", name), path.join(from, name));
  await run("quick", [], { from, shards: 1 });
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 2000));
  let beats = 0;
  const slow = (job: Job): Promise<Mapped> => mapFile(job, { beat: () => void beats++ });
  await run("slow", [], { from, shards: 1, map: slow });
  expect(beats).toBeGreaterThan(10 * 4);
  await run("slow-too", [], { from, shards: 1, map: mapFile });
  expect([tables("slow"), tables("slow-too")]).toEqual([tables("quick"), tables("quick")]);
});

test("stopped half-way: what is done stays done, and the rest is done next time", async () => {
  await run("undisturbed", []);
  let left = 7;
  const dying = (job: Job): Promise<Mapped> => (left-- > 0 ? mapFile(job) : Promise.reject(new Error("killed")));
  await expect(run("stopped", ["--workers", "1"], { map: dying })).rejects.toThrow("killed");
  const done = fs.readdirSync(path.join(root, "stopped", "_done"));
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(4);
  const { mapped } = await run("stopped");
  expect(mapped.length).toBeLessThan(COUNT + 2);
  expect(tables("stopped")).toEqual(tables("undisturbed"));
});

test("a full disk is told as for every other output", async () => {
  const full = jest.spyOn(fs, "fsyncSync").mockImplementation(() => {
    throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
  });
  try {
    await expect(run("full")).rejects.toMatchObject({ code: "output-unwritable", params: { file: path.join(root, "full") } });
  } finally {
    full.mockRestore();
  }
  expect(fs.existsSync(path.join(root, "full", "_done"))).toBe(false);
});

test.each(["_done", "_tmp", "_totals", "workbooks"])(
  "a file in the place of the folder %s is told as an output that cannot be written",
  async (name) => {
    const folder = path.join(root, `blocked-${name}`);
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "gonghui-collect.json"), JSON.stringify({ schema: "gonghui/collect-folder@1", shards: 1 }));
    fs.writeFileSync(path.join(folder, name), "");
    await expect(run(`blocked-${name}`)).rejects.toMatchObject({ code: expect.stringMatching(/^output-(unwritable|exists)$/) });
  },
);

test("a shard's files may come as a list; one that is not in the shard is refused", async () => {
  const files = [...fs.readdirSync(path.join(input, "片区")).map((name) => path.join(input, "片区", name))];
  const list = path.join(root, "list.txt");
  fs.writeFileSync(list, `${files.slice(0, 3).join("\n")}\n`);
  const { mapped } = await run("listed", ["--shard", "0", "--of", list], { shards: 1 });
  expect(mapped).toHaveLength(3);
  await expect(run("listed-4", ["--shard", "0", "--of", list])).rejects.toMatchObject({ problem: { code: "not-in-shard" } });
  await expect(run("listed-4", ["--shard", "4"])).rejects.toMatchObject({ problem: { code: "no-such-shard" } });
});

test("last year's folder is compared with, and a folder of workbooks as well", async () => {
  const last = path.join(root, "last");
  fs.mkdirSync(last);
  fs.copyFileSync(path.join(input, "片区", "1.xlsx"), path.join(last, "1.xlsx"));
  await run("last-out", [], { from: last, shards: 1 });
  const names = (out: string) => XlsxFile.open(fs.readFileSync(path.join(root, out, "汇总.xlsx"))).workbook.sheets.at(-1)!;
  await run("compared", ["--against", path.join(root, "last-out")]);
  await run("compared-2", ["--against", last]);
  const [one, other] = [names("compared"), names("compared-2")];
  expect([one.sheet, other.sheet]).toEqual(["与上年比较", "与上年比较"]);
  expect(one.at(3, 3).value).toBe(other.at(3, 3).value);
  expect(one.usedRows().map((row) => one.at(row, 7).value)).toEqual(other.usedRows().map((row) => other.at(row, 7).value));
});

test("another folder that is not empty is refused, and left as it is", async () => {
  const folder = path.join(root, "mine");
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, "notes.txt"), "mine");
  const { status, err } = await gonghui("collect", input, "-o", folder);
  expect([status, fs.readdirSync(folder)]).toEqual([2, ["notes.txt"]]);
  expect(err).toContain("不是 collect 先前生成的");
  expect(await gonghui("collect", "-o", folder)).toMatchObject({ status: 2 });
  expect(await gonghui("collect", path.join(folder, "notes.txt"), "-o", folder)).toMatchObject({ status: 2 });
});
