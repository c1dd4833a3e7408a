/** Carriers in which time runs across: months, quarters or weeks are columns, and the cells hold marks, amounts, colours or words. */
import { type Choices, PLAIN } from "./chance";
import { at as ref, SheetDraft, span } from "./draft";
import { headingFor, type HeadingStyle } from "./headings";
import { type Item, itemsOf, type Scene } from "./items";
import { hanMonth } from "./month-forms";
import { drawNotes } from "./notes";
import type { Laid } from "./sample";
import { drawTitle } from "./titles";
import { sumYuan, type TruthRow } from "./truth";

type Heads = "one-row" | "group-over-numbers" | "group-over-words" | "numbers";

/** Twelve month headings from (top, left); gives the number of rows they take. */
function drawMonthHeads(sheet: SheetDraft, top: number, left: number, kind: Heads, choices: Choices): number {
  const { chance } = choices;
  const word = chance.pick(["月份", "实施月份", "时间安排（月）", "月份安排"]);
  const isGroup = kind.startsWith("group");
  for (let month = 1; month <= 12; month++) {
    const text = kind === "group-over-numbers" || kind === "numbers" ? month : kind === "group-over-words" ? hanMonth(month) : `${month}月`;
    sheet.put(isGroup ? top + 1 : top, left + month - 1, { value: text, isBold: true });
  }
  if (!isGroup) return 1;
  sheet.put(top, left, { value: word, isBold: true });
  sheet.merge(top, left, top, left + 11);
  return 2;
}

interface Frame {
  readonly sheet: SheetDraft;
  readonly left: number;
  readonly top: number;
  readonly style: HeadingStyle;
  readonly factor: number;
  readonly unit: string;
}

/** Title and where the table begins. `width`: of the table. */
function framed(scene: Scene, choices: Choices, width: number, total: number | null, hasMoney = total !== null): Frame {
  const { chance } = choices;
  const sheet = new SheetDraft(chance.pick(["Sheet1", "进度表", "一览表", "工作计划", "甘特图"]));
  const left = choices.of("start", ["column-b"]) === PLAIN ? 1 : 2;
  const unit = !hasMoney ? PLAIN : choices.of("unit", ["yuan-heading", "wan-heading", "wan-row", "wan-title"]);
  const isWan = unit.startsWith("wan");
  const unitText =
    unit === "wan-row"
      ? ({ place: "row", text: "单位：万元" } as const)
      : unit === "wan-title"
        ? ({ place: "title", text: "（单位：万元）" } as const)
        : null;
  const top = drawTitle(sheet, 1, left, width, scene, choices, { unitText, total });
  const style = choices.of("words", ["rare", "bilingual", "bilingual-reversed"]);
  return {
    sheet,
    left,
    top,
    style: style === PLAIN ? "plain" : style,
    factor: isWan ? 10_000 : 1,
    unit: unit === "wan-heading" ? "（万元）" : unit === "yuan-heading" ? "（元）" : "",
  };
}

const SIGNS = ["√", "■", "●", "★", "1", "Y", "✓", "▲", "○", "是", "V"] as const;

/** A row for each activity, a mark (or a colour) in each of its months; the amount in a column of its own. */
export function drawMarks(scene: Scene, choices: Choices, by: "sign" | "colour"): Laid {
  const { chance } = choices;
  const hasAmounts = choices.of("amount", ["none"]) === PLAIN;
  const items = itemsOf(scene, chance, { count: chance.int(6, 12), spread: "any", hasAmounts });
  const hasSeq = chance.is(0.6);
  const amountFirst = hasAmounts && choices.of("order", ["amount-early", "owner-last"]) === "amount-early";
  const columns: string[] = [
    ...(hasSeq ? ["seq"] : []),
    "activity",
    "owner",
    ...(amountFirst ? ["amount"] : []),
    "months",
    ...(hasAmounts && !amountFirst ? ["amount"] : []),
    ...(chance.is(0.4) ? ["remark"] : []),
  ];
  const width = columns.length + 11;
  const frame = framed(scene, choices, width, hasAmounts ? sumYuan(items.map(({ yuan }) => yuan)) : null);
  const { sheet, left, top, style, factor, unit } = frame;
  const kind = choices.of("header", ["group-over-numbers", "group-over-words", "numbers"]);
  const columnAt = new Map<string, number>();
  let next = left;
  for (const column of columns) {
    columnAt.set(column, next);
    next += column === "months" ? 12 : 1;
  }
  const months = columnAt.get("months")!;
  const height = drawMonthHeads(sheet, top, months, kind === PLAIN ? "one-row" : kind, choices);
  for (const [column, at] of columnAt) {
    if (column === "months") continue;
    sheet.put(top, at, { value: `${headingFor(column as "seq", style, chance)}${column === "amount" ? unit : ""}`, isBold: true });
    sheet.merge(top, at, top + height - 1, at);
  }
  const sign = chance.pick(SIGNS);
  const fill = chance.pick(["92D050", "FFC000", "00B0F0", "FFFF00"]);
  const first = top + height;
  const rows = items.map((item, at): TruthRow => {
    const row = first + at;
    if (hasSeq) sheet.put(row, columnAt.get("seq")!, at + 1);
    sheet.put(row, columnAt.get("activity")!, item.activity);
    sheet.put(row, columnAt.get("owner")!, item.owner);
    for (const month of item.months) sheet.put(row, months + month - 1, by === "sign" ? (sign === "1" ? 1 : sign) : { value: null, fill });
    if (hasAmounts) sheet.put(row, columnAt.get("amount")!, Math.round((item.yuan! / factor) * 1e6) / 1e6);
    if (columnAt.has("remark") && item.remark !== "") sheet.put(row, columnAt.get("remark")!, item.remark);
    return { sheet: sheet.name, row, months: item.months, activity: item.activity, owner: item.owner, amountYuan: item.yuan };
  });
  const bottom = first + items.length;
  let end = bottom;
  if (hasAmounts && choices.of("total", ["absent", "typed", "huizong"]) !== "absent") {
    const amount = columnAt.get("amount")!;
    const value = Math.round((sumYuan(rows.map(({ amountYuan }) => amountYuan)) / factor) * 1e6) / 1e6;
    sheet.put(bottom, left, choices.traits.includes("total:huizong") ? "汇总" : "合计");
    sheet.put(
      bottom,
      amount,
      choices.traits.includes("total:typed") ? value : { value, formula: `SUM(${span(amount, first, bottom - 1)})` },
    );
    end++;
  }
  if (by === "sign" && chance.is(0.3)) sheet.put(end++, left, `注：“${sign}”表示当月开展`);
  drawNotes(sheet, end, left, width, scene, choices, null, factor);
  // Colours alone may be more than a reader of cells can have.
  return { sheets: [sheet], rows, allowed: by === "colour" ? [{ code: "month-unknown-all" }] : [], isAmbiguous: by === "colour" };
}

