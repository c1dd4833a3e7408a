/** Last year's table turned into the new year's: each kind of change on a table that has it, by dates looked up in a calendar. */
import { dateToSerial } from "../../../src/core/grid/dates";
import { HostError } from "../../../src/core/grid/host-error";
import { type CellInput, type RowsInput, workbookOf } from "../../build-workbook";
import { turned } from "./turned";

const day = (year: number, month: number, date: number): CellInput => ({
  value: dateToSerial({ year, month, day: date }, false),
  format: "yyyy-mm-dd",
});

type TimeAndName = readonly [time: CellInput, activity: string];

/** A flat plan of 2026: month, activity, owner, amount. */
function flat(...rows: readonly TimeAndName[]): RowsInput {
  return [
    ["某工会2026年工作计划"],
    ["序号", "时间", "活动内容", "负责人", "预算金额（元）", "备注"],
    ...rows.map(([time, activity], index): CellInput[] => [index + 1, time, activity, `负责人${index + 1}`, (index + 1) * 100]),
    ["合计", undefined, undefined, undefined, { formula: `SUM(E3:E${rows.length + 2})`, value: 0 }],
  ];
}

/** Time and activity of each row, in the order in which they stand. */
function listed(...rows: readonly TimeAndName[]): readonly string[] {
  const { rows: rowsOf } = turned(workbookOf({ 计划: flat(...rows) }), 2027);
  return rowsOf("计划")
    .slice(2, 2 + rows.length)
    .map((cells) => `${cells[0]} ${cells[1]} ${cells[2]}`);
}

describe("times", () => {
  test.each([
    // 元宵 2026-03-03 and 2027-02-20, 中秋 09-25 and 09-15, 端午 06-19 and 06-09, 重阳 10-18 and 10-08, 小年 02-10 and 01-30.
    ["3月", "元宵节猜灯谜", "2月"],
    ["３月", "元宵节猜灯谜", "２月"],
    ["三月", "元宵节猜灯谜", "二月"],
    ["3月份", "元宵節猜燈謎", "2月份"],
    ["2026年3月", "元宵节猜灯谜", "2027年2月"],
    ["2026-03-03", "元宵节猜灯谜", "2027-02-20"],
    ["3月3日", "元宵节猜灯谜", "2月20日"],
    ["3.3", "元宵节猜灯谜", "2.20"],
    ["9月25日前", "中秋慰问", "9月15日前"],
    ["9月20日", "中秋慰问", "9月10日"],
    ["9月24-25日", "中秋慰问", "9月14-15日"],
    ["9月25日—26日", "中秋慰问", "9月15日—16日"],
    ["6月下旬", "端午节总结", "6月下旬"],
    ["9月中旬", "中秋慰问采购", "9月上旬"],
    ["6月中旬", "端午节包粽子", "6月上旬"],
    ["10月", "重阳节看望老职工", "10月"],
    ["2月10日（腊月廿三）", "送温饺", "1月30日（腊月廿三）"],
    ["3月8日（周日）", "三八妇女节插花", "3月8日（周一）"],
    ["4月15日", "法律讲座", "4月15日"],
    ["2026年4月15日", "法律讲座", "2027年4月15日"],
    ["115年4月", "法律讲座", "116年4月"],
    ["2026-03-30", "元宵节总结表彰", "2027-03-30"],
    ["3月20日", "元宵节后慰问", "2月28日"],
    ["7-8月", "送清凉", "7-8月"],
    ["第一季度", "春节慰问", "第一季度"],
    ["全年", "中秋、春节慰问", "全年"],
  ])("%s %s becomes %s", (time, activity, wanted) => {
    const [row] = listed([time, activity]);
    expect(row).toBe(`1 ${wanted} ${activity}`);
  });

  test("a day chosen for its weekday is a proposal: another Friday, when somebody takes it", () => {
    const book = workbookOf({ 计划: flat(["3月6日(周五)", "三八妇女节趣味赛"]) });
    const left = turned(book, 2027);
    expect(left.rows("计划")[2]!.slice(1, 6)).toEqual([
      "3月6日(周五)",
      "三八妇女节趣味赛",
      "负责人1",
      "100",
      "请核对：3月6日(周五) → 3月5日(周五)",
    ]);
    expect(left.result.changes.find(({ kind }) => kind === "move")).toMatchObject({ id: "C3#move", cell: "B3", confirm: true });
    expect(
      turned(book, 2027, { accept: (id) => id === "C3#move" })
        .rows("计划")[2]!
        .slice(1, 6),
    ).toEqual(["3月5日(周五)", "三八妇女节趣味赛", "负责人1", "100", ""]);
  });

  test("a festival beside one on a fixed date is a proposal", () => {
    const { result } = turned(workbookOf({ 计划: flat(["9月下旬", "中秋国庆联欢"]) }), 2027);
    expect(result.changes.find(({ kind }) => kind === "move")).toMatchObject({ from: "9月下旬", to: "9月中旬", confirm: true });
  });

  test("29 February becomes the last of February", () => {
    const book = workbookOf({ 计划: [["某工会2028年工作计划"], ["日期", "活动", "预算"], [day(2028, 2, 29), "法律讲座", 1]] });
    expect(turned(book, 2029).rows("计划")[2]![0]).toBe("2029-02-28");
  });
});

