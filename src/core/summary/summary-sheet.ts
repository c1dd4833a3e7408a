/**
 * draftSummarySheet: the sheet 汇总, three tables of live sums over 计划明细, with an internal second part.
 *
 *   可用资金 ｜ 计划支出（工会经费） ｜ 结余
 *   一 by subject   二 by month   三 by source of funds   signatures
 *   ── page break ── 可用资金构成, charts, by owner (internal); beside the print area: the charts' figures
 */
import type { ChartDraft, SheetDraft } from "../grid/edit";
import type { SheetMessages, TitleParams } from "../messages/sheet-messages";
import { type Fen, yuan } from "../plan/money";
import type { Profile } from "../plan/settings";
import type { DetailRanges } from "./detail-sheet";
import { type Block, pagingOf, roomOnPage, widenedFor } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import { drawFundParts } from "./funds-table";
import { drawMonths } from "./months-table";
import type { Spending } from "./spending";
import { drawOwners, drawSources, drawSubjects, type TableContext } from "./summary-tables";

/** A 科目编码/月份 B 支出科目/项数 C D E F */
const WIDTHS = [12, 9, 15, 14, 16, 16, 3, 12, 16, 16, 3, 26, 16];
const LAST = 6;
/** Row heights, the roomier one where what is handed in still fits on one page. */
const ROW = 18;
const DENSE_ROW = 16.5;
/** Between two tables. */
const GAP = 8;
const CHART_ROWS = 14;
const DATA = 8;

/** 可用资金, and the settings it comes from. */
export interface FundsKnown {
  readonly funds: Fen | null;
  readonly profile: Profile;
}

