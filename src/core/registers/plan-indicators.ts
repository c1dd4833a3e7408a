/** PLAN_INDICATORS, doneInPlan: targets of work that the plan itself carries out in rows: how often it is due and how often its 完成情况 says it was done. */
import { TIMES_SAID } from "../words/register-words";
import { columnName } from "../grid/area";
import type { LedgerLine } from "../plan/ledger";
import type { CellRef } from "../grid/area";
import type { RegisterIndicator, RegisterSheet } from "../plan/register";
import { registerValue } from "../plan/register";
import { stateOf } from "./progress";
import { timesIn } from "./times";
import { wordOf } from "./values";

export interface PlanIndicator extends Pick<RegisterIndicator, "id" | "name" | "words"> {
  /** Systems of work it measures, by the ids of the catalogue's systems. */
  readonly systems: readonly string[];
  /** Entries of the catalogue whose rows carry it out; none where only a share is asked for. */
  readonly entries: readonly string[];
  /** The register that tells it better, and which of its entries do, by the Chinese name of a choice. */
  readonly register?: { readonly id: string; readonly column: string; readonly is: string };
  readonly isShare?: true;
}

const meetings = (is: string): NonNullable<PlanIndicator["register"]> => ({ id: "meeting", column: "kind", is });

export const PLAN_INDICATORS: readonly PlanIndicator[] = [
  {
    id: "regular-meetings",
    name: { zh: "例会", en: "Regular meetings" },
    words: ["例会", "工会委员会议", "委员会会议", "委员会议"],
    systems: ["lihui"],
    entries: ["gonghui-weiyuan-huiyi", "gonghui-ganbu-lihui", "zhuxi-huiyi"],
    register: meetings("例会"),
  },
  {
    id: "joint-meetings",
    name: { zh: "联席会议", en: "Joint meetings" },
    words: ["联席会议", "片组会议"],
    systems: ["lianxi-huiyi"],
    entries: ["pianzu-lianxi-huiyi"],
    register: meetings("联席会议"),
  },
  {
    id: "congresses",
    name: { zh: "教代会（职代会）", en: "Congresses" },
    words: ["教代会", "职代会", "教职工代表大会", "职工代表大会"],
    systems: ["jiaodaihui"],
    entries: ["jiaodaihui"],
    register: meetings("教代会（职代会）"),
  },
  {
    id: "women-meetings",
    name: { zh: "女职工会议", en: "Women workers' meetings" },
    words: ["女工工作会议", "女职工工作会议", "女工会议", "女职工会议", "女工委员会议"],
    systems: ["nvgong"],
    entries: ["nvgong-gongzuo-huiyi"],
    register: meetings("女职工会议"),
  },
  {
    id: "study",
    name: { zh: "集中学习", en: "Study" },
    words: ["集中学习", "政治学习", "理论学习", "业务学习"],
    systems: ["xuexi"],
    entries: ["zhengzhi-lilun-xuexi", "gonghui-banzi-xuexi"],
  },
  {
    id: "training",
    name: { zh: "工会干部培训", en: "Training of officers" },
    words: ["工会干部培训", "干部培训", "培训班"],
    systems: ["peixun"],
    entries: ["gonghui-ganbu-peixun"],
  },
  {
    id: "activities",
    name: { zh: "文体活动", en: "Activities" },
    words: ["文体活动", "文娱活动", "体育活动", "月月有活动"],
    systems: ["wenti-yueyueyou"],
    entries: ["yueyue-huodong", "jiaogong-tiyu"],
  },
  {
    id: "audits",
    name: { zh: "经费审计", en: "Audits" },
    words: ["经费审计", "审计", "经费审查", "经审"],
    systems: ["jingshen"],
    entries: ["gonghui-jingfei-shenji"],
  },
  {
    id: "accounts-published",
    name: { zh: "经费公开", en: "Accounts published" },
    words: ["财务公开", "经费公开", "收支公开", "公布账目", "公布帐目", "公布一次", "公布两次", "公布二次"],
    systems: ["caiwu-gongkai"],
    entries: ["gonghui-jingfei-gongkai"],
  },
  {
    id: "affairs-published",
    name: { zh: "校务（厂务）公开", en: "Affairs published" },
    words: ["校务公开", "厂务公开", "院务公开", "政务公开"],
    systems: ["gongkai"],
    entries: ["xiaowu-gongkai", "changwu-zhengwu-gongkai", "xiaowu-gongkai-niandu-baogao"],
  },
  {
    id: "summaries",
    name: { zh: "工作小结", en: "Summaries of work" },
    words: ["工作小结", "进行总结", "工作总结"],
    systems: ["nianchu-jihua-niandi-zongjie"],
    entries: ["gonghui-gongzuo-zongjie", "jidu-gongzuo-zongjie"],
  },
  {
    id: "check-ups",
    name: { zh: "职工体检", en: "Health checks" },
    words: ["体检", "妇科检查", "健康检查"],
    systems: ["jiankang"],
    entries: ["zhigong-tijian", "nvgong-tijian"],
  },
  {
    id: "women-delegates",
    name: { zh: "女职工代表", en: "Women delegates" },
    words: ["女职工代表", "女工代表"],
    systems: ["jiaodaihui"],
    entries: [],
    isShare: true,
  },
];