test("rows that leave their month go to their new place, all others keep theirs, numbers run on, nothing else changes", () => {
  expect(listed(["1月", "总结"], ["2月", "慰问"], ["3月", "三八活动"], ["3月", "元宵灯谜"], ["4月", "植树"])).toEqual([
    "1 1月 总结",
    "2 2月 慰问",
    "3 2月 元宵灯谜",
    "4 3月 三八活动",
    "5 4月 植树",
  ]);
  const { rows } = turned(workbookOf({ 计划: flat(["2月", "慰问"], ["3月", "三八活动"], ["3月", "元宵灯谜"]) }), 2027);
  expect(rows("计划").slice(2)).toEqual([
    ["1", "2月", "慰问", "负责人1", "100", ""],
    ["2", "2月", "元宵灯谜", "负责人3", "300", ""],
    ["3", "3月", "三八活动", "负责人2", "200", ""],
    ["合计", "", "", "", "=SUM(E3:E5)", ""],
  ]);
});

test.each<[string, readonly CellInput[], readonly string[]]>([
  ["count one by one from wherever they begin", [5, 6, 7, 8], ["5", "6", "7", "8"]],
  ["stand as text", ["1", "2", "3", "4"], ["1", "2", "3", "4"]],
  ["are names go with their rows", ["A1", "A2", "A3", "A4"], ["A1", "A3", "A2", "A4"]],
  ["leave some out go with their rows", [1, 3, 4, 5], ["1", "4", "3", "5"]],
  [
    "are made of their place keep making it",
    [3, 4, 5, 6].map((row) => ({ formula: "ROW()-2", value: row - 2 })),
    ["=ROW()-2", "=ROW()-2", "=ROW()-2", "=ROW()-2"],
  ],
  [
    "are made of their place and no figures keep making it",
    [3, 4, 5, 6].map((row) => ({ formula: `"A"&ROW()-2`, value: `A${row - 2}` })),
    [`="A"&ROW()-2`, `="A"&ROW()-2`, `="A"&ROW()-2`, `="A"&ROW()-2`],
  ],
  [
    "go on from the one above keep going on",
    [1, ...[4, 5, 6].map((row) => ({ formula: `A${row - 1}+1`, value: row - 2 }))],
    ["1", "=A3+1", "=A4+1", "=A5+1"],
  ],
])("when rows change places, numbers that %s", (_, numbers, expected) => {
  const rows = flat(["2月", "慰问"], ["3月", "三八活动"], ["3月", "元宵灯谜"], ["4月", "植树"]).map((cells, index) =>
    index >= 2 && index < 6 ? [numbers[index - 2], ...cells.slice(1)] : cells,
  );
  const left = turned(workbookOf({ 计划: rows }), 2027)
    .rows("计划")
    .slice(2, 6);
  expect(left.map((cells) => cells[2])).toEqual(["慰问", "元宵灯谜", "三八活动", "植树"]);
  expect(left.map(([number]) => number)).toEqual(expected);
});

test("a list that is not in the order of the months keeps its order", () => {
  expect(listed(["5月", "劳动竞赛"], ["3月", "元宵灯谜"], ["9月", "教师节"], ["2月", "慰问"], ["6月", "讲座"], ["1月", "总结"])[1]).toBe(
    "2 2月 元宵灯谜",
  );
});

