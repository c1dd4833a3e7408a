/** Kinds of tables that other hands found misread: each in its smallest form, with what a person reads in it. */
import { type RowsInput, workbookOf } from "../../build-workbook";
import { checkedWorkbook } from "../../layouts/engine";
import { readRows as read } from "./read-kind";

const N = null;
const TITLE = ["某校工会2026年工作计划"];

test("an activity that costs as much as those above it together is no sum, in tables beside each other", () => {
  const rows = [
    TITLE,
    ["月份", "活动", "经费", "月份", "活动", "经费"],
    ["1月", "图书漂流", 600, "8月", "野外拓展", 1000],
    ["2月", "检查", 750, "9月", "观影活动", 500],
    ["3月", "健步走", 950, "10月", "消防演练", 1500],
  ];
  expect(read(rows)).toMatchObject({ sum: 5300, said: [] });
});

test("the budget after adjustment is the amount, and is what the others make", () => {
  const rows = (last: number): RowsInput => [
    TITLE,
    ["月份", "活动名称", "责任人", "年初预算", "调整数", "调整后预算"],
    ["3月", "职工健步走", "张伟", 2000, -200, last],
    ["5月", "职工书画展", "李娜", 1500, 300, 1800],
    ["9月", "羽毛球赛", "王芳", 2500, 100, 2600],
    ["10月", "登高", "王芳", 800, 200, 1000],
  ];
  expect(read(rows(1800))).toMatchObject({ sum: 7200, said: [] });
  expect(read(rows(1900)).said).toEqual(["subtotal-mismatch F3"]);
});

test("a summary by owner beside the plan takes no role away from it", () => {
  const rows = [
    TITLE,
    ["时间", "活动内容", "牵头人", "经费", N, "负责人", "金额"],
    ["1月", "新职工座谈会", "办公室", 400, N, "办公室", 1300],
    ["3月", "摄影展", "柳工", 2000, N, "柳工", 2000],
    ["5月", "诵读会", "办公室", 900, N, "合计", 3300],
  ];
  expect(read(rows)).toEqual({ sum: 3300, rows: ["1|新职工座谈会|办公室|400", "3|摄影展|柳工|2000", "5|诵读会|办公室|900"], said: [] });
});

test("months in bands, four in a row", () => {
  const rows = [
    TITLE,
    ["1月", "2月", "3月", "4月"],
    ["送温暖", "猜谜", "插花", "读书会"],
    ["5月", "6月", "7月", "8月"],
    ["健步走", N, "送清凉", "象棋赛"],
  ];
  expect(read(rows).rows).toEqual(["1|送温暖||", "2|猜谜||", "3|插花||", "4|读书会||", "5|健步走||", "7|送清凉||", "8|象棋赛||"]);
});

test("months in bands, whichever of them have little in them", () => {
  const one = ["走访", "拔河", "象棋赛", "讲座"];
  const listed = one.map((name, index) => `1.${name}\n2.踏青${index}`);
  const contents: readonly (readonly (string | null)[])[] = [
    [one[0]!, N, listed[2]!, N],
    [listed[0]!, one[1]!, one[2]!, listed[3]!],
    [N, listed[1]!, one[2]!, one[3]!],
    [N, N, N, one[3]!],
  ];
  for (const first of contents)
    for (const second of contents)
      for (const third of contents) {
        const bands = [first, second, third];
        const rows: RowsInput = [
          TITLE,
          ...bands.flatMap((cells, at) => [[0, 1, 2, 3].map((more) => `${at * 4 + more + 1}月`), [...cells]]),
        ];
        const months = bands.flatMap((cells, at) => cells.flatMap((text, index) => (text === N ? [] : [`${at * 4 + index + 1}`])));
        expect([...new Set(read(rows).rows.map((row) => row.split("|")[0]))]).toEqual(months);
      }
});

test("the header again with another unit", () => {
  const rows = [
    TITLE,
    ["时间", "活动名称", "负责人", "预算（元）"],
    ["3月", "健步走", "张伟", 500],
    ["5月", "羽毛球赛", "李娜", 1500],
    ["小计", N, N, 2000],
    ["时间", "活动名称", "负责人", "预算（万元）"],
    ["4月", "春游", "王芳", 1.2],
    ["9月", "插花", "赵敏", 0.3],
    ["小计", N, N, 1.5],
  ];
  expect(read(rows)).toMatchObject({ sum: 17_000, said: [] });
});

