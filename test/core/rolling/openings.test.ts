/**
 * A row whose new month has no cell of its own: it opens one, written as its old month's cell is; and cells that say the time of
 * several rows. 元宵 is on 2026-03-03 and 2027-02-20; 春节 on 2025-01-29 and 2026-02-17, 小年 on 2025-01-22 and 2026-02-10.
 */
import { dateToSerial } from "../../../src/core/grid/dates";
import { type CellInput, workbookOf } from "../../build-workbook";
import { turned } from "./turned";

type Block = readonly [month: CellInput, ...names: string[]];

interface Wish {
  readonly numbered?: (count: number) => CellInput;
  readonly isSummed?: boolean;
}

/** A plan whose months' cells reach over their rows; every row costs ten times its number. */
function plan(year: number, blocks: readonly Block[], { numbered = (count) => count, isSummed = true }: Wish = {}) {
  const rows: CellInput[][] = [[`某工会${year}年工作计划`], ["序号", "月份", "活动内容", "负责人", "预算（元）"]];
  const merges: string[] = [];
  let count = 0;
  for (const [month, ...names] of blocks) {
    if (names.length > 1) merges.push(`B${rows.length + 1}:B${rows.length + names.length}`);
    names.forEach((name, index) => rows.push([numbered(++count), index === 0 ? month : undefined, name, "甲", count * 10]));
  }
  if (isSummed) rows.push(["合计", undefined, undefined, undefined, { formula: `SUM(E3:E${rows.length})`, value: 0 }]);
  return workbookOf({ 计划: { rows, merges } });
}

/** Number, month, activity and amount of each row; then the months' cells. */
function after(...[year, blocks, wish]: Parameters<typeof plan>): readonly [rows: readonly string[], merges: readonly string[]] {
  const { rows, workbook } = turned(plan(year, blocks, wish), year + 1);
  const grid = workbook.sheets.find(({ sheet }) => sheet === "计划")!;
  return [
    rows("计划")
      .slice(2)
      .map(([number, month, name, , amount]) => `${number} ${month} ${name} ${amount}`),
    grid.merges.map(({ top, bottom }) => `${top}-${bottom}`).sort(),
  ];
}

const AROUND = (month: CellInput): readonly Block[] => [
  ["1月", "总结", "慰问"],
  [month, "三八活动", "元宵灯谜"],
  ["4月", "植树", "读书"],
];

const day = (year: number, month: number, date: number, format: string): CellInput => ({
  value: dateToSerial({ year, month, day: date }, false),
  format,
});

describe("a month that no cell says yet", () => {
  const opened = [
    "1 1月 总结 10",
    "2  慰问 20",
    "3 2月 元宵灯谜 40",
    "4 3月 三八活动 30",
    "5 4月 植树 50",
    "6  读书 60",
    "合计   =SUM(E3:E8)",
  ];

  test("is opened between those before and behind it, and the numbers run on", () =>
    expect(after(2026, AROUND("3月"))).toEqual([opened, ["3-4", "7-8"]]));

  test("numbers as text stay text, and count as well", () => expect(after(2026, AROUND("3月"), { numbered: String })[0]).toEqual(opened));

  test("numbers that are made of their place make it there too", () =>
    expect(after(2026, AROUND("3月"), { numbered: (count) => ({ formula: "ROW()-2", value: count }) })[0].slice(0, 4)).toEqual([
      "=ROW()-2 1月 总结 10",
      "=ROW()-2  慰问 20",
      "=ROW()-2 2月 元宵灯谜 40",
      "=ROW()-2 3月 三八活动 30",
    ]));

  test("above all others", () =>
    expect(
      after(
        2026,
        [
          ["3月", "三八活动", "元宵灯谜"],
          ["5月", "植树", "读书"],
        ],
        { isSummed: false },
      ),
    ).toEqual([["1 2月 元宵灯谜 20", "2 3月 三八活动 10", "3 5月 植树 30", "4  读书 40"], ["5-6"]]));

  test("not above the first row of a sum, which would leave it out: the row stays and says so", () => {
    const { rows } = turned(
      plan(2026, [
        ["3月", "三八活动", "元宵灯谜"],
        ["5月", "植树", "读书"],
      ]),
      2027,
    );
    expect(rows("计划")[3]).toEqual(["2", "", "元宵灯谜", "甲", "20", "请核对：应移到2月"]);
    expect(rows("计划")[2]!.slice(0, 3)).toEqual(["1", "3月", "三八活动"]);
  });

  test("two rows of it stand below each other in their order", () => {
    expect(
      after(2026, [
        ["1月", "总结", "慰问"],
        ["3月", "三八活动", "元宵灯谜", "元宵慰问"],
        ["4月", "植树", "读书"],
      ])[0],
    ).toEqual([
      ...["1 1月 总结 10", "2  慰问 20", "3 2月 元宵灯谜 40", "4 2月 元宵慰问 50", "5 3月 三八活动 30"],
      ...["6 4月 植树 60", "7  读书 70", "合计   =SUM(E3:E9)"],
    ]);
    expect(
      after(
        2026,
        [
          ["3月", "三八活动", "元宵灯谜", "元宵慰问"],
          ["4月", "植树", "读书"],
        ],
        { isSummed: false },
      )[0],
    ).toEqual([...["1 2月 元宵灯谜 20", "2 2月 元宵慰问 30", "3 3月 三八活动 10", "4 4月 植树 40", "5  读书 50"]]);
  });

  test("below a month that itself gets more rows than it had", () =>
    expect(
      after(2025, [
        ["1月", "春节团拜", "小年慰问", "总结"],
        ["2月", "元宵灯会", "走访"],
        ["4月", "植树", "读书"],
      ]),
    ).toEqual([
      [
        ...["1 1月 总结 30", "2 2月 走访 50", "3  春节团拜 10", "4  小年慰问 20", "5 3月 元宵灯会 40"],
        ...["6 4月 植树 60", "7  读书 70", "合计   =SUM(E3:E9)"],
      ],
      ["4-6", "8-9"],
    ]));
});