describe("a school year with a merged cell for each month, and dates", () => {
  // 春节 2027-02-06 and 2028-01-26, 元宵 2027-02-20 and 2028-02-09, 端午 2027-06-09 and 2028-05-28, 中秋 2026-09-25 and 2027-09-15.
  const book = workbookOf({
    学年计划: {
      rows: [
        ["某小学工会2026—2027学年工作计划"],
        ["序号", "月份", "活动内容", "日期", "负责人", "预算（元）"],
        [1, "9月", "教师节座谈", day(2026, 9, 10), "甲", 100],
        [2, undefined, "中秋慰问", day(2026, 9, 25), "乙", 200],
        [3, "1月", "期末总结", day(2027, 1, 15), "丙", 300],
        [4, undefined, "寒假走访", day(2027, 1, 20), "丁", 400],
        [5, "2月", "春节团拜", day(2027, 2, 6), "戊", 500],
        [6, undefined, "元宵灯谜", day(2027, 2, 20), "己", 600],
        [7, "5月", "五一表彰", day(2027, 5, 1), "庚", 700],
        [8, undefined, "职工体检", day(2027, 5, 20), "辛", 800],
        [9, "6月", "端午包粽", day(2027, 6, 9), "壬", 900],
        [10, undefined, "毕业留影", day(2027, 6, 20), "癸", 1000],
        ["合计", undefined, undefined, undefined, undefined, { formula: "SUM(F3:F12)", value: 5500 }],
      ],
      merges: ["A1:F1", "B3:B4", "B5:B6", "B7:B8", "B9:B10", "B11:B12"],
    },
  });
  const { rows, workbook, result } = turned(book, 2027);

  test("the rows stand in their months", () => {
    expect(rows("学年计划")).toEqual([
      ["某小学工会2027—2028学年工作计划", "", "", "", "", ""],
      ["序号", "月份", "活动内容", "日期", "负责人", "预算（元）"],
      ["1", "9月", "教师节座谈", "2027-09-10", "甲", "100"],
      ["2", "", "中秋慰问", "2027-09-15", "乙", "200"],
      ["3", "1月", "期末总结", "2028-01-15", "丙", "300"],
      ["4", "", "寒假走访", "2028-01-20", "丁", "400"],
      ["5", "", "春节团拜", "2028-01-26", "戊", "500"],
      ["6", "2月", "元宵灯谜", "2028-02-09", "己", "600"],
      ["7", "5月", "五一表彰", "2028-05-01", "庚", "700"],
      ["8", "", "职工体检", "2028-05-20", "辛", "800"],
      ["9", "", "端午包粽", "2028-05-28", "壬", "900"],
      ["10", "6月", "毕业留影", "2028-06-20", "癸", "1000"],
      ["合计", "", "", "", "", "=SUM(F3:F12)"],
    ]);
  });

  test("the months' cells reach over them, and the sum is what it was", () => {
    const grid = workbook.sheets.find(({ sheet }) => sheet === "学年计划")!;
    const months = grid.merges.filter(({ left }) => left === 2).map(({ top, bottom }) => `${top}-${bottom}`);
    expect(months.sort()).toEqual(["3-4", "5-7", "9-11"]);
    expect(grid.at(13, 6).value).toBe(5500);
    expect(result.review.sum).toBe(550000);
    expect(result.changes.filter(({ why }) => why.code === "no-place")).toEqual([]);
  });
});

test("months as headings: a row goes under its new month's, and under none where there is none", () => {
  const rows: RowsInput = [
    ["某工会2026年工作计划"],
    ["活动内容", "负责人", "预算（元）"],
    ["二月"],
    ["慰问困难职工", "甲", 100],
    ["三月"],
    ["三八活动", "乙", 200],
    ["元宵灯谜", "丙", 300],
    ["十月"],
    ["中秋晚会", "丁", 400],
    ["登山", "戊", 500],
  ];
  const merges = ["A3:C3", "A5:C5", "A8:C8"];
  const { rows: rowsOf, result } = turned(workbookOf({ 计划: { rows, merges } }), 2027);
  expect(
    rowsOf("计划")
      .slice(2)
      .map((cells) => cells.slice(0, 3).join(" ").trim()),
  ).toEqual(["二月", "慰问困难职工 甲 100", "元宵灯谜 丙 300", "三月", "三八活动 乙 200", "十月", "中秋晚会 丁 400", "登山 戊 500"]);
  expect(result.review.sum).toBe(150000);
});

