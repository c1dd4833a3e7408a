/** madePlan: a plan laid out at random from a seed: what fixtures have one of, in all combinations. */
import { areaA1 } from "../../../src/core/grid/area";
import type { Workbook } from "../../../src/core/grid/grid";
import { type CellInput, type SheetInput, workbookOf } from "../../build-workbook";

const ACTIVITIES = [
  "职工篮球赛",
  "读书分享会",
  "健康知识讲座",
  "插花体验",
  "消防演练",
  "摄影比赛",
  "登山活动",
  "职工书屋更新",
  "技能比武",
  "亲子活动",
  "厨艺展示",
  "合唱排练",
  "电影观摩",
  "棋牌联赛",
];
const OWNERS = ["王丽华", "李静", "第一分会", "第二分会", "机关分会", "张伟"];
const GOALS = ["丰富职工文化生活", "提高职工技能水平", "关心职工身心健康", "增强队伍凝聚力"];
const SIGNS = ["√", "■", "●", "★", "▲", "Y", 1];
const FIGURES = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
/** What the sheet says of its signs, and which of them then never say "planned". */
const LEGENDS: readonly (readonly [text: (sign: CellInput, other: CellInput) => string, isBad: boolean, isOtherBad: boolean])[] = [
  [(sign) => `注：${String(sign)}表示计划开展`, false, false],
  [(sign, other) => `图例：${String(sign)}计划 ${String(other)}已完成`, false, true],
  [(sign, other) => `图例：${String(sign)}重点工作 ${String(other)}一般工作`, true, false],
  [(sign) => `说明：${String(sign)}为已完成`, true, false],
];

export interface MadePlan {
  readonly workbook: Workbook;
  /** Which choices it was made by, for the developer. */
  readonly traits: string;
  /** Signs of its legend that mean something else than that a thing is planned. */
  readonly forbidden: readonly CellInput[];
}

