/**
 * draftDetail: the sheet 计划明细, one line per activity, each amount pointing at the user's own cell.
 *
 *   A 序号 B 月份（原文） C 活动 D 责任人 E 经费来源 F 支出科目 G 人数 H 标准 I 预算金额 J 测算依据及备注   ← printed
 *   L 原表位置 M 原文金额 | N 计入工会经费 O 月份 P 跨月分摊 Q… one column per month                       ← beside the print area
 */
import { a1, areaA1, columnName, quoteSheet } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { yuan } from "../plan/money";
import { amountFormula, monthFormula } from "./amount-source";
import { linesIn, pagingOf, roomOnPage, rowHeight } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import type { Progress, Steps } from "../grid/steps";
import type { Line, Spending } from "./spending";

const SEQ = 1,
  MONTH = 2,
  ACTIVITY = 3,
  OWNER = 4,
  SOURCE = 5,
  SUBJECT = 6,
  HEADS = 7,
  PRICE = 8,
  AMOUNT = 9,
  REMARK = 10;
const PLACE = 12,
  ORIGINAL = 13,
  COUNTED = 14,
  WHEN = 15,
  SPREAD = 16,
  FIRST_SLOT = 17;
const WIDTHS = [5, 9, 26, 13, 10, 17, 6, 9, 13, 31, 2, 16, 16, 9, 10, 9, ...Array.from({ length: 12 }, () => 11)];
const HEADER = 3;
const FIRST = 4;

/** Where the tables of 汇总 find the lines: the absolute ranges of their columns, sheet name included. */
export interface DetailRanges {
  readonly owner: string;
  readonly source: string;
  readonly subject: string;
  readonly amount: string;
  readonly counted: string;
  readonly when: string;
  readonly spread: string;
  /** By slot index. */
  readonly slots: readonly string[];
  /** The cell of one line's amount. */
  readonly amountOf: (seq: number) => string;
}

export interface DetailSheet {
  readonly draft: SheetDraft;
  readonly ranges: DetailRanges;
}

/** Lines drawn between two breaths. */
const BREATH = 500;

/** Draws the sheet; `step` is what it says of itself while it breathes. */
export function* draftingDetail(
  workbook: Workbook,
  spending: Spending,
  title: TitleParams,
  messages: SheetMessages,
  name: string,
  step: Progress,
): Steps<DetailSheet> {
  const pen = new SheetPen();
  const { detail } = messages;
  pen.title(detail.title(title), WIDTHS.slice(0, REMARK));
  pen.line(2, messages.preparedBy(title.unit), WIDTHS.slice(0, SUBJECT));
  pen.across(2, HEADS, REMARK, messages.unitLine, "right");
  const heads = [
    detail.seq,
    detail.month,
    detail.activity,
    detail.owner,
    detail.source,
    detail.subject,
    detail.heads,
    detail.price,
    detail.amount,
    detail.remark,
  ];
  heads.forEach((text, index) => pen.put(HEADER, index + 1, text, "head"));
  const asides = [
    detail.place,
    detail.original,
    detail.counted,
    messages.summary.month,
    detail.spread,
    ...spending.slots.map((slot) => slot.label),
  ];
  asides.forEach((text, index) => pen.put(HEADER, PLACE + index, text, "asideHead"));
  pen.height(HEADER, 33);

  const severalSheets = new Set(spending.lines.map((line) => line.item.sheet)).size > 1;
  const heights: number[] = [];
  for (const [index, line] of spending.lines.entries()) {
    if (index % BREATH === BREATH - 1) yield step;
    heights.push(drawLine(pen, workbook, line, FIRST + index, spending, messages, severalSheets));
  }
  const last = Math.max(FIRST, FIRST + spending.lines.length - 1);
  const end = drawFoot(pen, spending, messages, last);

  const paging = pagingOf(
    [
      { first: 1, heights: [pen.heights[1]!, pen.heights[2]!, 33, ...heights], isWhole: false },
      {
        first: last + 1,
        heights: Array.from({ length: end - last }, (_, index) => pen.heights[last + 1 + index] ?? 20),
        isWhole: true,
        takesAlong: 2,
      },
    ],
    roomOnPage("landscape", WIDTHS.slice(0, REMARK)),
    33,
  );
  return {
    draft: {
      mark: "detail",
      name,
      styles: look(messages.font),
      cells: pen.cells,
      merges: pen.merges,
      columnWidths: WIDTHS,
      rowHeights: pen.heights,
      frozenRows: HEADER,
      print: {
        orientation: "landscape",
        area: { top: 1, left: 1, bottom: end, right: REMARK },
        titleRows: { first: HEADER, last: HEADER },
        footer: messages.footer,
        ...paging,
      },
    },
    ranges: rangesOf(name, last),
  };
}

