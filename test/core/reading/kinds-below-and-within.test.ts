/** What stands below a plan, within a cell of it, or over columns of costs, and the months of a sheet's own quarter. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows } from "./read-kind";
import { readSheet } from "./read-sheet";

const N = null;
const TITLE = ["城东小学工会2026年工作计划"];
const HEAD = ["序号", "月份", "活动名称", "负责人", "预算（元）"];
const PLAN: RowsInput = [TITLE, HEAD, [1, "3月", "健步走", "孙敏", 1000], [2, "9月", "联谊会", "袁伟", 2100]];
const WANTED = { sum: 3100, rows: ["3|健步走|孙敏|1000", "9|联谊会|袁伟|2100"], said: [] };

describe("people below a plan are none of its rows", () => {
  const PEOPLE: RowsInput = [
    [N, "姓名", "职务", "分工"],
    [N, "孙敏", "主席", "全面工作"],
    [N, "袁伟", "文体委员", "文体"],
  ];
  test.each<[string, RowsInput]>([
    ["under headings", PEOPLE],
    ["under a title and headings", [[N, "工会委员分工"], ...PEOPLE]],
    ["under a title alone", [["工会委员会成员名单"], ...PEOPLE.slice(1)]],
    [
      "with telephones where the money stands",
      [
        ["序号", "姓名", "职务", "分工", "电话"],
        [1, "孙敏", "主席", "全面工作", 13800000001],
      ],
    ],
  ])("%s", (_, people) => {
    expect(readRows([...PLAN, [], ...people])).toEqual(WANTED);
    expect(readRows([...PLAN, ["合计", N, N, N, 3100], [], ...people])).toEqual(WANTED);
  });
  test("and swallow no activity that stands below them", () => {
    const rows: RowsInput = [
      TITLE,
      ["活动名称", "负责人", "预算（元）"],
      ["健步走", "孙敏", 1000],
      ["工会委员分工"],
      ["孙敏", "主席", "全面工作"],
      ["文体活动"],
      ["联谊会", "袁伟", 2100],
    ];
    expect(readRows(rows)).toMatchObject({ sum: 3100 });
  });
});

test.each<[string, RowsInput]>([
  ["below the total", [["合计", N, N, N, 3100], [], [N, N, "活动后3日内上报总结。"]]],
  ["set off, without a total", [[], [N, N, "2、经费按实报销，凭发票入账。"]]],
])("a sentence %s is a note", (_, rows) => expect(readRows([...PLAN, ...rows])).toEqual(WANTED));

test.each(["金额合计", "合计金额", "费用合计", "总金额"])("奖品 | 场地 | 餐饮 | %s over one activity: the sum counts once", (heading) => {
  const rows: RowsInput = [
    TITLE,
    ["月份", "活动名称", "负责人", "奖品", "场地", "餐饮", heading],
    ["7月", "纳凉晚会", "孙敏", 1000, 500, 500, 2000],
  ];
  expect(readRows(rows)).toEqual({ sum: 2000, rows: ["7|纳凉晚会|孙敏|2000"], said: [] });
});

describe("中秋 of a year in which it is in October", () => {
  const read = (rows: RowsInput): { rows: readonly string[]; said: readonly string[] } => {
    const record = checkedWorkbook(workbookOf({ 第三季度: { rows: [["城东小学工会2025年第三季度工作计划"], ...rows] } }));
    return {
      rows: record.sheets.flatMap(({ rows: own }) => (own ?? []).map(({ months, activity }) => `${months.join()}|${activity}`)),
      said: record.findings.filter(({ severity }) => severity === "warning").map(({ code, cell }) => `${code} ${cell ?? ""}`.trim()),
    };
  };
  const all = { rows: ["9|慰问职工", "8|送清凉"], said: ["month-vague A3"] };
  test("is the quarter's month beside it on the sheet of the third quarter, and said to be", () =>
    expect(
      read([
        ["时间", "活动名称", "负责人", "预算（元）"],
        ["中秋", "慰问职工", "孙敏", 800],
        ["8月", "送清凉", "袁伟", 500],
      ]),
    ).toEqual(all));
  test("gives an activity named after it no month outside of its sheet", () =>
    expect(
      read([
        ["活动名称", "负责人", "预算（元）"],
        ["教师节慰问", "孙敏", 800],
        ["中秋节慰问品", "袁伟", 500],
      ]).rows,
    ).toEqual(["9|教师节慰问", "7,8,9|中秋节慰问品"]));
});

describe("负责人及经费 in one column", () => {
  const read = (...cells: string[]): ReturnType<typeof readRows> =>
    readRows([TITLE, ["月份", "活动名称", "负责人及经费"], ...cells.map((cell, at) => [`${at + 1}月`, `讲座${"甲乙丙丁"[at]}`, cell])]);
  test("is parted where it is certain", () =>
    expect(read("孙敏，2000元", "工会办公室 0.5万元", "袁伟（300元）")).toEqual({
      sum: 7300,
      rows: ["1|讲座甲|孙敏|2000", "2|讲座乙|工会办公室|5000", "3|讲座丙|袁伟|300"],
      said: [],
    }));
  test("is said at the cell where it is not", () =>
    expect(read("孙敏，2000元", "孙敏 每人200元", "孙敏300元、袁伟200元", "袁伟，6000")).toMatchObject({
      sum: 2000,
      said: ["amount-unparsable C4", "amount-unparsable C5", "amount-unparsable C6"],
    }));
});

test("an amount over its remark in brackets, and a month's beside the year's", () => {
  const read = (...cells: string[]): ReturnType<typeof readRows> =>
    readRows([
      TITLE,
      ["月份", "活动名称", "负责人", "预算（元）"],
      ...cells.map((cell, at) => [`${at + 1}月`, `讲座${"甲乙丙"[at]}`, "孙敏", cell]),
    ]);
  expect(read("2100\n（含奖品）", "每月150元，全年1800元")).toMatchObject({ sum: 3900, said: [] });
  expect(read("2100", "每月150元，全年1500元")).toMatchObject({ sum: 2100, said: ["amount-unparsable D4"] });
});

describe("a box to the right of a plan, behind an empty column", () => {
  const read = (heads: readonly string[], ...lines: readonly (readonly (string | number)[])[]): ReturnType<typeof readRows> =>
    readRows([
      TITLE,
      ["月份", "活动名称", "预算（元）", N, ...heads],
      ["3月", "健步走", 1000, N, ...(lines[0] ?? [])],
      ["9月", "联谊会", 2100, N, ...(lines[1] ?? [])],
      ["合计", N, 3100, N, ...(lines[2] ?? [])],
    ]);
  const plain = { sum: 3100, rows: ["3|健步走||1000", "9|联谊会||2100"], said: [] };
  test.each<[string, string[], (string | number)[]]>([
    ["of people to call", ["联系人", "联系电话"], ["孙敏", "63220011"]],
    ["of members", ["委员", "分工"], ["孙敏", "文体委员"]],
  ])("%s names no owners", (_, heads, line) => expect(read(heads, line)).toEqual(plain));
  test("of people beside every activity says who does it", () =>
    expect(read(["联系人", "联系电话"], ["孙敏", "63220011"], ["袁伟", "63220012"]).rows).toEqual([
      "3|健步走|孙敏|1000",
      "9|联谊会|袁伟|2100",
    ]));
  test.each<[string, string[]]>([
    ["under headings of income", ["收入来源", "预算金额（元）"]],
    ["under the plan's own headings", ["活动名称", "预算（元）"]],
  ])("of income %s is no second plan", (_, heads) =>
    expect(read(heads, ["会费收入", 2000], ["上级补助", 1100], ["收入合计", 3100])).toEqual(plain),
  );
});

test.each([
  ["a stamp and its month", [["城东小学工会（公章）"], ["2026年1月"]]],
  ["a legend", [["图例：●重点 ○一般"]]],
  ["whom it is sent to", [["抄送：上级工会"]]],
  ["a line in brackets", [["（本表于2026年1月8日经会议讨论通过）"]]],
] as const)("%s below the activities is none", (_, lines) => {
  expect(readRows([...PLAN, ...lines.map(([text]) => [N, N, text])])).toEqual(WANTED);
});

test("a stamp and its month below months with activities in their cells", () => {
  const months = ["1月", "2月", "3月", "4月"];
  const rows: RowsInput = [
    TITLE,
    ["类别", ...months],
    ["文体", N, "健步走", N, "登山比赛"],
    ["慰问", "走访慰问", N, "插花活动", N],
    [],
    [N, N, N, N, "城东小学工会（公章）"],
    [N, N, N, N, "2026年1月"],
  ];
  expect(readRows(rows).rows.map((row) => row.split("|")[1])).toEqual(["走访慰问", "健步走", "插花活动", "登山比赛"]);
});

describe("an activity whose name sounds like a sum", () => {
  test.each(["女职工先进事迹汇总", "半年报表汇总", "春游方案汇总"])("%s", (name) =>
    expect(readRows([...PLAN, [3, "9月", name, "袁伟", 300]])).toEqual({
      sum: 3400,
      rows: [...WANTED.rows, `9|${name}|袁伟|300`],
      said: [],
    }),
  );
  test("below the month of the one above, without an amount", () =>
    expect(readRows([...PLAN, [3, N, "半年报表汇总", "袁伟", N]]).rows[2]).toBe("9|半年报表汇总|袁伟|"));
  test("文体活动汇总 over what the rows come to is their sum", () =>
    expect(readRows([...PLAN, [N, N, "文体活动汇总", N, 3100]])).toEqual(WANTED));
});

test("a name below lines of 其中 is the heading of what follows, as others are", () => {
  const rows: RowsInput = [
    TITLE,
    HEAD,
    [N, N, "文体活动"],
    [1, "3月", "健步走", "孙敏", 1000],
    [N, N, "其中：奖品", N, 600],
    [N, N, "饮水", N, 400],
    [N, N, "慰问活动"],
    [2, "9月", "走访", "袁伟", 2100],
  ];
  expect(readSheet(rows).others).toEqual(["1 title", "3 section", "5 note", "6 note", "7 section"]);
});

test("三月 over its rows is finer than the quarter that their amounts stand under", () => {
  const rows: RowsInput = [
    TITLE,
    ["活动名称", "负责人", "一季度", "二季度", "三季度", "四季度"],
    ["三月"],
    ["健步走", "孙敏", 3000],
    ["五月"],
    ["运动会", "袁伟", N, 8000],
  ];
  expect(readRows(rows).rows).toEqual(["3|健步走|孙敏|3000", "5|运动会|袁伟|8000"]);
});

test("计划实施月份 over 202504", () => {
  const rows: RowsInput = [
    TITLE,
    ["工作任务", "计划实施月份", "责任人", "资金"],
    ["健步走", 202604, "孙敏", 1000],
    ["登山", 202605, "袁伟", 500],
  ];
  expect(readRows(rows).rows).toEqual(["4|健步走|孙敏|1000", "5|登山|袁伟|500"]);
});
