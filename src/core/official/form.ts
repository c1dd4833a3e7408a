/** layingOut: a table of ours as a sheet: what was typed into the earlier one put back in its rows, heights, page breaks, and the record for the next time. */
import type { CellStyle, DraftCell, SheetDraft, SheetMark } from "../grid/edit";
import { linesIn, pagingOf, roomOnPage, rowHeight } from "../grid/page-fit";
import { RowMap } from "../grid/shift";
import { atOnce, type Breaths, mapping } from "../grid/steps";
import type { OfficialMessages } from "../messages/official-messages";
import type { Drawn, FormPen } from "./form-pen";
import { reapplyingInput } from "./reapply-input";
import { type OrphanedEntry, orphanRecord, rowRecord, sheetRecord } from "./record";
import type { Typed } from "./typed";

export interface FormLayout {
  readonly mark: SheetMark;
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly widths: readonly number[];
  /** Last row and column that are printed. */
  readonly last: number;
  readonly right: number;
  readonly orientation: "portrait" | "landscape";
  readonly footer?: string;
  /** The row down to which the sheet stays in sight, and the header that stands on every page from its own on. */
  readonly frozen?: number;
  readonly repeated?: number;
  /** Where pages may break; all of the table, from its first row on. */
  readonly blocks?: readonly { readonly first: number; readonly isWhole: boolean; readonly takesAlong?: number }[];
  /** Heights of all rows from the first to the last, from those that are set. */
  readonly settled: (heights: Readonly<Record<number, number>>, last: number) => readonly number[];
  /** Height of a row with so many lines of text. */
  readonly heightOf?: (lines: number) => number;
  /** True where rows that a person adds below the last one are printed too. */
  readonly isOpenEnded?: boolean;
  /** The form the table has, for drawing it again in the same; no white space. */
  readonly variant?: string;
  readonly year: number | null;
  /** What stands over, and shows, what was typed earlier and has no place in the table any more. */
  readonly orphaned: OfficialMessages["orphaned"];
  /** True for a table that leaves the house: nothing stands in it that is not seen, so it has no record either. */
  readonly isPublic?: boolean;
  /** Cells that a person may change and that the draft has taken over already: key and column. */
  readonly takenOver?: readonly (readonly [key: string, column: number])[];
}

/** `typed`: what was typed into the sheet that this one takes the place of, null for none. */
export function laidOut(pen: FormPen, layout: FormLayout, typed: Typed | null): SheetDraft {
  return atOnce(layingOut(pen, layout, typed));
}

/** The same in small steps. */
export function* layingOut(pen: FormPen, layout: FormLayout, typed: Typed | null): Breaths<SheetDraft> {
  const { styles, widths, right, name, year } = layout;
  // What is drawn below the printed rows belongs to the table as well.
  const lowest = pen.cells.reduce((row, cell) => Math.max(row, cell.row), layout.last);
  const fresh = pen.drawn(lowest);
  const isRecorded = layout.isPublic !== true;
  const records = isRecorded ? yield* recordsOf(fresh) : new Map<string, string>();
  const {
    drawn,
    map,
    typed: written,
    added,
    orphaned,
  } = typed === null
    ? { drawn: fresh, map: new RowMap([]), typed: new Set<DraftCell>(), added: new Set<number>(), orphaned: [] }
    : yield* reapplyingInput(fresh, typed, { name, styles, year, right, takenOver: layout.takenOver ?? [] });
  const bottom = [...added].reduce((bottom, row) => Math.max(bottom, row), map.place(lowest));
  const last = layout.isOpenEnded === true ? bottom : map.place(layout.last);

  const needed = { ...drawn.heights, ...roomFor(written, drawn, layout) };
  const heights = layout.settled(needed, last);
  const rowHeights: Record<number, number> = { ...needed, ...Object.fromEntries(heights.map((height, index) => [index + 1, height])) };
  const below = shelter(orphaned, bottom + 2, layout);
  const record = drawn.cells.reduce((right, { column }) => Math.max(right, column), widths.length) + 1;
  yield null;
  const cells: DraftCell[] = [...drawn.cells, ...below.map(({ cell }) => cell)];
  const about = sheetRecord({ year, variant: layout.variant ?? "", column: record });
  const firstKey = fresh.keys.get(1);
  if (isRecorded)
    for (const [row, key] of drawn.keys)
      cells.push({ row, column: record, content: { value: (key === firstKey ? about : "") + records.get(key)! }, style: "aside" });
  for (const { cell, text } of below) cells.push({ row: cell.row, column: record, content: { value: text }, style: "aside" });

  const frozen = layout.frozen === undefined ? null : map.place(layout.frozen);
  const repeated = layout.repeated === undefined ? null : map.place(layout.repeated);
  const firsts = (layout.blocks ?? []).map(({ first }) => map.place(first));
  const blocks = (layout.blocks ?? []).map((block, index) => ({
    ...block,
    first: firsts[index]!,
    heights: heights.slice(firsts[index]! - 1, (firsts[index + 1] ?? last + 1) - 1),
  }));
  return {
    mark: layout.mark,
    name,
    styles,
    cells,
    merges: drawn.merges,
    rowHeights,
    ...(isRecorded ? { hiddenColumns: [record] } : {}),
    columnWidths: Array.from({ length: isRecorded ? record : widths.length }, (_, index) => widths[index] ?? ASIDE_WIDTH),
    ...(frozen === null ? {} : { frozenRows: frozen }),
    print: {
      orientation: layout.orientation,
      area: { top: 1, left: 1, bottom: last, right },
      ...(repeated === null ? {} : { titleRows: { first: repeated, last: repeated } }),
      ...(layout.footer === undefined ? {} : { footer: layout.footer }),
      ...(blocks.length === 0
        ? {}
        : pagingOf(blocks, roomOnPage(layout.orientation, widths.slice(0, right)), repeated === null ? undefined : rowHeights[repeated])),
    },
  };
}

