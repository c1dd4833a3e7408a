/**
 * draftRegister: an empty register as a sheet of ours, ready to type in.
 *
 *   1 title   2 what it is for   3 合计, live over all that is typed below   4 column names   5 … empty entries, as many as fill one page
 */
import { columnName, quoteSheet } from "../grid/area";
import type { ListValidation, SheetDraft } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { REGISTER_HEAD_ROW } from "../grid/marks";
import { linesIn, roomOnPage, rowHeight } from "../grid/page-fit";
import { look, type Look, SheetPen } from "../grid/sheet-pen";
import { freeSheetName } from "../grid/sheet-names";
import type { Register, RegisterColumn, RegisterColumnKind } from "../plan/register";
import type { RegisterMessages } from "../messages/register-messages";
import { registerMark } from "./recognise";

const TOTAL_ROW = 3;
/** Height in points of a row to type in. */
const ENTRY_HEIGHT = 20;
export const LAST_COUNTED_ROW = 5000;
/** Excel's limit for a list of words that is written out. */
const LONGEST_LIST = 255;

const STYLE: Readonly<Record<RegisterColumnKind, Look>> = {
  date: "inputDate",
  person: "input",
  text: "input",
  money: "inputAmount",
  count: "inputCount",
  choice: "input",
  activity: "input",
  subject: "input",
  share: "inputPercent",
  "yes-no": "center",
};

/** What the lists of a new register offer, each a range as a formula writes it, or null where there is none. */
export interface RegisterLists {
  readonly activities: string | null;
  readonly subjects: string | null;
}

export interface RegisterWanted {
  readonly register: Register;
  readonly unit: string | null;
  readonly year: number | null;
  readonly lists: RegisterLists;
}

export function draftRegister(
  workbook: Workbook,
  { register, unit, year, lists }: RegisterWanted,
  messages: RegisterMessages,
  { font, footer }: { readonly font: string; readonly footer: string },
): SheetDraft {
  const pen = new SheetPen();
  const { said } = messages;
  const { columns } = register;
  const widths = columns.map((column) => column.width ?? 14);
  const first = REGISTER_HEAD_ROW + 1;
  const orientation = widths.reduce((sum, width) => sum + width, 0) > 90 ? "landscape" : "portrait";
  pen.title(messages.title({ name: said(register.name), unit, year }), widths);
  const note = register.note === undefined ? null : said(register.note);
  pen.across(2, 1, columns.length, note, "note");
  pen.height(
    2,
    note === null
      ? 6
      : rowHeight(
          linesIn(
            note,
            widths.reduce((sum, width) => sum + width, 0),
          ),
        ),
  );
  drawTotals(pen, columns, messages);
  pen.heads(
    REGISTER_HEAD_ROW,
    columns.map(({ name }) => said(name)),
    widths,
  );
  pen.height(TOTAL_ROW, 20);
  // What is ruled is printed, used or not: one page, never a second one with nothing on it. The total covers many more rows.
  const above = Object.values(pen.heights).reduce((sum, height) => sum + height, 0);
  const last = REGISTER_HEAD_ROW + Math.floor((roomOnPage(orientation, widths) - above) / ENTRY_HEIGHT);
  for (let row = first; row <= last; row++) pen.height(row, ENTRY_HEIGHT);
  for (let row = first; row <= last; row++) columns.forEach(({ kind }, index) => pen.put(row, index + 1, null, STYLE[kind]));
  const validations = columns.flatMap((column, index): ListValidation[] => {
    const list = listOf(column, lists, messages);
    return list === null
      ? []
      : [{ ...list, area: { top: first, left: index + 1, bottom: LAST_COUNTED_ROW, right: index + 1 }, strict: false }];
  });
  return {
    mark: registerMark(register),
    name: freeSheetName(workbook, registerMark(register), said(register.name)),
    styles: look(font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: widths,
    rowHeights: pen.heights,
    frozenRows: REGISTER_HEAD_ROW,
    print: {
      orientation,
      // No area: entries below the ruled rows are printed too.
      titleRows: { first: REGISTER_HEAD_ROW, last: REGISTER_HEAD_ROW },
      footer,
    },
    validations,
  };
}

/** 登记条数 and the sums of the columns of money, on top: rows that are typed below the last one are counted too. */
function drawTotals(pen: SheetPen, columns: readonly RegisterColumn[], messages: RegisterMessages): void {
  const range = (index: number): string => {
    const letter = columnName(index + 1);
    return `${letter}${REGISTER_HEAD_ROW + 1}:${letter}${LAST_COUNTED_ROW}`;
  };
  const key = columns.findIndex(({ isRequired }) => isRequired === true);
  const counted = columns.findIndex(({ kind }, index) => index > 0 && kind !== "money");
  columns.forEach(({ kind }, index) => {
    if (index === 0) pen.put(TOTAL_ROW, 1, messages.total, "strong");
    else if (kind === "money") pen.put(TOTAL_ROW, index + 1, { formula: `SUM(${range(index)})`, value: 0 }, "strongAmount");
    else if (index !== counted) pen.put(TOTAL_ROW, index + 1, null, "strong");
    else
      pen.put(
        TOTAL_ROW,
        index + 1,
        { formula: `"${messages.count} "&COUNTA(${range(Math.max(0, key))})`, value: `${messages.count} 0` },
        "strong",
      );
  });
}

function listOf(
  { kind, choices = [] }: RegisterColumn,
  lists: RegisterLists,
  messages: RegisterMessages,
): Pick<ListValidation, "words" | "formula"> | null {
  const written = (words: readonly string[]): Pick<ListValidation, "words"> | null =>
    words.length === 0 || words.join(",").length > LONGEST_LIST || words.some((word) => word.includes(",")) ? null : { words };
  switch (kind) {
    case "choice":
      return written(choices.map(messages.said));
    case "yes-no":
      return written([messages.yes, messages.no]);
    case "activity":
      return lists.activities === null ? null : { formula: lists.activities };
    case "subject":
      return lists.subjects === null ? null : { formula: lists.subjects };
    default:
      return null;
  }
}

/** A range of a sheet as a list's formula. */
export function listRange(sheet: string, column: number, first: number, last: number): string {
  const letter = columnName(column);
  return `${quoteSheet(sheet)}!$${letter}$${first}:$${letter}$${last}`;
}
