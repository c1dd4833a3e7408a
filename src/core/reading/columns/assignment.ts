/** columnsOf: gives each role its column, from the headings, their neighbours and what stands below. */
import type { MonthNumber } from "../../terms/month";
import type { ColumnRole } from "../../terms/column-role";
import { SPAN_END, SPAN_START } from "../../words/columns";
import { ADJUSTED_BUDGET, COST_HEADING, SUM_OF_ITEMS } from "../../words/heading-words";
import type { HeadingKind } from "../../terms/column-role";
import { COLUMN_RULES, isGranted, isInCapitals, isThisYears, PEOPLE_RULES, type Table, TIME_RULES, weight } from "./evidence";
import { Choice } from "./choice";
import { costLines, isCostLine } from "./cost-lines";
import type { ColumnFacts, TableColumns } from "./facts";
import type { Heading } from "../headings";
import { languagesOf } from "../labels";
import { payersUnder, withGroupSums } from "./group-sums";
import { matrixOf } from "./matrix";
import { monthSums } from "./month-sums";
import { type Payers, payersIn } from "./payers";

export interface Columns {
  readonly columns: Partial<Record<ColumnRole, number>>;
  readonly monthColumns: readonly { readonly column: number; readonly month: MonthNumber }[];
  /** A column that names each row's own money unit (单位：元/万元), or null. */
  readonly unitColumn: number | null;
  /** The column of the last month, beside that of the first, or null. */
  readonly endColumn: number | null;
  /** Columns that add up to the amounts, or whose sum they are where no column is. */
  readonly partColumns: readonly number[];
  /** The column of cost lines below an activity joined over them, or null. */
  readonly costColumn: number | null;
  /** Columns of what others than the union pay, and of what all pay together; the union's own money is the amount. */
  readonly otherPayers: readonly number[];
  /** Of these the column of what all pay together, or null. */
  readonly wholeOfPayers: number | null;
  /** Columns that may be the amounts as well as the one chosen. */
  readonly doubt: readonly number[];
  /** How far the amount column leads the next that may be it, as scores go; null where there is none. */
  readonly lead: number | null;
}

const NO_PAYERS = { otherPayers: [], wholeOfPayers: null } as const;
const NO_ROLE: readonly HeadingKind[] = ["code", "rate", "remaining", "adjusted", "approval", "income", "measure", "done"];

/** `facts` by column, `titleYear` as the title names it; columns without a heading may still be found by their contents. */
export function columnsOf(
  headings: ReadonlyMap<number, Heading>,
  { arithmetic, facts }: TableColumns,
  titleYear: number | null = null,
): Columns {
  const all = [...facts.keys()].sort((a, b) => a - b);
  const monthColumns = matrixOf(headings, all, facts);
  const columns: Partial<Record<ColumnRole, number>> = {};
  const table: Table = {
    headings,
    facts,
    arithmetic: { ...arithmetic, sums: withGroupSums(arithmetic, headings, facts) },
    all,
    isMatrix: monthColumns.length > 0,
    latestYear: latestYear(headings, all, titleYear),
    columns,
  };
  const choice = new Choice(table, columns);
  for (const { column } of monthColumns) choice.leaveOut(column);
  const inMonths = new Set(monthColumns.map(({ column }) => column));
  for (const column of monthSums(inMonths, all, (at) => headings.get(at)).keys()) choice.leaveOut(column);
  for (const column of all) if (isKnownToBeNone(headings.get(column))) choice.leaveOut(column);
  const payers = payersIn(table);
  if (payers !== null) takePayers(choice, payers);
  choice.assign(payers === null ? COLUMN_RULES : COLUMN_RULES.filter(({ role }) => role !== "amount" || payers.isOpen));
  for (const column of all) if (isOfOtherYear(column, table)) choice.leaveOut(column);
  const endColumn = takeSpan(choice, table);
  choice.assign(TIME_RULES);
  const unitColumn = choice.best(0.5, (column) => (facts.get(column)!.moneyUnits > 0.6 ? weight(table, column, "unit") : 0));
  if (unitColumn !== null) choice.leaveOut(unitColumn);
  // 单位 over 次, 人, 场 counts things; it names nobody.
  for (const column of all) if (weight(table, column, "unit") >= 0.5 && facts.get(column)!.measures > 0.6) choice.leaveOut(column);
  choice.assign(PEOPLE_RULES);
  const costColumn = costLines((column) => choice.isFree(column), table);
  if (costColumn !== null) choice.leaveOut(costColumn);
  takeActivities(choice, table);
  choice.take(
    "remark",
    choice.best(0.6, (column) => weight(table, column, "remark")),
  );
  if (payers !== null && !payers.isOpen)
    return {
      columns,
      monthColumns,
      unitColumn,
      endColumn,
      costColumn,
      partColumns: payers.own.length > 1 ? payers.own : [],
      otherPayers: payers.others,
      wholeOfPayers: payers.whole,
      doubt: [],
      lead: null,
    };
  const partColumns = partsOf(choice, table);
  if (columns.amount !== undefined && partColumns.includes(columns.amount)) {
    delete columns.amount;
    return { columns, monthColumns, unitColumn, endColumn, partColumns, costColumn, ...NO_PAYERS, doubt: [], lead: null };
  }
  const { doubt, lead } = doubtOf(choice, table, partColumns);
  const open =
    payers === null
      ? []
      : payers.own.filter((column) => column !== columns.amount && (payers.isWithGrant || !partColumns.includes(column)));
  return {
    columns,
    monthColumns,
    unitColumn,
    endColumn,
    partColumns,
    costColumn,
    ...NO_PAYERS,
    doubt: [...new Set([...doubt, ...open])],
    lead,
  };
}

