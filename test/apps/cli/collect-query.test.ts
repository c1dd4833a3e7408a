/** collect --sql and --query: the queries give the same as the totals that are kept without a database. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { collectedOf, comparedWith, QUERIES, type WorkbookTotals } from "../../../src/core/collecting";
import { madeWorkbook, templates, unitName } from "../../collecting/made";
import { gonghui } from "./gonghui";

const hasDuckDb = fs.existsSync(path.resolve(__dirname, "../../../node_modules/@duckdb/node-api"));
if (!hasDuckDb) process.stderr.write("@duckdb/node-api is not installed here: what its queries answer is not tried\n");

let root: string;
beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-query-"));
  const all = templates(4);
  for (const [folder, seeds] of [
    ["now", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["last", [1, 2, 5, 20]],
  ] as const) {
    fs.mkdirSync(path.join(root, folder));
    for (const seed of seeds)
      fs.writeFileSync(path.join(root, folder, `${seed}.xlsx`), madeWorkbook(folder === "now" ? seed : seed + 100 * (seed % 2), all));
  }
  fs.copyFileSync(path.join(root, "now", "3.xlsx"), path.join(root, "now", "又.xlsx"));
  fs.writeFileSync(path.join(root, "名单.csv"), `单位\n${[1, 2, 3, 12].map(unitName).join("\n")}\n`);
  await gonghui("collect", path.join(root, "now"), "-o", path.join(root, "out"), "--units", path.join(root, "名单.csv"));
  await gonghui("collect", path.join(root, "last"), "-o", path.join(root, "last-out"));
  await gonghui("collect", "--sql", path.join(root, "sql"));
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

function kept(out: string): readonly WorkbookTotals[] {
  return JSON.parse(fs.readFileSync(path.join(root, out, "_totals", "0.json"), "utf8")) as WorkbookTotals[];
}

type Row = readonly (string | number | null)[];

async function asked(name: string, ...more: string[]): Promise<readonly Row[]> {
  const { status, out, err } = await gonghui(
    "collect",
    "--query",
    path.join(root, "sql", `${name}.sql`),
    "-o",
    path.join(root, "out"),
    "--json",
    ...more,
  );
  expect([status, err]).toEqual([0, ""]);
  return (JSON.parse(out) as { rows: Row[] }).rows;
}

const inOrder = (rows: readonly Row[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
const added = (all: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, readonly number[]> => {
  const sums = new Map<string, number[]>();
  for (const one of all) for (const [key, amount] of Object.entries(one)) sums.set(key, [...(sums.get(key) ?? []), amount]);
  return sums;
};
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test("--sql writes every query, and none over a file that is there", async () => {
  expect(fs.readdirSync(path.join(root, "sql")).sort()).toEqual(
    Object.keys(QUERIES)
      .map((name) => `${name}.sql`)
      .sort(),
  );
  const { status } = await gonghui("collect", "--sql", path.join(root, "sql"));
  expect(status).toBe(2);
});

(hasDuckDb ? describe : describe.skip)("by DuckDB", () => {
  test("by unit", async () => {
    const rows = collectedOf(kept("out"), null).units.map(({ unit, files, refused, sum: own, unknownAmounts, errors, warnings }) => [
      unit,
      files.length,
      refused.length,
      own,
      unknownAmounts,
      errors,
      warnings,
    ]);
    expect(inOrder(await asked("by-unit"))).toEqual(inOrder(rows));
    expect(rows.length).toBe(11);
  });

  test("by subject and by month", async () => {
    const workbooks = kept("out");
    const subjects = [...added(workbooks.map(({ bySubject }) => bySubject))].map(([name, amounts]) => [name, amounts.length, sum(amounts)]);
    expect(inOrder(await asked("by-subject"))).toEqual(inOrder(subjects));
    const months = [...added(workbooks.map(({ byMonth }) => byMonth))].map(([month, amounts]) => [Number(month), sum(amounts)]);
    expect(inOrder(await asked("by-month"))).toEqual(inOrder(months));
    expect(sum(months.map(([, amount]) => amount!))).toBe(collectedOf(workbooks, null).sum);
  });

  test("findings by code", async () => {
    const counts = [...added(kept("out").map(({ findings }) => findings))].map(([key, times]) => [
      ...key.split("/").reverse(),
      times.length,
      sum(times),
    ]);
    expect(inOrder(await asked("findings-by-code"))).toEqual(inOrder(counts));
    expect(counts.length).toBeGreaterThan(3);
  });

  test("who has not handed in, and who has twice", async () => {
    expect(await asked("not-handed-in")).toEqual([[unitName(12)]]);
    const [twice] = collectedOf(kept("out"), null).twice;
    expect(inOrder((await asked("handed-in-twice")).map((row) => [row[3]!]))).toEqual(inOrder(twice!.of.map(({ file }) => [file])));
  });

  test("two years", async () => {
    const compared = comparedWith(kept("out"), kept("last-out")).map(({ unit, subject, before, now }) => [unit, subject, before, now]);
    expect(inOrder(await asked("two-years", "--against", path.join(root, "last-out")))).toEqual(inOrder(compared));
    expect(compared.some(([, , before]) => before === null) && compared.some(([, , , now]) => now === null)).toBe(true);
  });

  test("amounts far from what is usual for their activity", async () => {
    const file = path.join(root, "rows.sql");
    fs.writeFileSync(
      file,
      "SELECT catalogue_id, file, row_no, amount_fen FROM plan_rows WHERE catalogue_id IS NOT NULL AND amount_fen > 0",
    );
    fs.copyFileSync(file, path.join(root, "sql", "rows.sql"));
    const rows = (await asked("rows")) as (readonly [string, string, number, number])[];
    const far = rows.filter(([id, , , amount]) => {
      const all = rows
        .filter((row) => row[0] === id)
        .map((row) => row[3])
        .sort((a, b) => a - b);
      const usual = all[Math.ceil(all.length / 2) - 1]!;
      return all.length >= 10 && (amount >= 10 * usual || amount * 10 <= usual);
    });
    expect(inOrder((await asked("outliers")).map((row) => [row[0]!, row[2]!, row[4]!, row[6]!]))).toEqual(inOrder(far));
  });

  test("a query that is none is told, and so is a folder that is none", async () => {
    const wrong = path.join(root, "wrong.sql");
    fs.writeFileSync(wrong, "SELECT nothing FORM workbooks");
    expect(await gonghui("collect", "--query", wrong, "-o", path.join(root, "out"))).toMatchObject({ status: 2, out: "" });
    expect(await gonghui("collect", "--query", wrong, "-o", path.join(root, "now"))).toMatchObject({ status: 2, out: "" });
  });
});
