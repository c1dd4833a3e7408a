/** Carriers of several tables on one sheet: side by side, one below the other, or groups of columns that repeat across a row. */
import { type Choices, PLAIN } from "./chance";
import { type Design, designOf } from "./design";
import { at as ref, SheetDraft, span } from "./draft";
import { headingFor } from "./headings";
import { type Item, itemsOf, quarterOf, type Scene } from "./items";
import { type DrawnList, drawList } from "./list-table";
import { hanMonth } from "./month-forms";
import { drawNotes } from "./notes";
import type { Laid } from "./sample";
import { drawTitle } from "./titles";
import { type Allowed, sumYuan, type TruthRow } from "./truth";

const NO_ODD_AMOUNTS = ["format-commas", "none", "decimals"] as const;

function simpleDesign(scene: Scene, choices: Choices): Design {
  return designOf(scene, choices, {
    carrier: "column",
    monthForms: ["month-fen", "han", "han-fen", "date-month", "year-month", "number"],
    amounts: NO_ODD_AMOUNTS,
    headers: ["colon", "spaced", "vertical", "star"],
    extras: ["place", "phone"],
    orders: ["activity-first", "owner-first", "no-seq"],
    units: ["yuan-heading", "wan-heading"],
  });
}

function drawTotal(sheet: SheetDraft, list: DrawnList, { factor }: Design, label: string, left: number): number {
  const amount = list.columnOf("amount");
  if (amount === null) return list.lastRow;
  const value = Math.round((sumYuan(list.rows.map(({ amountYuan }) => amountYuan)) / factor) * 1e6) / 1e6;
  const row = list.lastRow + 1;
  sheet.put(row, amount === left ? list.columnOf("activity")! : left, { value: label, isBold: true });
  sheet.put(row, amount, { value, formula: `SUM(${span(amount, list.firstRow, list.lastRow)})` });
  return row;
}

const whole = (items: readonly Item[]): { items: readonly Item[]; section: null; subtotal: null }[] => [
  { items, section: null, subtotal: null },
];

/** Two tables of the same columns next to each other: the halves of the year, or two parts of the union. */
export function drawBeside(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = simpleDesign(scene, choices);
  const items = itemsOf(scene, chance, { count: chance.int(8, 14), spread: "one", hasAmounts: design.amount !== "none" });
  const half = Math.ceil(items.length / 2);
  const sheet = new SheetDraft(chance.pick(["Sheet1", "工作计划"]));
  const gap = choices.of("gap", ["touching", "wide"]);
  const step = design.columns.length + (gap === "touching" ? 0 : gap === "wide" ? 2 : 1);
  const width = step + design.columns.length;
  let top = drawTitle(sheet, 1, 1, width, scene, choices, { unitText: null, total: null });
  const heads = choices.of("block-heads", ["halves", "branches"]);
  if (heads !== PLAIN) {
    const words = heads === "halves" ? ["上半年", "下半年"] : ["第一工会小组", "第二工会小组"];
    words.forEach((word, at) => {
      sheet.put(top, 1 + at * step, { value: word, isBold: true });
      sheet.merge(top, 1 + at * step, top, at * step + design.columns.length);
    });
    top++;
  }
  if (heads === "halves") items.sort((a, b) => a.months[0]! - b.months[0]!);
  const cut = heads === "halves" ? Math.max(1, items.filter(({ months }) => months[0]! <= 6).length) : half;
  const lists = [items.slice(0, cut), items.slice(cut)]
    .filter((own) => own.length > 0)
    .map((own, at) => drawList(sheet, top, 1 + at * step, whole(own), design, choices));
  const total = choices.of("total", ["absent"]);
  let bottom = Math.max(...lists.map(({ lastRow }) => lastRow));
  if (total === PLAIN) lists.forEach((list, at) => (bottom = Math.max(bottom, drawTotal(sheet, list, design, "合计", 1 + at * step))));
  drawNotes(sheet, bottom + 1, 1, width, scene, choices, null, 1);
  return laidOf([sheet], lists);
}

function laidOf(sheets: SheetDraft[], lists: readonly DrawnList[], more: readonly Allowed[] = []): Laid {
  return {
    sheets,
    rows: lists.flatMap(({ rows }) => rows),
    allowed: [...lists.flatMap(({ allowed }) => allowed), ...more],
    isAmbiguous: false,
  };
}

