/** Kinds of lines that were once misread, each beside its neighbour that must stay as it is. */
import { read, rowsOf } from "./read";

const TITLE = "某某公司工会2026年工作计划\n";

describe("a figure before a month counts the lines where the lines beside it go on counting", () => {
  it.each([
    ["一、三月份\n1、春游\n二、五月份\n1、比武", ["3 春游", "5 比武"]],
    ["一、指导思想\n服务职工。\n二、三月份\n1、春游\n三、五月份\n1、比武\n四、保障措施", ["3 春游", "5 比武"]],
    ["一、一月份\n1、拜年\n二、三月份\n1、春游\n三、四、五月份\n1、比武", ["1 拜年", "3 春游", "4,5 比武"]],
    ["1、2月春节慰问\n2、植树活动\n3、4月组织春游", ["2 春节慰问", "4 组织春游"]],
    ["一、三月份\n1、春游", ["3 春游"]],
  ])("%j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));

  it.each([
    ["二月份\n1、制订计划\n三、四月份\n1、春游\n五月份\n1、比武", ["2 制订计划", "3,4 春游", "5 比武"]],
    ["二、活动安排\n2月：拜年\n三、四月：踏青\n五月：比武\n三、保障措施", ["2 拜年", "3,4 踏青", "5 比武"]],
    ["1、2月：拜年\n3、4月：踏青", ["1,2 拜年", "3,4 踏青"]],
    ["一、二月份\n1、拜年\n三、四月份\n1、踏青\n五、六月份\n1、比武", ["1,2 拜年", "3,4 踏青", "5,6 比武"]],
  ])("and is a month elsewhere: %j", (text, rows) => expect(rowsOf(TITLE + text)).toEqual(rows));
});

describe("who does it, and for how much", () => {
  it.each([
    ["春游。责任人：赵强，经费8000元", "春游", "赵强", 800000],
    ["春游（责任人：赵强，李红，经费8000元）", "春游", "赵强，李红", 800000],
    ["春游，经费8000元，责任人赵强", "春游", "赵强", 800000],
    ["春游，8000元，赵强", "春游", "赵强", 800000],
    ["春游（办公室负责）", "春游", "办公室", null],
    ["春游，由工会办公室牵头", "春游", "工会办公室", null],
    ["春游（经费预算8000元）", "春游", null, 800000],
    ["召开责任人会议", "召开责任人会议", null, null],
    ["慰问职工，每人300元", "慰问职工", null, null],
  ])("%s", (item, activity, owner, amountFen) => {
    const [row] = read(`${TITLE}三月份\n1、${item}`).plans[0]!.rows;
    expect(row).toMatchObject({ activity, owner, amountFen });
  });
});

it.each([
  "为进一步做好全年工会工作，推动全年各项工作任务落实，制定本计划。",
  "2026年全年工作以服务职工为中心。",
  "全年工会工作的总体思路是服务大局。",
])("an introduction that speaks of the whole year is no row: %s", (intro) =>
  expect(rowsOf(`${TITLE}${intro}\n三月份\n1、春游`)).toEqual(["3 春游"]),
);

it("每月安排 is a heading, 全年 before what is done is a time", () => {
  expect(rowsOf(`${TITLE}二、每月安排\n三月份\n1、春游`)).toEqual(["3 春游"]);
  expect(rowsOf(`${TITLE}全年开展岗位练兵。`)).toEqual(["1,2,3,4,5,6,7,8,9,10,11,12 开展岗位练兵"]);
});

it("a line that begins with another month than the list it stands in is that month's", () =>
  expect(rowsOf(`${TITLE}十月\n健步走活动\n11月消防演练\n十二月：总结表彰`)).toEqual(["10 健步走活动", "11 消防演练", "12 总结表彰"]));

it.each(["此项工作在5月底前完成。", "此项工作5月20日前完成。", "5月底前完成。"])("%s is said of what the item names", (due) => {
  const { rows } = read(`${TITLE}一、措施\n1、举办培训。认真制定方案，确保取得实效。${due}`).plans[0]!;
  expect(rows).toMatchObject([{ activity: "举办培训", months: [5], monthsFrom: "deadline" }]);
});

it("the unit above its date and what the site wrote below it are no rows", () => {
  const { plans, ignored } = read(`${TITLE}十月\n1. 健步走\n某某公司工会\n2026年1月5日\n本文来源于网络，仅供参考\n文档为doc格式`);
  expect(plans[0]!.rows.map(({ activity }) => activity)).toEqual(["健步走"]);
  expect(ignored.slice(-4)).toEqual([
    { line: 4, as: "signature" },
    { line: 5, as: "signature" },
    { line: 6, as: "site" },
    { line: 7, as: "site" },
  ]);
});

it.each(["| 1月 | 植树 |\n| 3月 | 春游 |\n| 3月 | 比武 |", "1月\t植树\n3月\t春游\n3月\t比武"])(
  "rows of cells without a row of headings are a row each: %j",
  (cells) => expect(rowsOf(`${TITLE}${cells}`)).toEqual(["1 植树", "3 春游", "3 比武"]),
);
