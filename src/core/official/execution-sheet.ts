/**
 * draftingExecution: 预算执行情况, what was spent beside what was planned, by subject, by time and by activity, live over the plan.
 *
 *   A 序号/编码 B 活动/名称/时间 C 支出科目 D 预算金额 E 实际支出 F 预算执行率 G 结余 H 提示   ← printed;   J K L M N spent by quarter, and where no month is known
 */
import { a1, columnName, quoteSheet } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { linesIn, roomOnPage, rowHeight } from "../grid/page-fit";
import { type Breaths, mapping } from "../grid/steps";
import { look, type FormulaContent } from "../grid/sheet-pen";
import { type Fen, subtractFen, yuan } from "../plan/money";
import { type DetailRanges, type Line, monthFormula } from "../summary";
import { type ActivityExecution, type ExecutionFigures, executionState } from "../ledger";
import type { NamedActivity, NamedExecution, NamedPeriod } from "./execution-names";
import type { RegisterSheet } from "../plan/register";
import { actualFormula } from "../registers";
import { layingOut } from "./form";
import { FormPen } from "./form-pen";
import { fitting, known, onceFilled, signatureLine, sumOnceFilled } from "./form-look";
import { sharesFormula } from "./shares-formula";
import type { PublicationInput } from "./publication-sheets";
import type { Typed } from "./typed";
import { WARN_CELL } from "./warn-rate";

const SEQ = 1,
  NAME = 2,
  SUBJECT = 3,
  BUDGET = 4,
  ACTUAL = 5,
  RATE = 6,
  LEFT = 7,
  STATE = 8,
  FIRST_QUARTER = 10;
const NO_MONTH = FIRST_QUARTER + 4;
const WIDTHS = [7, 30, 17, 14, 14, 12, 14, 11, 2, 13, 13, 13, 13, 13];
const ROW_HEIGHT = 18;
const SUBJECT_HEAD = 3;
/** Activities drawn between two breaths. */
const BREATH = 200;

export interface ExecutionInput extends PublicationInput {
  readonly workbook: Workbook;
  readonly ranges: DetailRanges;
  readonly executed: NamedExecution;
  /** Registers that say what was spent; none where the plan's own column does. */
  readonly registers: readonly RegisterSheet[];
  /** Rate (1 = 100 %) from which a line is 接近预算. */
  readonly warnAt: number;
}

export function draftingExecution(input: ExecutionInput, name: string, typed: Typed | null): Breaths<SheetDraft> {
  return new ExecutionSheet(input).draft(name, typed);
}

/** A figure of the sheet: what it is, and the cell's content, which for a blank is a formula that waits to be filled. */
interface Shown {
  readonly planned: FormulaContent | number | null;
  readonly actual: FormulaContent | number | null;
}

class ExecutionSheet {
  private readonly pen = new FormPen();
  /** First and last row of the activities. */
  private readonly first: number;
  private readonly last: number;

  /** Names that several activities have: a formula cannot tell them apart. */
  private readonly namesakes: ReadonlySet<string>;

  constructor(private readonly input: ExecutionInput) {
    const { activities, subjects, periods } = input.executed;
    const seen = new Set<string>();
    const names = activities.map(({ activity }) => activity.toLowerCase());
    this.namesakes = new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
    this.first = SUBJECT_HEAD + subjects.length + 3 + periods.length + 2 + 2;
    this.last = this.first + activities.length - 1;
  }