test("a title down the side of the table", () => {
  const rows = [
    ["街道工会2026年工作计划", "时间", "工作内容", "责任人", "经费"],
    [N, "3月", "插花体验", "韩工", "800元"],
    [N, "第二季度", "亲子阅读", "张工", "4500元"],
    [N, "5月", "瑜伽课程", "张工", "2500元"],
    [N, "7月", "台球邀请赛", "张工", 2000],
    [N, "9月", "合唱排练", "张工", 3200],
  ];
  expect(read(rows, ["A1:A6"])).toMatchObject({ sum: 13_000, said: [] });
  expect(read(rows, ["A1:A6"]).rows).toHaveLength(5);
});

test.each<[string, RowsInput, readonly string[]]>([
  [
    "a row without a name, alone in its sheet",
    [TITLE, ["时间", "工作内容", "经办人", "预算"], ["9月", N, "李娜", 400]],
    ["missing-activity B3"],
  ],
  [
    "a row without a name in a table of months",
    [
      TITLE,
      ["项目", "责任人", "1月", "2月", "3月", "4月"],
      ["总结", "任工", 300, N, N, N],
      [N, "唐工", N, N, 1000, N],
      ["交流", "张工", N, N, N, 600],
    ],
    ["missing-activity A4"],
  ],
])("%s", (_, rows, said) => {
  const found = read(rows);
  expect(found.said).toEqual(expect.arrayContaining([...said]));
  expect(found.sum).toBe(rows.length === 3 ? 400 : 1900);
});

test("income beside the spending is not the plan's money", () => {
  const rows = [
    TITLE,
    ["收入", N, "支出", N, N, N],
    ["收入项目", "金额", "支出项目", "时间", "负责人", "金额"],
    ["会费收入", 2000, "春联书写", "2月", "张伟", 300],
    ["拨缴经费收入", 4000, "手工课", "3月", "孙工", 600],
    ["行政补助收入", 1900, "练兵比武", "5月", "邹工", 4000],
  ];
  expect(read(rows, ["A2:B2", "C2:F2"])).toMatchObject({ sum: 4900, said: [] });
});

test("heads and price without a column of amounts make the amount", () => {
  const rows = [
    TITLE,
    ["活动名称", "时间", "责任人", "参加人数", "人均标准"],
    ["工间操推广", "3月", "赵工", 25, 15],
    ["工作会议", "5月", "魏工", 60, 10],
  ];
  expect(read(rows)).toMatchObject({ sum: 975, said: [] });
});

test.each<[string, number, readonly string[]]>([
  ["right", 5200, []],
  ["wrong", 5100, ["subtotal-mismatch D4"]],
])("sums of months in a column of their own, %s", (_, figure, said) => {
  const rows = [
    TITLE,
    ["时间", "活动", "预算", "月小计"],
    ["1月", "新春走访", 4500, 4500],
    ["4月", "茶艺讲座", 2000, figure],
    ["4月", "健步走", 3200, N],
    ["9月", "茶话会", 1200, 1200],
    ["10月", "参观", 1000, 1000],
  ];
  expect(read(rows)).toMatchObject({ sum: 11_900, said });
});

test.each<[string, RowsInput]>([
  ["an income table under its title", [["2026年工会经费收入预算"], ["项目", "金额（元）"], ["会费收入", 30_000], ["收入合计", 30_000]]],
  ["a list of people", [["附：困难职工慰问名单"], ["姓名", "部门", "身份证号", "慰问金"], ["赵一", "后勤", "330102198001011234", 500]]],
  ["a summary by quarter", [[], ["季度", "金额"], ["第一季度", 4500], ["第二季度", 6500]]],
  [
    "figures of the members",
    [
      ["会员人数", N, N, 120],
      ["人均经费（元）", N, N, 30],
    ],
  ],
])("%s below the total is no part of the plan", (_, below) => {
  const plan = [
    TITLE,
    ["时间", "活动名称", "负责人", "经费"],
    ["1月", "启动会", "许工", 4500],
    ["5月", "骑行", "许工", 6500],
    ["合计", N, N, 11_000],
  ];
  expect(read([...plan, [], ...below])).toEqual({ sum: 11_000, rows: ["1|启动会|许工|4500", "5|骑行|许工|6500"], said: [] });
});

