/** 工会参数 as people type it: figures and shares, which line counts, what cannot be understood, limits, targets, layouts told of. */
import { movedLayoutLines, readSettings, settingLines } from "../../../src/core/reading/settings";
import { RowMap } from "../../../src/core/grid/shift";
import { type CellInput, workbookOf } from "../../build-workbook";

const PLAN = [["计划"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"]];
const read = (...lines: readonly (readonly CellInput[])[]) => readSettings(workbookOf({ 工会参数: lines, 计划: PLAN }));

test.each<[label: string, value: CellInput, key: string, wanted: unknown]>([
  ["留成比例", 1, "retainedShare", 1],
  ["留成比例", 1.5, "retainedShare", 0.015],
  ["留成比例", 100, "retainedShare", 1],
  ["留成比例", 101, "retainedShare", null],
  ["留成比例", "100%", "retainedShare", 1],
  ["留成比例", "0.5%", "retainedShare", 0.005],
  ["留成比例", 0, "retainedShare", 0],
  ["留成比例", -0.1, "retainedShare", null],
  ["会员人数", 0, "members", 0],
  ["会员人数", -1, "members", null],
  ["会员人数", "１２０人", "members", 120],
  ["年度", 1899, "year", null],
  ["年度", 1900, "year", 1900],
  ["年度", 2199, "year", 2199],
  ["年度", 2200, "year", null],
  ["年度", "120260", "year", null],
  ["年度", "2026—2027学年", "year", 2026],
  ["可用资金", "1.5万", "funds", 1_500_000],
  ["可用资金", "1,234.56元", "funds", 123_456],
  ["可用资金", "六万", "funds", null],
  ["单位名称", "  青禾中学 ", "unitName", "青禾中学"],
  ["单位名称", "   ", "unitName", null],
])("%s %j", (label, value, key, wanted) => expect((read([label, value]).profile as unknown as Record<string, unknown>)[key]).toBe(wanted));

test("of several lines with one label the first that can be understood counts, and nothing is unread then", () => {
  const settings = read(["可用资金", "约6万"], ["可用资金", 5000], ["可用资金", 7000]);
  expect([settings.profile.funds, settings.unread]).toEqual([500_000, []]);
});

test("what cannot be understood is told with its place, the first of each label", () => {
  const { unread } = read(["说明"], ["可用资金", "约6万"], ["可用资金", "六万"], ["会员人数", ""], ["年度", "明年"]);
  expect(unread.map(({ key, text, cell }) => [key, text, cell.row, cell.column])).toEqual([
    ["funds", "约6万", 2, 2],
    ["year", "明年", 5, 2],
  ]);
});

test("each line is known by its label and row, above the blocks only", () => {
  const workbook = workbookOf({
    工会参数: [["年度", 2026], ["别的", 1], ["会员人数", 5], ["标准覆盖"], ["标准", "金额"], ["可用资金", 3]],
  });
  expect(settingLines(workbook)).toEqual([
    { key: "year", sheet: "工会参数", row: 1 },
    { key: "members", sheet: "工会参数", row: 3 },
  ]);
  expect(settingLines(workbookOf({ 计划: PLAN }))).toEqual([]);
});

test("limits of one's own: each line as it is written, blank ones passed over, the next block left alone", () => {
  const { overrides } = read(
    ["标准覆盖"],
    ["标准", "金额", "单位", "依据", "设定人"],
    ["结婚慰问", 1000, "每人每次", "本会规定", "甲"],
    [],
    ["生日慰问", "约300", "每人每年"],
    [null, 50],
    ["识别更正"],
    ["工作表"],
    ["计划", 5],
  );
  expect(overrides).toEqual([
    { topic: "结婚慰问", unit: "每人每次", basis: "本会规定", setBy: "甲", amount: 1000 },
    { topic: "生日慰问", unit: "每人每年", basis: "", setBy: "", amount: null, amountText: "约300" },
    { topic: "", unit: "", basis: "", setBy: "", amount: 50 },
  ]);
});

test("targets: a name and what is aimed at, in words or as a figure", () => {
  const { targets } = read(["指标"], ["指标", "目标"], ["入会率", 0.95], ["提案", " 10件 "], ["空", " "], [null, 5]);
  expect(targets!.map(({ name, value, cell }) => [name, value, cell!.row])).toEqual([
    ["入会率", 0.95, 3],
    ["提案", "10件", 4],
  ]);
});

describe("layouts told of", () => {
  const layouts = (...lines: readonly (readonly CellInput[])[]) =>
    read(["识别更正"], ["工作表", "表头行", "各列", "金额单位", "数据行"], ...lines).layouts;

  test("rows of headings in any order; rows of data from below them to the end where they are not told", () =>
    expect(layouts(["计划", "4、3", "活动=C，月份=B", "元", ""])).toMatchObject([
      { headerRows: [3, 4], columns: { activity: 3, month: 2 }, firstRow: 5, lastRow: 9, unitFactor: 1 },
    ]));

  test("a second line of a sheet is a further table of it", () => {
    const [only, ...others] = layouts(["计划", "1", "活动=A", "元", "2-4"], ["计划", "5", "活动=A", "万元", "6-9"]);
    expect(others).toEqual([]);
    expect([
      only!.firstRow,
      only!.lastRow,
      only!.parts?.map(({ firstRow, lastRow, unitFactor }) => [firstRow, lastRow, unitFactor]),
    ]).toEqual([2, 4, [[6, 9, 10_000]]]);
  });

  test("a table on its side: letters for its header, rows for its roles", () => {
    const [across] = layouts(["计划", "A", "月份=2，活动=3，金额=5", "元", "2-6"]);
    expect(across!.transposed).toMatchObject({
      headerColumns: [1],
      rows: { month: 2, activity: 3, amount: 5 },
      bands: [{ top: 2, bottom: 6 }],
    });
    expect(layouts(["计划", "A", "月份=2，活动=3", "元", ""])[0]!.transposed!.bands).toEqual([{ top: 2, bottom: 3 }]);
  });

  test.each<[why: string, line: readonly CellInput[]]>([
    ["its rows do not hold its roles", ["计划", "A", "月份=2，活动=3", "元", "3-6"]],
    ["its rows end above its roles", ["计划", "A", "月份=2，活动=7", "元", "2-6"]],
    ["no row of activities", ["计划", "A", "月份=2", "元", "2-6"]],
    ["a unit that is none", ["计划", "3", "活动=C", "两", "4-9"]],
    ["a column that is none", ["计划", "3", "活动=?", "元", "4-9"]],
    ["another sheet's", ["没有", "3", "活动=C", "元", "4-9"]],
  ])("not where %s", (_, line) => expect(layouts(line)).toEqual([]));

  test("rows told of move with rows that are put in", () => {
    const workbook = workbookOf({
      工会参数: [["识别更正"], ["工作表", "表头行"], ["计划", "1", "活动=A", "元", "2-4"], ["别的", "1", "活动=A", "元", "2-4"]],
      计划: PLAN,
    });
    const map = new RowMap([{ before: 3, count: 2 }]);
    const edits = movedLayoutLines(workbook, (sheet) => (sheet === "计划" ? map : new RowMap([])));
    expect(edits.map(({ row, column, content }) => [row, column, content.value])).toEqual([[3, 5, "2-6"]]);
    const above = new RowMap([{ before: 1, count: 1 }]);
    expect(movedLayoutLines(workbook, () => above).map(({ row, column, content }) => [row, column, content.value])).toEqual([
      [3, 2, "2"],
      [3, 5, "3-5"],
      [4, 2, "2"],
      [4, 5, "3-5"],
    ]);
  });
});