const ASIDE_WIDTH = 9;
/** Cells gathered and rows recorded between two breaths. */
const CELLS_BREATH = 10_000;
const ROWS_BREATH = 300;

/** What we put into each row, by its key. */
function* recordsOf({ cells, keys }: Drawn): Breaths<Map<string, string>> {
  const byRow = new Map<number, [number, DraftCell["content"]][]>();
  for (const [index, { row, column, content }] of cells.entries()) {
    if (index % CELLS_BREATH === CELLS_BREATH - 1) yield null;
    const contents = byRow.get(row);
    if (contents) contents.push([column, content]);
    else byRow.set(row, [[column, content]]);
  }
  return new Map(yield* mapping([...keys], ROWS_BREATH, ([row, key]) => [key, rowRecord(key, byRow.get(row) ?? [])] as const));
}

/** Heights of the rows whose typed texts need more than they have. */
function roomFor(
  written: ReadonlySet<DraftCell>,
  { heights, merges }: Drawn,
  { styles, widths, heightOf = rowHeight }: FormLayout,
): Record<number, number> {
  const room: Record<number, number> = {};
  for (const { row, column, content, style } of written) {
    if (typeof content.value !== "string" || styles[style]?.wrap !== true) continue;
    const right = merges.find((merge) => merge.top === row && merge.left === column)?.right ?? column;
    const lines = linesIn(
      content.value,
      widths.slice(column - 1, right).reduce((sum, width) => sum + width, 0),
    );
    if (lines > 1) room[row] = Math.min(400, Math.max(room[row] ?? 0, heights[row] ?? 0, heightOf(lines)));
  }
  return room;
}

/** Lines below the table for what has no place in it, each with its record. */
function shelter(
  orphaned: readonly OrphanedEntry[],
  first: number,
  { orphaned: messages }: FormLayout,
): { readonly cell: DraftCell; readonly text: string }[] {
  if (orphaned.length === 0) return [];
  const line = (index: number, value: string, text: string): { cell: DraftCell; text: string } => ({
    cell: { row: first + index, column: 1, content: { value }, style: "plain" },
    text,
  });
  const shown = ({ value }: OrphanedEntry["content"]): string => (value === null || typeof value === "object" ? "" : String(value));
  return [
    // The key as it stands in files that were saved before.
    line(0, messages.heading, rowRecord("homeless", [[1, { value: messages.heading }]])),
    ...orphaned.map((one, index) => line(index + 1, messages.line(one.label, shown(one.content)), orphanRecord(one))),
  ];
}
