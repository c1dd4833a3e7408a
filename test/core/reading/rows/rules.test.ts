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

/** The rule that tells the last row of an example. */
function ruleFor(example: string): string {
  const rows = example.split("⏎").map((line) => line.split("|").map(cellOf));
  const grid = gridOf("Sheet1", [...ABOVE, ...rows]);
  const layout = { ...recognise(gridOf("Sheet1", ABOVE)).layout!, lastRow: grid.lastRow };
  const view = new SheetView(grid);
  const sorter = new RowClassifier(view, layout, new ItemReader(view, layout, 2026, false));
  let previous = 0;
  let rule = "";
  for (const row of view.rows) {
    if (row < layout.firstRow) continue;
    rule = sorter.named(row, previous).rule;
    previous = row;
  }
  return rule;
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

  it("has a name of its own for each rule", () => expect(new Set(ROW_RULES.map(({ name }) => name)).size).toBe(ROW_RULES.length));
});
