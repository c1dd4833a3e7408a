/**
 * @jest-environment-options {"globalsCleanup": "off"}
 */
// Sheets with more merged areas than Excel tells in one answer: all of them are read, and all come back after an undo.
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { plainWorkbook, workbookOf } from "../../build-workbook";
import { Simulator } from "../../excel-simulator/simulator";
import { draftSheet } from "../fixtures";

let uninstall: (() => void) | null = null;
afterEach(() => {
  uninstall?.();
  uninstall = null;
});

function excel(simulator: Simulator): ExcelHost {
  uninstall = simulator.install();
  return new ExcelHost();
}

test.each([
  ["down two columns", 600, (row: number) => (row % 2 === 1 ? [`A${row}:A${row + 1}`, `C${row}:C${row + 1}`] : [])],
  [
    "across every row, five to a row",
    520,
    (row: number) => ["A:B", "C:D", "E:F", "G:H", "I:J"].map((pair) => pair.replace(/[A-Z]/g, (column) => `${column}${row}`)),
  ],
  ["over most of the sheet", 1200, (row: number) => (row === 1 ? ["A1:A1200"] : [`C${row}:D${row}`])],
])(
  "%s",
  async (_where, rows, mergesAt) => {
    const workbook = workbookOf({
      计划: {
        rows: Array.from({ length: rows }, (_row, index) => ["甲", index, "丙", null, "戊", null, "庚", null, "壬", index]),
        merges: Array.from({ length: rows }, (_row, index) => mergesAt(index + 1)).flat(),
      },
    });
    expect(workbook.sheets[0]!.merges.length).toBeGreaterThan(512);
    expect(plainWorkbook(await excel(new Simulator(workbook)).read())).toEqual(plainWorkbook(workbook));
  },
  60_000,
);

test("a sheet of ours with six hundred merges is put again, and taken back", async () => {
  const host = excel(new Simulator(workbookOf({ 计划: [["x"]] })));
  const edit = draftSheet("明细", "第一稿", "detail", "1+1");
  if (edit.kind !== "put-sheet") throw new Error("no draft");
  const merges = Array.from({ length: 600 }, (_merge, index) => ({ top: index + 10, bottom: index + 10, left: 1, right: 2 }));
  const cells = merges.map(({ top }) => ({ row: top, column: 1, style: "text", content: { value: "合并" } }));
  await host.apply([{ ...edit, draft: { ...edit.draft, merges, cells } }]);
  const before = await host.read();
  expect(before.sheets[1]!.merges).toHaveLength(600);
  const { inverse } = await host.apply([draftSheet("明细", "第二稿", "detail", "1+1")]);
  await host.apply(inverse);
  expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(before));
}, 60_000);
