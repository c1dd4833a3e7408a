/** TotalsCollector: which rows a total or subtotal speaks of, by its word, its place and its figure. */
import { readSheet } from "./read-sheet";

/**
 * Lines below 月份 | 活动内容 | 责任人 | 预算: "甲 100" is an activity, any other word with its figure a line without month and owner,
 * "一、文体" a heading, "月份" the header again. Said is "D5 total 2-4": the figure's cell, its role, its rows.
 */
function said(lines: string): readonly string[] {
  let month = 0;
  const rows = lines.split(/[,，]\s*/).map((line) => {
    const [word, figure] = line.split(" ");
    const amount = figure === undefined ? null : Number.isNaN(Number(figure)) ? figure : Number(figure);
    if (word === "月份") return ["月份", "活动内容", "责任人", "预算"];
    return /^[甲乙丙丁戊己庚辛]$/.test(word!) ? [`${++month}月`, `${word}组读书会`, "王工", amount] : [word!, null, null, amount];
  });
  return readSheet([["月份", "活动内容", "责任人", "预算"], ...rows]).stated.map((one) => {
    const [, role, cell, , covers] = /^(\S+) (\w+)=(\S+).*<(.*)>$/.exec(one)!;
    const list = covers === "" ? [] : covers!.split(",").map(Number);
    const isRun = list.every((row, at) => at === 0 || row === list[at - 1]! + 1);
    return `${cell!} ${role!} ${isRun && list.length > 1 ? `${list[0]!}-${list.at(-1)!}` : list.join("+")}`;
  });
}

test.each<[why: string, lines: string, found: readonly string[]]>([
  ["a total", "甲 100，乙 200，合计 300", ["D4 total 2-3"]],
  ["a subtotal of all above", "甲 100，乙 200，小计 300，丙 50，合计 350", ["D4 subtotal 2-3", "D6 total 2+3+5"]],
  [
    "a subtotal begins where the last one ended",
    "甲 100，乙 200，小计 300，丙 50，丁 60，小计 110，合计 410",
    ["D4 subtotal 2-3", "D7 subtotal 5-6", "D8 total 2+3+5+6"],
  ],
  ["and where its heading stands", "甲 100，一、文体活动，乙 200，丙 40，小计 240，合计 340", ["D6 subtotal 4-5", "D7 total 2+4+5"]],
  [
    "by its figure it may reach over that heading",
    "甲 100，一、文体活动，乙 200，丙 40，小计 340，合计 340",
    ["D6 subtotal 2+4+5", "D7 total 2+4+5"],
  ],
  [
    "a heading right above it begins nothing",
    "甲 100，乙 200，一、文体活动，小计 301，丙 50，合计 350",
    ["D5 subtotal 2-3", "D7 total 2+3+6"],
  ],
  [
    "of several totals the grand one is the whole's",
    "甲 100，合计 100，乙 200，合计 200，总计 300",
    ["D3 subtotal 2", "D5 subtotal 4", "D6 total 2+4"],
  ],
  ["of several totals with rows of their own all are parts", "甲 100，合计 100，乙 200，合计 200", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["but for a last one that adds up all", "甲 100，合计 100，乙 200，合计 300", ["D3 subtotal 2", "D5 total 2+4"]],
  ["and one nearer to all than to its part", "甲 100，合计 100，乙 200，合计 290", ["D3 subtotal 2", "D5 total 2+4"]],
  ["not one nearer to its part", "甲 100，合计 100，乙 200，合计 210", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["a total among subtotals with rows below it", "甲 100，合计 100，乙 200，小计 200", ["D3 subtotal 2", "D5 subtotal 4"]],
  ["a total in capitals repeats it", "甲 100，乙 200，合计 300，大写 叁佰元整", ["D4 total 2-3", "D5 total 2-3"]],
  ["added up so far", "甲 100，小计 100，乙 200，小计 200，累计 300", ["D3 subtotal 2", "D5 subtotal 4", "D6 total 2+4"]],
  [
    "added up so far, and more below",
    "甲 100，累计 100，乙 200，累计 300，丙 50，合计 350",
    ["D3 subtotal 2", "D5 subtotal 2+4", "D7 total 2+4+6"],
  ],
  [
    "a page's sum begins where the page does",
    "甲 100，本页小计 100，月份，乙 200，丙 40，本页小计 240，合计 340",
    ["D3 subtotal 2", "D7 subtotal 5-6", "D8 total 2+5+6"],
  ],
  [
    "a quarter's sum and the half's",
    "甲 100，一季度小计 100，乙 200，二季度小计 200，上半年小计 300，合计 300",
    ["D3 subtotal 2", "D5 subtotal 4", "D6 subtotal 2+4", "D7 total 2+4"],
  ],
  [
    "a wrong subtotal keeps its place",
    "甲 100，乙 200，小计 299，丙 50，小计 51，合计 350",
    ["D4 subtotal 2-3", "D6 subtotal 5", "D7 total 2+3+5"],
  ],
])("%s", (_, lines, found) => expect(said(lines)).toEqual(found));
