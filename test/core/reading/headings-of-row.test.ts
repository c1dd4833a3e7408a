/** headingsOfRow: which rows may be one of headings, and what each cell of it says; each border from both sides. */
import { dateToSerial } from "../../../src/core/grid/dates";
import { headingsOfRow } from "../../../src/core/reading/header";
import { SheetView } from "../../../src/core/reading/sheet-view";
import { type CellInput, gridOf } from "../../build-workbook";

/** "A月份 B活动": what each column is headed; null where it is no row of headings. */
function told(cells: readonly CellInput[], merges: readonly string[] = []): string | null {
  const found = headingsOfRow(new SheetView(gridOf("Sheet1", { rows: [cells], merges })), 1);
  return found === null ? null : [...found].map(([column, { text }]) => `${column}${text}`).join(" ");
}
const day = (format: string): CellInput => ({ value: dateToSerial({ year: 2026, month: 5, day: 1 }, false), format });
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `项目${index}`);

test.each<[why: string, cells: readonly CellInput[], told: string | null]>([
  ["two texts", ["月份", "活动"], "1月份 2活动"],
  ["one alone", ["月份"], null],
  ["blanks between them", ["月份", null, "活动"], "1月份 3活动"],
  ["a line of the unit above a header", ["编制单位：某工会", "活动", "预算"], null],
  ["one figure among four", ["月份", "活动", "负责人", 77], "1月份 2活动 3负责人"],
  ["one figure among three", ["月份", "活动", 77], "1月份 2活动"],
  ["one figure among two", ["月份", 77], null],
  ["two figures among five", ["月份", "活动", "负责人", 77, 88], null],
  ["two figures among seven", [...many(5), 77, 88], null],
  ["two figures among eight", [...many(6), 77, 88], "1项目0 2项目1 3项目2 4项目3 5项目4 6项目5"],
  ["the unit is taken out of what a heading is called", ["月份", "活动", "预算（元）"], "1月份 2活动 3预算"],
  ["numbers of months", [1, 2, 12], "11 22 312"],
  ["numbers that are no months", ["月份", "活动", 13], "1月份 2活动"],
  ["nought is no month", ["月份", "活动", 0, 1], "1月份 2活动 41"],
  ["half a month is none", ["月份", "活动", 1.5, 1], "1月份 2活动 41"],
  ["a date shown as its month", ["活动", day('m"月"'), day("yyyy-mm")], "1活动 25月 35月"],
  ["a date that shows no month is a figure", ["月份", "活动", day("yyyy"), "预算"], "1月份 2活动 4预算"],
])("%s", (_, cells, wanted) => expect(told(cells)).toBe(wanted));

test("two hundred cells, not one more", () => {
  expect(told(many(200))?.split(" ")).toHaveLength(200);
  expect(told(many(201))).toBeNull();
});

test("a cell joined over columns heads all of them; one joined far down is the title at the side", () => {
  expect(told(["月份", "活动", null, "预算"], ["B1:C1"])).toBe("1月份 2活动 3活动 4预算");
  const tall = (bottom: number): string | null => told(["计划表", "月份", "活动"], [`A1:A${bottom}`]);
  expect(tall(4)).toBe("1计划表 2月份 3活动");
  expect(tall(5)).toBe("2月份 3活动");
});
