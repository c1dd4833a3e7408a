import type { MonthNumber } from "../../../src/core/terms/month";
import fc from "fast-check";
import { fill } from "../../../src/core/filling";
import { applyEdits } from "../../../src/core/grid/apply";
import { evaluate } from "../../../src/core/grid/evaluate";
import { type Grid, sheetNamed, type Workbook } from "../../../src/core/grid/grid";
import { finish } from "../../../src/core/grid/steps";
import { suggestingFor } from "../../../src/core/jobs";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import type { Suggestion } from "../../../src/core/plan/suggestion";
import { review } from "../../../src/core/review/review";
import { type CellInput, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";
import { runs } from "../../runs";

const LABELS = LANGUAGES["zh-CN"].sheets;

function suggestion(month: MonthNumber, activity: string, more: Partial<Suggestion> = {}): Suggestion {
  return {
    id: `${activity}@${month}`,
    catalogueId: activity,
    month,
    activity,
    owner: "文体委员",
    subject: "文体活动支出",
    amount: null,
    isFree: false,
    reason: { kind: "yearly-duty" },
    source: "",
    isRecommended: true,
    ...more,
  };
}

interface Filled {
  readonly grid: Grid;
  readonly after: Workbook;
  readonly rows: readonly number[];
  readonly filling: ReturnType<typeof fill>;
}

function filled(sheet: RowsInput | SheetInput, accepted: readonly Suggestion[], name = "计划"): Filled {
  const workbook = workbookOf({ [name]: sheet });
  const read = review(workbook, EMPTY_SETTINGS);
  expect(read.refused).toBeNull();
  const filling = fill(workbook, read, accepted, LABELS);
  const after = applyEdits(workbook, filling.edits).workbook;
  return { grid: sheetNamed(after, name)!, after, rows: filling.inserted.map(({ row }) => row), filling };
}

/** A row as it stands: formulas with "=", else the value. */
function shown(grid: Grid, row: number, columns: number): unknown[] {
  return Array.from({ length: columns }, (_, index) => {
    const cell = grid.at(row, index + 1);
    return cell.formula === undefined ? cell.value : `=${cell.formula}`;
  });
}

const PLAIN: RowsInput = [
  ["2026年工会工作计划"],
  ["序号", "月份", "活动内容", "责任人", "预算（元）", "备注"],
  [1, "1月", "春节慰问", "张三", 6000, null],
  [2, "3月", "三八节活动", "李四", 4500, null],
  [3, "3月", "健康讲座", "李四", 900, null],
  [4, "9月", "中秋慰问", "张三", 7200, null],
  ["合计", null, null, null, { formula: "SUM(E3:E6)", value: 18600 }],
];

describe("a row in its place", () => {
  test("after the last row of its month; numbering goes on, the total covers it, owner and amount stay blank", () => {
    const { grid, rows } = filled(PLAIN, [suggestion(3, "植树")]);
    expect(rows).toEqual([6]);
    expect(shown(grid, 6, 6)).toEqual([4, "3月", "植树", null, null, "建议增列，待审定"]);
    expect(shown(grid, 7, 3)).toEqual([5, "9月", "中秋慰问"]);
    expect(shown(grid, 8, 5)).toEqual(["合计", null, null, null, "=SUM(E3:E7)"]);
    expect(grid.at(8, 5).value).toBe(18600);
  });

  test("a month without rows: after the latest earlier month; before the first: on top; after the last: above the total", () => {
    const { grid, rows } = filled(
      [
        ["2026年工会工作计划"],
        ["序号", "月份", "活动内容", "预算", "备注"],
        [1, "3月", "三八节活动", 100, null],
        [2, "6月", "端午慰问", 200, null],
        ["合计", null, null, { formula: "SUM(D3:D4)", value: 300 }, null],
      ],
      [suggestion(12, "总结"), suggestion(1, "春节慰问"), suggestion(4, "踏青")],
    );
    expect(rows).toEqual([3, 5, 7]);
    expect([3, 4, 5, 6, 7].map((row) => shown(grid, row, 3))).toEqual([
      [1, "1月", "春节慰问"],
      [2, "3月", "三八节活动"],
      [3, "4月", "踏青"],
      [4, "6月", "端午慰问"],
      [5, "12月", "总结"],
    ]);
    expect(grid.at(8, 4)).toMatchObject({ formula: "SUM(D3:D7)", value: 300 });
  });

  test("two for the same month keep their order", () => {
    const { grid } = filled(PLAIN, [suggestion(3, "甲"), suggestion(3, "乙")]);
    expect([6, 7].map((row) => grid.at(row, 3).value)).toEqual(["甲", "乙"]);
  });

  test("without a remark column the activity bears the mark", () => {
    const { grid } = filled(
      [
        ["月份", "活动内容", "责任人"],
        ["1月", "春节慰问", "张三"],
        ["2月", "元宵灯谜", "李四"],
        ["5月", "五一表彰", "李四"],
      ],
      [suggestion(2, "读书会")],
    );
    expect(shown(grid, 4, 3)).toEqual(["2月", "读书会【建议增列】", null]);
  });

  test("owners by role only where the plan itself names roles; the subject where there is a column; given amounts in the table's unit", () => {
    const { grid } = filled(
      [
        ["月份", "活动内容", "责任人", "支出科目", "预算（万元）", "备注"],
        ["1月", "春节慰问", "生活福利委员", "会员活动支出", 0.6, null],
        ["3月", "三八节活动", "女职工委员", "会员活动支出", 0.4, null],
        ["5月", "歌咏", "文体委员", "文体活动支出", 1, null],
      ],
      [suggestion(5, "球赛", { amount: 123_400_00 as never })],
    );
    expect(shown(grid, 5, 6)).toEqual(["5月", "球赛", "文体委员", "文体活动支出", 12.34, "建议增列，待审定"]);
  });
});

describe("the table's own ways", () => {
  test.each<[string, readonly CellInput[], CellInput]>([
    ["figures", ["一月", "三月", "五月"], "四月"],
    ["月份", ["1月份", "3月份", "5月份"], "4月份"],
    ["numbers", [1, 3, 5], 4],
    ["year and month", ["2026-01", "2026-03", "2026-05"], "2026-04"],
    ["year in words", ["2026年1月", "2026年3月", "2026年5月"], "2026年4月"],
    ["full width", ["１月", "３月", "５月"], "4月"],
    ["dates", [46023, 46082, 46143].map((value) => ({ value, format: 'yyyy"年"m"月"' })), 46113],
    ["mixed: the commonest", ["1月", "三月", "五月"], "四月"],
  ])("months written in %s", (_, months, expected) => {
    const { grid } = filled(
      [["2026年工会工作计划"], ["月份", "活动内容", "备注"], ...months.map((month, index) => [month, `活动${index}`, "说明"])],
      [suggestion(4, "踏青")],
    );
    expect(grid.at(5, 1).value).toBe(expected);
  });

  test("a date brings its format along, also beside a row whose month is text", () => {
    const date = { value: 46023, format: 'm"月"' };
    const { grid } = filled(
      [
        ["2026年工会工作计划"],
        ["月份", "活动内容", "备注"],
        [date, "慰问", "x"],
        [{ ...date, value: 46054 }, "灯谜", null],
        ["三月", "植树", null],
        [{ ...date, value: 46143 }, "歌咏", null],
      ],
      [suggestion(4, "踏青")],
    );
    expect(grid.at(6, 1)).toEqual({ value: 46113, format: 'm"月"' });
  });

  test("a merged month grows over the new row, which says no month of its own", () => {
    const { grid } = filled(
      {
        rows: [
          ["月份", "活动内容", "备注"],
          ["一月", "慰问", "x"],
          [null, "团拜", null],
          ["二月", "灯谜", null],
          ["三月", "植树", null],
        ],
        merges: ["A2:A3"],
      },
      [suggestion(1, "座谈")],
    );
    expect(shown(grid, 4, 3)).toEqual([null, "座谈", "建议增列，待审定"]);
    expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
    expect(
      review({ sheets: [grid], date1904: false, isStructureLocked: false, isSigned: false }, EMPTY_SETTINGS).sheets[0]!.plan!.items[2]!
        .months.value.months,
    ).toEqual([{ month: 1, yearOffset: 0 }]);
  });

  test("another month below a merged month has its own cell", () => {
    const { grid } = filled(
      {
        rows: [
          ["月份", "活动内容", "备注"],
          ["一月", "慰问", "x"],
          [null, "团拜", null],
          ["四月", "踏青", null],
          ["五月", "歌咏", null],
        ],
        merges: ["A2:A3"],
      },
      [suggestion(2, "灯谜")],
    );
    expect(shown(grid, 4, 2)).toEqual(["二月", "灯谜"]);
    expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  });

  const QUARTERS: SheetInput = {
    rows: [
      ["2026年工会活动计划"],
      ["季度", "月份", "活动", "预算"],
      ["第一季度", "1月", "联欢会", 100],
      [null, "3月", "讲座", 200],
      ["小计", null, null, { formula: "SUM(D3:D4)", value: 300 }],
      ["第二季度", "5月", "歌咏", 300],
      [null, "6月", "端午", 400],
      ["小计", null, null, { formula: "SUM(D6:D7)", value: 700 }],
      ["合计", null, null, { formula: "D5+D8", value: 1000 }],
    ],
    merges: ["A3:A4", "A6:A7"],
  };

  test("inside its quarter's block, whose cell and subtotal grow; the total by subtotals only moves", () => {
    const { grid } = filled(QUARTERS, [suggestion(3, "植树"), suggestion(6, "送清凉")]);
    expect(shown(grid, 5, 4)).toEqual([null, "3月", "植树【建议增列】", null]);
    expect(shown(grid, 6, 4)).toEqual(["小计", null, null, "=SUM(D3:D5)"]);
    expect(shown(grid, 9, 3)).toEqual([null, "6月", "送清凉【建议增列】"]);
    expect(shown(grid, 10, 4)).toEqual(["小计", null, null, "=SUM(D7:D9)"]);
    expect(shown(grid, 11, 4)).toEqual(["合计", null, null, "=D6+D10"]);
    expect(grid.merges).toEqual(
      expect.arrayContaining([
        { top: 3, left: 1, bottom: 5, right: 1 },
        { top: 7, left: 1, bottom: 9, right: 1 },
      ]),
    );
  });

  test("a cell over a half-year grows with a month of that half, and not with one of the other", () => {
    const HALVES: SheetInput = {
      rows: [
        ["2026年工会活动计划"],
        ["季度", "月份", "活动", "预算"],
        ["上半年", "1月", "联欢会", 100],
        [null, "3月", "讲座", 200],
        [null, "5月", "歌咏", 300],
        ["下半年", "8月", "送清凉", 300],
        [null, "10月", "重阳", 400],
      ],
      merges: ["A3:A5", "A6:A7"],
    };
    expect(filled(HALVES, [suggestion(6, "端午")]).grid.merges).toContainEqual({ top: 3, left: 1, bottom: 6, right: 1 });
    expect(filled(HALVES, [suggestion(7, "高温慰问")]).grid.merges).toContainEqual({ top: 3, left: 1, bottom: 5, right: 1 });
    const YEAR: SheetInput = { rows: [...HALVES.rows.slice(0, 3), [null, "9月", "中秋", 200]], merges: ["A3:A4"] };
    expect(filled(YEAR, [suggestion(12, "年终总结")]).grid.merges).toEqual([{ top: 3, left: 1, bottom: 5, right: 1 }]);
  });

  test("at the head of a quarter's block the subtotal reaches up to it", () => {
    const { grid } = filled(QUARTERS, [suggestion(4, "踏青")]);
    expect(shown(grid, 6, 3)).toEqual(["第二季度", "4月", "踏青【建议增列】"]);
    expect(shown(grid, 9, 4)).toEqual(["小计", null, null, "=SUM(D6:D8)"]);
  });

  test("sections by theme: into the one whose activities are booked alike; each section counts for itself", () => {
    const { grid, rows } = filled(
      [
        ["2026年工会活动计划"],
        ["序号", "活动名称", "时间", "金额"],
        ["一、慰问类"],
        [1, "春节慰问", "1月", 600],
        [2, "中秋慰问", "9月", 600],
        ["二、文体类"],
        [1, "乒乓球比赛", "4月", 500],
        [2, "健步走", "5月", 800],
      ],
      [suggestion(2, "羽毛球比赛")],
    );
    expect(rows).toEqual([7]);
    expect([7, 8, 9].map((row) => shown(grid, row, 3))).toEqual([
      [1, "羽毛球比赛【建议增列】", "2月"],
      [2, "乒乓球比赛", "4月"],
      [3, "健步走", "5月"],
    ]);
  });

  const HEADED: RowsInput = [
    ["2026年工会工作计划"],
    ["序号", "活动内容", "责任人", "备注"],
    ["三月"],
    [1, "三八节活动", "李四", null],
    [2, "植树", "李四", null],
    ["五月"],
    [1, "五一表彰", "李四", null],
  ];

  test("rows under month headings: below the last one of the month; a month without a heading gets one", () => {
    const { grid, rows, after } = filled(HEADED, [
      suggestion(3, "健康讲座"),
      suggestion(4, "踏青"),
      suggestion(4, "清明祭扫"),
      suggestion(1, "慰问"),
    ]);
    expect(rows).toEqual([4, 8, 10, 11]);
    expect([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => shown(grid, row, 2))).toEqual([
      ["一月", null],
      [1, "慰问"],
      ["三月", null],
      [1, "三八节活动"],
      [2, "植树"],
      [3, "健康讲座"],
      ["四月", null],
      [1, "踏青"],
      [2, "清明祭扫"],
      ["五月", null],
      [1, "五一表彰"],
    ]);
    const months = review(after, EMPTY_SETTINGS).sheets[0]!.plan!.items.map((item) =>
      item.months.value.months.map(({ month }) => month).join(),
    );
    expect(months).toEqual(["1", "3", "3", "3", "4", "4", "5"]);
  });

  test("numbers that run on through the headings run on", () => {
    const { grid } = filled(
      [
        ["2026年工会工作计划"],
        ["序号", "活动内容", "备注"],
        ["三月份"],
        [1, "三八节活动", null],
        ["五月份"],
        [2, "五一表彰", null],
        [3, "歌咏", null],
      ],
      [suggestion(4, "踏青")],
    );
    expect([5, 6, 7, 8, 9].map((row) => shown(grid, row, 2))).toEqual([
      ["四月份", null],
      [2, "踏青"],
      ["五月份", null],
      [3, "五一表彰"],
      [4, "歌咏"],
    ]);
  });

  test("a month matrix: at the end, the month said by the activity; every month's total covers the row", () => {
    const { grid, after } = filled(
      [
        ["2026年工会活动预算"],
        ["项目", "1月", "2月", "3月", "合计"],
        ["慰问", 100, null, null, { formula: "SUM(B3:D3)", value: 100 }],
        ["讲座", null, null, 50, { formula: "SUM(B4:D4)", value: 50 }],
        [
          "合计",
          { formula: "SUM(B3:B4)", value: 100 },
          { formula: "SUM(C3:C4)", value: 0 },
          { formula: "SUM(D3:D4)", value: 50 },
          { formula: "SUM(E3:E4)", value: 150 },
        ],
      ],
      [suggestion(2, "灯谜")],
    );
    expect(shown(grid, 5, 5)).toEqual(["灯谜（2月）【建议增列】", null, null, null, "=SUM(B5:D5)"]);
    expect(shown(grid, 6, 5)).toEqual(["合计", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E5)"]);
    const added = review(after, EMPTY_SETTINGS).sheets[0]!.plan!.items[2]!;
    expect([added.months.value.months.map(({ month }) => month), added.amount.value.fen, added.awaiting]).toEqual([[2], null, "row"]);
  });

  test("a bare list is still one without months when an added row names its own", () => {
    const { after } = filled([["2026年工会活动预算"], ["项目", "金额"], ["慰问", 3000], ["观影", 800]], [suggestion(2, "灯谜")]);
    const codes = review(after, EMPTY_SETTINGS).findings.map(({ code }) => code);
    expect(codes).toContain("no-month-column");
    expect(codes).not.toContain("month-blank");
  });

  test("a matrix of ticks: the row is ticked as the others are", () => {
    const { grid, after } = filled(
      [["2026年工会活动安排"], ["活动", "1月", "2月", "3月", "备注"], ["慰问", "√", null, null, null], ["讲座", null, null, "√", null]],
      [suggestion(2, "灯谜")],
    );
    expect(shown(grid, 5, 5)).toEqual(["灯谜", null, "√", null, "建议增列，待审定"]);
    expect(review(after, EMPTY_SETTINGS).sheets[0]!.plan!.items[2]!.months.value.months.map(({ month }) => month)).toEqual([2]);
  });

  test("below the lines that break an activity down", () => {
    const { grid } = filled(
      [
        ["2026年工会活动预算"],
        ["月份", "活动", "负责人", "金额", "备注"],
        ["3月", "妇女节活动", "甲", 300],
        [null, "其中：奖品", null, 200],
        [null, "场地", null, 100],
        ["5月", "运动会", "乙", 500],
      ],
      [suggestion(3, "植树")],
    );
    expect([3, 4, 5, 6, 7].map((row) => shown(grid, row, 2))).toEqual([
      ["3月", "妇女节活动"],
      [null, "其中：奖品"],
      [null, "场地"],
      ["3月", "植树"],
      ["5月", "运动会"],
    ]);
  });

  test("a school year begins in September", () => {
    const { rows } = filled(
      [
        ["2025-2026学年工会工作计划"],
        ["月份", "活动内容", "备注"],
        ["9月", "教师节", null],
        ["11月", "球赛", null],
        ["1月", "迎春", null],
        ["3月", "三八节", null],
        ["6月", "端午", null],
      ],
      [suggestion(12, "总结"), suggestion(9, "中秋慰问")],
    );
    expect(rows).toEqual([4, 6]);
  });

  test("numbers as text stay text; formulas of numbers go on", () => {
    const text = filled(
      [
        ["序号", "月份", "活动内容", "备注"],
        ["1", "1月", "慰问", null],
        ["2", "5月", "歌咏", null],
      ],
      [suggestion(1, "团拜")],
    );
    expect([2, 3, 4].map((row) => text.grid.at(row, 1).value)).toEqual(["1", "2", "3"]);
    const formulas = filled(
      [
        ["序号", "月份", "活动内容", "备注"],
        [1, "1月", "慰问", null],
        [{ formula: "A2+1", value: 2 }, "3月", "植树", null],
        [{ formula: "A3+1", value: 3 }, "5月", "歌咏", null],
      ],
      [suggestion(3, "讲座")],
    );
    expect([3, 4, 5].map((row) => formulas.grid.at(row, 1))).toEqual([
      { formula: "A2+1", value: 2 },
      { formula: "A3+1", value: 3 },
      { formula: "A4+1", value: 4 },
    ]);
    const rowFormulas = filled(
      [
        ["序号", "月份", "活动内容", "备注"],
        ...["1月", "3月", "5月"].map((month, index): CellInput[] => [
          { formula: "ROW()-1", value: index + 1 },
          month,
          `活动${index}`,
          null,
        ]),
      ],
      [suggestion(3, "讲座")],
    );
    expect(rowFormulas.grid.at(4, 1)).toEqual({ formula: "ROW()-1", value: 3 });
    expect(rowFormulas.grid.at(5, 1)).toEqual({ formula: "ROW()-1", value: 4 });
  });
});

describe("what is left alone", () => {
  test("totals typed by hand, and formulas outside the total rows", () => {
    const { grid, after } = filled(
      {
        rows: [
          ["2026年工会工作计划"],
          ["月份", "活动内容", "预算", "备注"],
          ["1月", "慰问", 100, null],
          ["5月", "歌咏", 200, null],
          ["合计", null, 300, null],
        ],
      },
      [suggestion(6, "端午")],
    );
    expect(shown(grid, 6, 4)).toEqual(["合计", null, 300, null]);
    expect(after.sheets).toHaveLength(1);
    const beside = filled(
      {
        rows: [
          ["2026年工会工作计划"],
          ["月份", "活动内容", "预算", "备注", null, { formula: "SUM(C3:C4)", value: 300 }],
          ["1月", "慰问", 100, null],
          ["5月", "歌咏", 200, null],
        ],
      },
      [suggestion(6, "端午")],
    );
    expect(beside.grid.at(2, 6).formula).toBe("SUM(C3:C4)");
  });

  test("nothing accepted, nothing done", () => {
    expect(filled(PLAIN, []).filling).toEqual({ edits: [], inserted: [], notDone: [] });
  });

  test("a protected sheet is refused, and said to be", () => {
    const workbook = workbookOf({ 计划: { rows: PLAIN, isProtected: true } });
    const filling = fill(workbook, review(workbook, EMPTY_SETTINGS), [suggestion(3, "植树")], LABELS);
    expect(filling).toMatchObject({ edits: [], inserted: [], notDone: [{ why: "sheet-protected", sheet: "计划" }] });
  });

  test("of several plan sheets the one whose months come closest takes it", () => {
    const half = (months: readonly string[]): RowsInput => [
      ["2026年工会工作计划"],
      ["月份", "活动内容", "备注"],
      ...months.map((month, index) => [month, `${month}活动${index}`, null]),
    ];
    const workbook = workbookOf({ 上半年: half(["1月", "3月", "5月"]), 下半年: half(["7月", "9月", "12月"]) });
    const read = review(workbook, EMPTY_SETTINGS);
    expect(read.sheets.map((sheet) => sheet.state)).toEqual(["plan", "plan"]);
    const { inserted } = fill(workbook, read, [suggestion(6, "端午"), suggestion(10, "重阳")], LABELS);
    expect(inserted.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(["上半年 6", "下半年 5"]);
  });
});

describe("laws", () => {
  const NAMES = ["座谈会", "健步走", "读书分享", "技能比武", "联欢会", "走访慰问", "合唱", "摄影展"];
  const table = fc.record({
    months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 10 }),
    isSorted: fc.boolean(),
    hasSeq: fc.boolean(),
    hasRemark: fc.boolean(),
    hasTotal: fc.boolean(),
    isMerged: fc.boolean(),
    style: fc.constantFrom("figure", "chinese"),
  });
  const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

  function sheetOf(made: typeof table extends fc.Arbitrary<infer T> ? T : never): SheetInput {
    const months = made.isSorted || made.isMerged ? [...made.months].sort((a, b) => a - b) : made.months;
    const merges: string[] = [];
    const column = made.hasSeq ? "B" : "A";
    const amount = made.hasSeq ? "D" : "C";
    const rows = months.map((month, index): CellInput[] => {
      const isCovered = made.isMerged && index > 0 && months[index - 1] === month;
      const text = made.style === "figure" ? `${month}月` : `${CHINESE[month - 1]}月`;
      return [
        ...(made.hasSeq ? [index + 1] : []),
        isCovered ? null : text,
        `${NAMES[index % NAMES.length]}${index}`,
        100 + index,
        ...(made.hasRemark ? [index === 0 ? "说明" : null] : []),
      ];
    });
    if (made.isMerged) {
      for (let start = 0; start < months.length; ) {
        let end = start;
        while (months[end + 1] === months[start]) end++;
        if (end > start) merges.push(`${column}${start + 3}:${column}${end + 3}`);
        start = end + 1;
      }
    }
    const head: CellInput[] = [...(made.hasSeq ? ["序号"] : []), "月份", "活动内容", "预算金额", ...(made.hasRemark ? ["备注"] : [])];
    const last = months.length + 2;
    const sum = months.reduce((total, _, index) => total + 100 + index, 0);
    const total: CellInput[] = [...(made.hasSeq ? [null] : []), "合计", null, { formula: `SUM(${amount}3:${amount}${last})`, value: sum }];
    return { rows: [["2026年工会工作计划"], head, ...rows, ...(made.hasTotal ? [total] : [])], merges };
  }

  test("rows are only added: the old activities are read as before, the accepted ones beside them, and the total covers them all", () => {
    fc.assert(
      fc.property(table, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (made, wanted) => {
        const workbook = workbookOf({ 计划: sheetOf(made) });
        const before = review(workbook, EMPTY_SETTINGS);
        const accepted = wanted.map((month, index) => suggestion(month as MonthNumber, `新增事项${"甲乙丙丁戊己"[index]}`));
        const { edits, inserted } = fill(workbook, before, accepted, LABELS);
        const after = applyEdits(workbook, edits).workbook;
        const read = review(after, EMPTY_SETTINGS);
        const said = (state: typeof read): string[] =>
          state.sheets[0]!.plan!.items.map(
            (item) => `${item.months.value.months.map(({ month }) => month).join()} ${item.activity.value} ${item.amount.value.fen}`,
          );
        const mark = made.hasRemark ? "" : "【建议增列】";
        expect(said(read).sort()).toEqual(
          [...said(before), ...accepted.map(({ month, activity }) => `${month} ${activity}${mark} null`)].sort(),
        );
        expect(read.sheets[0]!.plan!.items.filter((item) => item.awaiting === "row")).toHaveLength(accepted.length);

        const grid = after.sheets[0]!;
        const { columns } = read.sheets[0]!.plan!.layout;
        if (made.hasSeq)
          expect(read.sheets[0]!.plan!.items.map((item) => grid.at(item.row, columns.seq!).value)).toEqual(
            read.sheets[0]!.plan!.items.map((_, index) => index + 1),
          );
        if (!made.hasTotal) return;
        // With one yuan in each new row the total's formula must show as many yuan more.
        const total = grid.usedRows().at(-1)!;
        const formula = grid.at(total, columns.amount!).formula!;
        const amounts = applyEdits(
          after,
          inserted.map(({ row }) => ({
            kind: "set-cell" as const,
            sheet: "计划",
            row,
            column: columns.amount!,
            content: { value: 1 },
            expect: { value: null },
          })),
        ).workbook;
        const sum = before.sum / 100;
        expect(evaluate(formula, amounts, { sheet: "计划", row: total, column: columns.amount! })).toEqual({
          value: sum + inserted.length,
        });
        expect(grid.at(total, columns.amount!).value).toBe(sum);
      }),
      { numRuns: runs(120) },
    );
  });

  test("the engine's own suggestions, all of them, leave nothing to suggest of the same", () => {
    const workbook = workbookOf({ 计划: PLAIN });
    const before = review(workbook, EMPTY_SETTINGS);
    const all = finish(suggestingFor(before));
    expect(all.length).toBeGreaterThan(5);
    const after = review(applyEdits(workbook, fill(workbook, before, all, LABELS).edits).workbook, EMPTY_SETTINGS);
    const ids = new Set(all.map(({ id }) => id));
    expect(finish(suggestingFor(after)).filter(({ id }) => ids.has(id))).toEqual([]);
    expect(after.sum).toBe(before.sum);
  });
});