/** The union's own money is the amount, or what makes it; nobody else's is. */
function takePayers(choice: Choice, { isOpen, others, own }: Payers): void {
  if (isOpen) return;
  for (const column of others) choice.leaveOut(column);
  if (own.length === 1) choice.take("amount", own[0]!);
  else for (const column of own) choice.leaveOut(column);
}

/** Headings of money that are no more than an item of it: 餐饮, 交通费 under 费用明细. */
const SURE_AMOUNT = 0.7;
/** Cells of a column of costs that are figures. */
const FIGURES = 0.8;

/** The columns that the amount column adds up; without one that is surely it, the columns of cost items, none of which is the amount by itself. */
function partsOf(choice: Choice, table: Table): readonly number[] {
  const { all, arithmetic, columns, facts, headings, isMatrix } = table;
  const { amount } = columns;
  if (isMatrix) return [];
  const roles = new Set<number | undefined>([columns.actual, columns.lastYear, columns.heads, columns.unitPrice, columns.quantity]);
  // 2026.05 in a column of months is no money, however few rows of the others add up without it.
  const isOther = (column: number): boolean =>
    (["month", "date", "seq", "heads"] as const).some((kind) => weight(table, column, kind) >= SURE_AMOUNT);
  if (amount !== undefined && isGranted(amount, table)) return [];
  const added = amount === undefined ? undefined : arithmetic.sums.get(amount)?.filter((column) => !isOther(column));
  if (added !== undefined) return added.length >= 2 && !added.some((column) => roles.has(column)) ? added : [];
  const payers = amount === undefined ? [] : payersUnder(headings, facts, amount);
  if (payers.length > 0) return payers;
  // Over one activity no rows show what adds up; 合计金额 says so itself.
  const isSumOfOne = amount !== undefined && facts.get(amount)!.filled === 1 && SUM_OF_ITEMS.test(headings.get(amount)!.text);
  if (amount !== undefined && weight(table, amount, "amount") >= SURE_AMOUNT && !isSumOfOne) return [];
  const isFigures = (column: number): boolean => {
    const { amounts, filled } = facts.get(column)!;
    if (column !== amount && !choice.isFree(column)) return false;
    return filled > 0 && amounts >= FIGURES && !arithmetic.counting.has(column) && headings.has(column);
  };
  const isItem = (column: number): boolean => {
    const isOfGroup = weight(table, column, "amount") > 0 && weight(table, column, "amount") < SURE_AMOUNT;
    return isFigures(column) && (isOfGroup || COST_HEADING.test(headings.get(column)!.text));
  };
  const items = new Set(all.filter(isItem));
  // 节日费用预算 and 节日礼品预算 are two budgets; one cost item among them says what they are.
  if (![...items].some((column) => COST_HEADING.test(headings.get(column)!.text))) return [];
  // One of them by itself is what the row costs.
  if (items.size < 2 || (amount !== undefined && !items.has(amount) && !isSumOfOne)) return [];
  // What stands right beside two cost items and is called nothing that is known is one as well: 饮用水.
  for (const [at, column] of all.entries())
    if ((headings.get(column)?.senses.length ?? 1) === 0 && isFigures(column) && [at - 1, at + 1].some((next) => items.has(all[next] ?? 0)))
      items.add(column);
  if (isSumOfOne) items.add(amount);
  // 小计 behind them is their sum, whatever else adds up.
  const sum = [...items].filter((column) => SUM_OF_ITEMS.test(headings.get(column)!.text));
  const others = [...items].filter((column) => !sum.includes(column)).sort((a, b) => a - b);
  if (sum.length !== 1 || others.length === 0) return [...others, ...sum].sort((a, b) => a - b);
  choice.give("amount", sum[0]!);
  return others;
}

