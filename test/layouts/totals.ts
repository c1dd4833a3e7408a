/** drawTotals: the total of a list in its many forms, and the balance rows below it. */
import { type Choices, PLAIN } from "./chance";
import { FORMAL, inHan } from "./amount-forms";
import type { Design } from "./design";
import { at as ref, type SheetDraft, span } from "./draft";
import type { DrawnList } from "./list-table";
import { sumYuan } from "./truth";

export const TOTALS = [
  "typed",
  "subtotal-function",
  "chain",
  "huizong",
  "sigma",
  "ji",
  "total-english",
  "total-bilingual",
  "merged-label",
  "label-colon",
  "label-spaced",
  "gap",
  "label-only-formula",
  "on-top",
  "sumif",
  "capitals",
  "in-words",
  "absent",
] as const;

export const BALANCES = ["available-and-left", "funds-and-difference", "reserve", "beginning-budget"] as const;

const LABELS: Readonly<Record<string, readonly string[]>> = {
  huizong: ["汇总", "汇总：", "全年汇总"],
  sigma: ["Σ", "∑"],
  ji: ["计", "共计", "总 计"],
  "total-english": ["Total", "TOTAL", "Grand Total"],
  "total-bilingual": ["合计 Total", "Total/总计", "Total 合计", "合计\nTotal"],
  "label-colon": ["合计：", "总计:", "合计（元）", "总计："],
  "label-spaced": ["合    计", "合　计", "总  计"],
  "label-only-formula": ["全年经费", "所需经费", "预算"],
};

export interface DrawnTotal {
  readonly row: number | null;
  /** A1 of the sum. */
  readonly cell: string | null;
  readonly bottom: number;
  readonly isTyped: boolean;
}

/** Below a list; nothing where the list has no amounts. */
export function drawTotals(sheet: SheetDraft, left: number, list: DrawnList, design: Design, choices: Choices): DrawnTotal {
  const amount = list.columnOf("amount");
  const { chance } = choices;
  if (amount === null) return { row: null, cell: null, bottom: list.lastRow, isTyped: false };
  const kind = choices.of("total", TOTALS);
  if (kind === "absent") return { row: null, cell: null, bottom: list.lastRow, isTyped: false };
  const yuan = sumYuan(list.rows.map(({ amountYuan }) => amountYuan));
  const value = Math.round((yuan / design.factor) * 1e6) / 1e6;
  const row = kind === "on-top" && list.reservedRow !== null ? list.reservedRow : list.lastRow + (kind === "gap" ? 2 : 1);
  const english = design.style === "english" ? "Total" : null;
  const label = chance.pick(LABELS[kind] ?? (english ? [english] : ["合计", "总计", "合计"]));
  const first = amount === left ? list.columnOf("activity")! : left;
  const column = kind === "merged-label" || amount === left || chance.is(0.6) ? first : list.columnOf("activity")!;
  sheet.put(row, column, { value: label, isBold: true });
  if (kind === "merged-label" && amount > left + 1 && first === left) sheet.merge(row, left, row, amount - 1);
  const isTyped = !list.isSummable || (kind === "typed" || kind === "in-words" ? true : kind !== "label-only-formula" && chance.is(0.15));
  const formula = isTyped ? undefined : totalFormula(kind, amount, list, design);
  sheet.put(row, amount, { value, ...(formula ? { formula } : {}), isBold: true, ...(chance.is(0.4) ? { format: "#,##0.00" } : {}) });
  if (kind === "in-words" && design.factor === 1) {
    const other = list.columnOf("remark") ?? null;
    if (other !== null) sheet.put(row, other, "以上均由工会经费列支");
  }
  if (kind === "capitals" && design.factor === 1 && Number.isInteger(yuan) && yuan < 100_000) {
    sheet.put(row + 1, column, `合计人民币（大写）：${inHan(yuan, FORMAL, ["", "拾", "佰", "仟", "万"])}元整`);
    return { row, cell: ref(row, amount), bottom: row + 1, isTyped };
  }
  const costs = ["cost1", "cost2", "cost3", "lastYear", "heads"] as const;
  for (const role of costs) {
    const at = list.columnOf(role);
    if (at === null || chance.is(0.3)) continue;
    const sum = list.itemRows.reduce((total, one) => total + Number(sheet.at(one, at)?.value ?? 0), 0);
    sheet.put(row, at, { value: Math.round(sum * 1e6) / 1e6, formula: `SUM(${span(at, list.firstRow, list.lastRow)})` });
  }
  const bottom = drawBalance(sheet, row, column, amount, value, list, choices);
  return { row, cell: ref(row, amount), bottom, isTyped };
}

function totalFormula(kind: string, amount: number, list: DrawnList, design: Design): string | undefined {
  const whole = span(amount, list.firstRow, list.lastRow);
  if (list.subtotalRows.length > 0) {
    const parts = segments(list).map(([top, bottom]) => span(amount, top, bottom));
    return design.scene.year % 2 === 0 && list.subtotalRows.length > 1 && !isPaged(list)
      ? list.subtotalRows.map((row) => ref(row, amount)).join("+")
      : `SUM(${parts.join(",")})`;
  }
  if (kind === "huizong") return `SUBTOTAL(109,${whole})`;
  if (kind === "sumif") return `SUMIF(${span(list.columnOf("activity")!, list.firstRow, list.lastRow)},"<>",${whole})`;
  if (kind === "subtotal-function") return `SUBTOTAL(9,${whole})`;
  if (kind === "chain" && list.itemRows.length <= 12) return list.itemRows.map((row) => ref(row, amount)).join("+");
  return `SUM(${whole})`;
}

/** A page's end is a sum of all before it, no part of the total. */
const isPaged = (list: DrawnList): boolean =>
  list.subtotalRows.length === 2 &&
  list.subtotalRows[1]! - list.subtotalRows[0]! <= 4 &&
  !list.itemRows.some((row) => row > list.subtotalRows[0]! && row < list.subtotalRows[1]!);

/** Runs of item rows without gaps. */
function segments(list: DrawnList): [number, number][] {
  const out: [number, number][] = [];
  for (const row of list.itemRows) {
    const last = out[out.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else out.push([row, row]);
  }
  return out;
}

function drawBalance(
  sheet: SheetDraft,
  totalRow: number,
  label: number,
  amount: number,
  value: number,
  list: DrawnList,
  choices: Choices,
): number {
  const kind = choices.of("balance", BALANCES);
  if (kind === PLAIN || totalRow < list.firstRow) return Math.max(totalRow, list.lastRow);
  const { chance } = choices;
  const step = list.rows.length > 0 && value < 50 ? 1 : 1000;
  const funds = Math.ceil(value / step) * step + step * chance.int(1, 5);
  const total = ref(totalRow, amount);
  const words: Readonly<Record<string, readonly [string, string]>> = {
    "available-and-left": ["可用经费", "结余"],
    "funds-and-difference": ["经费总额", "差额"],
    "beginning-budget": ["年初预算", "余额"],
    reserve: ["本年可用资金", "预留机动"],
  };
  const [have, left] = words[kind]!;
  sheet.put(totalRow + 1, label, have);
  sheet.put(totalRow + 1, amount, funds);
  sheet.put(totalRow + 2, label, left);
  const rest = Math.round((funds - value) * 1e6) / 1e6;
  sheet.put(totalRow + 2, amount, { value: rest, ...(chance.is(0.8) ? { formula: `${ref(totalRow + 1, amount)}-${total}` } : {}) });
  return totalRow + 2;
}
