/** The table turned on its side: a row for each of month, activity, owner and amount, a column for each activity. */
import { type Choices, PLAIN } from "./chance";
import { type Design, designOf } from "./design";
import { at as ref, SheetDraft } from "./draft";
import { type Item, itemsOf, type Scene } from "./items";
import type { Role } from "./headings";
import { MONTH_FORMS } from "./month-forms";
import type { Laid } from "./sample";
import { drawTitle } from "./titles";
import type { TruthRow } from "./truth";

/** Where the headings stand. */
interface Table {
  readonly sheet: SheetDraft;
  readonly top: number;
  readonly left: number;
  readonly columns: readonly Role[];
  readonly design: Design;
}

export function drawTransposed(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const design = designOf(scene, choices, {
    carrier: "column",
    monthForms: ["han", "month-fen", "han-fen", "year-month"],
    amounts: ["none", "format-commas", "text-yuan", "some-blank"],
    headers: [],
    extras: ["place", "participants"],
    orders: ["activity-first", "owner-first", "no-seq"],
    units: ["yuan-heading", "wan-heading", "yuan-row", "wan-row"],
  });
  const hasAmounts = design.amount !== "none";
  const items = itemsOf(scene, chance, { count: chance.int(4, 9), spread: "any", hasAmounts });
  const sheet = new SheetDraft(chance.pick(["Sheet1", "计划", "活动安排"]));
  const columns = design.columns.filter((role) => role !== "running" && role !== "remark");
  const form = choices.of("across", [
    "grouped-heads",
    "heads-in-two-languages",
    "two-tables",
    "corner",
    "months-merged",
    "column-b",
    "notes-below",
  ]);
  const left = form === "column-b" ? 2 : 1;
  const heads = form === "grouped-heads" || form === "heads-in-two-languages" ? 2 : 1;
  const tables = form === "two-tables" ? [items.slice(0, Math.ceil(items.length / 2)), items.slice(Math.ceil(items.length / 2))] : [items];
  const width = heads + tables[0]!.length;
  const unitText = design.unit === "yuan-row" || design.unit === "wan-row" ? `单位：${design.factor === 1 ? "元" : "万元"}` : null;
  let top = drawTitle(sheet, 1, left, width, scene, choices, {
    unitText: hasAmounts && unitText !== null ? { place: "row", text: unitText } : null,
    total: null,
  });
  const rows: TruthRow[] = [];
  for (const own of tables) {
    const table: Table = { sheet, top, left, columns, design };
    if (form === "corner") {
      sheet.put(top, left, chance.pick(["项目", "类别", "内容"]));
      own.forEach((_item, at) => sheet.put(top, left + heads + at, chance.pick([`活动${at + 1}`, `第${at + 1}项`])));
    }
    const first = form === "corner" ? top + 1 : top;
    rows.push(...drawTable({ ...table, top: first }, own, heads, scene, choices, form === "months-merged"));
    drawHeads({ ...table, top: first }, form);
    if (hasAmounts && tables.length === 1) drawTotal({ ...table, top: first }, own, heads, choices);
    top = first + columns.length + (chance.is(0.5) ? 1 : 0);
  }
  if (form === "notes-below") sheet.put(top + 1, left, "注：以上安排如有变动另行通知。");
  return { sheets: [sheet], rows, allowed: design.amount === "some-blank" ? [{ code: "missing-amount" }] : [], isAmbiguous: false };
}

function drawTable(
  { sheet, top, left, columns, design }: Table,
  items: readonly Item[],
  heads: number,
  scene: Scene,
  { chance }: Choices,
  areMerged: boolean,
): TruthRow[] {
  const form = MONTH_FORMS[design.monthForm];
  let merged = left + heads;
  return items.map((item, at): TruthRow => {
    const column = left + heads + at;
    const month =
      form.takes === "one" && item.months.length > 1
        ? MONTH_FORMS.plain.write(item.months, scene.year, chance)
        : form.write(item.months, scene.year, chance);
    const yuan = design.amount === "some-blank" && at === 1 ? null : item.yuan;
    const amount = yuan === null ? null : yuan / design.factor;
    const values: Readonly<Record<string, string | number | null>> = {
      seq: at + 1,
      activity: item.activity,
      owner: item.owner,
      place: item.place,
      participants: item.participants,
      amount: amount !== null && design.amount === "text-yuan" && design.factor === 1 ? `${amount}元` : amount,
    };
    const isSame = areMerged && at > 0 && String(items[at - 1]!.months) === String(item.months);
    columns.forEach((role, line) => {
      if (role !== "month") sheet.put(top + line, column, values[role] ?? null);
      else if (!isSame) sheet.put(top + line, column, month.content);
    });
    if (!isSame) merged = column;
    else if (String(items[at + 1]?.months) !== String(item.months)) {
      const line = top + columns.indexOf("month");
      sheet.merge(line, merged, line, column);
    }
    return { sheet: sheet.name, row: null, months: item.months, activity: item.activity, owner: item.owner, amountYuan: yuan };
  });
}

const ENGLISH: Readonly<Record<string, string>> = {
  seq: "No.",
  month: "Month",
  activity: "Activity",
  owner: "Owner",
  place: "Venue",
  participants: "Participants",
  amount: "Budget",
};

function drawHeads({ sheet, top, left, columns, design }: Table, form: string): void {
  const at = form === "grouped-heads" ? left + 1 : left;
  columns.forEach((role, line) => sheet.put(top + line, at, { value: design.headings.get(role)!, isBold: true }));
  if (form === "heads-in-two-languages") columns.forEach((role, line) => sheet.put(top + line, left + 1, ENGLISH[role] ?? null));
  if (form !== "grouped-heads") return;
  const half = Math.ceil(columns.length / 2);
  sheet.put(top, left, "基本情况");
  sheet.merge(top, left, top + half - 1, left);
  sheet.put(top + half, left, "落实情况");
  sheet.merge(top + half, left, top + columns.length - 1, left);
}

function drawTotal({ sheet, top, left, columns, design }: Table, items: readonly Item[], heads: number, choices: Choices): void {
  const kind = choices.of("across-total", ["typed", "formula"]);
  if (kind === PLAIN) return;
  const line = top + columns.indexOf("amount");
  const [first, last] = [left + heads, left + heads + items.length - 1];
  let sum = 0;
  for (let column = first; column <= last; column++) {
    const value = sheet.at(line, column)?.value;
    sum += typeof value === "number" ? value : Number(/[\d.]+/.exec(String(value ?? ""))?.[0] ?? 0);
  }
  sum = Math.round(sum * 1e6) / 1e6;
  sheet.put(top, last + 1, "合计");
  const isFormula = kind === "formula" && design.amount !== "text-yuan";
  sheet.put(line, last + 1, isFormula ? { value: sum, formula: `SUM(${ref(line, first)}:${ref(line, last)})` } : sum);
}