/** Closer than this, another column is as likely the amounts as the one chosen. */
const CLOSE = 0.15;

/** Columns that may be the amounts as well as the one chosen, asked about and not settled in silence; and how far that one leads. */
function doubtOf(choice: Choice, table: Table, parts: readonly number[]): Pick<Columns, "doubt" | "lead"> {
  const { columns, headings } = table;
  const { amount } = columns;
  if (amount === undefined) return { doubt: [], lead: null };
  const score = COLUMN_RULES.find(({ role }) => role === "amount")!.score;
  const own = score(amount, table);
  const factor = (column: number): number | null => headings.get(column)?.unit?.factor ?? null;
  // The same figures in 元 and in 万元 are no two answers.
  const isOtherUnit = (column: number): boolean => factor(column) !== null && factor(amount) !== null && factor(column) !== factor(amount);
  const rivals = table.all
    .filter(
      (column) =>
        column !== amount &&
        !parts.includes(column) &&
        !isOtherUnit(column) &&
        !(isInCapitals(headings.get(column)) && !isInCapitals(headings.get(amount))) &&
        choice.isFree(column) &&
        table.facts.get(column)!.amounts > 0.6,
    )
    .map((column) => ({ column, lead: own - score(column, table) }));
  return {
    doubt: rivals.filter(({ lead }) => lead <= CLOSE).map(({ column }) => column),
    lead: rivals.length === 0 ? null : Math.min(...rivals.map(({ lead }) => lead)),
  };
}

/** A heading that names what has no role: 科目编码, 执行率, 余额. */
function isKnownToBeNone(heading: Heading | undefined): boolean {
  const best = heading?.senses[0];
  if (heading === undefined || best === undefined || !NO_ROLE.includes(best.kind) || ADJUSTED_BUDGET.test(heading.text)) return false;
  return !heading.senses.some((sense) => sense.weight === best.weight && !NO_ROLE.includes(sense.kind));
}

/** The year of the title where headings name it among others; else the latest of several. */
function latestYear(headings: ReadonlyMap<number, Heading>, all: readonly number[], titleYear: number | null): number | null {
  const years = all.map((column) => headings.get(column)?.year ?? null).filter((year) => year !== null);
  // 2025年预算 beside 本年预算 is last year's.
  if (years.length > 0 && all.some((column) => isThisYears(headings.get(column)))) return titleYear ?? Math.max(...years) + 1;
  if (titleYear !== null && years.includes(titleYear) && years.some((year) => year !== titleYear)) return titleYear;
  return years.length > 1 ? Math.max(...years) : null;
}

/** A heading as it stands, and each of its two languages. */
function namesIn(heading: Heading | undefined): readonly string[] {
  return heading === undefined ? [] : [heading.text, ...languagesOf(`${heading.text}|${heading.bracket}`)];
}

/** 时间 of 2025年（实际） beside 时间 of 2026年（计划）: not the plan's. */
function isOfOtherYear(column: number, { headings, latestYear }: Table): boolean {
  const { senses, year } = headings.get(column) ?? { senses: [], year: null };
  const [kind] = senses.map((sense) => sense.kind);
  if (latestYear === null || year === null || year === latestYear || kind === undefined) return false;
  return [...headings].some(([at, other]) => at !== column && other.senses[0]?.kind === kind && (other.year ?? latestYear) === latestYear);
}

/** 开始月份 beside 结束月份: the first is the month, the second its end. */
function takeSpan(choice: Choice, { all, headings }: Table): number | null {
  const named = (pattern: RegExp): number | null =>
    all.find((column) => choice.isFree(column) && namesIn(headings.get(column)).some((name) => pattern.test(name))) ?? null;
  const start = named(SPAN_START);
  const end = start === null ? null : named(SPAN_END);
  if (start === null || end === null) return null;
  choice.take("month", start);
  choice.leaveOut(end);
  return end;
}

/** A column in which nearly every row has a name of its own. */
const MOSTLY = 0.75;

