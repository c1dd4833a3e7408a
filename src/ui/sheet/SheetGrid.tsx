/** SheetGrid: a sheet as it looks, drawn only where it is in sight; cells are chosen and edited by mouse and keyboard. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { shownText } from "../../core/formats/shown-text";
import type { Grid } from "../../core/grid/grid";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import type { Area } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import { CellEditor } from "./CellEditor";
import type { DrawnSheet } from "./drawn-sheet";
import type { SheetMarks } from "./finding-marks";
import type { InFront } from "./front";
import { type GridKeys, onGridKey } from "./grid-keys";
import { axisLength, columnAxis, indexAt, rowAxis, type SheetScale, sizeAt } from "./measure";
import { ColumnHeads } from "./ColumnHeads";
import { HEAD_WIDTH, SheetRow } from "./SheetRow";
import { areaBetween, blockOf, blockText, cleared, filledDown, type Place } from "./selection";
import { rowsBetween, rowsToDraw } from "./rows-to-draw";
import { editText } from "./typed-cell";
import type { Lit } from "./use-lit";
import { useViewport } from "./use-viewport";

const HEAD_HEIGHT = 26;
/** Rows drawn beyond both ends of the sight, so that scrolling shows no gaps. */
const AHEAD = 8;

const useStyles = makeStyles({
  scroll: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: "tabular-nums",
  },
  grid: { outline: "none" },
  heads: { position: "sticky", top: 0, zIndex: 5, height: `${HEAD_HEIGHT}px` },
  body: { position: "relative" },
  frozen: { position: "absolute", left: 0, overflow: "hidden", width: "100%", boxShadow: tokens.shadow4 },
});