test("a sheet for each month: the row goes to the sheet of its month", () => {
  const month = (...items: readonly CellInput[][]): RowsInput => [["活动内容", "负责人", "预算（元）"], ...items];
  const { rows, result } = turned(
    workbookOf({
      "1月": month(["2026年计划部署", "甲", 10], ["慰问", "乙", 20]),
      "2月": month(["春节团拜", "丙", 30], ["走访", "丁", 40]),
      "3月": month(["元宵灯谜", "戊", 50], ["三八活动", "己", 60]),
    }),
    2027,
  );
  expect(rows("2月").map((cells) => cells.slice(0, 3).join(" "))).toEqual([
    "活动内容 负责人 预算（元）",
    "春节团拜 丙 30",
    "走访 丁 40",
    "元宵灯谜 戊 50",
  ]);
  expect(rows("3月").map((cells) => cells.slice(0, 3).join(" "))).toEqual(["活动内容 负责人 预算（元）", "三八活动 己 60"]);
  expect(result.review.sum).toBe(21000);
});

test("a sheet for each month whose rows say their day: the row goes to the sheet of its month, or says that there is none", () => {
  const month = (...items: readonly CellInput[][]): RowsInput => [["时间", "活动内容", "负责人", "预算（元）"], ...items];
  const sheets = {
    "2月": month(["2月10日", "小年联欢", "丙", 30], ["2月27日", "走访", "丁", 40]),
    "3月": month(["3月3日", "元宵灯谜", "戊", 50], ["3月12日", "植树", "己", 60]),
    "4月": month(["4月15日", "法律讲座", "庚", 70], ["4月20日", "体检", "辛", 80]),
  };
  const { rows } = turned(workbookOf(sheets), 2027);
  const told = (sheet: string): string[] => rows(sheet).map((cells) => cells.slice(0, 2).join(" "));
  expect(told("2月").slice(1)).toEqual(["1月30日 小年联欢", "2月27日 走访", "2月20日 元宵灯谜"]);
  expect(rows("2月")[1]!.slice(4).join("")).toContain("1月");
  expect(told("3月").slice(1)).toEqual(["3月12日 植树"]);
});

test("a month's cell over a single row, among others over several, is that month's", () => {
  const book = workbookOf({
    计划: {
      rows: [
        ["某校工会2025—2026学年工作计划"],
        ["月份", "日期", "活动内容", "上学年预算", "本学年预算"],
        ["12月", day(2025, 12, 21), "冬至包饺子", 80, 90],
        [undefined, day(2025, 12, 31), "元旦联欢", 180, 190],
        ["1月", day(2026, 1, 20), "总结", 280, 290],
        ["2月", day(2026, 2, 26), "走访", 380, 390],
        ["3月", day(2026, 3, 3), "元宵灯会", 480, 490],
        [undefined, day(2026, 3, 12), "植树", 580, 590],
      ],
      merges: ["A3:A4", "A7:A8"],
    },
  });
  expect(
    turned(book, 2026)
      .rows("计划")
      .slice(2)
      .map((cells) => cells.slice(0, 5).join(" ")),
  ).toEqual([
    "12月 2026-12-22 冬至包饺子 90 90",
    " 2026-12-31 元旦联欢 190 190",
    "1月 2027-01-20 总结 290 290",
    "2月 2027-02-26 走访 390 390",
    "2月 2027-02-20 元宵灯会 490 490",
    "3月 2027-03-12 植树 590 590",
  ]);
});

test("the spending of the year is emptied whatever its heading, another year's is not", () => {
  const book = workbookOf({
    计划: [
      ["某工会2026年工作计划"],
      ["月份", "活动内容", "2026年预算", "2026年支出"],
      ["2月17日", "大年初一慰问", 100, 95],
      ["5月12日", "第18个全国防灾减灾日演练", 200, 190],
    ],
  });
  expect(
    turned(book, 2027)
      .rows("计划")
      .slice(1)
      .map((cells) => cells.slice(0, 4).join(" ").trim()),
  ).toEqual(["月份 活动内容 2027年预算 2027年支出", "2月6日 大年初一慰问 100", "5月12日 第19个全国防灾减灾日演练 200"]);
});