test("a wrong total of all tables beside each other, written at the far right", () => {
  const rows = [
    TITLE,
    ["月份", "活动", "经费", "月份", "活动", "经费"],
    ["4月", "心理讲座", 800, "6月", "练兵比武", 7000],
    ["5月", "拔河比赛", 2400, "9月", "乒乓球赛", 5000],
    ["合计", N, N, N, N, 15_300],
  ];
  expect(read(rows)).toMatchObject({ sum: 15_200, said: ["total-mismatch F5"] });
});

test("a day, or a telephone, in the column of amounts is none", () => {
  const rows: RowsInput = [
    TITLE,
    ["时间", "活动", "负责人", "预算"],
    ["3月", "健步走", "张伟", 2000],
    ["5月", "歌会", "李娜", { value: 46_147, format: "yyyy-mm-dd" }],
    ["9月", "茶话会", "王芳", 13_800_138_000],
  ];
  expect(read(rows)).toMatchObject({ sum: 2000, said: ["amount-unparsable D4", "amount-unparsable D5"] });
});

test("lines of cost below an activity joined over them are one activity", () => {
  const rows = [
    TITLE,
    ["活动名称", "时间", "费用项目", "数量", "单价", "金额", "小计", "责任人"],
    ["健步走", "3月", "奖品", 30, 20, 600, 900, "张伟"],
    [N, N, "矿泉水", 20, 15, 300],
    ["羽毛球赛", "5月", "场地", 1, 1500, 1500, 2100, "李娜"],
    [N, N, "奖品", 20, 30, 600],
    ["合计", N, N, N, N, N, 3000],
  ];
  const merges = ["A3:A4", "B3:B4", "G3:G4", "H3:H4", "A5:A6", "B5:B6", "G5:G6", "H5:H6"];
  expect(read(rows, merges)).toEqual({ sum: 3000, rows: ["3|健步走|张伟|900", "5|羽毛球赛|李娜|2100"], said: [] });
});

test("two tables under other words, and a row below their total", () => {
  const rows = [
    TITLE,
    ["时间", "活动名称", "负责人", "预算", "月份", "项目", "责任人", "经费"],
    ["4月", "班组交流", "张工", 3200, "9月", "野外拓展", "金工", 2500],
    ["5月", "朗诵会", "谢工", 1000, "10月", "菜园劳动", "周工", 4500],
    ["总计", N, N, N, N, N, N, 11_200],
    [N, N, N, N, "12月", "台账归档", "周工", 700],
  ];
  expect(read(rows).sum).toBe(11_900);
  expect(read(rows.slice(0, 5))).toMatchObject({ sum: 11_200, said: [] });
});

test("marks joined over the months they are of, and bars", () => {
  const rows = [
    TITLE,
    ["活动项目", "负责人", "1月", "2月", "3月", "4月"],
    ["启动会", "彭工", "实施"],
    ["运动会", "彭工", N, N, "——", "——"],
    ["培训班", "葛工", N, "√"],
  ];
  expect(read(rows, ["C3:D3"]).rows).toEqual(["1,2|启动会|彭工|", "3,4|运动会|彭工|", "2|培训班|葛工|"]);
});

test("of budgets of several years the title's is the plan's", () => {
  const rows = [
    ["某行2026年工会工作要点及经费安排"],
    ["项目", "时间", "责任人", "2025年预算", "2026年预算", "2027年预计"],
    ["书法笔会", "1月", "曹工", 3100, 3200, 3300],
    ["志愿服务", "3月", "韦工", 500, 600, 900],
  ];
  expect(read(rows)).toMatchObject({ sum: 3800, said: [] });
});

test("the sum of a month over its activities gives them their month", () => {
  const rows = [
    TITLE,
    ["月份", "活动内容", "负责人", "经费"],
    ["5月", "5月合计", N, 600],
    [N, "摄影展", "彭工", 600],
    ["6月", "6月合计", N, 4600],
    [N, "练兵比武", "史工", 600],
    [N, "知识竞赛", "苏工", 4000],
    ["合计", N, N, 5200],
  ];
  expect(read(rows)).toMatchObject({ sum: 5200, rows: ["5|摄影展|彭工|600", "6|练兵比武|史工|600", "6|知识竞赛|苏工|4000"] });
});

