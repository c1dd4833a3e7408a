/** Each rule of the row table on its own examples: below a small table, the row must be told by that very rule. */
import type { Cell } from "../../../../src/core/grid/grid";
import { ItemReader } from "../../../../src/core/reading/item";
import { recognise } from "../../../../src/core/reading";
import { ROW_RULES } from "../../../../src/core/reading/rows/rules";
import { RowClassifier } from "../../../../src/core/reading/rows/row-classifier";
import { SheetView } from "../../../../src/core/reading/sheet-view";
import { gridOf } from "../../../build-workbook";

const HEADER = ["序号", "月份", "活动内容", "责任人", "预算金额"];
const ABOVE = [HEADER, [1, "1月", "春节慰问", "张三", 3000], [2, "3月", "读书会", "李四", 2000]];

function cellOf(text: string): string | number | null | Partial<Cell> {
  if (text === "") return null;
  const formula = /^(-?\d+|)=(.+)$/.exec(text);
  if (formula) return { value: formula[1] === "" ? "" : Number(formula[1]), formula: formula[2]! };
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The rule that tells the last row of an example, or its first one. */
function ruleFor(example: string, isOfFirst = false): string {
  const rows = example.split("⏎").map((line) => line.split("|").map(cellOf));
  const grid = gridOf("Sheet1", [...ABOVE, ...rows]);
  const layout = { ...recognise(gridOf("Sheet1", ABOVE)).layout!, lastRow: grid.lastRow };
  const view = new SheetView(grid);
  const sorter = new RowClassifier(view, layout, new ItemReader(view, layout, 2026, false));
  let previous = 0;
  const rules: string[] = [];
  for (const row of view.rows) {
    if (row < layout.firstRow) continue;
    const { rule } = sorter.named(row, previous);
    if (row > ABOVE.length) rules.push(rule);
    previous = row;
  }
  return (isOfFirst ? rules[0] : rules.at(-1))!;
}

describe("row rules", () => {
  const examples = ROW_RULES.flatMap(({ name, examples }) => examples.map((example): [string, string] => [name, example]));
  it.each(examples)("%s: %s", (name, example) => expect(ruleFor(example)).toBe(name));

  it.each([
    ["一、".padEnd(40, "工"), "heading over a block"],
    ["一、".padEnd(41, "工"), "note over the width"],
    ["一、".padEnd(23, "工") + "；", "heading over a block"],
    ["一、".padEnd(24, "工") + "；", "note over the width"],
  ])("a heading has up to 40 characters, a sentence up to 24: %s", (text, rule) => expect(ruleFor(text)).toBe(rule));

  it("tells a row that says when, who, how much and which without any rule, whatever its name reminds of", () => {
    expect(ruleFor("3|5月|年终总结表彰|张三|100")).toBe("plain activity");
    expect(ruleFor("3|5月|年终总结表彰||100")).toBe("activity");
    expect(ruleFor("3|5月|全年总计|张三|100")).not.toBe("plain activity");
    expect(ruleFor("3|5月|年终总结表彰|责任人|100")).not.toBe("plain activity");
  });

  it.each(["承前页|||5000", "过次页|||5000", "合计|||5000", "上年结转|||5000"])(
    "a number before its words makes %s no other row",
    (rest) => {
      for (const number of ["三", "(三)", "3.1", "a3"])
        expect([number, ruleFor(`${number}|${rest}`)]).toEqual([number, ruleFor(`|${rest}`)]);
    },
  );

  it.each([
    ["合计|||王工|5000", "total named by its words"],
    ["合计|5月|座谈会|张三|100", "activity"],
    ["3||活动小计|张三|100", "activity"],
    ["||活动小计|张三|100", "total named by its words"],
    ["3|5月|活动小计|张三|100", "total named by its words"],
    ["合计||座谈会|张三|5000", "activity"],
    ["座谈会||合计||5000", "total named by its words"],
    ["合计||伍仟元整||5000", "total named by its words"],
    ["结余||座谈会||1000", "activity"],
    ["|||结余|1000", "balance by its words"],
    ["合计||||5000⏎3|4月|座谈会|张三|1000=6000-E4", "activity"],
    ["可用资金||||6000⏎合计||||5000⏎机动||||1000", "balance by its figure"],
    ["可用资金||||6000⏎合计||||5000⏎机动||||999", "activity without a name"],
    ["可用资金||||6000⏎合计||||5000⏎机动|||张三|1000", "activity without a name"],
    ["合计||||5000⏎||项数|张三|2=COUNTA(C2:C3)", "activity"],
    ["||项数||2=COUNTA(C2:C3)", "statistics by their formulas"],
    ["|40%|50%", "activity"],
    ["|文体活动支出|40%|", "label and a count or a share"],
    ["|文体活动支出占比|40%|100", "activity"],
    ["3月经费||5000", "figure where an activity would be named"],
    ["|全年总计|5000|张三", "activity"],
    ["|全年计划|5000", "figure where an activity would be named"],
    ["合计||||5000⏎张三|李四", "line of words"],
    ["张三||||3000", "activity without a name"],
    ["合计||||5000⏎王五||||3000", "activity without a name"],
    ["合计||||5000⏎||1月|张三|3000", "activity"],
    ["合计||||5000⏎||1月份||3000", "statistics by what they are of"],
    ["||会费收入|张三|5000", "activity"],
    ["|5月|会费收入||5000", "activity"],
    ["3||会费收入||5000", "income"],
    ["||活动总数|9|100", "activity"],
    ["||活动总数|张三", "activity"],
    ["||活动总名|9", "activity"],
    ["今年要花||||5001", "activity without a name"],
    ["今年要花|||张三|5000", "activity without a name"],
    ["3||今年要花||5000", "activity"],
    ["||以上各项||5001", "activity"],
    ["||以上各项|张三|5000", "plain activity"],
    ["小计||||5000⏎3|4月|座谈会|张三|100⏎第二季度||||101", "activity without a name"],
    ["小计||||5000⏎第二季度||||100", "activity without a name"],
    ["第二季度|||张三|100", "activity without a name"],
    ["||第二季度|张三", "activity"],
    ["||第二季度工作", "months over a block"],
    ["||一、慰问类|张三", "activity"],
    ["|一、慰问类", "heading over a block"],
    ["||一、慰问类活动安排：", "numbered heading among the activities"],
    ["||慰问类", "activity"],
    ["||一、工工工工工工工工工工工工工工工工工工工工工工工工工工工工", "numbered heading among the activities"],
    ["||一、工工工工工工工工工工工工工工工工工工工工工工工工工工工工工", "activity"],
    ["合计||||5000⏎||1.另行通知", "note in the column of activities"],
    ["合计||||5000⏎未尽事宜另行通知", "line below the table"],
    ["一||慰问类|张三", "activity"],
    ["1||慰问类||900", "activity"],
    ["一||慰问类||900", "ordinal and heading, with or without a sum"],
    ["联系人|电话|一个很长很长的标题", "header of another table"],
    ["|5月|联系人|电话", "plain activity"],
    ["制表：张三|4月|座谈会|张三", "activity"],
    ["|工会主席意见|同意。|签字：|100", "activity"],
    ["以下空白||||100", "activity without a name"],
    ["以下空白|张三", "line of words"],
    ["注：以实际发生为准||||100", "activity without a name"],
    ["注：以实际发生为准|4月|座谈会|张三", "activity"],
    ["★★|4月|注：座谈会|张三|100", "activity"],
    ["注：以实际发生为准⏎另行通知", "note that goes on"],
    ["注：以实际发生为准⏎||另行通知", "activity"],
    ["注：以实际发生为准⏎2.另行通知|张三", "line of words"],
    ["收入项目|金额|备注⏎3|4月|座谈会|张三|100", "activity"],
    ["||||6000=D4*2", "sum without a label"],
    ["|5月|||6000", "activity without a name"],
    ["|5月||张三", "activity without a name"],
    ["|||张三|100", "activity without a name"],
    ["3||||0=F5*G5|x", "row that nobody filled in"],
    ["3||||5=F5*G5", "sum without a label"],
    ["3||||0", "row that nobody filled in"],
    ["3|4月", "scrap"],
  ])("what is nearly a row of one kind is of another: %s", (example, rule) => expect(ruleFor(example)).toBe(rule));

  it.each([
    ["以上经⏎3|4月|座谈会|张三|100", "lonely number or mark"],
    ["四五六七⏎3|4月|座谈会|张三|100", "heading left of the activities"],
    ["|4月份⏎3||座谈会|张三|100", "months over a block"],
    ["||||6000⏎4|5月|观影|张三|100", "activity without a name"],
    ["第二季度||||101⏎3|4月|座谈会|张三|100", "months over a block with its sum"],
    ["|第二季度|||101⏎3|4月|座谈会|张三|100", "months over a block with its sum"],
    ["第二季度||||101⏎3|7月|座谈会|张三|100", "heading with the sum of its block"],
    ["第二季度||||101⏎3|二季度|座谈会|张三|100", "heading with the sum of its block"],
    ["4月||||100⏎3||座谈会|张三|100⏎4|5月|观影|张三|100", "months over a block with its sum"],
    ["4月||||99⏎3||座谈会|张三|100⏎4|5月|观影|张三|100", "heading with the sum of its block"],
    ["一、慰问||||100⏎3|4月|座谈会|张三|100", "heading with the sum of its block"],
    ["慰问||||100⏎3|4月|座谈会|张三|100", "activity without a name"],
    ["|一、慰问|||100⏎3|4月|座谈会|张三|100", "heading with the sum of its block"],
    ["|慰问|||100⏎3|4月|座谈会|张三|100", "activity without a name"],
    ["一、慰问|||张三|100⏎3|4月|座谈会|张三|100", "activity without a name"],
    ["一、慰问|5月|||100⏎3|4月|座谈会|张三|100", "activity without a name"],
    ["慰问||||100=SUM(E5:E5)⏎3|4月|座谈会|张三|100", "heading with the sum of its block"],
    ["慰问||||100=SUM(E2:E5)⏎3|4月|座谈会|张三|100", "sum of the rows by its formula"],
    ["||||5000⏎3|4月|座谈会|张三|100", "sum of the rows by its figure"],
    ["||5000⏎3|4月|座谈会|张三|100", "activity"],
    ["|全年总计|5000⏎3|4月|座谈会|张三|100", "figure where an activity would be named"],
    ["某某工会委员会⏎2026年1月5日", "signatures"],
    ["某某工会委员会⏎⏎2026年1月5日", "signatures"],
    ["某某工会委员会⏎⏎⏎2026年1月5日", "line below the table"],
    ["某某工会委员会|张三⏎2026年1月5日", "line of words"],
    ["某某工会委员会⏎2026年1月5日|张三", "line below the table"],
  ])("by what stands below it: %s", (example, rule) => expect(ruleFor(example, true)).toBe(rule));

  it("has a name of its own for each rule", () => expect(new Set(ROW_RULES.map(({ name }) => name)).size).toBe(ROW_RULES.length));
});
