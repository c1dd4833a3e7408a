/** draftIndicators, draftProgress: 指标完成表 and 小结 as sheets of ours. */
import { a1 } from "../grid/area";
import type { SheetDraft } from "../grid/edit";
import { linesIn, rowHeight } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import type { RegisterMessages } from "../messages/register-messages";
import type { TitleParams } from "../messages/sheet-messages";
import { type Fen, yuan } from "../plan/money";
import type { Indicator } from "../plan/register";
import type { Progress, ProgressPart, WorkState } from "./progress";

export interface ReportLanguage {
  readonly registers: RegisterMessages;
  readonly sheets: { readonly font: string; readonly footer: string };
}

const INDICATOR_WIDTHS = [7, 24, 13, 13, 12, 34, 22];

export function draftIndicators(
  indicators: readonly Indicator[],
  title: TitleParams,
  { registers, sheets }: ReportLanguage,
  name: string,
): SheetDraft {
  const pen = new SheetPen();
  const says = registers.indicators;
  pen.title(says.title(title), INDICATOR_WIDTHS);
  pen.heads(2, says.heads, INDICATOR_WIDTHS);
  indicators.forEach((one, index) => {
    const row = 3 + index;
    const figure = one.isShare ? "percent" : "count";
    const [target, done] = [a1(row, 3), a1(row, 4)];
    const cell = one.targetCell === null ? "" : `${one.targetCell.sheet}!${a1(one.targetCell.row, one.targetCell.column)}`;
    const from = one.targetText === null ? null : `“${one.targetText}”${cell === "" ? "" : `（${cell}）`}`;
    pen.put(row, 1, index + 1, "count");
    pen.put(row, 2, registers.said(one.name), "text");
    pen.put(row, 3, one.target, figure);
    pen.put(row, 4, one.done, figure);
    const rate = one.target === null || one.done === null || one.target === 0 ? "" : one.done / one.target;
    pen.put(row, 5, { formula: `IF(COUNT(${target},${done})<2,"",IF(${target}=0,"",${done}/${target}))`, value: rate }, "percent");
    pen.put(row, 6, from, "text");
    pen.put(row, 7, one.from, "text");
    pen.height(row, rowHeight(Math.max(linesIn(from ?? "", INDICATOR_WIDTHS[5]!), linesIn(one.from ?? "", INDICATOR_WIDTHS[6]!))));
  });
  const last = 3 + indicators.length;
  const width = INDICATOR_WIDTHS.reduce((sum, one) => sum + one, 0);
  pen.across(last, 1, INDICATOR_WIDTHS.length, says.note, "note");
  pen.height(last, rowHeight(linesIn(says.note, width)));
  return sheetOf("indicators", name, pen, INDICATOR_WIDTHS, last, sheets);
}

const PROGRESS_WIDTHS = [20, 11, 10, 10, 10, 10, 16, 16];

export function draftProgress(progress: Progress, title: TitleParams, { registers, sheets }: ReportLanguage, name: string): SheetDraft {
  const pen = new SheetPen();
  const says = registers.progress;
  pen.title(says.title(title), PROGRESS_WIDTHS);
  pen.heads(2, says.heads, PROGRESS_WIDTHS);
  let row = 3;
  const drawn = (label: string, part: ProgressPart, isTotal: boolean): void => {
    pen.put(row, 1, label, isTotal ? "strong" : "text");
    const counts = [part.lines.length, ...STATES.map((state) => namesOf(part, state).length)];
    counts.forEach((count, index) => pen.put(row, 2 + index, count, isTotal ? "strongCount" : "count"));
    pen.put(row, 7, inYuan(part.budget), isTotal ? "strongAmount" : "amount");
    pen.put(row, 8, inYuan(part.actual), isTotal ? "strongAmount" : "amount");
    row++;
  };
  for (const { period, ...part } of progress.periods) drawn(says.period(period), part, period.kind === "year");
  pen.across(++row, 1, PROGRESS_WIDTHS.length, says.byOwner, "heading");
  pen.heads(++row, says.ownerHeads, PROGRESS_WIDTHS);
  row++;
  for (const [owner, part] of progress.owners) drawn(owner === "" ? says.noOwner : owner, part, false);
  pen.across(++row, 1, PROGRESS_WIDTHS.length, says.words, "heading");
  row++;
  const width = PROGRESS_WIDTHS.reduce((sum, one) => sum + one, 0);
  for (const text of progressWords(progress, registers)) {
    pen.across(row, 1, PROGRESS_WIDTHS.length, text, "note");
    pen.height(row, Math.min(400, rowHeight(linesIn(text, width))));
    row++;
  }
  return sheetOf("progress", name, pen, PROGRESS_WIDTHS, row - 1, sheets);
}

/** 小结 in words, a paragraph for each stretch of the year. */
export function progressWords(progress: Progress, messages: RegisterMessages): readonly string[] {
  return progress.periods
    .filter(({ lines }) => lines.length > 0)
    .map(({ period, ...part }) => partWords(messages.progress.period(period), part, messages));
}

/** The same of one part. `name`: of the stretch of the year, or of the owner. */
export function partWords(name: string, part: ProgressPart, { progress: says }: RegisterMessages): string {
  return says.text({
    period: name,
    planned: part.lines.length,
    done: namesOf(part, "done"),
    open: namesOf(part, "open"),
    postponed: namesOf(part, "postponed"),
    unknown: namesOf(part, "unknown"),
    budgetYuan: inYuan(part.budget),
    actualYuan: inYuan(part.actual),
  });
}

const STATES: readonly WorkState[] = ["done", "open", "postponed", "unknown"];

function namesOf({ lines }: ProgressPart, state: WorkState): readonly string[] {
  return lines.filter((one) => one.state === state).map(({ line }) => line.item.activity.value);
}

function inYuan(fen: Fen | null): number | null {
  return fen === null ? null : yuan(fen);
}

function sheetOf(
  mark: "indicators" | "progress",
  name: string,
  pen: SheetPen,
  widths: readonly number[],
  last: number,
  { font, footer }: ReportLanguage["sheets"],
): SheetDraft {
  return {
    mark,
    name,
    styles: look(font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: widths,
    rowHeights: pen.heights,
    frozenRows: 2,
    print: { orientation: "landscape", area: { top: 1, left: 1, bottom: last, right: widths.length }, footer },
  };
}