test("a sheet that goes on without headings", () => {
  const first = [TITLE, ["月份", "活动", "负责人", "经费"], ["3月", "培训", "华工", 600], ["4月", "推广", "俞工", 7500]];
  const record = checkedWorkbook(
    workbookOf({
      第1页: first,
      第2页: [
        ["6月", "端午", "谢工", 1000],
        ["7月", "欢送会", "华工", 900],
        ["合计", N, N, 10_000],
      ],
    }),
  );
  expect([record.totals?.sumYuan, record.findings.filter(({ severity }) => severity === "error")]).toEqual([10_000, []]);
  const notes = checkedWorkbook(
    workbookOf({
      第1页: first,
      说明: [
        ["会员", "人数", "备注", "合计"],
        ["在职", 120, N, 120],
      ],
    }),
  );
  expect(notes.totals?.sumYuan).toBe(8100);
});

test("the sum of the lines of cost is none of them", () => {
  const rows = [
    TITLE,
    ["活动名称", "时间", "支出明细", "单价", "数量", "金额", "负责人"],
    ["会议", "3月", "横幅", 100, 20, 2000, "张工"],
    [N, N, "矿泉水", 5, 10, 50],
    [N, N, "小计", N, N, 2050],
    ["比赛", "9月", "奖品", 20, 20, 400, "李工"],
    [N, N, "矿泉水", 50, 10, 500],
    [N, N, "小计", N, N, 900],
    ["合计", N, N, N, N, 2950],
  ];
  expect(read(rows, ["A3:A5", "B3:B5", "G3:G5", "A6:A8", "B6:B8", "G6:G8"])).toMatchObject({ sum: 2950, said: [] });
});

describe("a list of anything is no plan", () => {
  const state = (rows: RowsInput, merges: readonly string[] = []): string =>
    checkedWorkbook(workbookOf({ Sheet1: { rows, merges } })).sheets[0]!.state;
  const day = (value: number): { value: number; format: string } => ({ value, format: "yyyy-mm-dd" });

  test("names beside dates, under a row of figures that count", () => {
    const rows: RowsInput = [
      ["Strings", N, "Arrays"],
      ["House", N, 1, 2, 3],
      ["Car", N, 1],
      [N, N, 1, 2, 3, 4, 5, 6],
      [N],
      ["DataTable", N, N, N, N, "Query"],
      [25, "Aspirin", "David", day(36526), N, "John", "Elm St.", 30],
      [50, "Iodine", "Sam", day(36527), N, "Luis", "23rd St.", 21],
      [10, "Zinc", "Christine", day(36528), N, "Henry", "5th Ave.", 45],
      [21, "Ginger", "Janet", day(36529)],
      [100, "Thyme", "Melanie", day(36530)],
    ];
    expect(state(rows, ["C1:H1", "A6:D6", "F6:H6"])).toBe("not-a-plan");
  });

  test("persons with their days of birth and incomes", () => {
    const rows: RowsInput = [
      [N],
      [N, "Contacts", "FName", "John", "Hank", "Dagny"],
      [N, N, "LName", "Galt", "Reed", "Tate"],
      [N, N, "Outcast", true, false, false],
      [N, N, "DOB", day(6960), day(2620), day(8019)],
      [N, N, "Income", 2000, 40000, 10000],
    ];
    expect(state(rows, ["B2:B6"])).toBe("not-a-plan");
  });

  test.each<[string, RowsInput]>([
    [
      "who is on duty when",
      [
        ["岗位", "上午", "夜间"],
        ["2月17日", "陈静", "吴小梅"],
        ["2月18日", "李强", "周平"],
        ["2月19日", "郭敏", "陈静"],
        ["2月20日", "许文", "李强"],
      ],
    ],
    [
      "which room is on duty when",
      [
        ["寒假值班表"],
        ["日期", "带班部门", "值班部门"],
        ["2月17日", "后勤服务中心", "信息中心"],
        ["2月18日", "教务处", "图书馆资料室"],
        ["2月19日", "保卫处", "校医院门诊部"],
      ],
    ],
  ])("%s", (_, rows) => expect(state(rows)).toBe("not-a-plan"));

  test("activities with their amounts are one, in any language", () => {
    expect(
      state([
        ["Activity", "Budget"],
        ["Spring outing", 2000],
        ["Sports day", 3000],
      ]),
    ).toBe("plan");
    expect(
      state([
        ["活动", "预算"],
        ["春游", 2000],
        ["运动会", 3000],
      ]),
    ).toBe("plan");
  });
});

