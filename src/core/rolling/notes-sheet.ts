/**
 * draftNotes: 转换说明, all changes and proposals one below the other.
 *
 *   序号｜工作表｜位置｜类型｜原内容｜新内容｜原因｜状态
 */
import type { PutSheet } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import { linesIn, pagingOf, roomOnPage, rowHeight } from "../grid/page-fit";
import { freeSheetName } from "../grid/sheet-names";
import { look, SheetPen } from "../grid/sheet-pen";
import type { SheetMessages } from "../messages/sheet-messages";
import type { Change } from "../plan/year-change";
import type { RollingMessages } from "../messages/rolling-messages";

const WIDTHS = [5, 14, 8, 8, 28, 28, 36, 8];
const HEADER = 3;
/** The most that is shown of a cell's text. */
const LONGEST = 300;

export function draftNotes(
  workbook: Workbook,
  changes: readonly Change[],
  { isMade, year, nameOf }: { isMade: (change: Change) => boolean; year: number; nameOf: (sheet: string) => string },
  messages: RollingMessages,
  sheets: SheetMessages,
): PutSheet {
  const pen = new SheetPen();
  pen.title(messages.title({ year }), WIDTHS);
  const made = changes.filter(isMade).length;
  pen.line(2, messages.intro({ made, open: changes.length - made }), WIDTHS);
  const { columns, kinds, states } = messages;
  pen.heads(HEADER, [columns.seq, columns.sheet, columns.cell, columns.kind, columns.from, columns.to, columns.why, columns.state], WIDTHS);
  changes.forEach((change, index) => {
    const row = HEADER + 1 + index;
    const why = messages.why(change.why, (key) => sheets.settings.items[key].label);
    // A date of last year's making is not to be found anywhere in the new year's workbook.
    const from = change.why.code === "made-on" ? `${change.to}…` : change.from;
    const texts = [from, change.to, why].map((text) => text.slice(0, LONGEST));
    pen.put(row, 1, index + 1, "center");
    pen.put(row, 2, nameOf(change.sheet), "text");
    pen.put(row, 3, change.cell, "center");
    pen.put(row, 4, kinds[change.kind], "center");
    texts.forEach((text, at) => pen.put(row, 5 + at, text, "text"));
    pen.put(row, 8, !isMade(change) ? states.open : change.from === change.to ? states.told : states.made, "center");
    pen.height(
      row,
      rowHeight(Math.max(linesIn(nameOf(change.sheet), WIDTHS[1]!), ...texts.map((text, at) => linesIn(text, WIDTHS[4 + at]!)))),
    );
  });
  const last = HEADER + changes.length;
  return {
    kind: "put-sheet",
    draft: {
      mark: "turned",
      name: freeSheetName(workbook, "turned", messages.sheetName),
      styles: look(sheets.font),
      cells: pen.cells,
      merges: pen.merges,
      columnWidths: WIDTHS,
      rowHeights: pen.heights,
      frozenRows: HEADER,
      print: {
        orientation: "landscape",
        area: { top: 1, left: 1, bottom: last, right: WIDTHS.length },
        titleRows: { first: HEADER, last: HEADER },
        footer: sheets.footer,
        ...pagingOf(
          [{ first: 1, heights: Array.from({ length: last }, (_, index) => pen.heights[index + 1]!), isWhole: false }],
          roomOnPage("landscape", WIDTHS),
          24,
        ),
      },
    },
  };
}
