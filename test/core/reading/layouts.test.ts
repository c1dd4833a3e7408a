import { finish } from "../../../src/core/grid/steps";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { activitiesIn, readPlan, readWorkbook, recognise } from "../../../src/core/reading";
import { gridOf, type RowsInput, workbookOf } from "../../build-workbook";
import { LAYOUT_CASES } from "./layout-cases";
import { planIn, readSheet, shortPlan, statesOf } from "./read-sheet";

describe("layouts", () => {
  it.each(LAYOUT_CASES)("$name", ({ sheet, plan }) => expect(readSheet(sheet)).toEqual(plan));
});

test("a row of a month matrix whose months are all blank has no amount, whatever its SUM gives", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const row = (name: string, amounts: readonly (number | null)[], value: number) => [name, ...amounts, { formula: "SUM(B3:M3)", value }];
  const blank = new Array<null>(12).fill(null);
  const read = planIn([
    ["2026年工会经费预算"],
    ["活动内容", ...months, "合计"],
    row("运动会", [null, 500, ...blank.slice(2)], 500),
    row("读书会", blank, 0),
    row("义务植树", [null, null, 0, ...blank.slice(3)], 0),
    row("联欢会", [...blank.slice(1), 300], 300),
  ]);
  expect(read.items.map(({ amount }) => [amount.value.form, amount.value.fen])).toEqual([
    ["number", 50_000],
    ["blank", null],
    ["number", 0],
    ["number", 30_000],
  ]);
});

describe("what is no plan", () => {
  it.each([
    ["an empty sheet", [], "empty"],
    ["a list of people", [["通讯录"], ["姓名", "电话"], ["甲", 123], ["乙", 456]], "no-header"],
    ["a list of words", [["1月"], ["2月"], ["3月"], ["春节慰问"], ["中秋慰问"]], "no-header"],
    ["a letter", [["各位同事："], ["请于3月底前报送计划。"], ["谢谢！"]], "no-header"],
    ["a header without rows", [["月份", "活动内容", "责任人", "预算"]], "no-rows"],
    ["figures by month", [["2026年工会经费汇总"], ["月份", "项数", "金额"], ["1月", 1, 1000], ["3月", 1, 200]], "no-header"],
  ] as [string, RowsInput, string][])("%s", (_name, rows, why) => expect(recognise(gridOf("Sheet1", rows))).toEqual({ why }));
});

const plan = (year: number, more: RowsInput = []): RowsInput => [
  [`${year}年工会工作计划`],
  ["月份", "活动内容", "责任人", "预算"],
  ["1月", "春节慰问", "甲", 1000],
  ["3月", "妇女节", "乙", 200],
  ["9月", "中秋", "甲", 800],
  ...more,
];
const HALF: RowsInput = [
  ["月份", "活动内容", "责任人", "预算"],
  ["7月", "送清凉", "甲", 1000],
  ["10月", "重阳", "乙", 200],
];
const SPORT: RowsInput = [
  ["2026年文体部计划"],
  ["月份", "活动内容", "责任人", "预算"],
  ["5月", "运动会", "甲", 1000],
  ["10月", "登山", "乙", 200],
];