test("a sheet that goes on without headings keeps the columns of the one before, and its numbers count rows", () => {
  const first: RowsInput = [
    ["妇幼保健院工会2026年活动计划"],
    ["No.", "月份", "活动名称", "负责人", "预算"],
    ["001", "1月", "委员会议", "孔娜", 2400],
    ["002", "3月", "拔河比赛", "马艳", 3200],
    ["003", "5月", "急救培训", "孔娜", 1000],
  ];
  const rest: RowsInput = [
    ["004", "9月", "中秋茶话会", "孙敏", 400],
    ["005", "9月", "师徒结对", "袁伟", 1800],
    ["006", "11月", "桥牌比赛", "袁伟", 8000],
    ["007", "12月", "消防演练", "孙敏", 2400],
    ["合计", N, N, N, 19200],
  ];
  const record = checkedWorkbook(workbookOf({ 第1页: first, 第2页: rest }));
  expect(record.totals?.sumYuan).toBe(19200);
  expect(record.sheets[1]!.rows!.map(({ activity, owner, amountYuan }) => [activity, owner, amountYuan])).toEqual([
    ["中秋茶话会", "孙敏", 400],
    ["师徒结对", "袁伟", 1800],
    ["桥牌比赛", "袁伟", 8000],
    ["消防演练", "孙敏", 2400],
  ]);
  expect(record.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("without headings, too, numbers that go up by one are no money", () => {
  const rows: RowsInput = [
    ["010", "9月14日-25日", "中秋茶话会", "孙敏", 400],
    ["011", "9月16日", "师徒结对仪式", "宣传委员", 1800],
    ["012", "9月8日-28日", "工会小组活动", "袁伟", 400],
    ["013", "11月25日", "桥牌比赛", "宣传委员", 8000],
    ["014", "11月16日", "消防演练", "组织委员", 2400],
  ];
  expect(read(rows)).toMatchObject({ sum: 13000, rows: expect.arrayContaining(["9|中秋茶话会|孙敏|400"]) });
});

test("a total with its figure in words where the activity stands is a total, also when it is wrong", () => {
  const rows: RowsInput = [
    TITLE,
    ["时间", "重点工作", "负责人", "经费（元）"],
    ["3月", "健步走", "孙志强", 12000],
    ["6月", "友谊赛", "秦伟", 3200],
    ["合计", "人民币（大写）壹万伍仟贰佰元整", N, 19700],
  ];
  expect(read(rows)).toMatchObject({ sum: 15200, said: expect.arrayContaining(["total-mismatch D5"]) });
});

test("the rows of a branch that its master table repeats are counted once, however the branch writes its months", () => {
  const master: RowsInput = [
    ["清河镇工会2026年活动计划总表"],
    ["序号", "时间", "活动", "负责人", "预算"],
    [1, "4月", "业务培训", "金桂芝", 5000],
    [2, "9月", "瑜伽课程", "金桂芝", 3600],
    [3, "5月", "岗位练兵", "文体委员", 12000],
  ];
  const branch: RowsInput = [
    ["清河镇工会第一分会2026年活动计划"],
    ["序号", "计划开展时间", "主要工作", "承办人", "开支预算"],
    [1, "2026.04", "业务培训", "金桂芝", 5000],
    [2, "2026.09", "瑜伽课程", "金桂芝", 3600],
    ["合计", N, N, N, 8600],
  ];
  const record = checkedWorkbook(workbookOf({ 总表: master, 第一分会: branch }));
  expect(record.totals?.sumYuan).toBe(20600);
  expect(record.sheets.map(({ state }) => state)).toEqual(["plan", "other-plan"]);
});

test("a heading over numbers that go up by one makes them no money, in any script", () => {
  const rows: RowsInput = [
    ["順次", "何時", "做什麼", "誰"],
    [1, "3月", "婦女節茶話會", "陳靜"],
    [2, "5月", "勞動節健步走", "李強"],
    [3, "9月", "中秋節燈謎會", "郭敏"],
    [4, "12月", "年終總結大會", "許文"],
  ];
  expect(read(rows).rows.filter((row) => /\d$/.test(row))).toEqual([]);
});
