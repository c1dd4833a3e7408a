/** Crafted files: bombs, lies, loops and oddities. Each is refused, opened, or either, as its index says, soon and in bounded memory. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDateFormat, serialToDate } from "../../../src/core/grid/dates";
import type { CellValue, Grid, Workbook } from "../../../src/core/grid/grid";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";
import { readInProcess, sharedFolder, tableOf } from "./read-in-process";
import type { FileOutcome } from "./read-many";

const folder = sharedFolder("hostile");
const suite = folder === null ? describe.skip : describe;

suite("hostile files", () => {
  const rows = folder === null ? [] : tableOf(path.join(folder, "index.tsv"));
  const outcomes = new Map<string, FileOutcome>();

  beforeAll(() => {
    for (const outcome of readInProcess(rows.map((row) => path.join(folder!, row["file"]!))))
      outcomes.set(path.basename(outcome.file), outcome);
  }, 120_000);

  test.each(rows.map((row) => [row["file"]!, row["expect"]!] as const))("%s: %s", (file, expected) => {
    const outcome = outcomes.get(file)!;
    expect(outcome.crash).toBeNull();
    expect(outcome.milliseconds).toBeLessThan(5000);
    expect(outcome.peakMegabytes).toBeLessThan(512);
    if (expected !== "either") expect(outcome.refused === null).toBe(expected === "open");
  });

  test.each([
    ["A01-zip-bomb-1GiB-digit-zeros.xlsx", "too-large"],
    ["A03-zip-bomb-lying-size.xlsx", "corrupt"],
    ["A05-zip-bomb-sharedStrings-512MiB.xlsx", "too-large"],
    ["B01-billion-laughs-sheet.xlsx", "corrupt"],
    ["B03-xxe-file.xlsx", "corrupt"],
    ["C23-no-sheets.xlsx", "corrupt"],
    ["E01-truncated-60pct.xlsx", "corrupt"],
    ["E05-corrupt-deflate-stream.xlsx", "corrupt"],
    ["E07-zip-encrypted-flag.xlsx", "encrypted"],
    ["E09-bzip2-compressed-part.xlsx", "unsupported"],
    ["E17-no-workbook.xlsx", "corrupt"],
    ["E21-rel-target-traversal.xlsx", "corrupt"],
    ["E23-empty-zip.xlsx", "not-xlsx"],
    ["E25-one-byte.xlsx", "not-xlsx"],
    ["E27-PK-then-random.xlsx", "corrupt"],
    ["F01-plain-text.xlsx", "not-xlsx"],
    ["F03-html-table.xlsx", "not-xlsx"],
    ["F05-pdf.xlsx", "not-xlsx"],
    ["F07-ods.xlsx", "unsupported"],
    ["F09-png.xlsx", "not-xlsx"],
    // Two rows 2 with different amounts: taking either would drop the other in silence.
    ["C05-duplicate-row-elements.xlsx", "corrupt"],
  ])("%s is refused as %s", (file, code) => expect(outcomes.get(file)!.refused).toBe(code));

  const read = (file: string): Workbook => readXlsx(new Uint8Array(readFileSync(path.join(folder!, file))));
  const first = (file: string): Grid => read(file).sheets[0]!;
  /** Values of columns A to D below the heading. */
  const table = (grid: Grid): CellValue[][] =>
    grid
      .usedRows()
      .filter((row) => row > 1)
      .map((row) => [1, 2, 3, 4].map((column) => grid.seenAt(row, column).value));

  const TWO_ROWS: CellValue[][] = [
    ["1月", "春节慰问", "张三", 2000],
    ["3月", "三八妇女节活动", "李四", 1500],
  ];

  test.each([
    "A07-nested-zip-in-media",
    "C01-dimension-full-sheet-few-cells",
    "C03-dimension-garbage",
    "C09-cell-ref-beyond-limits",
    "C13-1048576-empty-formatted-rows",
    "C15-16384-styled-columns",
    "C19-reversed-and-bad-merges",
    "C21-all-sheets-hidden",
    "E03-trailing-garbage",
    "E11-path-traversal-names",
    "E13-part-names-case-differs",
    "E15-no-content-types",
    "E19-absolute-rel-target",
    "H01-utf16-sheet",
    "H03-gbk-declared-sheet",
    "H05-prefixed-namespace",
    "H07-comments-pi-cdata-everywhere",
    "H09-macro-inside-xlsx",
    "H11-100000-defined-names",
  ])("%s has the two rows it should", (name) => {
    // Merges may hide cells from view: what is stored counts here.
    const grid = first(`${name}.xlsx`);
    expect([2, 3].map((row) => [1, 2, 3, 4].map((column) => grid.at(row, column).value))).toEqual(TWO_ROWS);
    expect(table(grid)).toHaveLength(2);
  });

  test("C07: cells out of order", () =>
    expect(table(first("C07-cells-out-of-order-in-row.xlsx"))).toEqual([["1月", "春节慰问", "张三", 2000]]));

  test("C17: the month of row 3 comes from the merge that was first", () => {
    const rowsOfSheet = table(first("C17-overlapping-merges.xlsx"));
    expect(rowsOfSheet).toHaveLength(3);
    expect(rowsOfSheet.map((row) => row[0]).slice(0, 2)).toEqual(["1月", "1月"]);
  });

  test("C21: the sheet is said to be hidden", () => expect(first("C21-all-sheets-hidden.xlsx").visibility).toBe("veryHidden"));

  test("D05: no odd literal becomes a number it is not", () => {
    const grid = first("D05-odd-number-literals.xlsx");
    const amounts = grid.usedRows().map((row) => grid.at(row, 4).value);
    expect(amounts.filter((amount) => typeof amount === "number" && !Number.isFinite(amount))).toEqual([]);
    expect(amounts.slice(2, 5)).toEqual(["1e400", "NaN", "INF"]);
    expect([grid.at(9, 4).value, grid.at(10, 4).value, grid.at(12, 4).value]).toEqual(["0x10", "1,500", 2000]);
  });

  test("D07: serial numbers at the edges of the calendar", () => {
    const grid = first("D07-date-serial-edges.xlsx");
    const months = [2, 3, 4, 5, 6, 7, 8, 9].map((row) => {
      const { value, format } = grid.at(row, 1);
      expect(isDateFormat(format)).toBe(true);
      return serialToDate(value as number, false)?.month ?? null;
    });
    expect(months).toEqual([null, 2, 2, null, null, 2, 3, null]);
  });

  test("D09: dates, truth values and unknown types", () => {
    const grid = first("D09-iso-date-and-bool-types.xlsx");
    const date = grid.at(2, 1);
    expect(isDateFormat(date.format)).toBe(true);
    expect(serialToDate(date.value as number, false)).toEqual({ year: 2026, month: 2, day: 1 });
    expect(table(grid).map((row) => row.slice(2))).toEqual([
      [true, 800],
      ["maybe", "900"],
    ]);
  });

  test("D11: escapes, CDATA and character references", () => {
    expect(table(first("D11-escaped-control-chars.xlsx"))).toEqual([["1月", "春节\r\u000b慰问", "张_x0041_三", "2000"]]);
  });

  test("E11: nothing was written anywhere", () => {
    first("E11-path-traversal-names.xlsx");
    const around = [".", "..", "../..", folder!, path.dirname(folder!)].flatMap((place) => readdirSync(place));
    expect(around.filter((name) => name.includes("pwned"))).toEqual([]);
  });

  test("G01: text that looks like a formula is text", () => {
    const grid = first("G01-formula-injection-as-text.xlsx");
    const cells = grid.usedRows().flatMap((row) => grid.row(row).filter((cell) => cell !== undefined));
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(String(cell.value))).length).toBeGreaterThan(8);
  });

  test("G03: formulas without a saved value hold none", () => {
    const grid = first("G03-formula-no-cached-values.xlsx");
    expect([2, 3].map((row) => [grid.at(row, 4).value, typeof grid.at(row, 4).formula])).toEqual([
      [null, "string"],
      [null, "string"],
    ]);
  });

  test("G05: a formula without its master keeps its value", () =>
    expect(first("G05-shared-formula-bad-master.xlsx").at(2, 4)).toEqual({ value: 300, formula: "#REF!" }));

  test("G07: headings named like parts of the language", () => {
    const grid = first("G07-proto-headers.xlsx");
    expect(
      grid
        .row(1)
        .slice(1)
        .map((cell) => cell!.value),
    ).toEqual(["月份", "__proto__", "constructor", "活动内容", "toString", "责任人", "hasOwnProperty", "预算金额(元)"]);
  });

  test("G11: rare characters stay whole", () => {
    expect(table(first("G11-emoji-rare-cjk.xlsx")).map((row) => row[2])).toEqual(expect.arrayContaining(["𠮷野家", "㐂多郎", "王𰻝"]));
  });

  test("G13: odd spaces stand as they are", () => {
    const grid = first("G13-zero-width-and-odd-spaces.xlsx");
    expect(grid.usedRows()).toEqual([1, 2, 3, 4, 5]);
    expect(table(grid).flat().join("")).toMatch(/[\u200b\u200c\ufeff\u00a0\u3000\u2009]/);
  });

  test("G17: every odd sheet name comes through", () => {
    const names = read("G17-sheet-name-oddities.xlsx").sheets.map((sheet) => sheet.sheet);
    expect(names).toHaveLength(7);
    expect([names[0], names[1], names[6]]).toEqual(["a'b", "[x]:*?/\\", '工会\'26"计划"']);
  });

  test("I01: fifty thousand rows, whole", () => {
    const amounts = table(first("I01-50000-plan-rows.xlsx")).map((row) => row[3] as number);
    expect(amounts).toHaveLength(50_000);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(124_975_000);
  });
});
