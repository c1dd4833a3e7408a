/**
 * draftExecution: 预算执行情况, what was spent beside what was planned, by subject, by time and by activity, live over the plan.
 *
 *   A 序号/编码 B 活动/名称/时间 C 支出科目 D 预算金额 E 实际支出 F 预算执行率 G 结余 H 提示   ← printed;   J K L M spent by quarter
 */
import { a1, columnName, quoteSheet } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { sheetNamed, type Workbook } from "../grid/grid";
import { LANDSCAPE_PAGE, linesIn, pageBreaks, rowHeight } from "../grid/page-fit";
import { SheetPen, type Worked } from "../grid/sheet-pen";
import { type Fen, fenFromYuan, sumFen, yuan } from "../plan/money";
import { type DetailRanges, type Line, monthFormula } from "../summary";
import type { ExecutedLine } from "./executed";
import { formLook, onceFilled, signatureLine, sumOnceFilled } from "./form-look";
import { type Period, periodsOf, sharesFormula, spentInQuarter } from "./periods";
import type { PublicationInput } from "./publication-sheets";

const SEQ = 1, NAME = 2, SUBJECT = 3, BUDGET = 4, ACTUAL = 5, RATE = 6, LEFT = 7, STATE = 8, FIRST_QUARTER = 10;
const WIDTHS = [7, 30, 19, 15, 15, 11, 15, 11, 2, 13, 13, 13, 13];
const WARN = { row: 2, column: STATE } as const;
const ROW = 18;

/** 执行率 from which a line is 接近预算, where the sheet does not say otherwise. */
export const WARN_AT = 0.8;

export interface ExecutionInput extends PublicationInput {
  readonly workbook: Workbook;
  readonly ranges: DetailRanges;
  readonly executed: readonly ExecutedLine[];
}

export function draftExecution(input: ExecutionInput, name: string): SheetDraft {
  return new Execution(input).draft(name);
}

class Execution {
  private readonly pen = new SheetPen();
  private readonly warnAt: number;

  constructor(private readonly input: ExecutionInput) {
    this.warnAt = warnAtOf(input.workbook);
  }

  draft(name: string): SheetDraft {
    const { pen, input } = this;
    const { title, sheets, official: { execution, ...official }, executed, spending } = input;
    pen.across(1, 1, STATE, execution.title(title), "title");
    pen.height(1, 30);
    pen.across(2, SEQ, SUBJECT, sheets.preparedBy(title.unit), "plain");
    pen.put(2, ACTUAL, sheets.unitLine, "right");
    pen.across(2, RATE, LEFT, execution.warnAt, "right");
    pen.put(WARN.row, WARN.column, this.warnAt, "inputPercent");

    const names = subjectsOf(executed);
    const periods = periodsOf(input);
    const subjectHead = 3;
    const periodHead = subjectHead + names.length + 3;
    const activityHead = periodHead + periods.length + 3;
    const first = activityHead + 2;
    const last = first + executed.length - 1;
    const column = (at: number): string => `$${columnName(at)}$${first}:$${columnName(at)}$${last}`;

    pen.across(subjectHead, 1, STATE, execution.subjectsHeading, "heading");
    this.head(subjectHead + 1, [official.code, official.subject]);
    names.forEach((subject, index) => {
      const row = subjectHead + 2 + index;
      const own = executed.filter(({ line }) => line.subject === subject);
      pen.put(row, SEQ, own[0]!.line.subjectCode, "center");
      pen.across(row, NAME, SUBJECT, subject, "text");
      const spent = spentOf(own);
      this.figures(row, {
        budget: { formula: `SUMIFS(${column(BUDGET)},${column(SUBJECT)},${a1(row, NAME)})`, value: yuan(budgetOf(own)) },
        actual: {
          formula: `IF(COUNTIFS(${column(SUBJECT)},${a1(row, NAME)},${column(ACTUAL)},">-1000000000000")=0,"",SUMIFS(${column(ACTUAL)},${column(SUBJECT)},${a1(row, NAME)}))`,
          value: spent === null ? "" : yuan(spent),
        },
      });
    });
    this.total(periodHead - 1, sheets.total, column);

    pen.across(periodHead, 1, STATE, execution.periodsHeading, "heading");
    this.head(periodHead + 1, [execution.period]);
    periods.forEach((period, index) => this.period(periodHead + 2 + index, period, column));
    this.total(activityHead - 1, execution.wholeYear, column);

    pen.across(activityHead, 1, STATE, execution.activitiesHeading, "heading");
    this.head(activityHead + 1, [sheets.detail.seq, sheets.detail.activity, sheets.detail.subject]);
    [1, 2, 3, 4].forEach((quarter) => pen.put(activityHead + 1, FIRST_QUARTER + quarter - 1, sheets.quarterSubtotal(quarter), "asideHead"));
    executed.forEach((one, index) => this.activity(first + index, one));
    let row = last + 1;
    for (const text of [execution.periodsNote, execution.outsideNote, ...(spending.unknownAmounts > 0 ? [sheets.unknownAmounts(spending.unknownAmounts)] : [])])
      pen.across(row++, 1, STATE, text, "plain");
    signatureLine(pen, row, STATE, official.signatures);

    const heights = Array.from({ length: row }, (_, index) => pen.heights[index + 1] ?? ROW);
    heights.forEach((height, index) => pen.height(index + 1, height));
    const block = (from: number, until: number, isWhole: boolean): { first: number; heights: number[]; isWhole: boolean } => ({ first: from, heights: heights.slice(from - 1, until - 1), isWhole });
    return {
      mark: "execution", name, styles: formLook(sheets.font), cells: pen.cells, merges: pen.merges, columnWidths: WIDTHS, rowHeights: pen.heights,
      print: {
        orientation: "landscape", area: { top: 1, left: 1, bottom: row, right: STATE }, footer: sheets.footer,
        breaksBefore: pageBreaks(
          [block(1, periodHead, false), block(periodHead, activityHead, true), block(activityHead, last + 1, false), { ...block(last + 1, row + 1, true), takesAlong: 1 }],
          LANDSCAPE_PAGE,
        ),
      },
    };
  }

