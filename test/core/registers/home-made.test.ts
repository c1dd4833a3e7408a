/** Registers as unions keep them themselves: title rows, merged dates, amounts in parts or in words, sections, totals in the middle, columns in any order. */
import { type CellInput, workbookOf } from "../../build-workbook";
import { read, sheet } from "./read-home-made";

test("a title, a line of the unit, a seq column, a total at the end", () => {
  const workbook = sheet("Sheet1", [
    ["青禾中学工会2026年慰问台账"],
    ["单位：青禾中学工会", null, null, null, null, "单位：元"],
    ["序号", "慰问日期", "姓名", "部门", "慰问事由", "金额"],
    [1, "2026年3月5日", "甲一", "语文组", "住院手术", 500],
    [2, "3月18日", "乙二", "数学组", "结婚", "500元"],
    ["合计", null, null, null, null, 1000],
    ["制表：", null, null, null, "审核："],
  ]);
  expect(read(workbook, ["date", "person", "occasion", "amount"])).toEqual([
    {
      register: "condolence",
      entries: [
        ["2026-03-05", "甲一", "生病住院", 500],
        ["2026-03-18", "乙二", "结婚", 500],
      ],
      sumYuan: 1000,
    },
  ]);
});

test("merged dates speak for every row they cover; a blank amount is none", () => {
  const workbook = sheet("探访登记", {
    rows: [
      ["探访登记表"],
      ["探访日期", "探访对象", "探访事由", "费用", "探访人"],
      ["2026-4-2", "丙三", "产妇", 300, "工会主席"],
      [null, "丁四", "丧事", 800, "工会主席"],
      ["2026-5-9", "戊五", "住院", null, "委员"],
    ],
    merges: ["A3:A4", "A1:E1"],
  });
  expect(read(workbook, ["date", "person", "occasion", "amount"])[0]).toEqual({
    register: "condolence",
    entries: [
      ["2026-04-02", "丙三", "生育", 300],
      ["2026-04-02", "丁四", "丧事", 800],
      ["2026-05-09", "戊五", "生病住院", null],
    ],
    sumYuan: 1100,
  });
});

test("two amounts under one head are added; a head over columns is read with what stands below it", () => {
  const workbook = sheet("慰问", {
    rows: [
      ["2026年度走访慰问登记表"],
      ["时间", "慰问对象", "事由", "慰问标准（元）", null, "备注"],
      [null, null, null, "慰问金", "慰问品折价", null],
      ["1月20日", "己六", "困难职工", 1000, 200, null],
      ["1月21日", "庚七", "生病", 500, null, null],
    ],
    merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
  });
  expect(read(workbook, ["date", "person", "amount"])[0]).toEqual({
    register: "condolence",
    entries: [
      ["2026-01-20", "己六", 1200],
      ["2026-01-21", "庚七", 500],
    ],
    sumYuan: 1700,
  });
});

test("Traditional characters, years of the Republic, amounts in words", () => {
  const workbook = sheet("慰問台賬", [
    ["慰問台賬"],
    ["日期", "姓名", "慰問事由", "慰問金額", "備註"],
    ["民國115年2月3日", "辛八", "結婚", "伍佰元整", ""],
    ["115/6/1", "壬九", "退休", "約300元", ""],
  ]);
  expect(read(workbook, ["date", "person", "occasion", "amount"])[0]).toEqual({
    register: "condolence",
    entries: [
      ["2026-02-03", "辛八", "结婚", 500],
      ["2026-06-01", "壬九", "退休", 300],
    ],
    sumYuan: 800,
  });
});

test("several occasions in one sheet, each under a line of its own, with a total in the middle", () => {
  const workbook = sheet("五必访台账", {
    rows: [
      ["五必访台账"],
      ["日期", "姓名", "部门", "金额（元）", "经办人"],
      ["一、生病住院"],
      ["2026.3.1", "甲", "一车间", 300, "委员"],
      ["2026.3.8", "乙", "二车间", 300, "委员"],
      ["小计", null, null, 600, null],
      ["二、婚丧喜庆（结婚）"],
      ["2026.5.1", "丙", "三车间", 500, "委员"],
      ["合计", null, null, 1100, null],
    ],
    merges: ["A1:E1", "A3:E3", "A7:E7"],
  });
  const [one] = read(workbook, ["date", "person", "amount"]);
  expect(one).toEqual({
    register: "condolence",
    entries: [
      ["2026-03-01", "甲", 300],
      ["2026-03-08", "乙", 300],
      ["2026-05-01", "丙", 500],
    ],
    sumYuan: 1100,
  });
});

test("payments with a voucher, columns in odd order, in units of 万元", () => {
  const workbook = sheet("2026", [
    ["工会经费支出明细账"],
    ["凭证号", "金额（万元）", "摘要", "付款日期", "活动名称", "经手人", "附件"],
    ["记-012", 0.35, "购买奖品", "2026/4/20", "职工运动会", "会计", "3张"],
    ["记-013", 1.2, "场地租金", "2026/4/21", "职工运动会", "会计", 2],
  ]);
  expect(read(workbook, ["date", "voucher", "activity", "amount", "papers"])[0]).toEqual({
    register: "spending",
    entries: [
      ["2026-04-20", "记-012", "职工运动会", 3500, 3],
      ["2026-04-21", "记-013", "职工运动会", 12000, 2],
    ],
    sumYuan: 15500,
  });
});

