/** Carriers of several sheets: one for each month, quarter or part of the union; a budget on a sheet of its own; an overview with pasted totals. */
import { type Choices, PLAIN } from "./chance";
import { designOf } from "./design";
import { SheetDraft, span } from "./draft";
import { grouped, type Item, itemsOf, quarterOf, type Scene } from "./items";
import { drawList } from "./list-table";
import { drawListOn } from "./lists";
import { hanMonth } from "./month-forms";
import type { Laid } from "./sample";
import { drawTotals } from "./totals";
import { UNITS } from "./words";
import { type Allowed, sumYuan, type TruthRow } from "./truth";

/** A sheet for each month or quarter: the sheet's name and its title are all that says when. */
export function drawSheetsByTime(scene: Scene, choices: Choices, by: "month" | "quarter"): Laid {
  const { chance } = choices;
  const ownMonths = by === "quarter" && chance.is(0.5);
  const design = designOf(scene, choices, {
    carrier: ownMonths ? "column" : "none",
    monthForms: ["month-fen", "han"],
    amounts: ["format-commas", "none", "text-yuan"],
    headers: ["colon", "spaced"],
    units: ["yuan-heading", "wan-heading"],
    extras: ["place"],
  });
  const items = itemsOf(scene, chance, { count: chance.int(9, 14), spread: "one", hasAmounts: design.amount !== "none", isTimeless: true });
  // A few months with some work in each, as sheets by month have.
  const months = chance.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], by === "month" ? 4 : 9).sort((a, b) => a - b);
  items.forEach((item, at) => (item.months = [months[at % months.length]!]));
  items.sort((a, b) => a.months[0]! - b.months[0]!);
  const name =
    by === "month"
      ? chance.pick([(n: number) => `${n}月`, (n: number) => `${hanMonth(n)}月份`, (n: number) => `${scene.year}年${n}月`])
      : chance.pick([(n: number) => `第${hanMonth(n)}季度`, (n: number) => `${hanMonth(n)}季度`, (n: number) => `Q${n}`]);
  const sheets: SheetDraft[] = [];
  const rows: TruthRow[] = [];
  const allowed: Allowed[] = [];
  for (const [key, own] of grouped(items, ({ months: [month] }) => (by === "month" ? month! : quarterOf(month!)))) {
    const sheet = new SheetDraft(name(key));
    if (!ownMonths && by === "quarter") for (const item of own) item.months = [key * 3 - 2, key * 3 - 1, key * 3];
    const part = chance.is(0.8) ? (by === "month" ? `${key}月份` : `第${hanMonth(key)}季度`) : "";
    const drawn = drawListOn(sheet, 1, own, design, choices, part);
    sheets.push(sheet);
    rows.push(...drawn.list.rows);
    allowed.push(...drawn.allowed);
  }
  return { sheets, rows, allowed, isAmbiguous: false };
}

const PARTS = ["女职工委员会", "文体委员会", "经审委员会", "第一分会", "机关分会", "后勤工会小组"] as const;

/** A sheet for each committee or branch, and, where `withOverview`, one before or after them that repeats their totals as values. */
export function drawSheetsByPart(scene: Scene, choices: Choices, withOverview: boolean): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier: "column",
    monthForms: ["month-fen", "han", "year-month", "date-month"],
    amounts: withOverview ? ["format-commas"] : ["format-commas", "text-yuan", "product"],
    headers: ["colon", "spaced", "groups"],
    units: ["yuan-heading", "wan-heading"],
    extras: ["place"],
  });
  const parts = chance.some(PARTS, chance.int(2, 3));
  const items = chance.shuffled(
    itemsOf(scene, chance, { count: parts.length * chance.int(4, 6), spread: "any", hasAmounts: design.amount !== "none" }),
  );
  const size = Math.floor(items.length / parts.length);
  const sheets: SheetDraft[] = [];
  const rows: TruthRow[] = [];
  const allowed: Allowed[] = [];
  const sums: number[] = [];
  parts.forEach((part, at) => {
    const own = items.slice(at * size, at * size + size).sort((a, b) => a.months[0]! - b.months[0]!);
    const sheet = new SheetDraft(part);
    const drawn = drawListOn(sheet, 1, own, design, choices, part);
    sheets.push(sheet);
    rows.push(...drawn.list.rows);
    allowed.push(...drawn.allowed);
    sums.push(sumYuan(drawn.list.rows.map(({ amountYuan }) => amountYuan)));
  });
  if (withOverview) {
    const form = choices.of("overview", ["first", "by-month", "with-formulas"]);
    const sheet = new SheetDraft(chance.pick(["总表", "汇总", "总览", "汇总表"]));
    if (form === "by-month") overviewByMonth(sheet, rows, design.factor);
    else overview(sheet, parts, sums, design.factor, scene, form === "with-formulas");
    if (form === "first") sheets.unshift(sheet);
    else sheets.push(sheet);
  }
  return { sheets, rows, allowed, isAmbiguous: false };
}