test("a column for each month: the mark goes to the festival's month", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const marked = (name: string, month: number): CellInput[] => [
    name,
    ...months.map((_, index) => (index + 1 === month ? "√" : undefined)),
    100,
  ];
  const { rows } = turned(
    workbookOf({
      计划: [
        ["某工会2026年工作计划"],
        ["活动内容", ...months, "预算（元）"],
        marked("元宵灯谜", 3),
        marked("三八活动", 3),
        marked("劳动竞赛", 5),
      ],
    }),
    2027,
  );
  expect(rows("计划")[2]!.indexOf("√")).toBe(2);
  expect(rows("计划")[3]!.indexOf("√")).toBe(3);
});

test("a month told by its colour alone stays, and the row says where it belongs", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  const { rows, result } = turned(
    workbookOf({
      计划: {
        rows: [["某工会2026年工作计划"], ["活动内容", ...months, "备注"], ["元宵灯谜"], ["三八活动"], ["劳动竞赛"]],
        fills: [
          ["D3", "FFC000"],
          ["D4", "FFC000"],
          ["F5", "FFC000"],
        ],
      },
    }),
    2027,
  );
  expect(
    rows("计划")
      .slice(2)
      .map((cells) => [cells[0], cells[13]]),
  ).toEqual([
    ["元宵灯谜", "请核对：应移到2月"],
    ["三八活动", ""],
    ["劳动竞赛", ""],
  ]);
  const [move] = result.changes.filter(({ kind }) => kind === "move");
  expect([move!.why.code, result.made.has(move!.id)]).toEqual(["no-place", false]);
});

test("several months of which the sign stands once move together", () => {
  const { rows } = turned(workbookOf({ 计划: flat(["三至四月", "元宵节灯会"]) }), 2027, { accept: () => true });
  expect(rows("计划")[2]!.slice(1, 3)).toEqual(["二至三月", "元宵节灯会"]);
});

describe("a form for each activity", () => {
  const card = (name: string, time: CellInput, amount: number, extra: RowsInput = []): RowsInput => [
    ["活动名称", name],
    ["活动时间", time],
    ["负责人", "王红"],
    ["经费（元）", amount],
    ...extra,
  ];

  test("their times turn, festivals move, nothing is taken for a date of signature", () => {
    const { rows, result } = turned(
      workbookOf({
        计划: [
          ["某工会2026年活动计划"],
          ...card("读书会", "2026年4月", 1000),
          ...card("元宵灯会", "2026年3月", 500),
          ...card("健步走", day(2026, 5, 20), 300),
          ...card("迎2027年元旦联欢", "12月", 200),
        ],
      }),
      2027,
    );
    expect(rows("计划").map(([label, value]) => `${label} ${value}`)).toEqual([
      "某工会2027年活动计划 ",
      ...["活动名称 读书会", "活动时间 2027年4月", "负责人 王红", "经费（元） 1000"],
      ...["活动名称 元宵灯会", "活动时间 2027年2月", "负责人 王红", "经费（元） 500"],
      ...["活动名称 健步走", "活动时间 2027-05-20", "负责人 王红", "经费（元） 300"],
      ...["活动名称 迎2028年元旦联欢", "活动时间 12月", "负责人 王红", "经费（元） 200"],
    ]);
    expect(result.changes.map(({ cell, kind, why }) => `${cell} ${kind} ${why.code}`)).toEqual([
      "A1 year plan-year",
      "B3 move plan-year",
      "B7 move festival",
      "B11 move fixed-day",
      "B14 year plan-year",
      "B5 carry draft-amount",
    ]);
  });

  test("what was spent is emptied, what was done too, and drafts on request", () => {
    const done: RowsInput = [
      ["实际支出", 900],
      ["完成情况", "已完成"],
      ["备注", "按2025年标准"],
    ];
    const { rows } = turned(
      workbookOf({
        计划: [
          ["某工会2026年活动计划"],
          ...card("读书会", "4月", 1000, done),
          ...card("健步走", "5月", 500, done),
          ...card("换届选举", "9月", 0, done),
        ],
      }),
      2027,
      { amounts: "blank" },
    );
    expect(
      rows("计划")
        .slice(1, 15)
        .map((cells) => cells[1]),
    ).toEqual(
      [
        ["读书会", "4月", "王红", "", "", "", "按2025年标准"],
        ["健步走", "5月", "王红", "", "", "", "按2025年标准"],
      ].flat(),
    );
    expect(rows("计划")[21]![1]).toBe("按2025年标准；一次性，请核对");
  });
});