/** A row for each activity, an amount in each of its months, with or without a sum across. */
export function drawMonthAmounts(scene: Scene, choices: Choices, by: "month" | "quarter"): Laid {
  const { chance } = choices;
  const items = itemsOf(scene, chance, { count: chance.int(5, 10), spread: "any", hasAmounts: true });
  const sumColumn = choices.of("sum-across", ["absent", "typed", "first"]);
  const steps = by === "month" ? 12 : 4;
  const width = 3 + steps + (sumColumn === "absent" ? 0 : 1);
  const { sheet, left, top, style, factor, unit } = framed(scene, choices, width, null, true);
  const hasSeq = chance.is(0.5);
  const activity = left + (hasSeq ? 1 : 0);
  const owner = activity + 1;
  const sumAt = sumColumn === "first" ? owner + 1 : owner + 1 + steps;
  const begin = sumColumn === "first" ? owner + 2 : owner + 1;
  const kind = by === "quarter" ? PLAIN : choices.of("header", ["group-over-numbers", "group-over-words"]);
  const name = chance.pick([(n: number) => `第${hanMonth(n)}季度`, (n: number) => `${hanMonth(n)}季度`, (n: number) => `Q${n}`]);
  let height = 1;
  if (by === "month") height = drawMonthHeads(sheet, top, begin, kind === PLAIN ? "one-row" : kind, choices);
  else for (let quarter = 1; quarter <= 4; quarter++) sheet.put(top, begin + quarter - 1, { value: name(quarter), isBold: true });
  if (kind !== PLAIN && unit) sheet.put(top, begin, { value: `预算金额${unit}`, isBold: true });
  // Without a group's head and a column of sums the unit stands with the first of the columns.
  else if (unit && sumColumn === "absent") sheet.put(top, begin, { value: `${by === "month" ? "1月" : name(1)}${unit}`, isBold: true });
  const heads: [number, string][] = [
    [activity, headingFor("activity", style, chance)],
    [owner, headingFor("owner", style, chance)],
    ...(hasSeq ? [[left, "序号"] as [number, string]] : []),
    ...(sumColumn === "absent" ? [] : [[sumAt, `${chance.pick(["合计", "小计", "全年合计"])}${unit}`] as [number, string]]),
  ];
  for (const [at, text] of heads) {
    sheet.put(top, at, { value: text, isBold: true });
    sheet.merge(top, at, top + height - 1, at);
  }
  const first = top + height;
  const rows = items.map((item, index): TruthRow => {
    const row = first + index;
    if (hasSeq) sheet.put(row, left, index + 1);
    sheet.put(row, activity, item.activity);
    sheet.put(row, owner, item.owner);
    const at = by === "month" ? item.months : [...new Set(item.months.map((month) => Math.ceil(month / 3)))];
    const yuan = at.map(() => chance.int(2, 40) * 100);
    at.forEach((step, which) => sheet.put(row, begin + step - 1, yuan[which]! / factor));
    const sum = sumYuan(yuan);
    if (sumColumn !== "absent")
      sheet.put(
        row,
        sumAt,
        sumColumn === "typed" ? sum / factor : { value: sum / factor, formula: `SUM(${ref(row, begin)}:${ref(row, begin + steps - 1)})` },
      );
    const months = by === "month" ? item.months : at.flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3]);
    return { sheet: sheet.name, row, months, activity: item.activity, owner: item.owner, amountYuan: sum };
  });
  const bottom = first + items.length;
  if (choices.of("total", ["absent"]) === PLAIN) {
    sheet.put(bottom, left, "合计");
    for (let at = begin; at < begin + steps; at++) sheet.put(bottom, at, totalOf(sheet, at, first, bottom - 1));
    if (sumColumn !== "absent") sheet.put(bottom, sumAt, totalOf(sheet, sumAt, first, bottom - 1));
  }
  drawNotes(sheet, bottom + 1, left, width, scene, choices, null, factor);
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}