export function draftSummarySheet(
  spending: Spending,
  ranges: DetailRanges,
  { funds, profile }: FundsKnown,
  title: TitleParams,
  messages: SheetMessages,
  name: string,
): SheetDraft {
  const pen = new SheetPen();
  const context: TableContext = { pen, spending, ranges, messages };
  const stretches: { first: number; end: number; isWhole: boolean; startsPage: boolean }[] = [];
  const block = (first: number, end: number, more: { isWhole?: boolean; startsPage?: boolean } = {}): void => {
    stretches.push({ first, end, isWhole: true, startsPage: false, ...more });
  };

  const tables = drawHead(pen, messages, title, spending);
  block(1, tables);
  const subjects = drawSubjects(context, tables + 1);
  block(tables, subjects.end);
  const months = drawMonths(context, subjects.end + 1);
  block(subjects.end, months.end);
  const sources = drawSources(context, months.end + 1);
  const afterSignatures = drawSignatures(pen, messages, sources.end);
  block(months.end, afterSignatures);
  for (const gap of [tables, subjects.end, months.end]) pen.height(gap, GAP);
  drawFunds(pen, messages, funds, spending, subjects.totalCell);

  const internal = afterSignatures;
  pen.across(internal, 1, LAST, messages.summary.internalHeading, "heading");
  const parts = drawFundParts(pen, internal + 1, profile, funds, messages);
  const monthChart = parts === internal + 1 ? parts : parts + 1;
  if (monthChart > parts) pen.height(parts, GAP);
  const subjectChart = monthChart + CHART_ROWS + 1;
  const ownersAt = subjectChart + CHART_ROWS + 1;
  block(internal, ownersAt, { startsPage: true });
  const end = drawOwners(context, ownersAt);
  block(ownersAt, end, { isWhole: end - ownersAt < 38 });

  const handedIn = (row: number): number => heightsOf(pen, 1, afterSignatures, row).reduce((sum, height) => sum + height, 0);
  const row = handedIn(ROW) <= roomOnPage("portrait", WIDTHS.slice(0, LAST)) ? ROW : DENSE_ROW;
  const widths = widenedFor(handedIn(row), "portrait", WIDTHS.slice(0, LAST));
  const blocks = stretches.map(
    ({ first, end, isWhole, startsPage }): Block => ({ first, isWhole, startsPage, heights: heightsOf(pen, first, end, row) }),
  );
  for (const { first, heights } of blocks) heights.forEach((height, index) => pen.height(first + index, height));

  const charts = drawChartData(context, internal, months.rows, subjects.rows, monthChart, subjectChart);
  return {
    mark: "summary",
    name,
    styles: look(messages.font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: [...widths, ...WIDTHS.slice(LAST)],
    rowHeights: pen.heights,
    print: {
      orientation: "portrait",
      area: { top: 1, left: 1, bottom: end - 1, right: LAST },
      footer: messages.footer,
      ...pagingOf(blocks, roomOnPage("portrait", widths)),
    },
    charts,
  };
}

/** Heights of rows from `first` to before `end`; `row` where none is set yet. */
function heightsOf(pen: SheetPen, first: number, end: number, row: number): number[] {
  return Array.from({ length: end - first }, (_, index) => pen.heights[first + index] ?? row);
}

const FUNDS_ROW = 3;

/** Title and unit line; gives the row after the block of funds, which is drawn once the total's cell is known. */
function drawHead(pen: SheetPen, messages: SheetMessages, title: TitleParams, spending: Spending): number {
  pen.title(messages.summary.title(title), WIDTHS.slice(0, LAST));
  pen.line(2, messages.preparedBy(title.unit), WIDTHS.slice(0, 4));
  pen.across(2, 5, LAST, messages.unitLine, "right");
  const { funds, planned, balance } = messages.summary;
  [funds, planned, balance].forEach((text, index) => pen.across(FUNDS_ROW, index * 2 + 1, index * 2 + 2, text, "head"));
  pen.height(FUNDS_ROW, 20);
  pen.height(FUNDS_ROW + 1, 26);
  let row = FUNDS_ROW + 2;
  if (spending.unknownAmounts > 0) pen.across(row++, 1, LAST, messages.unknownAmounts(spending.unknownAmounts), "plain");
  return row;
}

function drawFunds(pen: SheetPen, messages: SheetMessages, funds: Fen | null, spending: Spending, totalCell: string): void {
  const row = FUNDS_ROW + 1;
  pen.across(row, 1, 2, funds === null ? messages.summary.fundsUnknown : yuan(funds), "figure");
  pen.across(row, 3, 4, { formula: totalCell, value: yuan(spending.unionSum) }, "figure");
  pen.across(
    row,
    5,
    6,
    funds === null
      ? messages.summary.balanceUnknown
      : { formula: `ROUND(A${row}-C${row},2)`, value: yuan((funds - spending.unionSum) as Fen) },
    "figure",
  );
}

/** The four signatures under the tables that are handed in; gives the row after. */
function drawSignatures(pen: SheetPen, messages: SheetMessages, row: number): number {
  const [first, second, third, fourth] = messages.signatures;
  pen.across(row, 1, 1, first!, "plain");
  pen.across(row, 2, 3, second!, "plain");
  pen.across(row, 4, 5, third!, "plain");
  pen.across(row, 6, 6, fourth!, "plain");
  pen.height(row, 30);
  return row + 1;
}

/** The charts' own figures, beside the print area: months without the subtotals between them, subjects by size. */
function drawChartData(
  { pen, spending, messages }: TableContext,
  top: number,
  months: readonly number[],
  subjects: readonly { readonly row: number; readonly amount: Fen; readonly name: string }[],
  monthChart: number,
  subjectChart: number,
): ChartDraft[] {
  const { summary } = messages;
  pen.put(top, DATA, summary.chartData, "asideHead");
  const header = top + 1;
  [summary.month, summary.sum, summary.running].forEach((text, index) => pen.put(header, DATA + index, text, "asideHead"));
  let running = 0;
  months.forEach((source, index) => {
    const row = header + 1 + index;
    const amount = monthSum(spending, index);
    running += amount;
    pen.put(row, DATA, spending.slots[index]!.label, "aside");
    pen.put(row, DATA + 1, { formula: `SUM(E${source})`, value: yuan(amount as Fen) }, "asideAmount");
    pen.put(row, DATA + 2, { formula: `F${source}`, value: yuan(running as Fen) }, "asideAmount");
  });
  const charts: ChartDraft[] = [
    {
      title: summary.monthChart,
      categories: column(DATA, header + 1, months.length),
      series: [
        { name: summary.sum, kind: "column", values: column(DATA + 1, header + 1, months.length) },
        { name: summary.running, kind: "line", values: column(DATA + 2, header + 1, months.length) },
      ],
      at: { top: monthChart, left: 1, bottom: monthChart + CHART_ROWS - 1, right: LAST },
      format: "#,##0",
    },
  ];
  const sorted = [...subjects].filter((subject) => subject.amount !== 0).sort((a, b) => b.amount - a.amount);
  const second = DATA + 4;
  [summary.subject, summary.amount].forEach((text, index) => pen.put(header, second + index, text, "asideHead"));
  sorted.forEach((subject, index) => {
    pen.put(header + 1 + index, second, subject.name, "aside");
    pen.put(header + 1 + index, second + 1, { formula: `SUM(E${subject.row})`, value: yuan(subject.amount) }, "asideAmount");
  });
  if (sorted.length > 0) {
    charts.push({
      title: summary.subjectChart,
      categories: column(second, header + 1, sorted.length),
      series: [{ name: summary.amount, kind: "bar", values: column(second + 1, header + 1, sorted.length) }],
      at: { top: subjectChart, left: 1, bottom: subjectChart + CHART_ROWS - 1, right: LAST },
      format: "#,##0",
    });
  }
  return charts;
}

function column(at: number, first: number, count: number): { top: number; left: number; bottom: number; right: number } {
  return { top: first, left: at, bottom: first + count - 1, right: at };
}

/** What the union plans to spend in a month, own and spread amounts together, in 分. */
function monthSum(spending: Spending, slot: number): number {
  return spending.lines.reduce((sum, line) => sum + (line.isUnion ? (line.shares.get(slot) ?? 0) : 0), 0);
}