/** Draws one line; gives its height. */
function drawLine(
  pen: SheetPen,
  workbook: Workbook,
  line: Line,
  row: number,
  spending: Spending,
  messages: SheetMessages,
  severalSheets: boolean,
): number {
  const { item, plan } = line;
  const remark = remarkOf(line, spending, messages);
  const activity = item.activity.value || messages.detail.noActivity;
  const month = monthText(line, spending, messages);
  pen.put(row, SEQ, line.seq, "count");
  pen.put(row, MONTH, month, "center");
  pen.put(row, ACTIVITY, activity, "text");
  pen.put(row, OWNER, line.owner === "" ? null : line.owner, "center");
  pen.put(row, SOURCE, line.source, "center");
  pen.put(row, SUBJECT, line.subject, "text");
  pen.put(row, HEADS, item.heads?.value ?? null, "count");
  pen.put(row, PRICE, item.unitPrice?.value ?? null, "amount");
  pen.put(row, REMARK, remark || null, "text");
  pen.put(row, PLACE, severalSheets ? `${item.sheet}!${placeOf(line)}` : placeOf(line), "link", linkOf(line));
  pen.put(row, ORIGINAL, originalText(line), "aside");
  pen.put(row, COUNTED, line.isUnion ? messages.detail.yes : messages.detail.no, "aside");
  pen.put(row, WHEN, whenText(line, spending, messages), "aside");
  pen.put(row, SPREAD, line.isSpread ? messages.detail.yes : messages.detail.no, "aside");

  if (line.amount === null) pen.put(row, AMOUNT, null, "amount");
  else {
    const formula = amountFormula(
      workbook,
      item,
      plan.layout.unitFactor,
      plan.layout.monthColumns.map((month) => month.column),
    );
    pen.put(row, AMOUNT, formula === null ? yuan(line.amount) : { formula, value: yuan(line.amount) }, "amount");
    drawShares(pen, workbook, line, row, spending);
  }
  const lines = Math.max(
    linesIn(activity, WIDTHS[ACTIVITY - 1]!),
    linesIn(remark, WIDTHS[REMARK - 1]!),
    linesIn(month, WIDTHS[MONTH - 1]!),
    linesIn(line.owner, WIDTHS[OWNER - 1]!),
    linesIn(line.source, WIDTHS[SOURCE - 1]!),
    linesIn(line.subject, WIDTHS[SUBJECT - 1]!),
  );
  const height = Math.min(400, rowHeight(lines));
  pen.height(row, height);
  return height;
}

/** The months' columns: the amount itself, the matrix's own cells, or even parts with the remainder in the first. */
function drawShares(pen: SheetPen, workbook: Workbook, line: Line, row: number, spending: Spending): void {
  const whole = a1(row, AMOUNT);
  const count = line.slots.length;
  line.slots.forEach((slot, at) => {
    const value = yuan(line.shares.get(slot)!);
    const column = FIRST_SLOT + slot;
    let formula: string | null;
    if (line.item.byMonth !== null) {
      const source = line.plan.layout.monthColumns.find((month) => month.month === spending.slots[slot]!.month);
      formula = source ? monthFormula(workbook, line.item, source.column, line.shares.get(slot)!, line.plan.layout.unitFactor) : null;
    } else if (count === 1) formula = whole;
    else if (at > 0) formula = `ROUNDDOWN(ROUND(${whole}*100,0)/${count},0)/100`;
    else formula = `ROUND(${whole}-${count - 1}*${a1(row, FIRST_SLOT + line.slots[1]!)},2)`;
    pen.put(row, column, formula === null ? value : { formula, value }, "asideAmount");
  });
}

/** Total rows, notes and signatures; gives the last printed row. */
function drawFoot(pen: SheetPen, spending: Spending, messages: SheetMessages, last: number): number {
  const column = columnName(AMOUNT);
  const amounts = `${column}${FIRST}:${column}${last}`;
  const counted = `${columnName(COUNTED)}${FIRST}:${columnName(COUNTED)}${last}`;
  const hasOthers = spending.lines.some((line) => !line.isUnion);
  const unknown = spending.unknownAmounts > 0 ? messages.unknownAmounts(spending.unknownAmounts) : null;
  let row = last + 1;
  if (spending.lines.length === 0) {
    for (let at = SEQ; at <= REMARK; at++) pen.put(FIRST, at, null, at === AMOUNT ? "amount" : "text");
  }
  pen.across(row, SEQ, PRICE, hasOthers ? messages.detail.unionTotal : messages.total, "strong");
  const sum = hasOthers ? `SUMIFS(${amounts},${counted},"${messages.detail.yes}")` : `SUM(${amounts})`;
  pen.put(row, AMOUNT, { formula: sum, value: yuan(spending.unionSum) }, "strongAmount");
  pen.put(row, REMARK, unknown, "text");
  pen.height(row, rowHeight(unknown === null ? 1 : linesIn(unknown, WIDTHS[REMARK - 1]!)));
  if (hasOthers) {
    row++;
    pen.across(row, SEQ, PRICE, messages.detail.otherTotal, "center");
    pen.put(row, AMOUNT, { formula: `SUMIFS(${amounts},${counted},"${messages.detail.no}")`, value: yuan(spending.otherSum) }, "amount");
    pen.put(row, REMARK, null, "text");
    pen.height(row, 20);
  }
  const proposed = spending.lines.filter((line) => line.isSubjectProposed).length;
  if (proposed > 0) {
    row++;
    pen.across(row, SEQ, REMARK, messages.detail.subjectsProposed(proposed), "plain");
    pen.height(row, 20);
  }
  row++;
  const [first, second, third, fourth] = messages.signatures;
  pen.across(row, 1, 3, first!, "plain");
  pen.across(row, 4, 5, second!, "plain");
  pen.across(row, 6, 7, third!, "plain");
  pen.across(row, 8, 10, fourth!, "plain");
  pen.height(row, 30);
  return row;
}

