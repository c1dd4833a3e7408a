/** Processor time of reading a megabyte of article, shape by shape, in a process of its own. Prints JSON. */
import { readArticle } from "../../src/core/importing";
import { processorTime } from "../processor-time";

export interface TextMeasure {
  readonly shape: string;
  readonly milliseconds: number;
  readonly rows: number;
}

const MEGABYTE = 1_000_000;
const RUNS = 3;
const ACTIVITIES = ["走访慰问困难职工", "组织女职工开展健康讲座", "召开职工代表大会", "开展劳动竞赛和技能比武", "举办职工篮球赛"];

/** Paragraphs that are each another one. */
function article(): string {
  let text = "某公司工会2026年工作计划\n";
  for (let at = 0; text.length < MEGABYTE / 2.8; at++) {
    const activity = ACTIVITIES[at % ACTIVITIES.length]!;
    text +=
      at % 40 === 0
        ? `${(Math.floor(at / 40) % 12) + 1}月份\n`
        : `${at % 40}、${activity}（第${at}批），结合本单位实际，由工会牵头组织，${(at % 12) + 1}月底前完成，预算${at * 10}元。（责任人：第${at % 17}组）\n`;
  }
  return text;
}

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / new TextEncoder().encode(piece).length));
}

const SHAPES: readonly (readonly [string, () => string])[] = [
  ["items, no two alike", article],
  ["prose on one line", () => repeated("工会要在三月份组织女职工活动，由张三负责，6月底前完成总结；每季度召开一次会议。")],
  ["short lines", () => repeated("1月组织职工开展活动。\n")],
  ["months on one line", () => repeated("三月,")],
  ["a month a line", () => repeated("1月\n")],
  ["months before tabs", () => repeated("1月\t活动\n")],
  ["rows of cells without headings", () => repeated("| 1月 | 组织活动 | 500元 |\n")],
  ["a table in Markdown", () => `| 时间 | 活动 | 预算 |\n|---|---|---|\n${repeated("| 1月 | 组织活动 | 500元 |\n")}`],
  ["months in brackets", () => repeated("(1)开展活动(3月)\n")],
  ["circled items", () => repeated("①召开会议。\n")],
];

const measures = SHAPES.map(([shape, make]): TextMeasure => {
  const text = make();
  let milliseconds = Infinity;
  let rows = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = processorTime();
    const { plans } = readArticle(text, { year: 2026, keepTraditional: false });
    milliseconds = Math.min(milliseconds, processorTime() - start);
    rows = plans.reduce((sum, plan) => sum + plan.rows.length, 0);
  }
  return { shape, milliseconds, rows };
});

process.stdout.write(JSON.stringify(measures));
