/** Laws on articles: every line with a time is accounted for, spoilt texts never throw, a hard-wrapped copy says the same. */
import fs from "node:fs";
import path from "node:path";
import { readArticle } from "../../../src/core/importing";
import { cadencesIn } from "../../../src/core/importing/cadence";
import { readLines } from "../../../src/core/importing/lines";
import { mentionsIn, vagueTimeIn } from "../../../src/core/importing/mentions";
import { Random } from "../../fuzz/random";
import { read, rowsOf, sharedFiles } from "./read";
import { wrapped } from "./wrapped";

const OWN = `某某公司工会2026年工作计划
一、指导思想
以服务职工为中心，紧紧围绕公司生产经营开展工作，不断增强工会组织的吸引力和凝聚力，推动各项任务落到实处。
二、每月安排
1月
1、走访慰问困难职工，把组织的温暖送到每一位困难职工和劳动模范的手中，预算3000元。（责任人：张三）
2、召开工会委员会，讨论全年工作计划和经费预算安排，部署第一季度的各项重点任务。
3月
1、庆祝“三八”妇女节，组织女职工开展健康讲座和插花活动，并慰问一线岗位的女职工。
三、其他工作
1、每季度召开一次经费审查委员会会议，对工会经费的收支情况进行审查并向会员公布。
2、12月底前完成年度工会经费决算的编制和上报工作，按时向上级工会报送各类统计报表。`;

const TEXTS: (readonly [string, string])[] = [
  ["own", OWN],
  ...[...sharedFiles("texts", ".txt"), ...sharedFiles("seeds", ".txt")].map(
    (file) => [path.basename(file), fs.readFileSync(file, "utf8")] as const,
  ),
];

it.each(TEXTS)("%s: every line with a time word is in a row, ignored or unrecognised", (_name, text) => {
  const { plans, ignored, unrecognised } = read(text);
  const told = new Set([
    ...plans.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines)),
    ...ignored.map(({ line }) => line),
    ...unrecognised.map(({ line }) => line),
  ]);
  const timed = readLines(text, { keepTraditional: false }).filter(
    ({ plain }) => mentionsIn(plain, null).length > 0 || cadencesIn(plain).length > 0 || vagueTimeIn(plain),
  );
  expect(timed.filter(({ number }) => !told.has(number)).map(({ number, raw }) => `${number} ${raw}`)).toEqual([]);
  for (const { from, to, rows } of plans) expect(rows.every(({ line }) => line >= from && line <= to)).toBe(true);
});

it.each([24, 30, 36])("a copy broken at %i characters has the same rows", (width) => {
  expect(rowsOf(wrapped(OWN, width))).toEqual(rowsOf(OWN));
  expect(read(wrapped(OWN, width)).plans[0]!.rows.map(({ owner }) => owner)).toEqual(read(OWN).plans[0]!.rows.map(({ owner }) => owner));
});

const PIECES = [
  "1月",
  "三、四月份",
  "每季度",
  "（责任人：",
  "时限：",
  "①",
  "一、",
  "20xx年",
  "；",
  "。",
  ",",
  "(",
  "“",
  "\n",
  "?",
  "元",
  "十二",
  "、",
  "3.8",
  "\ufffd",
  "ā)",
  "\u0000",
  "召开会议",
  "工会",
  "国庆",
  "以上两项",
  "\ud800",
];

it("texts spoilt at random never throw, and their lines stay within them", () => {
  const random = new Random(7, 0);
  for (let turn = 0; turn < 250; turn++) {
    const [, text] = TEXTS[random.below(TEXTS.length)]!;
    let spoilt = text.slice(random.below(text.length)).slice(0, 1500);
    for (let cut = 0; cut < 12; cut++) {
      const at = random.below(spoilt.length + 1);
      spoilt = spoilt.slice(0, at) + PIECES[random.below(PIECES.length)]! + spoilt.slice(at + random.below(20));
    }
    const { plans } = readArticle(spoilt, { year: turn % 2 === 0 ? 2026 : null, keepTraditional: false });
    const count = readLines(spoilt, { keepTraditional: false }).length;
    expect(
      plans.every(({ rows }) =>
        rows.every(
          ({ line, activity, months }) =>
            line >= 1 && line <= count && activity !== "" && months.every((month) => month >= 1 && month <= 12),
        ),
      ),
    ).toBe(true);
  }
});