function overview(
  sheet: SheetDraft,
  parts: readonly string[],
  sums: readonly number[],
  factor: number,
  { year }: Scene,
  withFormulas: boolean,
): void {
  sheet.put(1, 1, `${year}年工会经费汇总表${factor === 1 ? "" : "（万元）"}`);
  ["序号", "部门", "预算金额"].forEach((text, at) => sheet.put(2, 1 + at, text));
  parts.forEach((part, at) => {
    sheet.put(3 + at, 1, at + 1);
    sheet.put(3 + at, 2, part);
    sheet.put(3 + at, 3, Math.round((sums[at]! / factor) * 1e6) / 1e6);
  });
  const last = 3 + parts.length;
  const value = Math.round((sumYuan(sums) / factor) * 1e6) / 1e6;
  sheet.put(last, 2, "合计");
  sheet.put(last, 3, withFormulas ? { value, formula: `SUM(${span(3, 3, last - 1)})` } : value);
}

/** Each month's sum, those over several months left out of it: only months whose rows all fall in one. */
function overviewByMonth(sheet: SheetDraft, rows: readonly TruthRow[], factor: number): void {
  sheet.put(1, 1, `各月经费汇总${factor === 1 ? "" : "（万元）"}`);
  ["月份", "项数", "金额"].forEach((text, at) => sheet.put(2, 1 + at, text));
  const months = grouped(rows, ({ months: [month] }) => month!).sort(([a], [b]) => a - b);
  months.forEach(([month, own], at) => {
    sheet.put(3 + at, 1, `${month}月`);
    sheet.put(3 + at, 2, own.length);
    sheet.put(3 + at, 3, Math.round((sumYuan(own.map(({ amountYuan }) => amountYuan)) / factor) * 1e6) / 1e6);
  });
}

/** The activities on one sheet, their amounts on another under the same names. */
export function drawBudgetSheet(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier: "column",
    monthForms: ["month-fen", "han", "year-month"],
    amounts: [],
    headers: ["colon", "spaced"],
    units: [],
    extras: ["place", "participants"],
    orders: ["activity-first", "no-seq"],
  });
  const bare = { ...design, amount: "none" as const, columns: design.columns.filter((role) => role !== "amount" && role !== "running") };
  const items = itemsOf(scene, chance, { count: chance.int(5, 10), spread: "any", hasAmounts: true });
  const plan = new SheetDraft(chance.pick(["工作安排", "工作计划", "活动安排"]));
  plan.put(1, 1, `${scene.year}年工会工作安排`);
  const list = drawList(plan, 2, 1, [{ items, section: null, subtotal: null }], bare, choices);
  const budget = new SheetDraft(chance.pick(["经费预算", "预算", "预算表"]));
  const isWan = choices.of("unit", ["wan-heading"]) !== PLAIN;
  const factor = isWan ? 10_000 : 1;
  budget.put(1, 1, `${scene.year}年工会经费预算`);
  ["序号", chance.pick(["活动名称", "项目", "活动项目"]), `${chance.pick(["预算金额", "金额", "经费"])}${isWan ? "（万元）" : ""}`].forEach(
    (text, at) => budget.put(2, 1 + at, text),
  );
  const order: Item[] = choices.of("budget-order", ["other"]) === PLAIN ? items : chance.shuffled(items);
  order.forEach((item, at) => {
    budget.put(3 + at, 1, at + 1);
    budget.put(3 + at, 2, item.activity);
    budget.put(3 + at, 3, Math.round((item.yuan! / factor) * 1e6) / 1e6);
  });
  const last = 3 + order.length;
  if (choices.of("total", ["absent"]) === PLAIN) {
    budget.put(last, 2, "合计");
    budget.put(last, 3, {
      value: Math.round((sumYuan(items.map(({ yuan }) => yuan)) / factor) * 1e6) / 1e6,
      formula: `SUM(${span(3, 3, last - 1)})`,
    });
  }
  const rows = list.rows.map((row, at) => ({ ...row, amountYuan: items[at]!.yuan }));
  return { sheets: [plan, budget], rows, allowed: list.allowed, isAmbiguous: false };
}

/** The plans of two units in one workbook, as the office above them keeps them: read both, add neither to the other. */
export function drawTwoUnits(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier: "column",
    monthForms: ["month-fen", "han"],
    amounts: ["format-commas"],
    headers: ["spaced"],
    units: ["yuan-heading"],
    extras: ["place"],
  });
  const units = chance.some(UNITS, 2);
  const items = chance.shuffled(itemsOf(scene, chance, { count: chance.int(10, 14), spread: "one", hasAmounts: true }));
  const half = Math.floor(items.length / 2);
  const sheets: SheetDraft[] = [];
  const rows: TruthRow[] = [];
  units.forEach((unit, at) => {
    const own = (at === 0 ? items.slice(0, half) : items.slice(half)).sort((a, b) => a.months[0]! - b.months[0]!);
    const sheet = new SheetDraft(chance.is(0.5) ? unit : `计划${at + 1}`);
    sheet.put(1, 1, `${unit}工会${scene.year}年工作计划表`);
    sheet.merge(1, 1, 1, design.columns.length);
    const list = drawList(sheet, 2, 1, [{ items: own, section: null, subtotal: null }], design, choices);
    drawTotals(sheet, 1, list, design, choices);
    sheets.push(sheet);
    rows.push(...list.rows);
  });
  return { sheets, rows, allowed: [], isAmbiguous: false, isSeveralPlans: true };
}