function totalOf(sheet: SheetDraft, column: number, top: number, bottom: number): { value: number; formula: string } {
  let sum = 0;
  for (let row = top; row <= bottom; row++) sum += Number(sheet.at(row, column)?.value ?? 0);
  return { value: Math.round(sum * 1e6) / 1e6, formula: `SUM(${span(column, top, bottom)})` };
}

const CLASSES = ["民主管理", "素质提升", "文体活动", "服务职工", "女职工工作"];

/** A class of work in each row, the activities themselves in the cells below the months, the quarters or the halves of the year. */
export function drawTextMatrix(scene: Scene, choices: Choices, by: "month" | "quarter" | "half"): Laid {
  const { chance } = choices;
  const steps = { month: 12, quarter: 4, half: 2 }[by];
  const size = 12 / steps;
  const items = itemsOf(scene, chance, { count: chance.int(8, 14), spread: "one", hasAmounts: false });
  const byOwner = choices.of("rows-are", ["departments"]) !== PLAIN;
  const { sheet, left, top } = framed(scene, choices, steps + 1, null);
  const classes = byOwner ? scene.departments.slice(0, 4) : CLASSES.slice(0, 4);
  const name =
    by === "month"
      ? chance.pick([(n: number) => `${n}月`, (n: number) => `${hanMonth(n)}月`, (n: number) => `${n}月份`])
      : by === "quarter"
        ? chance.pick([(n: number) => `第${hanMonth(n)}季度`, (n: number) => `Q${n}`, (n: number) => `${hanMonth(n)}季度`])
        : (n: number) => (n === 1 ? "上半年" : "下半年");
  sheet.put(top, left, { value: byOwner ? "责任部门" : chance.pick(["工作类别", "类别", "板块"]), isBold: true });
  for (let step = 1; step <= steps; step++) sheet.put(top, left + step, { value: name(step), isBold: true });
  classes.forEach((text, at) => sheet.put(top + 1 + at, left, text));
  const cells = new Map<string, { readonly row: number; readonly step: number; readonly items: Item[] }>();
  for (const item of items) {
    const step = Math.ceil(item.months[0]! / size);
    const row = top + 1 + chance.int(0, classes.length - 1);
    const key = `${row}/${step}`;
    const known = cells.get(key);
    if (known) known.items.push(item);
    else cells.set(key, { row, step, items: [item] });
  }
  const rows: TruthRow[] = [];
  for (const { row, step, items: own } of cells.values()) {
    const text = own.length === 1 ? own[0]!.activity : own.map(({ activity }, at) => `${at + 1}.${activity}`).join("\n");
    sheet.put(row, left + step, text);
    const months = Array.from({ length: size }, (_, at) => (step - 1) * size + at + 1);
    const owner = byOwner ? classes[row - top - 1]! : null;
    rows.push({
      sheet: sheet.name,
      row,
      months,
      activity: text,
      owner,
      amountYuan: null,
      ...(own.length > 1 ? { parts: own.map(({ activity }) => ({ activity, amountYuan: null })) } : {}),
    });
  }
  drawNotes(sheet, top + 1 + classes.length, left, steps + 1, scene, choices, null, 1);
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}

/** Months down, the weeks of the month across, activities in the cells. */
export function drawWeekMatrix(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const items = itemsOf(scene, chance, { count: chance.int(8, 14), spread: "one", hasAmounts: false });
  const { sheet, left, top } = framed(scene, choices, 5, null);
  sheet.put(top, left, { value: "月份", isBold: true });
  for (let week = 1; week <= 4; week++) sheet.put(top, left + week, { value: `第${hanMonth(week)}周`, isBold: true });
  const taken = new Set<string>();
  const rows: TruthRow[] = [];
  const months = [...new Set(items.map(({ months: [month] }) => month!))];
  months.forEach((month, at) => sheet.put(top + 1 + at, left, `${month}月`));
  for (const item of items) {
    const row = top + 1 + months.indexOf(item.months[0]!);
    const week =
      [1, 2, 3, 4].find((one) => !taken.has(`${row}/${one}`) && chance.is(0.6)) ?? [1, 2, 3, 4].find((one) => !taken.has(`${row}/${one}`));
    if (week === undefined) continue;
    taken.add(`${row}/${week}`);
    sheet.put(row, left + week, item.activity);
    rows.push({ sheet: sheet.name, row, months: item.months, activity: item.activity, owner: null, amountYuan: null });
  }
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}