/** Tables one below the other, each with its header again: by quarter, by class of work, or by branch. */
export function drawStacked(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = simpleDesign(scene, choices);
  const by = choices.of("block-heads", ["quarters", "branches", "bare"]);
  const items = itemsOf(scene, chance, { count: chance.int(9, 15), spread: "one", hasAmounts: design.amount !== "none" });
  const count = by === "quarters" ? 4 : chance.int(2, 3);
  const parts = Array.from({ length: count }, (_, at) =>
    items.filter((item, index) => (by === "quarters" ? quarterOf(item.months[0]!) === at + 1 : index % count === at)),
  ).filter((own) => own.length > 0);
  const sheet = new SheetDraft(chance.pick(["Sheet1", "工作计划"]));
  const width = design.columns.length;
  let row = drawTitle(sheet, 1, 1, width, scene, choices, { unitText: null, total: null });
  const isOther = choices.of("block-columns", ["other-order"]) !== PLAIN;
  const otherOrder = isOther
    ? (["seq", "activity", "month", "amount", "owner", "running", "remark"] as const).filter((role) => design.columns.includes(role))
    : null;
  const totals = choices.of("total", isOther ? ["absent"] : ["absent", "grand"]);
  const lists: DrawnList[] = [];
  const sums: string[] = [];
  parts.forEach((own, at) => {
    const word =
      by === "quarters"
        ? `第${hanMonth(quarterOf(own[0]!.months[0]!))}季度`
        : by === "branches"
          ? `${hanMonth(at + 1)}、${["机关分会", "一线分会", "后勤分会"][at]}`
          : `${hanMonth(at + 1)}、${["文体活动", "教育培训", "服务职工"][at % 3]}`;
    if (by !== "bare") sheet.put(row++, 1, { value: word, isBold: true });
    const list = drawList(sheet, row, 1, whole(own), at > 0 && otherOrder ? { ...design, columns: otherOrder } : design, choices);
    lists.push(list);
    const end = totals === "absent" ? list.lastRow : drawTotal(sheet, list, design, chance.pick(["小计", "合计"]), 1);
    if (end > list.lastRow) sums.push(ref(end, list.columnOf("amount")!));
    row = end + 1 + (chance.is(0.6) || by === "bare" ? 1 : 0);
  });
  const amount = lists[0]!.columnOf("amount");
  if (totals === "grand" && amount !== null) {
    const value = Math.round((sumYuan(lists.flatMap(({ rows }) => rows.map(({ amountYuan }) => amountYuan))) / design.factor) * 1e6) / 1e6;
    sheet.put(row, amount === 1 ? lists[0]!.columnOf("activity")! : 1, { value: "总计", isBold: true });
    sheet.put(row++, amount, { value, formula: sums.join("+") });
  }
  drawNotes(sheet, row, 1, width, scene, choices, null, design.factor);
  return laidOf([sheet], lists);
}

type GroupKind = "quarters" | "halves" | "departments" | "others";

