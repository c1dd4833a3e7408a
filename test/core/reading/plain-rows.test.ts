/** Plain rows: what is made of them when asked is what a full reading says, and the checks that are not shown them find nothing in them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CHECKS } from "../../../src/core/checks/list";
import type { PlanSheet } from "../../../src/core/checks";
import { GridBuilder } from "../../../src/core/grid/grid-builder";
import type { CellValue, Grid, Workbook } from "../../../src/core/grid/grid";
import { isPlain, itemWith, PLAIN } from "../../../src/core/plan/plain";
import type { PlanItem } from "../../../src/core/plan/plan";
import { ItemReader } from "../../../src/core/reading/item";
import { PlainItem } from "../../../src/core/reading/plain-item";
import { readSettings } from "../../../src/core/reading/settings";
import { review } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/hosts/xlsx/read/read-xlsx";

const MONTHS: readonly CellValue[] = [
  "3月",
  "同上",
  "全年",
  "13月",
  "1-2月",
  "待定",
  3,
  null,
  "2025年5月",
  "12月至次年1月",
  "五一前后",
  " 6 月 ",
];
const OWNERS: readonly CellValue[] = ["张三", "待定", null, "××", " 李四 ", 5];
const AMOUNTS: readonly CellValue[] = [1000, 0, -5, 12.345, 13_800_000_000, 1e18, "2000元", null, 300.5];
const NAMES: readonly CellValue[] = [
  "座谈会",
  "羽毛球赛",
  " 春节慰问 ",
  "1.培训 2.参观",
  "【建议增列】团拜",
  null,
  "体检（第3场）",
  "年终总结表彰",
  "二、支部主席会",
];
const REMARKS: readonly CellValue[] = ["", "建议增列，待审定", "测算：120人×180元，待审定", "全体会员"];

/** Every value of each column beside changing others. */
function oddSheet(): Grid {
  const grid = GridBuilder.empty("计划", null);
  const put = (row: number, values: readonly CellValue[]): void =>
    values.forEach((value, at) => value !== null && value !== "" && grid.set(row, at + 1, { value }));
  put(1, ["2026年度工会工作计划表"]);
  put(2, ["序号", "月份", "活动内容", "责任人", "预算金额（元）", "备注", "人数"]);
  const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
  for (let row = 0; row < 260; row++)
    put(row + 3, [
      row + 1,
      row % 3 === 0 ? at(MONTHS, row / 3) : "4月",
      row % 7 === 0 ? at(NAMES, row / 7) : `活动${row}`,
      row % 5 === 0 ? at(OWNERS, row / 5) : "王五",
      row % 4 === 0 ? at(AMOUNTS, row / 4) : 500 + row,
      row % 11 === 0 ? at(REMARKS, row / 11) : "",
      row % 13 === 0 ? 20 : null,
    ]);
  return grid.build();
}

const SHEETS = path.resolve(__dirname, "../../sheets");
const workbooks: readonly (readonly [string, Workbook])[] = [
  ["every odd value", { sheets: [oddSheet()], date1904: false, isStructureLocked: false, isSigned: false }] as const,
  ...readdirSync(SHEETS)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, readXlsx(new Uint8Array(readFileSync(path.join(SHEETS, name))))] as const),
];

/** The items of a workbook's plan beside what the full reading makes of the same rows. */
function reviewed(workbook: Workbook): {
  readonly sheets: readonly PlanSheet[];
  readonly pairs: readonly (readonly [PlanItem, PlanItem])[];
} {
  const pairs: [PlanItem, PlanItem][] = [];
  const read = jest.spyOn(ItemReader.prototype, "item").mockImplementation(function (this: ItemReader, row, around) {
    const reader = this as unknown as {
      plain: { item(row: number, section: string | null): PlanItem | null } | null;
      fullItem: ItemReader["item"];
    };
    const item = reader.plain?.item(row, around.section) ?? reader.fullItem(row, around);
    if (item instanceof PlainItem) pairs.push([item, reader.fullItem(row, around)]);
    return item;
  });
  const { sheets, year } = review(workbook, readSettings(workbook));
  read.mockRestore();
  return {
    pairs,
    sheets: sheets.flatMap(({ plan, lines, totals, sheet }) =>
      plan === null || totals === null ? [] : [{ grid: workbook.sheets.find((one) => one.sheet === sheet)!, plan, year, lines, totals }],
    ),
  };
}

test.each(workbooks)("%s: a plain row says what its full reading says, and is passed over rightly", (_name, workbook) => {
  const { sheets, pairs } = reviewed(workbook);
  for (const [plain, full] of pairs) {
    const { plain: _bits, ...rest } = itemWith(full, {});
    expect(itemWith(plain, {})).toEqual(rest);
  }
  for (const sheet of sheets)
    for (const { item, unless, codes } of CHECKS) {
      if (item === undefined || unless === undefined) continue;
      const said = sheet.plan.items.flatMap((one, index) => (isPlain(one, unless) ? (item(one, sheet, index) ?? []) : []));
      expect([Object.keys(codes), said]).toEqual([Object.keys(codes), []]);
    }
});

test("most rows of a plan are plain, and each kind of plainness is missed by some", () => {
  const items = reviewed(workbooks[0]![1]).pairs.map(([plain]) => plain);
  expect(items.length).toBeGreaterThan(150);
  for (const bit of [PLAIN.month, PLAIN.owner, PLAIN.amount]) {
    expect(items.some((item) => isPlain(item, bit))).toBe(true);
    expect(items.some((item) => !isPlain(item, bit))).toBe(true);
  }
});
