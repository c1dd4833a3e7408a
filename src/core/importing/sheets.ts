/**
 * draftPlans: the plans of an article as sheets, in the columns of a new year's table and one more for where each row came from.
 *
 *   序号｜月份｜活动（项目）名称｜责任人｜支出科目｜经费来源｜预算金额（元）｜备注｜原文
 */
import { columnName } from "../grid/area";
import type { PutSheet, SheetDraft, SheetMark } from "../grid/edit";
import { freeImportedMark, freeUnrecognisedMark } from "../grid/marks";
import type { Workbook } from "../grid/grid";
import { linesIn, rowHeight } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import { type Fen, sumFen, yuan } from "../plan/money";
import type { Article, ArticlePlan } from "./article";
import { monthsText, remarkOf } from "./row-text";

const WIDTHS = [5, 13, 34, 14, 16, 10, 13, 26, 40];
const [SEQ, MONTH, ACTIVITY, OWNER, SUBJECT, SOURCE, AMOUNT, REMARK, ORIGIN] = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const HEADER = 3;
const FIRST = 4;
/** Excel's longest sheet name, and the most a cell may hold. */
const LONGEST_NAME = 31;
const LONGEST_CELL = 2000;

/**
 * One sheet per plan that has rows, and one for the lines that could not be placed. `plans` are those of the article, or some of
 * them. The sheets come beside those of `workbook`, and replace none.
 */
export function draftPlans(
  plans: readonly ArticlePlan[],
  unrecognised: Article["unrecognised"],
  labels: SheetMessages,
  workbook: Pick<Workbook, "sheets"> = { sheets: [] },
): PutSheet[] {
  const taken = new Set(workbook.sheets.map(({ sheet }) => sheet.toLowerCase()));
  const marks = new Set(workbook.sheets.flatMap(({ mark }) => mark ?? []));
  const told = plans.filter(({ rows }) => rows.length > 0);
  const sheets = told.map(
    (plan): SheetDraft => draftPlan(plan, freeImportedMark(marks), nameFor(plan.title ?? labels.imported.untitled, taken), labels),
  );
  if (unrecognised.length > 0) {
    const name = nameFor(labels.imported.unrecognised, taken);
    sheets.push(draftUnrecognised(unrecognised, freeUnrecognisedMark(marks), name, labels));
  }
  return sheets.map((draft) => ({ kind: "put-sheet", draft }));
}

/** A title as a sheet's name: what Excel forbids left out, cut, doubles numbered. */
function nameFor(title: string, taken: Set<string>): string {
  const plain =
    title
      .replace(/[\\/?*[\]:：'"]/g, " ")
      .replace(/\s+/g, " ")
      .trim() || "-";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `(${number})`;
    const name =
      [...plain]
        .join("")
        .slice(0, LONGEST_NAME - suffix.length)
        .trim() + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function draftPlan(plan: ArticlePlan, mark: SheetMark, name: string, labels: SheetMessages): SheetDraft {
  const words = labels.plan;
  const pen = new SheetPen();
  pen.across(1, SEQ, ORIGIN, plan.title ?? name, "title");
  pen.across(2, SEQ, SUBJECT, null, "plain");
  pen.across(2, SOURCE, ORIGIN, words.unitLine, "right");
  [
    words.seq,
    words.month,
    words.activity,
    words.owner,
    words.subject,
    words.source,
    words.amount,
    words.remark,
    labels.imported.origin,
  ].forEach((text, column) => pen.put(HEADER, column + 1, text, "head"));
  pen.height(1, 32);
  pen.height(2, 20);
  pen.height(HEADER, 24);
  plan.rows.forEach((row, at) => {
    const y = FIRST + at;
    const months = monthsText(row, labels);
    const remark = remarkOf(row, labels);
    const origin = `${labels.imported.line(row.line)} ${row.quote}`.slice(0, LONGEST_CELL);
    pen.put(y, SEQ, at + 1, "center");
    pen.put(y, MONTH, months, "center");
    pen.put(y, ACTIVITY, row.activity, "text");
    pen.put(y, OWNER, row.owner, "center");
    pen.put(y, SUBJECT, null, "text");
    pen.put(y, SOURCE, null, "center");
    pen.put(y, AMOUNT, row.amountFen === null ? null : yuan(row.amountFen), "amount");
    pen.put(y, REMARK, remark === "" ? null : remark, "text");
    pen.put(y, ORIGIN, origin, "text");
    const texts: readonly (readonly [number, string])[] = [
      [MONTH, months],
      [ACTIVITY, row.activity],
      [OWNER, row.owner ?? ""],
      [REMARK, remark],
      [ORIGIN, origin],
    ];
    pen.height(y, rowHeight(Math.min(12, Math.max(...texts.map(([column, text]) => linesIn(text, WIDTHS[column - 1]!))))));
  });
  const last = FIRST + plan.rows.length - 1;
  const total = last + 1;
  const letter = columnName(AMOUNT);
  pen.across(total, SEQ, SOURCE, words.total, "strong");
  pen.put(
    total,
    AMOUNT,
    totalOf(
      `${letter}${FIRST}:${letter}${last}`,
      plan.rows.flatMap(({ amountFen }) => amountFen ?? []),
    ),
    "strongAmount",
  );
  pen.put(total, REMARK, null, "text");
  pen.put(total, ORIGIN, null, "text");
  pen.height(total, 22);
  return {
    mark,
    name,
    styles: look(labels.font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: WIDTHS,
    rowHeights: pen.heights,
    frozenRows: HEADER,
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: total, right: ORIGIN },
      titleRows: { first: HEADER, last: HEADER },
      footer: labels.footer,
    },
  };
}

function draftUnrecognised(lines: Article["unrecognised"], mark: SheetMark, name: string, labels: SheetMessages): SheetDraft {
  const { columns, why } = labels.imported;
  const pen = new SheetPen();
  pen.across(1, 1, 3, labels.imported.unrecognised, "title");
  pen.height(1, 32);
  [columns.line, columns.quote, columns.why].forEach((text, index) => pen.put(2, index + 1, text, "head"));
  lines.forEach((line, index) => {
    const quote = line.quote.slice(0, LONGEST_CELL);
    pen.put(3 + index, 1, line.line, "center");
    pen.put(3 + index, 2, quote, "text");
    pen.put(3 + index, 3, why[line.why], "text");
    pen.height(3 + index, rowHeight(Math.min(12, linesIn(quote, 80))));
  });
  return {
    mark,
    name,
    styles: look(labels.font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: [8, 80, 24],
    rowHeights: pen.heights,
    frozenRows: 2,
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: 2 + lines.length, right: 3 },
      titleRows: { first: 2, last: 2 },
      footer: labels.footer,
    },
  };
}

/** The sum of a column; blank where no amount is given, which is not zero. */
function totalOf(range: string, given: readonly Fen[]): { readonly formula: string; readonly value: string | number } {
  return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, value: given.length === 0 ? "" : yuan(sumFen(given)) };
}