  /** The header of a table; the last of its first columns takes the width that is left of the three. */
  private head(row: number, first: readonly string[]): void {
    const { pen, input: { official: { execution } } } = this;
    first.forEach((text, index) => pen.across(row, SEQ + index, index === first.length - 1 ? SUBJECT : SEQ + index, text, "head"));
    [execution.budget, execution.actual, execution.rate, execution.left, execution.state].forEach((text, index) => pen.put(row, BUDGET + index, text, "head"));
  }

  private total(row: number, text: string, column: (at: number) => string): void {
    const { pen, input: { executed } } = this;
    pen.across(row, SEQ, SUBJECT, text, "strong");
    this.figures(row, {
      budget: { formula: `SUM(${column(BUDGET)})`, value: yuan(budgetOf(executed)) },
      actual: { formula: `SUM(${column(ACTUAL)})`, value: yuan(spentOf(executed) ?? (0 as Fen)) },
    }, true);
  }

  private period(row: number, { name, slots, quarters }: Period, column: (at: number) => string): void {
    const { pen, input: { executed, ranges, sheets, spending } } = this;
    pen.across(row, SEQ, SUBJECT, name, "text");
    const planned = sumFen(spending.lines.filter(({ isUnion }) => isUnion).flatMap(({ shares }) => slots.map((slot) => shares.get(slot) ?? null)));
    const budget = slots.map((slot) => `SUMIFS(${ranges.slots[slot]},${ranges.counted},"${sheets.detail.yes}")`).join("+");
    const sums = quarters.map((quarter) => column(FIRST_QUARTER + quarter)).join(",");
    const parts = executed.flatMap((one) => quarters.map((quarter) => spentInQuarter(one, quarter))).filter((part) => part !== null);
    this.figures(row, { budget: { formula: budget, value: yuan(planned) }, actual: sumOnceFilled(sums, parts.length === 0 ? null : yuan(sumFen(parts))) });
  }

  private activity(row: number, one: ExecutedLine): void {
    const { pen, input: { ranges } } = this;
    const { line } = one;
    const activity = line.item.activity.value;
    pen.put(row, SEQ, line.seq, "count");
    pen.put(row, NAME, activity, "text");
    pen.put(row, SUBJECT, line.subject, "text");
    pen.height(row, Math.min(400, Math.max(ROW, rowHeight(Math.max(linesIn(activity, WIDTHS[NAME - 1]!), linesIn(line.subject, WIDTHS[SUBJECT - 1]!))))));
    const planned = ranges.amountOf(line.seq);
    this.figures(row, {
      budget: line.amount === null ? null : { formula: planned, value: yuan(line.amount) },
      actual: actualOf(this.input.workbook, one),
    });
    for (let quarter = 0; quarter < 4; quarter++) {
      const formula = sharesFormula(line.slots, quarter, a1(row, ACTUAL));
      if (formula !== null) pen.put(row, FIRST_QUARTER + quarter, { formula, value: known(spentInQuarter(one, quarter)) }, "asideAmount");
    }
  }