export interface SheetGridProps {
  readonly grid: Grid;
  readonly drawn: DrawnSheet;
  readonly marks: SheetMarks;
  readonly lit: Lit;
  readonly scale: SheetScale;
  /** Rows of the table's heads, which stay in sight: from the first to the last of them; null for none. */
  readonly frozen: readonly [number, number] | null;
  readonly front: InFront;
  readonly showsHidden: boolean;
  readonly date1904: boolean;
  readonly isBusy: boolean;
  readonly messages: WebMessages;
  readonly onChoose: (row: number, column: number) => void;
  readonly onType: (row: number, column: number, text: string) => void;
  /** Edits of a block of cells or rows, drafted from the sheet as it stands then. */
  readonly onBlock: (drafting: (grid: Grid) => readonly SheetEdit[]) => void;
  /** Pasted: a block of more than one cell. */
  readonly onPaste: (from: Place, block: readonly (readonly string[])[]) => void;
  /** The selected rows one place up or down. */
  readonly onMoveRows: (area: Area, by: 1 | -1) => void;
  /** A column pulled to a width, in pixels as drawn. */
  readonly onWidth: (column: number, width: number) => void;
  /** Set to what opens the active cell. */
  readonly opener: RefObject<(() => void) | null>;
  readonly onSelect: (area: Area | null) => void;
  readonly onFind: () => void;
  readonly onUnfold: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function SheetGrid({
  grid,
  drawn,
  marks,
  lit,
  scale,
  frozen,
  front,
  showsHidden,
  date1904,
  isBusy,
  messages,
  onChoose,
  onType,
  onBlock,
  onPaste,
  onMoveRows,
  onWidth,
  opener,
  onSelect,
  onFind,
  onUnfold,
  onUndo,
  onRedo,
}: SheetGridProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const viewport = useViewport(scroller);
  const [editing, setEditing] = useState<Editing | null>(null);
  // What is being edited now, also for an event that comes before the next drawing: an edit ends once.
  const now = useRef<Editing | null>(null);
  const prefix = useId();
  const idOf = useCallback((row: number, column: number) => `${prefix}-${row}-${column}`, [prefix]);
  const { looks, heights } = drawn;
  const columns = useMemo(() => columnAxis(grid, looks, showsHidden, scale), [grid, looks, showsHidden, scale]);
  const rows = useMemo(() => rowAxis(grid, heights, looks, showsHidden, scale.zoom), [grid, heights, looks, showsHidden, scale]);
  const { row: activeRow, column: activeColumn } = grid.anchor(Math.min(front.row, rows.count), Math.min(front.column, columns.count));

  // The other corner of what is selected; null while it is the active cell alone.
  const [extent, setExtent] = useState<Place | null>(null);
  const area = useMemo(
    () => (extent === null ? null : areaBetween(grid, { row: activeRow, column: activeColumn }, extent)),
    [grid, extent, activeRow, activeColumn],
  );
  useEffect(() => onSelect(area), [area, onSelect]);
  const isDragging = useRef(false);
  /** True when the cell that is pressed was the active one already. */
  const tappedAgain = useRef(false);

  const firstRow = Math.max(1, indexAt(rows, viewport.top) - AHEAD);
  const lastRow = Math.min(rows.count, indexAt(rows, viewport.top + viewport.height) + AHEAD);
  const firstColumn = Math.max(1, indexAt(columns, viewport.left) - 1);
  const lastColumn = Math.min(columns.count, indexAt(columns, viewport.left + viewport.width) + 1);

  // The table's heads stay in sight once they are scrolled away, where they leave room for rows.
  const frozenHeight = frozen === null ? 0 : rows.starts[frozen[1] + 1]! - rows.starts[frozen[0]]!;
  const isFrozen = frozen !== null && frozenHeight < viewport.height / 3 && viewport.top > rows.starts[frozen[0]]!;

  const toView = useCallback(
    (row: number, column: number, isCentred: boolean) => {
      const target = scroller.current;
      if (!target) return;
      const [top, height] = [rows.starts[row]!, sizeAt(rows, row)];
      const [left, width] = [columns.starts[column]!, sizeAt(columns, column)];
      const [roomHigh, roomWide] = [target.clientHeight - HEAD_HEIGHT, target.clientWidth - HEAD_WIDTH];
      const covered = frozen !== null && row > frozen[1] && frozenHeight < target.clientHeight / 3 ? frozenHeight : 0;
      if (top < target.scrollTop + covered || top + height > target.scrollTop + roomHigh) {
        target.scrollTop = isCentred
          ? Math.max(0, top - (roomHigh - height) / 2)
          : top < target.scrollTop + covered
            ? top - covered
            : top + height - roomHigh;
      }
      if (left < target.scrollLeft || left + width > target.scrollLeft + roomWide)
        target.scrollLeft = left < target.scrollLeft ? left : left + Math.min(width, roomWide) - roomWide;
    },
    [rows, columns, frozen, frozenHeight],
  );

  // A wish to see a cell is granted once, and again when the sheet it is on has been drawn.
  const granted = useRef(0);
  useEffect(() => {
    if (front.wish === granted.current || front.sheet !== grid.sheet) return;
    granted.current = front.wish;
    const row = Math.min(front.row, rows.count);
    if (grid.hiddenRows.has(row) || grid.hiddenColumns.has(front.column)) onUnfold();
    toView(row, Math.min(front.column, columns.count), true);
  }, [front, grid, rows, columns, toView, onUnfold]);

  const choose = (row: number, column: number): void => {
    const anchor = grid.anchor(Math.max(1, Math.min(row, rows.count)), Math.max(1, Math.min(column, columns.count)));
    setExtent(null);
    onChoose(anchor.row, anchor.column);
    toView(anchor.row, anchor.column, false);
  };

  const extendTo = (row: number, column: number): void => {
    const place = { row: Math.max(1, Math.min(row, rows.count)), column: Math.max(1, Math.min(column, columns.count)) };
    setExtent(place.row === activeRow && place.column === activeColumn ? null : place);
    toView(place.row, place.column, false);
  };

  /** Moves the other corner. */
  const extend = (rowsOn: number, columnsOn: number): void => {
    const from = extent ?? { row: activeRow, column: activeColumn };
    extendTo(from.row + rowsOn, from.column + columnsOn);
  };

  /** The next one in a direction that is not folded and not inside the merge we stand in. */
  const step = (rowsOn: number, columnsOn: number): void => {
    const merge = grid.mergeAt(activeRow, activeColumn);
    let row = rowsOn > 0 ? (merge?.bottom ?? activeRow) + 1 : rowsOn < 0 ? activeRow - 1 : activeRow;
    let column = columnsOn > 0 ? (merge?.right ?? activeColumn) + 1 : columnsOn < 0 ? activeColumn - 1 : activeColumn;
    while (!showsHidden && rowsOn !== 0 && row > 1 && row < rows.count && grid.hiddenRows.has(row)) row += Math.sign(rowsOn);
    while (!showsHidden && columnsOn !== 0 && column > 1 && column < columns.count && grid.hiddenColumns.has(column))
      column += Math.sign(columnsOn);
    choose(row, column);
  };

  const edit = (next: Editing | null): void => {
    now.current = next;
    setEditing(next);
  };

  const write = (text: string): void => {
    if (now.current !== null) return edit({ ...now.current, text });
    toView(activeRow, activeColumn, false);
    edit({ row: activeRow, column: activeColumn, text });
  };

  const open = (): void => {
    if (isBusy || now.current !== null) return;
    field.current?.focus({ preventScroll: true });
    write(editText(grid.at(activeRow, activeColumn)));
  };

  // A button opens the cell too, and while it is typed into it stays in sight, also when a keyboard takes half of the screen.
  useEffect(() => {
    opener.current = open;
  });
  const isEditing = editing !== null;
  useEffect(() => {
    if (isEditing) toView(activeRow, activeColumn, false);
  }, [isEditing, viewport.height, toView, activeRow, activeColumn]);

  const end = (isKept: boolean, rowsOn = 0, columnsOn = 0): void => {
    const ended = now.current;
    if (ended === null) return;
    edit(null);
    if (isKept && ended.text !== editText(grid.at(ended.row, ended.column))) onType(ended.row, ended.column, ended.text);
    if (rowsOn !== 0 || columnsOn !== 0) step(rowsOn, columnsOn);
  };

  /** What a command is about: the selected cells, or the active one with its merge. */
  const chosen = (): Area => area ?? areaBetween(grid, { row: activeRow, column: activeColumn }, { row: activeRow, column: activeColumn });

  const copy = (): void => {
    const text = area === null ? shownText(grid.at(activeRow, activeColumn), date1904) : blockText(grid, area, date1904);
    void navigator.clipboard?.writeText(text).catch(() => undefined);
  };

  const last: Place = { row: grid.lastRow || 1, column: grid.lastColumn || 1 };
  const keys: GridKeys = {
    at: { row: activeRow, column: activeColumn },
    corner: extent ?? { row: front.row, column: front.column },
    last,
    page: Math.max(1, Math.floor(viewport.height / 24) - 2),
    choose,
    step,
    extend,
    extendTo,
    open,
    copy,
    undo: onUndo,
    redo: onRedo,
    find: onFind,
    fillDown: () => isBusy || area === null || onBlock((now) => filledDown(now, area)),
    clear: () => isBusy || (area === null ? onType(activeRow, activeColumn, "") : onBlock((now) => cleared(now, area))),
    retype: () => isBusy || write(""),
    selectAll: () => {
      onChoose(1, 1);
      setExtent({ row: Math.min(last.row, rows.count), column: Math.min(last.column, columns.count) });
    },
    deselect: () => setExtent(null),
    moveRows: (by) => isBusy || onMoveRows(chosen(), by),
    widen: (by) => onWidth(activeColumn, sizeAt(columns, activeColumn) + by),
  };

  const onMouseDown = (event: MouseEvent): void => {
    const place = (event.target as HTMLElement).closest<HTMLElement>("[data-row], [data-column]");
    if (!place || (event.target as HTMLElement).tagName === "TEXTAREA") return;
    // Leaving the field ends a composition, and with it the edit, where they were begun.
    field.current?.blur();
    const [row, column] = [Number(place.dataset["row"] ?? activeRow), Number(place.dataset["column"] ?? activeColumn)];
    if (!showsHidden && (grid.hiddenRows.has(row) || grid.hiddenColumns.has(column))) return onUnfold();
    isDragging.current = event.button === 0;
    if (event.shiftKey) return extendTo(row, column);
    const anchor = grid.anchor(row, column);
    tappedAgain.current = anchor.row === activeRow && anchor.column === activeColumn;
    setExtent(null);
    onChoose(anchor.row, anchor.column);
  };

  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 1 || !isDragging.current || now.current !== null) return;
    const place = (event.target as HTMLElement).closest<HTMLElement>("[data-row], [data-column]");
    if (place === null) return;
    const [row, column] = [Number(place.dataset["row"] ?? activeRow), Number(place.dataset["column"] ?? activeColumn)];
    const at = extent ?? { row: activeRow, column: activeColumn };
    if (row !== at.row || column !== at.column) extendTo(row, column);
  };

  const drawnRows = rowsToDraw(grid, firstRow, lastRow, firstColumn, lastColumn);
  const isDrawn = activeRow >= firstRow && activeRow <= lastRow;
  const at = editing ?? { row: activeRow, column: activeColumn };
  const merge = grid.mergeAt(at.row, at.column);
  const [right, bottom] = [Math.min(merge?.right ?? at.column, columns.count), Math.min(merge?.bottom ?? at.row, rows.count)];
  const [width, height] = [columns.starts[right + 1]! - columns.starts[at.column]!, rows.starts[bottom + 1]! - rows.starts[at.row]!];
  const rowAt = (row: number, isWhole: boolean, isCopy = false) => (
    <SheetRow
      key={row}
      grid={grid}
      looks={looks}
      marks={marks}
      row={row}
      rows={rows}
      columns={columns}
      first={firstColumn}
      last={lastColumn}
      isWhole={isWhole}
      activeColumn={row === activeRow ? activeColumn : 0}
      selectedFrom={area !== null && area.top <= row && row <= area.bottom ? area.left : 0}
      selectedTo={area !== null && area.top <= row && row <= area.bottom ? area.right : 0}
      lit={lit.get(row) ?? null}
      isFolded={grid.hiddenRows.has(row) && !showsHidden}
      date1904={date1904}
      idOf={idOf}
      hiddenText={grid.hiddenRows.has(row) ? messages.hiddenRow(row) : ""}
      zoom={scale.zoom}
      unsaved={messages.noSavedResult}
      isCopy={isCopy}
    />
  );
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      data-part="sheet"
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={open}
      onClick={({ nativeEvent }) => {
        const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
        if (isTouch && tappedAgain.current) open();
      }}
    >
      <div
        id={`${prefix}-grid`}
        className={styles.grid}
        role="grid"
        tabIndex={-1}
        aria-label={messages.grid(grid.sheet)}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.count + 1}
        aria-multiselectable="true"
        onFocus={() => field.current?.focus({ preventScroll: true })}
      >
        <div className={styles.heads} role="row" aria-rowindex={1} style={{ width: axisLength(columns) + HEAD_WIDTH }}>
          <ColumnHeads
            grid={grid}
            columns={columns}
            first={firstColumn}
            last={lastColumn}
            active={activeColumn}
            showsHidden={showsHidden}
            hiddenText={messages.hiddenColumn}
            cornerText={messages.rowNumbers}
            onWidth={onWidth}
          />
          {isFrozen && (
            <div className={styles.frozen} aria-hidden="true" style={{ top: HEAD_HEIGHT, height: frozenHeight }}>
              <div style={{ position: "absolute", top: -rows.starts[frozen[0]]! }}>
                {rowsBetween(frozen[0], frozen[1]).map((row) => rowAt(row, true, true))}
              </div>
            </div>
          )}
        </div>
        <div className={styles.body} role="presentation" style={{ height: axisLength(rows), width: axisLength(columns) + HEAD_WIDTH }}>
          {drawnRows.map(({ row, isWhole }) => rowAt(row, isWhole))}
        </div>
      </div>
      <CellEditor
        field={field}
        text={editing?.text ?? null}
        place={{
          top: HEAD_HEIGHT + rows.starts[at.row]!,
          left: HEAD_WIDTH + columns.starts[at.column]!,
          width: editing === null ? width : Math.max(120, width),
          height: editing === null ? height : Math.max(30, height),
        }}
        label={editing === null ? messages.grid(grid.sheet) : messages.edit}
        gridId={`${prefix}-grid`}
        cellId={isDrawn ? idOf(activeRow, activeColumn) : undefined}
        isReadOnly={isBusy && editing === null}
        onText={write}
        onBlock={(text) => {
          const block = blockOf(text);
          if (block.length === 1 && block[0]!.length === 1) return false;
          onPaste({ row: chosen().top, column: chosen().left }, block);
          return true;
        }}
        onEnd={end}
        onKey={(event) => onGridKey(event, keys)}
      />
    </div>
  );
}