test.each<[month: CellInput, opened: string, left: string]>([
  [3, "2", "3"],
  ["三月", "二月", "三月"],
  ["3月份", "2月份", "3月份"],
  ["2026年3月", "2027年2月", "2027年3月"],
  ["2026-03", "2027-02", "2027-03"],
  ["2026.3", "2027.2", "2027.3"],
  ["115年3月", "116年2月", "116年3月"],
  ["本月（3月）", "本月（2月）", "本月（3月）"],
  ["3月上旬", "2月上旬", "3月上旬"],
  [day(2026, 3, 1, 'yyyy"年"m"月"'), "2027-02-01", "2027-03-01"],
])("a month's cell that says %j", (month, opened, left) => {
  const [rows] = after(2026, AROUND(month));
  expect(rows.slice(2, 4)).toEqual([`3 ${opened} 元宵灯谜 40`, `4 ${left} 三八活动 30`]);
});

test.each<[month: CellInput, why: string]>([
  ["3月8日", "a day is no other month's"],
  ["3月、4月", "two months"],
  [{ formula: '"3月"', value: "3月" }, "a formula"],
])("a month's cell that says %j can say no other month (%s): the row stays", (month) =>
  expect(
    after(2026, AROUND(month))[0]
      .slice(2, 4)
      .map((row) => row.split(" ")[2]),
  ).toEqual(["三八活动", "元宵灯谜"]),
);

test.each<[month: CellInput, turned: string]>([
  [202604, "202704"],
  [2026.04, "2027.04"],
  [4, "4"],
  ["4月", "4月"],
  ["2026年4月", "2027年4月"],
  ["115/04", "116/04"],
  [day(2026, 4, 1, "yyyy-mm-dd"), "2027-04-01"],
  [day(2026, 4, 1, 'yyyy"年"m"月"'), "2027-04-01"],
  [{ formula: "DATE(2026,4,1)", value: dateToSerial({ year: 2026, month: 4, day: 1 }, false), format: "yyyy-mm" }, "=DATE(2026,4,1)"],
])("of a cell over several rows the year alone turns: %j becomes %s", (month, wanted) => {
  const [rows] = after(2026, [
    ["1月", "总结", "慰问"],
    [month, "三八活动", "读书"],
  ]);
  expect(rows[2]).toBe(`3 ${wanted} 三八活动 30`);
});

test("29 February over several rows becomes the last of February", () => {
  const [rows] = after(2028, [
    ["1月", "总结", "慰问"],
    [day(2028, 2, 29, "yyyy-mm-dd"), "讲座", "读书"],
  ]);
  expect(rows[2]).toBe("3 2029-02-28 讲座 30");
});

describe("formulas of a row go with it", () => {
  /** The budget is the heads times a rate. */
  const book = (year: number, blocks: readonly Block[]) => {
    const rows: CellInput[][] = [[`某工会${year}年工作计划`], ["月份", "活动内容", "人数", "标准（元）", "预算（元）"]];
    const merges: string[] = [];
    for (const [month, ...names] of blocks) {
      if (names.length > 1) merges.push(`A${rows.length + 1}:A${rows.length + names.length}`);
      names.forEach((name, index) => {
        const row = rows.length + 1;
        rows.push([index === 0 ? month : undefined, name, row, 10, { formula: `C${row}*D${row}`, value: row * 10 }]);
      });
    }
    return workbookOf({
      计划: { rows, merges },
      统计: [
        ["慰问走访", { formula: "计划!E4", value: 40 }],
        ["求和", { formula: "SUM(计划!E3:E9)", value: 0 }],
      ],
    });
  };
  const told = (year: number, blocks: readonly Block[]): readonly string[] =>
    turned(book(year, blocks), year + 1)
      .rows("计划")
      .slice(2)
      .map(([month, name, heads, , formula]) => `${month} ${name} ${heads} ${formula}`);

  test("into a month that is opened below one that gets more rows", () =>
    expect(
      told(2025, [
        ["1月", "春节团拜", "小年慰问", "总结"],
        ["2月", "元宵灯会", "走访"],
        ["4月", "植树", "读书"],
      ]),
    ).toEqual([
      "1月 总结 5 =C3*D3",
      "2月 走访 7 =C4*D4",
      " 春节团拜 3 =C5*D5",
      " 小年慰问 4 =C6*D6",
      "3月 元宵灯会 6 =C7*D7",
      "4月 植树 8 =C8*D8",
      " 读书 9 =C9*D9",
    ]));

  test("and what leads to the row from another sheet follows it; a sum over all stays a sum over all", () => {
    const { workbook } = turned(
      book(2025, [
        ["1月", "春节团拜", "小年慰问", "总结"],
        ["2月", "元宵灯会", "走访"],
        ["4月", "植树", "读书"],
      ]),
      2026,
    );
    const other = workbook.sheets.find(({ sheet }) => sheet === "统计")!;
    expect([other.at(1, 2).formula, other.at(2, 2).formula]).toEqual(["计划!E6", "SUM(计划!E3:E9)"]);
  });
});
