/** gonghui new --from: the dry run's list, what is taken by id, the output's kind, and the example workbook where it is there. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { sharedFolder } from "../../hosts/xlsx/read-in-process";
import { workbookOf } from "../../build-workbook";
import { workbookBytes } from "../../hosts/xlsx/workbook-bytes";
import { gonghui } from "./gonghui";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "gonghui-turn-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const book = workbookOf({
  "2026年计划": [
    ["某工会2026年工作计划"],
    ["月份", "活动内容", "预算（元）", "备注"],
    ["2月", "慰问", 100],
    ["3月", "元宵灯谜", 200],
    ["10月", "第五届运动会", 300],
  ],
});

function given(): { readonly from: string; readonly to: string; readonly bytes: Uint8Array } {
  const bytes = workbookBytes(book);
  const from = path.join(folder, "2026.xlsx");
  fs.writeFileSync(from, bytes);
  return { from, to: path.join(folder, "2027.xlsx"), bytes };
}

test("a dry run lists every change and writes nothing", async () => {
  const { from } = given();
  const { status, out } = await gonghui("new", "--from", from, "--year", "2027", "--dry-run");
  expect(status).toBe(0);
  const { changes } = JSON.parse(out) as { changes: Record<string, unknown>[] };
  expect(changes.find(({ id }) => id === "B4#move")).toEqual({
    id: "B4#move",
    sheet: "2026年计划",
    cell: "A4",
    kind: "move",
    from: "3月",
    to: "2月",
    why: "元宵节 2026-03-03 → 2027-02-20",
    confirm: false,
  });
  expect(changes.find(({ kind }) => kind === "renumber")).toMatchObject({ id: "B5#renumber", confirm: true });
  expect(fs.readdirSync(folder)).toEqual(["2026.xlsx"]);
});

test("proposals are made where they are named, and the source keeps its bytes", async () => {
  const { from, to, bytes } = given();
  expect((await gonghui("new", "--from", from, "-o", to, "--year", "2027", "--accept", "B5#renumber")).status).toBe(0);
  const [plan] = readXlsx(fs.readFileSync(to)).sheets;
  expect(plan!.sheet).toBe("2027年计划");
  expect([3, 4, 5].map((row) => [1, 2, 3, 4].map((column) => plan!.at(row, column).value))).toEqual([
    ["2月", "慰问", 100, null],
    ["2月", "元宵灯谜", 200, null],
    ["10月", "第六届运动会", 300, null],
  ]);
  expect(new Uint8Array(fs.readFileSync(from))).toEqual(new Uint8Array(bytes));
});

test.each([
  [["--year", "2026"], 3, "已经是2026年度"],
  [["--year", "2027", "--accept", "Z9#move"], 2, "Z9#move"],
  [["--year", "2027", "--amounts", "half"], 2, "keep、blank"],
  [[], 2, "--year"],
])("wrong: %j", async (more, status, said) => {
  const { from, to } = given();
  const outcome = await gonghui("new", "--from", from, "-o", to, ...more);
  expect(outcome.status).toBe(status);
  expect(outcome.err).toContain(said);
  expect(fs.existsSync(to)).toBe(false);
});

const shared = sharedFolder("roll");
(shared === null ? test.skip : test)("every change the example expects to be listed is listed", async () => {
  const { rows } = JSON.parse(fs.readFileSync(path.join(shared!, "R1.expected.json"), "utf8")) as {
    rows: { cell: string; timeCell: string; action: string; listed: boolean }[];
  };
  const { out } = await gonghui("new", "--from", path.join(shared!, "R1-2026-hospital.xlsx"), "--year", "2027", "--dry-run");
  const cells = new Set((JSON.parse(out) as { changes: { cell: string }[] }).changes.map(({ cell }) => cell));
  const missing = rows.filter(({ cell, timeCell, listed }) => listed && !cells.has(cell) && !cells.has(timeCell));
  expect(missing).toEqual([]);
});