test("proposals, contracts and donations are told apart by their words", () => {
  const workbook = workbookOf({
    提案: [
      ["教代会提案办理登记表"],
      ["编号", "提案人", "案由", "承办部门", "答复日期", "是否满意"],
      ["T1", "甲", "食堂改造", "总务处", "2026-5-6", "满意"],
      ["T2", "乙", "停车难", "保卫处", null, null],
    ],
    集体合同: [
      ["集体合同签订台账"],
      ["序号", "企业名称", "合同名称", "签订时间", "到期时间", "覆盖人数"],
      [1, "甲公司", "工资专项集体合同", "2025-6-1", "2026-5-31", 120],
    ],
    捐款: [
      ["爱心捐款收支登记表"],
      ["日期", "事由", "捐款人", "捐款金额", "支出", "经办人"],
      ["2026-7-1", "赈灾", "甲", 200, null, "委员"],
      ["2026-7-8", "转交红十字会", null, null, 150, "委员"],
    ],
  });
  expect(read(workbook, []).map(({ register, entries, sumYuan }) => [register, entries.length, sumYuan])).toEqual([
    ["proposal", 2, null],
    ["contract", 1, null],
    ["donation", 2, 150],
  ]);
});

test("the next page repeats its header, and a serial number is a day", () => {
  const workbook = sheet("慰问登记", [
    ["慰问登记簿"],
    ["日期", "姓名", "事由", "金额"],
    [{ value: 46086, format: "yyyy/m/d" }, "甲", "生日", 200],
    ["日期", "姓名", "事由", "金额"],
    [46090, "乙", "生日", 200],
  ]);
  expect(read(workbook, ["date", "amount"])[0]!.entries).toEqual([
    ["2026-03-05", 200],
    ["2026-03-09", 200],
  ]);
});

test.each<[string, readonly (readonly CellInput[])[]]>([
  [
    "a plan for visits",
    [
      ["2026年困难职工帮扶工作计划"],
      ["月份", "工作内容", "责任人", "预算金额"],
      ["1月", "走访困难职工", "主席", 5000],
      ["9月", "金秋助学", "委员", 3000],
    ],
  ],
  [
    "a plan with dates and persons",
    [
      ["2026年工会活动安排表"],
      ["日期", "活动名称", "负责人", "金额", "备注"],
      ["3月8日", "妇女节活动", "甲", 2000, ""],
      ["5月1日", "登山", "乙", 1000, ""],
    ],
  ],
  [
    "a list of contacts",
    [["工会委员通讯录"], ["姓名", "部门", "职务", "电话"], ["甲", "办公室", "主席", "138"], ["乙", "财务", "委员", "139"]],
  ],
])("%s is no register", (_, rows) => {
  expect(read(sheet("Sheet1", rows), [])).toEqual([]);
});

describe("a sheet that nobody calls a register", () => {
  const kindOf = (headings: readonly string[], entry: readonly CellInput[]): string | null =>
    read(sheet("Sheet1", [headings, entry]), [])[0]?.register ?? null;

  test.each<[string, readonly string[], readonly CellInput[], string | null]>([
    [
      "when, who, what and how much",
      ["提出日期", "建议人", "部门", "建议内容", "奖励"],
      ["2026-3-1", "甲", "语文组", "装空调", 100],
      "suggestion",
    ],
    ["no money", ["提出日期", "建议人", "部门", "建议内容", "是否采纳"], ["2026-3-1", "甲", "语文组", "装空调", "是"], null],
    ["no day", ["建议人", "部门", "建议内容", "是否采纳", "奖励"], ["甲", "语文组", "装空调", "是", 100], null],
    ["nobody", ["提出日期", "部门", "建议内容", "是否采纳", "奖励"], ["2026-3-1", "语文组", "装空调", "是", 100], null],
    ["not what it cannot do without", ["提出日期", "建议人", "部门", "是否采纳", "奖励"], ["2026-3-1", "甲", "语文组", "是", 100], null],
    ["too little", ["提出日期", "建议人", "奖励"], ["2026-3-1", "甲", 100], null],
  ])("%s", (_, headings, entry, kind) => {
    expect(kindOf(headings, entry)).toBe(kind);
  });
});

test("of two headings that may be meant, the one that says it more surely, in whatever order they stand", () => {
  for (const headings of [
    ["内容", "建议"],
    ["建议", "内容"],
  ]) {
    const workbook = sheet("合理化建议台账", [
      ["提出日期", "建议人", ...headings, "奖励"],
      ["2026-3-1", "甲", ...headings.map((heading) => `${heading}栏`), 100],
    ]);
    expect(read(workbook, ["content"])[0]!.entries).toEqual([["内容栏"]]);
  }
});
