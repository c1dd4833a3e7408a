/** madeArticle: a plan written as an article in one of many layouts, and what it says; the same for the same random numbers. */
import type { Random } from "../../fuzz/random";

export interface SaidRow {
  readonly months: readonly number[];
  readonly activity: string;
  readonly owner: string | null;
  /** In yuan. */
  readonly amount: number | null;
}

export interface MadeArticle {
  readonly text: string;
  readonly rows: readonly SaidRow[];
}

const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const VERBS = ["组织职工开展", "举办", "开展女职工"];
const EVENTS = [
  "羽毛球比赛",
  "健康知识讲座",
  "消防演练",
  "书画作品展",
  "劳动技能竞赛",
  "读书分享会",
  "健步走活动",
  "急救培训班",
  "拔河比赛",
  "歌咏比赛",
];
const WORK = [
  "召开会员代表大会",
  "走访慰问困难职工",
  "签订工资专项集体合同",
  "上报工会统计报表",
  "整理职工书屋图书",
  "公布工会经费收支情况",
];
const NAMES = ["赵强", "李红梅", "王建国", "工会办公室", "女工委员会", "财务科"];
const THOUGHTS = [
  "以服务职工为中心，团结动员广大职工建功立业，不断增强工会组织的吸引力和凝聚力。",
  "为进一步做好全年工会工作，推动全年各项任务落到实处，制定本计划。",
  "坚持围绕中心、服务大局，切实维护职工合法权益，努力把工会建设成为职工信赖的职工之家。",
];

type Head = (place: number, months: readonly number[]) => string;
const inWords = (months: readonly number[]): string => months.map((month) => CHINESE[month]!).join("、");
const HEADS: readonly Head[] = [
  (_place, months) => `${inWords(months)}月份：`,
  (_place, months) => `${inWords(months)}月`,
  (_place, months) => `${months.join("、")}月`,
  (place, months) => `${CHINESE[place]!}、${inWords(months)}月份`,
  (place, months) => `（${CHINESE[place]!}）${inWords(months)}月份`,
  (place, months) => `${place}. ${inWords(months)}月`,
  (_place, months) => `【${months.join("—")}月】`,
  (_place, months) => `◆${inWords(months)}月份`,
];
const NUMBERS: readonly ((place: number) => string)[] = [
  (place) => `${place}、`,
  (place) => `${place}. `,
  (place) => "①②③④⑤⑥"[place - 1]!,
  (place) => `(${place})`,
  (place) => `（${place}）`,
  (place) => `- ${place}、`,
];
const ENDS: readonly ((row: SaidRow) => string)[] = [
  ({ owner, amount }) => inBrackets([owner === null ? null : `责任人：${owner}`, amount === null ? null : `经费：${amount}元`], "；"),
  ({ owner, amount }) => `${amount === null ? "" : `，经费${amount}元`}${owner === null ? "" : `，责任人${owner}`}`,
  ({ owner, amount }) => inBrackets([owner === null ? null : `负责人：${owner}`, amount === null ? null : `预算${amount}元`], "，"),
  ({ owner, amount }) => `${amount === null ? "" : `（经费预算${amount}元）`}${owner === null ? "" : `，由${owner}负责`}`,
  ({ owner, amount }) =>
    `${owner === null ? "" : `。责任人：${owner}`}${amount === null ? "" : `${owner === null ? "，" : "，经费"}${amount}元`}`,
];

function inBrackets(parts: readonly (string | null)[], between: string): string {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? "" : `（${told.join(between)}）`;
}

export function madeArticle(random: Random): MadeArticle {
  const lines = [`某某公司工会2026年工作计划`];
  if (random.chance(0.8)) lines.push("一、指导思想", random.pick(THOUGHTS));
  const head = random.pick(HEADS);
  const number = random.pick(NUMBERS);
  const end = random.pick(ENDS);
  // Chapters that count the months leave no chapter over them.
  if (head !== HEADS[3] && random.chance(0.7)) lines.push("二、每月工作安排");
  const used = new Set<string>();
  const rows: SaidRow[] = [];
  let place = head === HEADS[3] && lines.length > 1 ? 2 : 1;
  for (let month = random.between(1, 3); month <= 12; month += random.between(1, 3), place++) {
    const months = month < 12 && random.chance(0.2) ? [month, month + 1] : [month];
    lines.push(head(place, months));
    let item = 0;
    for (let wanted = random.between(1, 4); wanted > 0; wanted--) {
      const activity = random.chance(0.5) ? random.pick(VERBS) + random.pick(EVENTS) : random.pick(WORK);
      if (used.has(activity)) continue;
      used.add(activity);
      const row: SaidRow = {
        months,
        activity,
        owner: random.chance(0.4) ? random.pick(NAMES) : null,
        amount: random.chance(0.4) ? random.between(5, 90) * 100 : null,
      };
      rows.push(row);
      lines.push(`${number(++item)}${activity}${end(row)}。`);
    }
    month = months.at(-1)!;
  }
  if (random.chance(0.4)) lines.push("某某公司工会", "2026年1月10日");
  if (random.chance(0.3)) lines.push("本文来源于网络，仅供参考");
  return { text: lines.join("\n"), rows };
}