  *draft(name: string, typed: Typed | null): Breaths<SheetDraft> {
    const { pen, input, first, last } = this;
    const {
      title,
      sheets,
      official: { execution, ...official },
      executed,
      spending,
    } = input;
    pen.row(1, "title");
    pen.row(WARN_CELL.row, WARN_CELL.key);
    pen.across(1, 1, STATE, execution.title(title), "title");
    pen.height(1, 30);
    pen.line(2, sheets.preparedBy(title.unit), WIDTHS.slice(0, SUBJECT));
    pen.put(2, ACTUAL, sheets.unitLine, "right");
    pen.across(2, RATE, LEFT, execution.warnAt, "right");
    pen.put(WARN_CELL.row, WARN_CELL.column, input.warnAt, "inputPercent");

    const periodHead = SUBJECT_HEAD + executed.subjects.length + 3;
    const activityHead = periodHead + executed.periods.length + 2;
    ["subjects", "subjects.head"].forEach((key, index) => pen.row(SUBJECT_HEAD + index, key));
    ["periods", "periods.head"].forEach((key, index) => pen.row(periodHead + index, key));
    ["activities", "activities.head"].forEach((key, index) => pen.row(activityHead + index, key));
    pen.across(SUBJECT_HEAD, 1, STATE, execution.subjectsHeading, "heading");
    this.head(SUBJECT_HEAD + 1, [official.code, official.subject]);
    executed.subjects.forEach((subject, index) => {
      const row = SUBJECT_HEAD + 2 + index;
      pen.row(row, `subject ${subject.code ?? subject.name}`);
      pen.put(row, SEQ, subject.code, "center");
      pen.across(row, NAME, SUBJECT, subject.name, "text");
      const asked = `${this.column(SUBJECT)},${a1(row, NAME)}`;
      this.figures(row, subject, {
        planned: sumWhere([this.column(BUDGET)], asked, subject.plannedFen),
        actual: sumWhere([this.column(ACTUAL)], asked, subject.actualFen),
      });
    });
    pen.row(periodHead - 1, "subjects.total");
    this.total(periodHead - 1, sheets.total);

    pen.across(periodHead, 1, STATE, execution.periodsHeading, "heading");
    this.head(periodHead + 1, [execution.period]);
    executed.periods.forEach((period, index) => this.period(periodHead + 2 + index, period));

    pen.across(activityHead, 1, STATE, execution.activitiesHeading, "heading");
    this.head(activityHead + 1, [sheets.detail.seq, sheets.detail.activity, sheets.detail.subject]);
    [1, 2, 3, 4].forEach((quarter) => pen.put(activityHead + 1, FIRST_QUARTER + quarter - 1, sheets.quarterSubtotal(quarter), "asideHead"));
    pen.put(activityHead + 1, NO_MONTH, execution.noMonth, "asideHead");
    yield* mapping(executed.activities, BREATH, (activity, index) =>
      this.activity(first + index, activity, spending.lines[activity.seq - 1]!),
    );
    let row = last + 1;
    for (const text of [
      execution.periodsNote,
      execution.outsideNote,
      ...(spending.unknownAmounts > 0 ? [sheets.unknownAmounts(spending.unknownAmounts)] : []),
    ])
      pen.across(row++, 1, STATE, text, "plain");
    ["periodsNote", "outsideNote", "unknownNote"].slice(0, row - last - 1).forEach((key, index) => pen.row(last + 1 + index, key));
    signatureLine(pen, row, STATE, official.signatures);

    return yield* layingOut(
      pen,
      {
        mark: "execution",
        name,
        styles: look(sheets.font),
        widths: WIDTHS,
        last: row,
        right: STATE,
        orientation: "landscape",
        footer: sheets.footer,
        blocks: [
          { first: 1, isWhole: false },
          { first: periodHead, isWhole: true },
          { first: activityHead, isWhole: false },
          { first: last + 1, isWhole: true, takesAlong: 1 },
        ],
        repeated: activityHead + 1,
        settled: fitting(roomOnPage("landscape", WIDTHS.slice(0, STATE)), ROW_HEIGHT),
        year: title.year,
        orphaned: official.orphaned,
        takenOver: [[WARN_CELL.key, WARN_CELL.column]],
      },
      typed,
    );
  }

  /** The rows of the activities in one of the sheet's columns. */
  private column(at: number): string {
    return `$${columnName(at)}$${this.first}:$${columnName(at)}$${this.last}`;
  }

  /** The header of a table; the last of its first columns takes the width that is left of the three. */
  private head(row: number, first: readonly string[]): void {
    const {
      pen,
      input: {
        official: { execution },
      },
    } = this;
    first.forEach((text, index) => pen.across(row, SEQ + index, index === first.length - 1 ? SUBJECT : SEQ + index, text, "head"));
    const rest = [execution.budget, execution.actual, execution.rate, execution.left, execution.state];
    rest.forEach((text, index) => pen.put(row, BUDGET + index, text, "head"));
    const lines = Math.max(...rest.map((text, index) => linesIn(text, WIDTHS[BUDGET - 1 + index]!)));
    if (lines > 1) pen.height(row, rowHeight(lines));
  }

  private total(row: number, text: string): void {
    const {
      pen,
      input: {
        executed: { overall },
      },
    } = this;
    pen.across(row, SEQ, SUBJECT, text, "strong");
    this.figures(
      row,
      overall,
      {
        planned: sumOnceFilled(this.column(BUDGET), known(overall.plannedFen)),
        actual: sumOnceFilled(this.column(ACTUAL), known(overall.actualFen)),
      },
      true,
    );
  }

  private period(row: number, period: NamedPeriod): void {
    const {
      pen,
      input: { ranges, sheets },
    } = this;
    pen.row(row, `period ${period.kind}${period.index}`);
    if (period.kind === "year") return this.total(row, period.name);
    pen.across(row, SEQ, SUBJECT, period.name, "text");
    const counted = `${ranges.counted},"${sheets.detail.yes}"`;
    const isUnscheduled = period.kind === "unscheduled";
    const planned = isUnscheduled
      ? [ranges.amount]
      : period.quarters.flatMap((quarter) => [0, 1, 2].map((month) => ranges.slots[quarter * 3 + month]!));
    const spent = isUnscheduled ? this.column(NO_MONTH) : period.quarters.map((quarter) => this.column(FIRST_QUARTER + quarter)).join(",");
    this.figures(row, period, {
      planned: sumWhere(planned, isUnscheduled ? `${counted},${ranges.when},"${sheets.summary.noMonth}"` : counted, period.plannedFen),
      actual: sumOnceFilled(spent, known(period.actualFen)),
    });
  }