/** The ranges of 计划明细 as it is drafted under this name. */
export function detailRanges(spending: Spending, name: string): DetailRanges {
  return rangesOf(name, Math.max(FIRST, FIRST + spending.lines.length - 1));
}

function rangesOf(name: string, last: number): DetailRanges {
  const sheet = quoteSheet(name);
  const range = (column: number): string => `${sheet}!$${columnName(column)}$${FIRST}:$${columnName(column)}$${last}`;
  return {
    owner: range(OWNER),
    source: range(SOURCE),
    subject: range(SUBJECT),
    amount: range(AMOUNT),
    counted: range(COUNTED),
    when: range(WHEN),
    spread: range(SPREAD),
    slots: Array.from({ length: 12 }, (_, index) => range(FIRST_SLOT + index)),
    amountOf: (seq) => `${sheet}!$${columnName(AMOUNT)}$${FIRST + seq - 1}`,
  };
}

function monthText(line: Line, spending: Spending, messages: SheetMessages): string {
  const { text, value } = line.item.months;
  const isReadable = text.trim() !== "" && value.form !== "serial" && value.form !== "bare-number";
  if (isReadable || line.slots.length === 0) return text.trim();
  return messages.plan.months(line.slots.map((slot) => spending.slots[slot]!.month).sort((a, b) => a - b));
}

/** What table 二 counts the line under. */
function whenText(line: Line, spending: Spending, messages: SheetMessages): string {
  if (line.slots.length === 0) return messages.summary.noMonth;
  return line.slots.length === 1 ? spending.slots[line.slots[0]!]!.label : messages.summary.severalMonths;
}

function placeOf({ item, plan }: Line): string {
  if (item.amount.cell !== null) return a1(item.amount.cell.row, item.amount.cell.column);
  const columns = plan.layout.monthColumns.map((month) => month.column);
  if (item.byMonth !== null && columns.length > 0)
    return areaA1({ top: item.row, bottom: item.row, left: Math.min(...columns), right: Math.max(...columns) });
  return item.activity.cell === null ? String(item.row) : a1(item.activity.cell.row, item.activity.cell.column);
}

function linkOf({ item }: Line): { sheet: string; row: number; column: number } {
  const cell = item.amount.cell ?? item.activity.cell;
  return cell === null ? { sheet: item.sheet, row: item.row, column: 1 } : { sheet: cell.sheet, row: cell.row, column: cell.column };
}

/** The amount as it stands in the plan, where that is more than the plain figure in yuan. */
function originalText({ item, plan }: Line): string | null {
  const { form } = item.amount.value;
  const text = item.amount.text.trim();
  if (text === "" || form === "blank" || form === "merged") return null;
  if (form !== "number") return text;
  return plan.layout.unitFactor === 1 ? null : `${text}${plan.layout.unit ?? ""}`;
}

function remarkOf(line: Line, spending: Spending, messages: SheetMessages): string {
  const { item } = line;
  const { form, sharedWithRow } = item.amount.value;
  const parts: string[] = [];
  if (form === "merged" && sharedWithRow !== null) {
    const anchor = spending.seqAt(item.sheet, sharedWithRow);
    if (anchor !== null) parts.push(messages.detail.sharedAmount(anchor));
  }
  if (
    form === "computed" ||
    form === "approx" ||
    form === "range" ||
    form === "placeholder" ||
    form === "unparsable" ||
    form === "currency"
  ) {
    parts.push(messages.detail.originalAmount(item.amount.text.trim()));
  }
  if (item.remark?.value) parts.push(item.remark.value.trim());
  if (item.isHidden) parts.push(messages.detail.hiddenRow);
  return parts.join(messages.clause);
}