test("a table on its side: months in a cell over several activities only turn their year, a festival that leaves them is said", () => {
  const { rows, result } = turned(
    workbookOf({
      计划: {
        rows: [
          ["某工会2026年活动计划"],
          ["时间", "2026年3月", undefined, "2026年5月", "9月25日"],
          ["活动内容", "元宵灯会", "三八插花", "健步走", "中秋慰问"],
          ["负责人", "王红", "李明", "赵敏", "王红"],
          ["上年预算", 1, 2, 3, 4],
          ["本年预算（元）", 100, 200, 300, 400],
        ],
        merges: ["B2:C2"],
      },
    }),
    2027,
  );
  expect(rows("计划")).toEqual([
    ["某工会2027年活动计划", "", "", "", ""],
    ["时间", "2027年3月", "", "2027年5月", "9月15日"],
    ["活动内容", "元宵灯会", "三八插花", "健步走", "中秋慰问"],
    ["负责人", "王红", "李明", "赵敏", "王红"],
    ["上年预算", "100", "200", "300", "400"],
    ["本年预算（元）", "100", "200", "300", "400"],
  ]);
  expect(result.changes.filter(({ why }) => why.code === "no-place").map(({ cell }) => cell)).toEqual(["B3"]);
});

describe("a sum that runs on from row to row", () => {
  const head = ["序号", "时间", "活动内容", "预算（元）", "累计"];
  const sum = (formula: string): CellInput => ({ formula, value: null });

  test("stays with the places when rows change theirs", () => {
    const { rows, workbook } = turned(
      workbookOf({
        计划: [
          ["某工会2026年工作计划"],
          head,
          [1, "3月7日", "植树", 100, { formula: "D3", value: 100 }],
          [2, "3月3日", "元宵灯会", 20, { formula: "E3+D4", value: 120 }],
          [3, "4月2日", "读书", 3, { formula: "E4+D5", value: 123 }],
          ["合计", undefined, undefined, sum("SUM(D3:D5)"), { formula: "E5", value: 123 }],
        ],
      }),
      2027,
    );
    expect(
      rows("计划")
        .slice(2)
        .map((cells) => cells.join(" ")),
    ).toEqual(["1 2月20日 元宵灯会 20 =D3", "2 3月7日 植树 100 =E3+D4", "3 4月2日 读书 3 =E4+D5", "合计   =SUM(D3:D5) =E5"]);
    expect([3, 4, 5, 6].map((row) => workbook.sheets[0]!.at(row, 5).value)).toEqual([20, 120, 123, 123]);
  });

  test("is written anew where it stands as a plain figure", () => {
    const { rows } = turned(
      workbookOf({
        计划: [
          ["某工会2026年工作计划"],
          head,
          ["一、二月"],
          [1, "2月", "走访", 1, 1],
          [2, "2月", "总结", 2, 3],
          ["二、三月"],
          [3, "3月", "植树", 10, 13],
          [4, "3月", "元宵灯会", 100, 113],
          ["三、四月"],
          [5, "4月", "读书", 1000, 1113],
        ],
      }),
      2027,
    );
    expect(
      rows("计划")
        .slice(3)
        .map((cells) => cells.slice(2).join(" ")),
    ).toEqual(["走访 1 1", "总结 2 3", "元宵灯会 100 103", "  ", "植树 10 113", "  ", "读书 1000 1113"]);
  });

  test("goes on over rows that come and go", () => {
    const { rows, workbook } = turned(
      workbookOf({
        计划: [
          ["某工会2026年工作计划"],
          head,
          ["一、二月"],
          [1, "2月", "走访", 1, sum("D4")],
          [2, "2月", "总结", 2, sum("E4+D5")],
          ["二、三月"],
          [3, "3月", "植树", 10, sum("E5+D7")],
          [4, "3月", "元宵灯会", 100, sum("E7+D8")],
          ["三、四月"],
          [5, "4月", "读书", 1000, sum("E8+D10")],
          [6, "4月", "踏青", 5, sum("E10+D11")],
        ],
      }),
      2027,
    );
    const [grid] = workbook.sheets;
    const at = rows("计划").slice(2);
    expect(at.map((cells) => cells.join(" "))).toEqual([
      "一、二月    ",
      "1 2月 走访 1 =D4",
      "2 2月 总结 2 =E4+D5",
      "3 2月 元宵灯会 100 =E5+D6",
      "二、三月    ",
      "4 3月 植树 10 =E6+D8",
      "三、四月    ",
      "5 4月 读书 1000 =E8+D10",
      "6 4月 踏青 5 =E10+D11",
    ]);
    expect([6, 8, 10, 11].map((row) => grid!.at(row, 5).value)).toEqual([103, 113, 1113, 1118]);
  });
});