  /** The five figures of a row; what is worked out stays blank until both sides are known. */
  private figures(row: number, { budget, actual }: { readonly budget: Worked | null; readonly actual: Worked | number | null }, isStrong = false): void {
    const { pen, warnAt, input: { official: { execution } } } = this;
    const amount = isStrong ? "strongAmount" : "amount";
    const [planned, spent] = [valueOf(budget), valueOf(actual)];
    const [d, e] = [a1(row, BUDGET), a1(row, ACTUAL)];
    const isKnown = planned !== null && spent !== null;
    const limit = `ROUND($${columnName(WARN.column)}$${WARN.row}*${d},2)`;
    pen.put(row, BUDGET, budget, amount);
    pen.put(row, ACTUAL, actual, amount);
    pen.put(row, RATE, onceFilled([d, e], `IF(${d}=0,"",${e}/${d})`, isKnown && planned !== 0 ? spent / planned : null), isStrong ? "strongPercent" : "percent");
    pen.put(row, LEFT, onceFilled([d, e], `ROUND(${d}-${e},2)`, isKnown ? yuan((fenFromYuan(planned)! - fenFromYuan(spent)!) as Fen) : null), amount);
    const state =
      spent === null || spent === 0 ? "" : planned === null ? execution.unplanned
        : spent > planned ? execution.over : spent >= yuan(fenFromYuan(warnAt * planned)!) ? execution.near : "";
    pen.put(row, STATE, {
      formula: `IF(COUNT(${e})=0,"",IF(${e}=0,"",IF(COUNT(${d})=0,"${execution.unplanned}",IF(${e}>${d},"${execution.over}",IF(${e}>=${limit},"${execution.near}","")))))`, value: state,
    }, isStrong ? "strong" : "center");
  }
}

/** The cell that says what was spent, also while it is blank; a text is written as its value. */
function actualOf(workbook: Workbook, { line, actual }: ExecutedLine): Worked | number | null {
  const field = line.item.actual;
  const cell = field?.cell ?? null;
  if (field === null || cell === null || cell.row !== line.item.row) return actual === null ? null : yuan(actual);
  const factor = line.plan.layout.unitFactor;
  if (actual !== null) {
    const formula = monthFormula(workbook, line.item, cell.column, actual, factor);
    return formula === null ? yuan(actual) : { formula, value: yuan(actual) };
  }
  if (field.value.form !== "blank") return null;
  const reference = `${quoteSheet(cell.sheet)}!${a1(cell.row, cell.column)}`;
  return onceFilled([reference], factor === 1 ? `ROUND(${reference},2)` : `ROUND(${reference}*${factor},2)`, null);
}

function valueOf(content: Worked | number | null): number | null {
  const value = typeof content === "object" && content !== null ? content.value : content;
  return typeof value === "number" ? value : null;
}

function known(fen: Fen | null): number | string {
  return fen === null ? "" : yuan(fen);
}

/** The subjects as 计划明细 names them, by code, those without one last. */
function subjectsOf(executed: readonly ExecutedLine[]): string[] {
  const byName = new Map<string, Line>(executed.map(({ line }) => [line.subject, line]));
  const key = ({ subjectCode }: Line): string => subjectCode ?? "~";
  return [...byName].sort(([, a], [, b]) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).map(([subject]) => subject);
}

function budgetOf(executed: readonly ExecutedLine[]): Fen {
  return sumFen(executed.map(({ line }) => line.amount));
}

function spentOf(executed: readonly ExecutedLine[]): Fen | null {
  const known = executed.map(({ actual }) => actual).filter((actual) => actual !== null);
  return known.length === 0 ? null : sumFen(known);
}

/** What the user set on an earlier sheet, else the usual. */
function warnAtOf(workbook: Workbook): number {
  const earlier = workbook.sheets.find(({ mark }) => mark === "execution");
  const value = earlier === undefined ? null : sheetNamed(workbook, earlier.sheet)!.at(WARN.row, WARN.column).value;
  return typeof value === "number" && value > 0 && value <= 10 ? value : WARN_AT;
}