/** Activity and amount again and again across a row, under merged heads: quarters, halves, departments, or other organisations beside the union. */
export function drawRepeated(scene: Scene, choices: Choices, kind: GroupKind): Laid {
  const { chance } = choices;
  const hasAmounts = choices.of("amount", ["none"]) === PLAIN || kind === "others";
  const hasOwner = kind !== "departments" && choices.of("extra", ["owner"]) !== PLAIN;
  const organisations = chance.pick([
    ["党建", "工会", "共青团"],
    ["工会", "党支部"],
    ["工会", "团委", "妇联"],
    ["党建工作", "工会工作", "团委工作"],
  ]);
  const heads =
    kind === "quarters"
      ? [1, 2, 3, 4].map((n) => `第${hanMonth(n)}季度`)
      : kind === "halves"
        ? ["上半年", "下半年"]
        : kind === "departments"
          ? scene.departments.slice(0, 3)
          : organisations;
  const hasMonths = kind === "departments" || kind === "others";
  const fields = ["activity", ...(hasOwner ? ["owner"] : []), ...(hasAmounts ? ["amount"] : [])] as const;
  const items = itemsOf(scene, chance, { count: heads.length * chance.int(4, 6), spread: "one", hasAmounts, isTimeless: true });
  const sheet = new SheetDraft(chance.pick(["Sheet1", "活动安排", "工作计划"]));
  const style = choices.of("words", ["rare", "bilingual"]);
  const first = hasMonths ? 2 : chance.is(0.5) ? 2 : 1;
  const width = first - 1 + heads.length * fields.length;
  const what = kind === "others" && chance.is(0.5) ? "党工团工作安排表" : undefined;
  const top = drawTitle(sheet, 1, 1, width, scene, choices, { unitText: null, total: null, what });
  if (hasMonths || first === 2) {
    sheet.put(top, 1, { value: hasMonths ? "月份" : "序号", isBold: true });
    sheet.merge(top, 1, top + 1, 1);
  }
  const words = new Map(fields.map((field) => [field, headingFor(field as "owner", style === PLAIN ? "plain" : style, chance)]));
  const columnOf = (block: number, field: string): number => first + block * fields.length + fields.indexOf(field as "owner");
  heads.forEach((head, block) => {
    sheet.put(top, columnOf(block, "activity"), { value: head, isBold: true });
    sheet.merge(top, columnOf(block, "activity"), top, columnOf(block, fields[fields.length - 1]!));
    for (const field of fields) sheet.put(top + 1, columnOf(block, field), { value: words.get(field)!, isBold: true });
  });
  const filled = fill(items, heads.length, kind, chance);
  const rows: TruthRow[] = [];
  filled.lines.forEach((line, at) => {
    const row = top + 2 + at;
    if (hasMonths) sheet.put(row, 1, `${filled.months[at]}月`);
    else if (first === 2) sheet.put(row, 1, at + 1);
    line.forEach((item, block) => {
      if (!item) return;
      sheet.put(row, columnOf(block, "activity"), item.activity);
      if (hasOwner) sheet.put(row, columnOf(block, "owner"), item.owner);
      if (hasAmounts) sheet.put(row, columnOf(block, "amount"), item.yuan);
      if (kind === "others" && !/工会/.test(heads[block]!)) return;
      const months =
        kind === "quarters"
          ? [block * 3 + 1, block * 3 + 2, block * 3 + 3]
          : kind === "halves"
            ? [1, 2, 3, 4, 5, 6].map((n) => n + block * 6)
            : [filled.months[at]!];
      const owner = hasOwner ? item.owner : kind === "departments" ? heads[block]! : null;
      rows.push({
        sheet: sheet.name,
        row,
        months,
        activity: item.activity,
        owner,
        ownerAlso: kind === "departments" ? [null] : [],
        amountYuan: hasAmounts ? item.yuan : null,
      });
    });
  });
  const bottom = top + 2 + filled.lines.length;
  if (hasAmounts && choices.of("total", ["absent"]) === PLAIN) {
    sheet.put(bottom, 1, "合计");
    heads.forEach((_, block) => {
      const column = columnOf(block, "amount");
      const value = sumYuan(filled.lines.map((line) => line[block]?.yuan ?? null));
      sheet.put(bottom, column, { value, formula: `SUM(${span(column, top + 2, bottom - 1)})` });
    });
  }
  drawNotes(sheet, bottom + 1, 1, width, scene, choices, null, 1);
  // What is named and not read is rightly said to be a second table.
  return { sheets: [sheet], rows, allowed: kind === "others" ? [{ code: "second-table" }] : [], isAmbiguous: false };
}

/** Lines of a month each, or of whatever comes next in each block; not every block is full. */
function fill(
  items: readonly Item[],
  blocks: number,
  kind: GroupKind,
  chance: Choices["chance"],
): { readonly lines: (Item | null)[][]; readonly months: readonly number[] } {
  const count = Math.floor(items.length / blocks);
  const pool = [...items];
  const lines: (Item | null)[][] = [];
  const months: number[] = chance.some([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], count).sort((a, b) => a - b);
  for (let at = 0; at < count; at++) {
    const isLast = at === count - 1;
    lines.push(
      Array.from({ length: blocks }, (_, block) =>
        at > 0 && (isLast || kind === "others" || kind === "departments") && block > 0 && chance.is(0.25) ? null : pool.pop()!,
      ),
    );
  }
  return { lines, months };
}
