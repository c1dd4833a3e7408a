/** Tables and lists that a text holds in other shapes than rows of cells: cells a line each, cells with line ends, dates in figures; what can't be read. */
import { read, rowsOf } from "./read";

const TITLE = "某某公司工会2026年活动安排\n";

describe("a table whose cells stand a line each", () => {
  const text = `${TITLE}月份\n活动内容\n责任人\n1月\n走访老职工\n张伟\n3月\n“三八”登山\n李红\n以上由工会办公室负责。`;
  it("is read as a table, each row with all its lines", () =>
    expect(read(text).plans[0]!.rows).toMatchObject([
      { months: [1], activity: "走访老职工", owner: "张伟", line: 5, lines: [5, 6, 7] },
      { months: [3], activity: "“三八”登山", owner: "李红", line: 8, lines: [8, 9, 10] },
    ]));
  it("and headings over something else are none", () => {
    expect(rowsOf(`${TITLE}活动主题\n具体内容\n3月\n1.春游\n2.植树\n4月\n1.体检`)).toEqual(["3 春游", "3 植树", "4 体检"]);
    expect(rowsOf(`${TITLE}月份\n活动内容\n责任人\n1月\n走访老职工`)).toEqual(["1 走访老职工"]);
  });
});

it("columns of a theme and of who helps are the row's, a quoted cell holds its lines", () =>
  expect(
    read(`${TITLE}月份\t主题\t活动内容\t责任人\t配合\n1月\t迎新春\t"1.写春联\n2.开年会"\t张伟\t办公室\n3月\t女神月\t修复体验课\t李红\t`)
      .plans[0]!.rows,
  ).toMatchObject([
    { months: [1], activity: "写春联", theme: "迎新春", owner: "张伟", partner: "办公室", lines: [3, 4] },
    { months: [1], activity: "开年会", theme: "迎新春" },
    { months: [3], activity: "修复体验课", theme: "女神月", owner: "李红", partner: null, lines: [5] },
  ]));

describe("lines that begin with dates in figures", () => {
  it.each([
    [
      "3/5 学雷锋\n3.12 植树\n5.20—5.25 青年联谊周\n6月中旬 篮球联赛\n2026-08-08 夜跑",
      ["3 学雷锋", "3 植树", "5 青年联谊周", "6 篮球联赛", "8 夜跑"],
    ],
    // Paragraphs of chapters, two dates, and dates out of order are no list.
    ["2.1 加强学习\n2.2 丰富生活\n3.1 组织5月春游", ["5 组织5月春游"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text).map((row) => row.replace("组织春游", "组织5月春游"))).toEqual(rows));
});

describe("a lead over a list on its own line", () => {
  it.each([
    ["3月底前，要完成三件事：第一，修订办法；第二，配齐药箱。", ["3 修订办法", "3 配齐药箱"]],
    ["年初签订责任书，年中检查，年底考核兑现。", ["1 签订责任书", "6 检查", "12 考核兑现"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

it("what can't be read is listed, and neither a deadline below nor an owner makes anything of it", () => {
  const { plans, unrecognised } = read(`${TITLE}1、?顾臀屡疃?，慰问职工。\n时限:1月\n2、组织春游。\n时限:4月\n责任人:?せ嶂飨?明`);
  expect(plans[0]!.rows).toMatchObject([{ activity: "组织春游", months: [4], owner: null }]);
  expect(unrecognised).toEqual(expect.arrayContaining([expect.objectContaining({ line: 2, why: "unreadable" })]));
});

it("a day of the week is nobody's name", () =>
  expect(read(`${TITLE}2.女职工摄影（3月7日，周六）；`).plans[0]!.rows).toMatchObject([{ months: [3], owner: null }]));

it("the year an opening names is the plan's, a heading of several plans is no plan", () => {
  expect(read("某中心工会工作计划\n为活跃生活，对2026年工会工作作如下安排：\n一、3月组织春游。").plans[0]).toMatchObject({ year: 2026 });
  expect(
    read(
      "某中学工会、女工委活动计划汇编\n某中学工会2026年工作计划\n一、3月：健步走\n二、5月：乒乓球赛\n某中学女工委2026年工作计划\n一、4月：讲座\n二、6月：沙龙",
    ).plans.map(({ title }) => title),
  ).toEqual(["某中学工会2026年工作计划", "某中学女工委2026年工作计划"]);
});