export interface DoneInPlan {
  readonly done: number;
  /** How often the rows are planned for, by their months. */
  readonly planned: number;
  readonly from: string;
  /** The activity that names it first. */
  readonly text: string;
  readonly cell: CellRef | null;
}

/** The rows of each indicator, in the plan's order. */
export function rowsByIndicator(lines: readonly LedgerLine[]): ReadonlyMap<PlanIndicator, readonly LedgerLine[]> {
  const rows = new Map<PlanIndicator, LedgerLine[]>(PLAN_INDICATORS.map((one) => [one, []]));
  const byEntry = new Map<string | null, readonly LedgerLine[][]>([[null, []]]);
  for (const line of lines) {
    const { catalogueId } = line.classified;
    let lists = byEntry.get(catalogueId);
    if (lists === undefined) {
      lists = PLAN_INDICATORS.filter(({ entries }) => entries.includes(catalogueId!)).map((one) => rows.get(one)!);
      byEntry.set(catalogueId, lists);
    }
    for (const list of lists) list.push(line);
  }
  return rows;
}

/** By the register that tells it, else by the rows' own 完成情况; null where neither says anything. */
export function doneInPlan(
  { register }: PlanIndicator,
  rows: readonly LedgerLine[],
  registers: readonly RegisterSheet[],
): DoneInPlan | null {
  const planned = rows.reduce((sum, line) => sum + timesOf(line), 0);
  const [first] = rows;
  const named = { planned, text: first?.item.activity.text ?? "", cell: first?.item.activity.cell ?? null };
  const kept = register === undefined ? undefined : registers.find((one) => one.register.id === register.id && one.entries.length > 0);
  const column = kept?.layout.columns[register?.column ?? ""];
  if (kept !== undefined && column !== undefined) {
    const done = kept.entries.filter((entry) => registerValue(entry, register!.column) === register!.is).length;
    return { ...named, done, from: `${kept.sheet}!${columnName(column)}` };
  }
  const told = rows.filter((line) => stateOf(line, NOBODY) !== "unknown");
  if (told.length === 0) return null;
  const done = told.reduce((sum, line) => sum + (stateOf(line, NOBODY) === "done" ? (saidTimes(line) ?? timesOf(line)) : 0), 0);
  const status = told[0]!.item.status?.cell ?? null;
  return { ...named, done, from: status === null ? named.cell!.sheet : `${status.sheet}!${columnName(status.column)}` };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Once in each month of the row, once where it names none. */
function timesOf({ months }: LedgerLine): number {
  return Math.max(1, months.length);
}

/** 已召开6次. */
function saidTimes({ item }: LedgerLine): number | null {
  const found = TIMES_SAID.exec(wordOf(item.status?.value ?? ""));
  return found === null ? null : timesIn(found[1]!);
}