/** Always the same for a seed. */
export function madePlan(seed: number): MadePlan {
  const random = mulberry(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const kind = pick([
    "list",
    "list",
    "merged",
    "inherited",
    "quarters",
    "matrix",
    "matrix",
    "sections",
    "sheets",
    "dates",
    "pair",
  ] as const);
  if (kind === "sheets") {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter(() => chance(0.5)).slice(0, 6);
    const sheets = (months.length > 1 ? months : [3, 5]).map((month) => [`${month}月`, sheet(seed * 31 + month, "list", [month])] as const);
    return {
      workbook: workbookOf(Object.fromEntries(sheets.map(([name, made]) => [name, made.input]))),
      traits: `sheets ${sheets[0]![1].traits}`,
      forbidden: [],
    };
  }
  const made = sheet(seed, kind, null);
  return { workbook: workbookOf({ 计划: made.input }), traits: made.traits, forbidden: made.forbidden };
}

type Kind = "list" | "merged" | "inherited" | "quarters" | "matrix" | "sections" | "dates" | "pair";

function sheet(
  seed: number,
  kind: Kind,
  only: readonly number[] | null,
): { readonly input: SheetInput; readonly traits: string; readonly forbidden: CellInput[] } {
  const random = mulberry(seed + 7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const style = pick([
    (month: number): CellInput => `${month}月`,
    (month: number): CellInput => `${FIGURES[month - 1]!}月`,
    (month: number): CellInput => `2026年${month}月`,
    (month: number): CellInput => `2026.${String(month).padStart(2, "0")}`,
    (month: number): CellInput => month,
    (month: number): CellInput => `${month}月份`,
  ]);
  const hasSeq = chance(0.6);
  const hasOwner = chance(0.8);
  const hasGoal = chance(0.4);
  const hasRemark = chance(0.5);
  const hasAmount = kind === "matrix" ? chance(0.4) : chance(0.85);
  const running = hasAmount && chance(0.35);
  const share = hasAmount && chance(0.2);
  const total = hasAmount ? pick(["SUM", "chain", "list", "typed", "none", "subtotals"] as const) : "none";
  const columns: string[] = [];
  const add = (name: string): number => columns.push(name);
  const at: Record<string, number> = {};
  if (hasSeq) at["seq"] = add("序号");
  if (kind === "quarters") at["quarter"] = add("季度");
  const middle: (() => void)[] = [];
  if (kind === "pair") middle.push(() => void ((at["month"] = add("开始时间")), (at["end"] = add("结束时间"))));
  else if (kind === "dates") middle.push(() => void (at["month"] = add("时间")));
  else if (kind !== "matrix" && kind !== "sections") middle.push(() => void (at["month"] = add("月份")));
  if (hasGoal) middle.push(() => void (at["goal"] = add("工作目标")));
  middle.push(() => void (at["activity"] = add("活动内容")));
  if (hasOwner) middle.push(() => void (at["owner"] = add(pick(["责任人", "承办分会", "责任部门"]))));
  if (chance(0.4)) middle.reverse();
  for (const one of middle) one();
  if (kind === "matrix") {
    at["months"] = columns.length + 1;
    for (let month = 1; month <= 12; month++) add(`${month}月`);
  }
  if (hasAmount) at["amount"] = add("预算金额（元）");
  if (running) at["running"] = add("累计（元）");
  if (share) at["share"] = add("占比");
  if (hasRemark) at["remark"] = add("备注");

  const count = 4 + Math.floor(random() * 9);
  const months = Array.from({ length: count }, () => (only === null ? 1 + Math.floor(random() * 12) : pick(only))).sort((a, b) => a - b);
  const sign = pick(SIGNS);
  const other = pick(SIGNS.filter((one) => one !== sign));
  const legend = kind === "matrix" && chance(0.6) ? pick(LEGENDS) : null;
  const rows: CellInput[][] = [[pick(["2026年工会工作计划表", "某某公司工会2026年度工作计划"])]];
  rows.push(columns);
  const merges: string[] = [];
  const letter = (column: number): string => areaA1({ top: 1, left: column, bottom: 1, right: column }).replace(/\d+/, "");
  const cellAt = (row: number, name: string): string => `${letter(at[name]!)}${row}`;
  const put = (row: CellInput[], name: string, value: CellInput): void => {
    if (at[name] !== undefined) row[at[name] - 1] = value;
  };
  const itemRows: number[] = [];
  const subtotals: number[] = [];
  let sinceSubtotal: number[] = [];
  let sum = 0;
  let blockSum = 0;
  const subtotal = (): void => {
    if (sinceSubtotal.length === 0) return;
    const row: CellInput[] = [];
    row[at["activity"]! - 1] = "小计";
    put(row, "amount", {
      formula: `SUM(${cellAt(sinceSubtotal[0]!, "amount")}:${cellAt(sinceSubtotal.at(-1)!, "amount")})`,
      value: blockSum,
    });
    rows.push(row);
    subtotals.push(rows.length);
    sinceSubtotal = [];
    blockSum = 0;
  };
  for (const [index, month] of months.entries()) {
    const isNewQuarter = index > 0 && Math.ceil(month / 3) !== Math.ceil(months[index - 1]! / 3);
    if (total === "subtotals" && isNewQuarter) subtotal();
    if (kind === "sections" && (index === 0 || months[index - 1] !== month)) rows.push([`${month}月`]);
    const row: CellInput[] = [];
    const number = rows.length + 1;
    const amount = 100 * (1 + Math.floor(random() * 60));
    put(row, "seq", index + 1);
    const isFirstOfMonth = index === 0 || months[index - 1] !== month || (total === "subtotals" && isNewQuarter);
    const said =
      kind === "dates"
        ? { value: 46023 + (month - 1) * 30 + 9, format: "yyyy/m/d" }
        : kind === "pair"
          ? `2026-${String(month).padStart(2, "0")}-05`
          : style(month);
    if ((kind !== "merged" && kind !== "inherited") || isFirstOfMonth) put(row, "month", said);
    put(row, "end", `2026-${String(month).padStart(2, "0")}-20`);
    if (index === 0 || isNewQuarter) put(row, "quarter", `第${FIGURES[Math.ceil(month / 3) - 1]!}季度`);
    put(row, "activity", `${ACTIVITIES[index % ACTIVITIES.length]!}${only === null ? "" : seed % 97}`);
    put(row, "owner", pick(OWNERS));
    put(row, "goal", pick(GOALS));
    put(row, "amount", amount);
    sum += amount;
    blockSum += amount;
    if (kind === "matrix") {
      row[at["months"]! + month - 2] = chance(0.85) || index === 0 ? sign : other;
      if (chance(0.3)) row[at["months"]! + Math.floor(random() * 12) - 1] = sign;
    }
    const before = itemRows.at(-1);
    if (running) {
      const value = sum;
      put(row, "running", {
        formula: before === undefined ? cellAt(number, "amount") : `${cellAt(before, "running")}+${cellAt(number, "amount")}`,
        value,
      });
    }
    rows.push(row);
    itemRows.push(number);
    sinceSubtotal.push(number);
  }
  if (total === "subtotals") subtotal();
  const totalRow = rows.length + 1;
  if (total !== "none") {
    const cells = (total === "subtotals" ? subtotals : itemRows).map((row) => cellAt(row, "amount"));
    const formula =
      total === "SUM"
        ? `SUM(${cells[0]!}:${cells.at(-1)!})`
        : total === "list"
          ? `SUM(${cells.join(",")})`
          : total === "typed"
            ? undefined
            : cells.join("+");
    const row: CellInput[] = ["合计"];
    put(row, "amount", formula === undefined ? sum : { formula, value: sum });
    rows.push(row);
    if (share)
      for (const item of itemRows)
        rows[item - 1]![at["share"]! - 1] = {
          formula: `${cellAt(item, "amount")}/${letter(at["amount"]!)}$${totalRow}`,
          value: (rows[item - 1]![at["amount"]! - 1] as number) / sum,
        };
  }
  if (legend !== null) rows.push([legend[0](sign, other)]);

  const isAdjacent = (index: number): boolean => itemRows[index] === itemRows[index - 1]! + 1;
  const mergeRuns = (name: string, goesOn: (index: number) => boolean, isBlanked: boolean): void => {
    if (at[name] === undefined) return;
    let first = 0;
    for (let index = 1; index <= itemRows.length; index++) {
      if (index < itemRows.length && isAdjacent(index) && goesOn(index)) {
        if (isBlanked) put(rows[itemRows[index]! - 1]!, name, null);
        continue;
      }
      if (index - first > 1) merges.push(`${cellAt(itemRows[first]!, name)}:${cellAt(itemRows[index - 1]!, name)}`);
      first = index;
    }
  };
  if (kind === "merged") mergeRuns("month", (index) => months[index] === months[index - 1], true);
  if (kind === "quarters") mergeRuns("quarter", (index) => Math.ceil(months[index]! / 3) === Math.ceil(months[index - 1]! / 3), true);
  const isOwnerMerged = chance(0.5);
  if (isOwnerMerged) mergeRuns("owner", () => chance(0.6), true);
  if (hasGoal && chance(0.8)) mergeRuns("goal", () => chance(0.7), true);
  const arrays = chance(0.1)
    ? [`${letter(columns.length + 2)}${itemRows[0]!}:${letter(columns.length + 2)}${itemRows[Math.min(2, itemRows.length - 1)]!}`]
    : [];
  const traits = [
    kind,
    total,
    running && "running",
    share && "share",
    isOwnerMerged && "owners merged",
    hasGoal && "goal",
    legend?.[0](sign, other),
    arrays[0],
  ]
    .filter(Boolean)
    .join(", ");
  const forbidden = legend === null ? [] : [...(legend[1] ? [sign] : []), ...(legend[2] ? [other] : [])];
  return { input: { rows, merges, arrays }, traits, forbidden };
}

/** A small generator of numbers from 0 to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