describe("years and counts", () => {
  test.each([
    ["2026年工会工作总结", "2027年工会工作总结"],
    ["2025年度先进表彰", "2026年度先进表彰"],
    ["迎2027年元旦联欢", "迎2028年元旦联欢"],
    ["二〇二六年度工作部署", "二〇二七年度工作部署"],
    ["按总工办发〔2025〕32号发放", "按总工办发〔2025〕32号发放"],
    ["学习2025年修订的工会法", "学习2025年修订的工会法"],
    ["第115个国际护士节技能比武", "第116个国际护士节技能比武"],
    ["庆祝建党105周年合唱", "庆祝建党106周年合唱"],
    ["国庆七十七周年升旗", "国庆七十八周年升旗"],
    ["第五届职工运动会", "第五届职工运动会"],
    ["建院70周年职工文艺汇演", "建院70周年职工文艺汇演"],
    ["工会委员会换届选举", "工会委员会换届选举"],
    ["2022年制度汇编", "2022年制度汇编"],
  ])("%s becomes %s unasked", (before, after) => {
    expect(listed(["5月", before])[0]).toBe(`1 5月 ${after}`);
  });

  test.each([
    ["第五届职工运动会", "第六届职工运动会"],
    ["第三届第四次职工代表大会", "第三届第五次职工代表大会"],
    ["第12届趣味运动会", "第13届趣味运动会"],
  ])("%s may become %s", (before, after) => {
    const { result } = turned(workbookOf({ 计划: flat(["5月", before]) }), 2027);
    expect(result.changes.find(({ kind }) => kind === "renumber")).toMatchObject({ from: before, to: after, confirm: true });
  });

  test("counts within a year are none of years", () => {
    const { result } = turned(
      workbookOf({
        计划: flat(["5月", "第一次工会委员会议"], ["6月", "第二次工会委员会议"], ["7月", "第五期简报"], ["8月", "第六期简报"]),
      }),
      2027,
    );
    expect(result.changes.filter(({ kind }) => kind === "renumber")).toEqual([]);
  });

  test("what comes once says so in its remark", () => {
    const { rows } = turned(workbookOf({ 计划: flat(["5月", "世界杯观赛"], ["6月", "建校70周年庆典"]) }), 2027);
    expect(
      rows("计划")
        .slice(2, 4)
        .map((cells) => cells[5]),
    ).toEqual(["一次性，请核对", "一次性，请核对"]);
  });
});