  private activity(row: number, one: NamedActivity, line: Line): void {
    const {
      pen,
      input: { ranges, workbook },
    } = this;
    pen.row(row, `activity ${one.activity}`);
    pen.put(row, SEQ, one.seq, "count");
    pen.put(row, NAME, one.activity, "text");
    pen.put(row, SUBJECT, one.subjectName, "text");
    const lines = Math.max(linesIn(one.activity, WIDTHS[NAME - 1]!), linesIn(one.subjectName, WIDTHS[SUBJECT - 1]!));
    if (lines > 1) pen.height(row, Math.min(400, rowHeight(lines)));
    this.figures(row, one, {
      planned: one.plannedFen === null ? null : { formula: ranges.amountOf(one.seq), value: yuan(one.plannedFen) },
      actual: this.registered(row, one) ?? actualOf(workbook, one, line),
    });
    const spent = a1(row, ACTUAL);
    for (let quarter = 0; quarter < 4; quarter++) {
      const formula = sharesFormula(line.slots, quarter, spent);
      if (formula !== null) pen.put(row, FIRST_QUARTER + quarter, { formula, value: known(one.byQuarter[quarter]!) ?? "" }, "asideAmount");
    }
    if (line.slots.length === 0) pen.put(row, NO_MONTH, onceFilled([spent], spent, known(one.actualFen)), "asideAmount");
  }

  /** What the registers say of an activity, live; null where they are not asked, or another row is called the same. */
  private registered(row: number, { activity, actualFen }: NamedActivity): FormulaContent | null {
    const { registers } = this.input;
    if (registers.length === 0 || this.namesakes.has(activity.toLowerCase())) return null;
    const formula = actualFormula(registers, a1(row, NAME));
    return formula === null ? null : { formula, value: known(actualFen) ?? "" };
  }

  /** The five figures of a row; what is worked out stays blank until both sides are known. */
  private figures(
    row: number,
    one: ExecutionFigures & { readonly isBudgetShared?: boolean },
    { planned, actual }: Shown,
    isStrong = false,
  ): void {
    const {
      pen,
      input: {
        warnAt,
        official: { execution },
      },
    } = this;
    const { plannedFen, actualFen } = one;
    const amount = isStrong ? "strongAmount" : "amount";
    const [d, e] = [a1(row, BUDGET), a1(row, ACTUAL)];
    const limit = `ROUND($${columnName(WARN_CELL.column)}$${WARN_CELL.row}*${d},2)`;
    const state = executionState(one, warnAt);
    const unplanned = one.isBudgetShared === true ? "" : execution.unplanned;
    pen.put(row, BUDGET, planned, amount);
    pen.put(row, ACTUAL, actual, amount);
    pen.put(row, RATE, onceFilled([d, e], `IF(${d}<=0,"",${e}/${d})`, one.rate), isStrong ? "strongPercent" : "percent");
    pen.put(
      row,
      LEFT,
      onceFilled([d, e], `ROUND(${d}-${e},2)`, plannedFen === null || actualFen === null ? null : yuan(subtractFen(plannedFen, actualFen))),
      amount,
    );
    pen.put(
      row,
      STATE,
      {
        formula: `IF(COUNT(${e})=0,"",IF(${e}=0,"",IF(COUNT(${d})=0,"${unplanned}",IF(${e}>${d},"${execution.over}",IF(${e}>=${limit},"${execution.near}","")))))`,
        value: state === null ? "" : execution[state],
      },
      isStrong ? "strong" : "center",
    );
  }
}

/** The sum over ranges of what meets the criteria; blank where no number does. */
function sumWhere(ranges: readonly string[], criteria: string, fen: Fen | null): FormulaContent {
  const count = ranges.map((range) => `COUNTIFS(${criteria},${range},">-1000000000000")`).join("+");
  const sum = ranges.map((range) => `SUMIFS(${range},${criteria})`).join("+");
  return { formula: `IF(${count}=0,"",${sum})`, value: known(fen) ?? "" };
}

/** The cell that says what was spent, also while it is blank; a text is written as its value. */
function actualOf(workbook: Workbook, { actualFen }: ActivityExecution, { item, plan }: Line): FormulaContent | number | null {
  const { actual: field } = item;
  const cell = field?.cell ?? null;
  if (field === null || cell === null || cell.row !== item.row) return known(actualFen);
  const factor = plan.layout.unitFactor;
  if (actualFen !== null) {
    const formula = monthFormula(workbook, item, cell.column, actualFen, factor);
    return formula === null ? yuan(actualFen) : { formula, value: yuan(actualFen) };
  }
  if (field.value.form !== "blank") return null;
  const reference = `${quoteSheet(cell.sheet)}!${a1(cell.row, cell.column)}`;
  return onceFilled([reference], factor === 1 ? `ROUND(${reference},2)` : `ROUND(${reference}*${factor},2)`, null);
}