function takeActivities(choice: Choice, table: Table): void {
  const { all, facts, headings } = table;
  // One figure below 活动内容 is in the wrong place; many make the heading wrong.
  const isLoneFigure = (column: number): boolean => facts.get(column)!.filled === 1 && weight(table, column, "activity") >= SURE_AMOUNT;
  const texts = all.filter((column) => choice.isFree(column) && (facts.get(column)!.amounts < 0.7 || isLoneFigure(column)));
  // 支出项目 over 奖品, 场地 beside the name said again in each row.
  const hasName = texts.some((column) => weight(table, column, "activity") >= SURE_AMOUNT && !isCostLine(column, table));
  const named = texts.filter(
    (column) =>
      (["activity", "content", "task"] as const).some((kind) => weight(table, column, kind) > 0) && !(hasName && isCostLine(column, table)),
  );
  const isGroup = (column: number): boolean => facts.get(column)!.grouped >= 0.35;
  const someStands = named.some((column) => !isGroup(column) && weight(table, column, "activity") + weight(table, column, "content") > 0);
  let activity: number | null = null;
  let highest = -2;
  for (const column of named) {
    const { own, distinct, numbered } = facts.get(column)!;
    const words = Math.max(
      weight(table, column, "activity") - 0.2 * weight(table, column, "content"),
      0.5 * weight(table, column, "content"),
      // 重点任务 in which every row has one of its own, beside the measures for each.
      (own * distinct >= MOSTLY && named.some((at) => at > column && isMeasures(at, table)) ? 0.7 : 0.3) * weight(table, column, "task"),
    );
    const sameName = activity !== null && headings.get(activity)!.text === headings.get(column)!.text;
    const score =
      words +
      0.4 * own +
      0.15 * distinct -
      ((isGroup(column) && someStands) || named.some((at) => isFiner(at, column, table)) ? 0.7 : 0) -
      (numbered > 0.7 ? 1 : 0) +
      (sameName ? 0.02 : 0);
    if (score > highest) {
      highest = score;
      activity = column;
    }
  }
  // 活动形式 beside a column of texts whose heading was left out says how that is done.
  if (activity === null || weight(table, activity, "activity") < 0.5) activity = headless(texts, activity, table) ?? activity;
  activity ??= longest(
    texts.filter((column) => (headings.get(column)?.senses.length ?? 0) === 0),
    facts,
  );
  choice.take("activity", activity);
  if (activity === null) return;
  const chosen = activity;
  choice.assign([
    { role: "task", least: 0.9, score: (column) => weight(table, column, "task") },
    {
      role: "task",
      least: 0.3,
      score: (column) =>
        column < chosen ? Math.max(weight(table, column, "task"), isGroup(column) ? weight(table, column, "activity") : 0) : 0,
    },
    {
      role: "task",
      least: 0.5,
      score: (column) =>
        column < chosen && headings.get(column)?.text === headings.get(chosen)?.text ? weight(table, column, "activity") : 0,
    },
    {
      role: "content",
      least: 0.4,
      score: (column) => Math.max(weight(table, column, "content"), column > chosen ? weight(table, column, "activity") * 0.8 : 0),
    },
  ]);
}

/** 具体举措, 工作措施: how a thing is done, whatever else the words may head. */
const isMeasures = (column: number, table: Table): boolean => weight(table, column, "content") >= SURE_AMOUNT;

/** 具体活动 to the right of 项目, with a name of its own in each row where that one is joined over several rows, left blank below itself, or said again. */
function isFiner(finer: number, column: number, table: Table): boolean {
  const { columns, facts } = table;
  const [one, other] = [facts.get(finer)!, facts.get(column)!];
  if (finer <= column || one.grouped > 0 || one.own * one.distinct < MOSTLY || one.length < 2) return false;
  if (weight(table, finer, "activity") < 0.5 || isMeasures(finer, table)) return false;
  const isAgain = other.filled > 2 && other.distinct < MOSTLY && one.length <= LONGEST_NAME && weight(table, finer, "content") === 0;
  if (other.grouped === 0) return isAgain;
  // Lines of one activity have no months and amounts of their own.
  const told = [columns.month, columns.amount].filter((at) => at !== undefined);
  return told.length > 0 && told.every((at) => facts.get(at)!.grouped < other.grouped);
}

/** Characters of a name on the average; longer texts describe. */
const LONGEST_NAME = 14;

/** A column of texts without any heading, filled and different in nearly every row, right beside the one that was chosen for want of a better. */
function headless(texts: readonly number[], chosen: number | null, { facts, headings }: Table): number | null {
  if (chosen === null) return null;
  const found = texts.filter((column) => {
    const { own, distinct, months, length } = facts.get(column)!;
    const isNear = column < chosen ? headings.get(chosen)?.senses[0]?.kind === "content" : column === chosen + 1;
    return isNear && (headings.get(column)?.text ?? "") === "" && own >= 0.6 && distinct >= 0.6 && months < 0.8 && length >= 2;
  });
  return longest(found, facts);
}

function longest(candidates: readonly number[], facts: ReadonlyMap<number, ColumnFacts>): number | null {
  let found: number | null = null;
  for (const column of candidates) {
    if (facts.get(column)!.length < 2 || facts.get(column)!.filled === 0) continue;
    if (found === null || facts.get(column)!.length > facts.get(found)!.length) found = column;
  }
  return found;
}