test("last year's budget, spending, done marks, dates and balance", () => {
  const book = workbookOf({
    "2026年计划": [
      ["某工会2026年工作计划"],
      ["编制日期：2025年12月26日"],
      ["月份", "活动内容", "2025年预算", "2026年预算", "实际支出", "完成情况"],
      ["1月", "慰问", 90, 100, 95, "已完成"],
      ["5月", "竞赛", 190, 200, undefined, undefined],
      ["合计", undefined, 280, 300, 95],
      ["工会主席：　　2026年1月5日"],
    ],
    工会参数: [
      ["年度", 2026],
      ["上年结转", 1800, "2025年末"],
      ["拨缴经费收入", 9000],
      ["会员人数", 12],
    ],
    汇总: { rows: [["汇总"]], mark: "summary" },
  });
  const { rows, workbook, result } = turned(book, 2027);
  expect(rows("2027年计划").map((cells) => cells.slice(0, 6))).toEqual([
    ["某工会2027年工作计划", "", "", "", "", ""],
    ["编制日期：", "", "", "", "", ""],
    ["月份", "活动内容", "2026年预算", "2027年预算", "实际支出", "完成情况"],
    ["1月", "慰问", "100", "100", "", ""],
    ["5月", "竞赛", "200", "200", "", ""],
    ["合计", "", "300", "300", "", ""],
    ["工会主席：", "", "", "", "", ""],
  ]);
  expect(rows("工会参数")).toEqual([
    ["年度", "2027"],
    ["上年结转", ""],
    ["拨缴经费收入", "9000"],
    ["会员人数", "12"],
  ]);
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(["2027年计划", "工会参数", "转换说明"]);
  expect(result.changes.find(({ why }) => why.code === "income-to-confirm")).toMatchObject({ from: "9000", to: "9000", confirm: true });
  const blank = turned(book, 2027, { amounts: "blank" }).rows("2027年计划");
  expect(blank.slice(3, 6).map((cells) => cells.slice(2, 4))).toEqual([
    ["100", ""],
    ["200", ""],
    ["300", ""],
  ]);
});

test("a formula that leads to one row goes after it", () => {
  const { rows } = turned(
    workbookOf({
      计划: flat(["2月", "慰问"], ["3月", "三八活动"], ["3月", "元宵灯谜"]),
      说明: [
        ["元宵预算", { formula: "计划!E5", value: 300 }],
        ["全部", { formula: "SUM(计划!E3:E5)", value: 600 }],
      ],
    }),
    2027,
  );
  expect(rows("说明")).toEqual([
    ["元宵预算", "=计划!E4"],
    ["全部", "=SUM(计划!E3:E5)"],
  ]);
});

test("rows that share an amount stay where they are, and say where they belong", () => {
  const rows: RowsInput = [
    ["某工会2026年工作计划"],
    ["月份", "活动内容", "预算（元）", "备注"],
    ["2月", "慰问", 100],
    ["3月", "三八活动", 500],
    ["3月", "元宵灯谜"],
    ["4月", "植树", 100],
  ];
  const { rows: rowsOf, result } = turned(workbookOf({ 计划: { rows, merges: ["C4:C5"] } }), 2027);
  expect(rowsOf("计划")[4]).toEqual(["2月", "元宵灯谜", "", "请核对：应移到2月"]);
  expect(result.changes.find(({ why }) => why.code === "no-place")).toMatchObject({ id: "B5#move-2", confirm: true });
});

test("the same year again is refused", () => {
  const book = workbookOf({ 计划: flat(["2月", "慰问"]) });
  expect(() => turned(book, 2026)).toThrow(new HostError("same-year", { year: 2026 }));
});

test("turning the same workbook twice gives the same", () => {
  const book = workbookOf({ 计划: flat(["2月", "慰问"], ["3月", "元宵灯谜"], ["9月", "第五届职工运动会"]) });
  expect(turned(book, 2027).result.edits).toEqual(turned(book, 2027).result.edits);
});

test("a budget on a sheet of its own goes along: its years, its heads, and the names that the plan's rows get", () => {
  const book = workbookOf({
    计划: [
      ["某工会2026年工作计划"],
      ["月份", "活动内容", "责任人"],
      ["3月", "三八活动", "甲"],
      ["10月", "国庆77周年升旗", "乙"],
      ["11月", "第五届职工运动会", "丙"],
    ],
    经费预算: [
      ["2026年经费预算"],
      ["项目", "2026年预算（元）"],
      ["三八活动", 100],
      ["国庆77周年升旗", 200],
      ["第五届职工运动会", 300],
      ["合计", 600],
    ],
  });
  const budget = (accept: boolean) => turned(book, 2027, { accept: () => accept }).rows("经费预算");
  expect(budget(false)).toEqual([
    ["2027年经费预算", ""],
    ["项目", "2027年预算（元）"],
    ["三八活动", "100"],
    ["国庆78周年升旗", "200"],
    ["第五届职工运动会", "300"],
    ["合计", "600"],
  ]);
  expect(budget(true)[4]).toEqual(["第六届职工运动会", "300"]);
});
