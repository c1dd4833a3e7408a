/** Tables that were once read otherwise than they are meant without a word: each kind in a table of its own. */
import { type RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";
import { readSheet } from "./read-sheet";

/** "4|3|…" → "3" for each activity. */
const monthsOf = (rows: RowsInput): string[] => readSheet(rows).rows.map((row) => row.split("|")[1]!);

describe("the number of a heading is no month", () => {
  const under = (first: string, second: string): RowsInput => [
    ["2026年工会工作计划"],
    ["活动内容", "责任人", "预算（元）"],
    [first],
    ["插花", "甲", 800],
    [second],
    ["登山", "乙", 1200],
  ];
  it.each([
    ["（一）三月份", "（二）五月份", "3", "5"],
    ["(一) 三月", "(二) 五月", "3", "5"],
    ["（一）、三月份工作安排", "（二）、五月份工作安排", "3", "5"],
    ["㈠三月份", "㈡五月份", "3", "5"],
    ["①三月份", "②五月份", "3", "5"],
    ["（1）3月：迎新", "（2）5月：健身", "3", "5"],
    ["（三）十一月", "（四）十二月", "11", "12"],
    ["（一）第二季度", "（二）第四季度", "4,5,6", "10,11,12"],
    ["（一）二季度工作安排", "（二）四季度工作安排", "4,5,6", "10,11,12"],
    ["（一）上半年", "（二）下半年", "1,2,3,4,5,6", "7,8,9,10,11,12"],
    ["（三月）", "（五月）", "3", "5"],
    ["【3月】春风", "【5月】健身", "3", "5"],
    ["一、一月份", "二、三月份", "1", "3"],
    ["一、二月份", "二、十一月份", "2", "11"],
    ["一、第二季度", "二、第三季度", "4,5,6", "7,8,9"],
  ])("%s, %s", (first, second, ...months) => expect(monthsOf(under(first, second))).toEqual(months));

  it("nor is it in the cell of the month", () => {
    const rows = (cell: string): RowsInput => [
      ["月份", "活动内容", "责任人", "预算（元）"],
      [cell, "插花", "甲", 800],
      ["6月", "登山", "乙", 1200],
    ];
    expect(["（一）三月份", "（2）第四季度", "③十月"].map((cell) => monthsOf(rows(cell))[0])).toEqual(["3", "10,11,12", "10"]);
  });
});

describe("totals in words", () => {
  const HEAD = ["月份", "活动内容", "责任人", "预算（元）"];
  const ROWS: RowsInput = [
    ["4月", "插花", "甲", 800],
    ["5月", "登山", "乙", 1200],
  ];
  const stated = (...more: RowsInput): readonly string[] => readSheet([HEAD, ...ROWS, ...more]).stated;

  it.each([
    ["以上共计2300元", ["total A4=2300 <2,3>"]],
    ["共计：2300元（大写：贰仟叁佰元整）", ["total A4=2300 <2,3>", "total A4=2300 capital-words <2,3>"]],
    ["合计人民币（大写）：贰仟叁佰元整（小写：¥2300）", ["total A4=2300 capital-words <2,3>", "total A4=2300 <2,3>"]],
    ["总预算：2300元", ["total A4=2300 <2,3>"]],
    ["小写：¥2300", ["total A4=2300 <2,3>"]],
    ["合计（小写）：¥2300", ["total A4=2300 <2,3>"]],
    ["小计：2300元", ["subtotal A4=2300 <2,3>"]],
  ])("%s", (text, said) => expect(stated([text])).toEqual(said));

  it("left of the table's first column", () => {
    const rows: RowsInput = [HEAD, ...ROWS, ["合计", null, null, 2000]].map((row) => [null, ...row]);
    const read = readSheet([...rows, ["合计人民币（大写）：贰仟叁佰元整"]]);
    expect(read.stated).toEqual(["total E4=2000 <2,3>", "total A5=2300 capital-words <2,3>"]);
  });

  it("the sum of a page speaks for its own page, whatever stands on those before", () => {
    const page = (name: string, sum: number): RowsInput => [
      ["4月", `${name}一`, "甲", 800],
      ["5月", `${name}二`, "乙", 1200],
      [null, "本页小计", null, sum],
      HEAD,
    ];
    const read = readSheet([HEAD, ...page("插花", 2000), ...page("登山", 2000), ...page("读书", 2100), ["6月", "总结", "甲", 10]]);
    expect(read.stated).toEqual(["subtotal D4=2000 <2,3>", "subtotal D8=2000 <6,7>", "subtotal D12=2100 <10,11>"]);
  });
});

describe("what stands below a table of months", () => {
  const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
  const line = (first: string, cells: Readonly<Record<number, string | number>>): (string | number | null)[] => [
    first,
    ...MONTHS.map((_, at) => cells[at + 1] ?? null),
  ];

  it("people to call are no activities", () => {
    const read = readSheet([
      ["2026年工会工作安排"],
      ["类别", ...MONTHS],
      line("文体", { 1: "健步走", 3: "插花", 9: "登山" }),
      line("慰问", { 2: "走访", 5: "看望劳模" }),
      [],
      ["工会委员联系方式"],
      ["姓名", "职务", "手机号码"],
      ["甲某", "委员", "13900000001"],
      ["乙某", "主席", "13900000002"],
    ]);
    expect(read.rows.map((row) => row.split("|")[2])).toEqual(["健步走", "走访", "插花", "看望劳模", "登山"]);
  });

  it("nor are numbers of members and of activities", () => {
    const read = readSheet([
      ["2026年工会预算"],
      ["活动", "负责人", ...MONTHS],
      ["插花", "甲", ...line("", { 3: 800 }).slice(1)],
      ["登山", "乙", ...line("", { 9: 1200 }).slice(1)],
      ["观影", "乙", ...line("", { 10: 500 }).slice(1)],
      [],
      ["活动总数", 3],
      ["会员人数", 147],
      ["在职职工人数", 160],
    ]);
    expect(read.rows.map((row) => row.split("|")[2])).toEqual(["插花", "登山", "观影"]);
    expect(read.others).toEqual(expect.arrayContaining(["7 other-table-row", "8 other-table-row", "9 other-table-row"]));
  });

  it("nor where what is done stands in the cells of the months", () => {
    const read = readSheet([
      ["2026年度工会工作安排"],
      ["工作类别", ...MONTHS],
      ["文体活动", ...line("", { 3: "健步走", 4: "春游踏青" }).slice(1)],
      ["女职工工作", ...line("", { 3: "插花", 8: "消夏晚会" }).slice(1)],
      ["民主管理", ...line("", { 6: "职工大会" }).slice(1)],
      [],
      ["活动总数", 5],
      ["会员人数", 125],
    ]);
    expect(read.rows.map((row) => row.split("|")[2])).toEqual(["健步走", "插花", "春游踏青", "职工大会", "消夏晚会"]);
  });
});

test("a total that nobody can read is said at its cell", () => {
  const rows = (total: string | number): RowsInput => [
    ["某校工会2026年计划"],
    ["序号", "月份", "活动名称", "负责人", "金额（元）"],
    [1, "3月", "讲座", "王芳", 1000],
    [2, "4月", "探病", "周敏", 2000],
    ["合计", null, null, null, total],
  ];
  expect(readRows(rows(3000)).said).toEqual([]);
  expect(readRows(rows("详见附表")).said).toEqual(["amount-unparsable E5"]);
});