describe("readWorkbook", () => {
  it.each([
    ["halves of a year", { 上半年: plan(2026), 下半年: HALF }, ["上半年 plan", "下半年 plan"]],
    ["departments", { 办公室: plan(2026), 文体部: SPORT }, ["办公室 plan", "文体部 plan"]],
    [
      "copies",
      { "2026计划": plan(2026), "2026计划 (2)": plan(2026), 备份: plan(2026) },
      ["2026计划 plan", "2026计划 (2) other-plan duplicate-of-plan", "备份 other-plan duplicate-of-plan"],
    ],
    ["a copy that comes first", { 初稿: plan(2026), 定稿: plan(2026) }, ["初稿 other-plan duplicate-of-plan", "定稿 plan"]],
    [
      "years",
      { "2025": plan(2025), "2026": plan(2026), "2024年": plan(2024) },
      ["2025 other-plan last-year", "2026 plan", "2024年 other-plan other-year"],
    ],
    ["last year without a year", { 本年: plan(2026), 上年实际: HALF }, ["本年 plan", "上年实际 other-plan last-year"]],
    [
      "parts and their union",
      { 汇总: plan(2026, SPORT.slice(2)), 办公室: plan(2026), 文体部: SPORT },
      ["汇总 plan", "办公室 other-plan duplicate-of-plan", "文体部 other-plan duplicate-of-plan"],
    ],
    [
      "sums by month and by person",
      {
        计划: plan(2026),
        汇总: [
          ["月份", "项数", "金额"],
          ["1月", 1, 1000],
        ],
        按人: [
          ["责任人", "金额"],
          ["甲", 1800],
        ],
      },
      ["计划 plan", "汇总 not-a-plan no-header", "按人 not-a-plan no-header"],
    ],
    [
      "a sample in the instructions",
      {
        填表说明: [["填表说明"], ["1. 月份填1-12"], ["月份", "活动内容", "责任人", "预算"], ["1月", "示例：慰问", "张三", 100]],
        Sheet1: plan(2026),
      },
      ["填表说明 other-plan sample", "Sheet1 plan"],
    ],
    [
      "a ledger",
      {
        "2026计划": plan(2026),
        支出流水: [
          ["日期", "摘要", "金额", "经办人"],
          ["2026/1/5", "买水果", 100, "甲"],
          ["2026/2/5", "买米", 100, "甲"],
        ],
      },
      ["2026计划 plan", "支出流水 not-a-plan summary"],
    ],
    [
      "income and expenditure",
      {
        计划: plan(2026),
        收支: [
          ["收支预算"],
          ["项目", "金额"],
          ["会费收入", 100],
          ["上级补助收入", 200],
          ["收入合计", 300],
          ["职工活动支出", 100],
          ["结余", 200],
        ],
      },
      ["计划 plan", "收支 not-a-plan income-table"],
    ],
    [
      "the same money by item",
      { 工作计划: plan(2026), 经费预算: [["2026年经费预算"], ["序号", "项目", "金额（元）"], [1, "慰问", 1800], [2, "文体", 200]] },
      ["工作计划 plan", "经费预算 not-a-plan summary"],
    ],
    [
      "amounts apart from the plan",
      {
        计划: [["2026年计划"], ["月份", "活动内容", "责任人"], ["1月", "春节慰问", "甲"], ["5月", "运动会", "乙"]],
        明细: [
          ["活动", "金额"],
          ["春节慰问", 100],
          ["运动会", 200],
        ],
      },
      ["计划 plan", "明细 plan"],
    ],
    ["a name like a summary, but nothing else there", { 汇总表: plan(2026) }, ["汇总表 plan"]],
    [
      "hidden and our own",
      {
        计划: plan(2026),
        旧: { rows: plan(2026), visibility: "hidden" as const },
        汇总: { rows: plan(2026), mark: "summary" },
        参数: { rows: [["年度", 2026]], mark: "settings" },
      },
      ["计划 plan", "旧 hidden", "汇总 ours", "参数 ours"],
    ],
    ["a plan that this software drafted", { 工作计划表: { rows: plan(2026), mark: "plan" } }, ["工作计划表 plan"]],
  ])("%s", (_name, sheets, expected) => expect(statesOf(sheets)).toEqual(expected));

  it("works on the year the user told, where a plan is for it", () => {
    const told = { ...EMPTY_SETTINGS, profile: { ...EMPTY_SETTINGS.profile, year: 2025 } };
    expect(statesOf({ "2025": plan(2025), "2026": plan(2026) }, told)).toEqual(["2025 plan", "2026 other-plan other-year"]);
  });

  it("gives the other parts the year that one of them names", () => {
    const readings = finish(readWorkbook(workbookOf({ 上半年: plan(2026), 下半年: HALF }), EMPTY_SETTINGS));
    expect(readings.map((reading) => reading.plan?.year)).toEqual([2026, 2026]);
  });

  it("keeps the figures that a budget sheet states by subject", () => {
    const account: RowsInput = [
      ["工会经费收支预算表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "上年决算数", "本年预算数", "说明"],
      ["401", "会费收入", 1, 2],
      ["501", "职工活动支出", 1, 3.5],
      ["50102", "文体活动支出", 1, "1.2"],
    ];
    const readings = finish(readWorkbook(workbookOf({ 计划: plan(2026), 预算: account }), EMPTY_SETTINGS));
    expect(readings[1]).toMatchObject({ state: "not-a-plan", why: "income-table" });
    expect(readings[1]!.statedSubjects.map(({ code, name, fen, cell }) => [code, name, fen, cell.row, cell.column])).toEqual([
      ["401", "会费收入", 2_000_000, 4, 4],
      ["501", "职工活动支出", 3_500_000, 5, 4],
      ["50102", "文体活动支出", 1_200_000, 6, 4],
    ]);
  });

  it("lets a corrected layout win", () => {
    const rows: RowsInput = [
      ["甲栏", "乙栏", "丙栏", "丁栏"],
      ["1月", "春节慰问", "王", 100],
      ["2月", "灯谜", "李", 200],
    ];
    const layout = {
      sheet: "Sheet1",
      headerRows: [1],
      columns: { month: 1, activity: 3, owner: 2, amount: 4 },
      monthColumns: [],
      firstRow: 2,
      lastRow: 3,
      unit: "万元",
      unitFactor: 10_000,
      confidence: 1,
      isCorrected: true,
    };
    const [reading] = finish(readWorkbook(workbookOf({ Sheet1: rows }), { ...EMPTY_SETTINGS, layouts: [layout] }));
    expect(reading!.state).toBe("plan");
    expect(shortPlan(reading!.plan!).rows).toEqual(["2|1|王|春节慰问|1000000", "3|2|李|灯谜|2000000"]);
    expect(reading!.plan!.layout.isCorrected).toBe(true);
  });

  it("keeps what a correction cannot say: the column of the last month, a unit for each row", () => {
    const rows: RowsInput = [
      ["项目", "开始月份", "结束月份", "负责人", "联系人", "金额", "单位"],
      ["慰问", "1月", "2月", "王", "李", 2, "万元"],
      ["竞赛", "4月", "6月", "王", "李", 300, "元"],
    ];
    const layout = {
      sheet: "Sheet1",
      headerRows: [1],
      columns: { activity: 1, month: 2, owner: 5, amount: 6 },
      monthColumns: [],
      firstRow: 2,
      lastRow: 3,
      unit: null,
      unitFactor: 1,
      confidence: 1,
      isCorrected: true,
    };
    const [reading] = finish(readWorkbook(workbookOf({ Sheet1: rows }), { ...EMPTY_SETTINGS, layouts: [layout] }));
    expect(shortPlan(reading!.plan!).rows).toEqual(["2|1,2|慰问|李|20000", "3|4,5,6|竞赛|李|300"]);
  });

  it("finds the sheet that has no plan a reason", () => {
    expect(
      statesOf({
        封面: [[], [], [null, "工会工作计划申报表"], [null, "申报单位：某工会"]],
        填报说明: [["填报说明：月份按1月格式填写，金额单位为元。"]],
        空: [],
      }),
    ).toEqual(["封面 not-a-plan cover", "填报说明 not-a-plan instructions", "空 not-a-plan empty"]);
  });
});

describe("what else a plan tells", () => {
  it("knows a welfare committee, and rows this software proposed", () => {
    const read = planIn([
      ["某公司職工福利委員會2026年度活動計畫"],
      ["月份", "活動", "負責人", "預算", "備註"],
      ["1月", "尾牙", "林", 100, ""],
      ["2月", "春酒", null, null, "建議增列，待審定"],
      ["3月", "健行【建议增列】", "待定", null, ""],
    ]);
    expect(read.isWelfareCommittee).toBe(true);
    expect(read.items.map((item) => [item.awaiting, item.isOwnerPlaceholder])).toEqual([
      [null, false],
      ["row", false],
      ["row", true],
    ]);
    expect(planIn(plan(2026)).isWelfareCommittee).toBe(false);
  });

  it("marks a school year, and leaves a calendar year alone", () => {
    const school = planIn([
      ["2026-2027学年工会计划"],
      ["月份", "活动", "负责人", "预算"],
      ["9月", "a活动", "甲", 1],
      ["12月至次年1月", "b活动", "甲", 1],
      ["1月", "c活动", "甲", 1],
      ["6月", "d活动", "甲", 1],
    ]);
    expect(school).toMatchObject({ isSchoolYear: true, year: 2026 });
    expect(school.items.map((item) => item.months.value.months.map((month) => month.yearOffset))).toEqual([[0], [0, 1], [1], [1]]);
    expect(planIn(plan(2026)).isSchoolYear).toBe(false);
  });

  it("remembers the cell of every value, through merges", () => {
    const read = planIn({
      rows: [
        ["月份", "活动内容", "责任人", "预算"],
        ["1月", "慰问", "甲", 3000],
        [null, "灯谜", null, null],
        ["3月", "踏青", "丙", 500],
      ],
      merges: ["A2:A3", "C2:C3", "D2:D3"],
    });
    const [, second] = read.items;
    expect(second!.months).toMatchObject({ cell: { row: 2, column: 1 }, text: "1月", value: { isInherited: false } });
    expect(second!.owner).toMatchObject({ value: "甲", cell: { row: 2, column: 3 } });
    expect(second!.amount.value).toMatchObject({ form: "merged", sharedWithRow: 2, fen: null });
  });

  it("takes a line of unit and money unit above the header for no header", () => {
    const read = readSheet([
      ["2026年工会工作计划"],
      ["编制单位：某工会", null, "金额单位：元"],
      ["月份", "活动", "负责人", "预算"],
      ["1月", "慰问", "甲", 1],
      ["2月", "灯谜", "乙", 2],
    ]);
    expect(read).toMatchObject({ header: [3], unit: "元 1", others: ["1 title", "2 unit"] });
    expect(
      readSheet([
        ["单位：元", "年度：2026"],
        ["月份", "活动"],
        ["1月", "慰问"],
        ["2月", "灯谜"],
      ]),
    ).toMatchObject({ header: [2] });
  });

  it("takes the title, not the unit's name above it", () => {
    expect(planIn([["某某公司"], ["2026年工会工作计划表"], ["月份", "活动", "负责人", "预算"], ["1月", "慰问", "甲", 1]]).title).toBe(
      "2026年工会工作计划表",
    );
  });

  it("names the years of the sheet with their places", () => {
    const read = planIn([
      ["2025年工会计划"],
      ["月份", "活动", "负责人", "预算"],
      ["1月", "慰问", "甲", 1],
      ["2月", "灯谜", "乙", 1],
      ["合计", null, null, 2],
      ["制表人：甲", null, null, "2026年1月5日"],
    ]);
    expect(read.year).toBe(2025);
    expect(read.statedYears.map(({ year, origin, cell }) => [year, origin, cell?.row])).toEqual([
      [2025, "title", 1],
      [2026, "signature", 6],
    ]);
  });

  it("takes the months from the sheet's name where nothing else tells them", () => {
    const rows: RowsInput = [
      ["活动内容", "责任人", "预算"],
      ["慰问", "甲", 100],
      ["5月：运动会", "乙", 200],
    ];
    expect(readSheet(rows, "3月").rows).toEqual(["2|3|慰问|甲|100", "3|5|5月：运动会|乙|200"]);
    expect(readSheet(rows, "Sheet1").rows).toEqual(["2||慰问|甲|100", "3|5|5月：运动会|乙|200"]);
  });

  it("reads a bare list under month headings", () => {
    expect(readSheet([["二月份"], ["制定计划"], ["慰问困难职工"], ["三月份"], ["庆三八"], ["四月份"], ["植树"]])).toMatchObject({
      header: [],
      rows: ["2|2|制定计划|-|-", "3|2|慰问困难职工|-|-", "5|3|庆三八|-|-", "7|4|植树|-|-"],
    });
  });
});

describe("activitiesIn", () => {
  it.each([
    ["春节慰问", ["春节慰问"]],
    ["", []],
    ["1.制定计划\n2.慰问困难职工", ["制定计划", "慰问困难职工"]],
    ["1、做好筹备；2、召开培训会；3、指导换届。", ["做好筹备", "召开培训会", "指导换届"]],
    ["①走访慰问。②新春团拜会", ["走访慰问", "新春团拜会"]],
    ["一、羽毛球团体赛。（12月1日）\n二、庆元旦活动。", ["羽毛球团体赛。（12月1日）", "庆元旦活动"]],
    ["（1）读书会（2）讲座", ["读书会", "讲座"]],
    ["走访困难职工\n慰问一线职工", ["走访困难职工", "慰问一线职工"]],
    ["开展植树活动；组织春季踏青", ["开展植树活动", "组织春季踏青"]],
    ["3.12植树节活动", ["3.12植树节活动"]],
    ["“12.9”歌咏比赛", ["“12.9”歌咏比赛"]],
    ["乒乓球、羽毛球比赛", ["乒乓球、羽毛球比赛"]],
    ["1.读书会,2.讲座3.观影", ["读书会", "讲座", "观影"]],
  ])("%j", (text, expected) => expect(activitiesIn(text)).toEqual(expected));
});

it("yields at least every few hundred rows", () => {
  const rows: RowsInput = [
    ["月份", "活动内容", "责任人", "预算"],
    ...Array.from({ length: 2000 }, (_, index) => [`${(index % 12) + 1}月`, `第${index}项活动`, "甲", index]),
  ];
  const grid = gridOf("Sheet1", rows);
  const { layout } = recognise(grid);
  expect(readPlan(grid, layout!, { year: null, date1904: false }).items).toHaveLength(2000);
  const steps = readWorkbook(workbookOf({ Sheet1: rows }), EMPTY_SETTINGS);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThanOrEqual(10);
});

test("bare numbers are months where they follow each other, in a school year too, and nowhere else", () => {
  const sheet = (numbers: readonly number[]): RowsInput => [
    ["活动内容", ...numbers],
    ["运动会", 500, ...numbers.slice(1).map(() => null)],
    ["读书会", null, 300, ...numbers.slice(2).map(() => null)],
  ];
  const monthsOf = (numbers: readonly number[]): readonly number[] | undefined =>
    recognise(gridOf("计划", sheet(numbers))).layout?.monthColumns.map(({ month }) => month);
  expect(monthsOf([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6]);
  expect(monthsOf([9, 10, 11, 12, 1, 2])).toEqual([9, 10, 11, 12, 1, 2]);
  expect(monthsOf([2, 1, 3, 4, 7, 11])).toEqual([]);
});
