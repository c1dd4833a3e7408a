/** SheetView: the workbook itself: its tabs, the sheet in front, and what was found at the active cell. */
import { Button, makeStyles, Select, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { a1, type Area } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import { rowsShifted } from "../../core/grid/row-move";
import { type Grid, sheetNamed, type Workbook } from "../../core/grid/grid";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { useUi } from "../shell/context";
import { CellBar } from "./CellBar";
import type { DrawnSheet } from "./drawn-sheet";
import { cellKey, marksBySheet, marksOf } from "./finding-marks";
import type { Front } from "./front";
import { pasted } from "./selection";
import { SelectionBar } from "./SelectionBar";
import { SheetGrid } from "./SheetGrid";
import { useLit } from "./use-lit";
import { headsOf, useScale, ZOOMS } from "./use-scale";
import { typedContent } from "./typed-cell";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0 },
  foot: {
    display: "flex",
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    flexShrink: 0,
    minHeight: "32px",
  },
  tabs: { display: "flex", overflowX: "auto", flexGrow: 1, minWidth: 0 },
  tab: {
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    padding: "6px 12px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  tabHere: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}`,
  },
  zoom: { minWidth: "76px", flexShrink: 0 },
  count: { color: tokens.colorNeutralForeground2, marginLeft: "6px" },
  blank: { flexGrow: 1, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

export interface SheetViewProps {
  readonly workbook: Workbook;
  readonly front: Front;
  /** How a sheet looks; the same promise until that may have changed. */
  readonly drawing: (sheet: string) => Promise<DrawnSheet>;
  readonly messages: WebMessages;
}

export function SheetView({ workbook, front, drawing, messages }: SheetViewProps) {
  const styles = useStyles();
  const { session, state } = useUi();
  const inFront = useSyncExternalStore(front.subscribe, front.current);
  const [showsHidden, setShowsHidden] = useState(false);
  const [area, setArea] = useState<Area | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const finder = useRef<HTMLInputElement>(null);
  const findings = state.checked?.review.findings;
  const marks = useMemo(() => marksBySheet(findings ?? []), [findings]);
  const grid =
    (inFront.sheet === null ? null : sheetNamed(workbook, inFront.sheet)) ??
    workbook.sheets.find(({ visibility }) => visibility === "visible") ??
    workbook.sheets[0] ??
    null;
  const { scale, setZoom, pull } = useScale(grid?.sheet ?? null);
  const opener = useRef<(() => void) | null>(null);
  const frozen = useMemo(() => headsOf(state.checked?.review.sheets, grid), [state.checked, grid]);
  const lit = useLit(state.notice, grid?.sheet ?? null);
  const drawn = useDrawn(grid, workbook, drawing);
  const unfold = useCallback(() => setShowsHidden(true), []);
  const folded = grid === null ? 0 : grid.hiddenRows.size + grid.hiddenColumns.size;

  useEffect(() => {
    if (grid !== null && grid.sheet !== inFront.sheet) front.turnTo(grid.sheet);
  }, [grid, inFront.sheet, front]);

  const type = (row: number, column: number, text: string): void => {
    if (grid === null) return;
    const { sheet } = grid;
    void session.type((now) => {
      const expect = sheetNamed(now, sheet)?.at(row, column);
      if (expect === undefined) return [];
      const content = typedContent(text, expect, now.date1904);
      if (content.formula === undefined && expect.formula === undefined && content.value === expect.value) return [];
      return [{ kind: "set-cell", sheet, row, column, content, expect, isTyped: true }];
    });
  };

  const block = (drafting: (now: Grid) => readonly SheetEdit[]): void => {
    if (grid === null) return;
    const { sheet } = grid;
    void session.type((now) => {
      const standing = sheetNamed(now, sheet);
      return standing === null ? [] : drafting(standing);
    });
  };

  const moveRows = ({ top, bottom }: Area, by: 1 | -1): void => {
    if (grid === null || (by < 0 && top === 1)) return;
    const isPossible = rowsShifted(workbook, grid, top, bottom, by) !== null;
    setTold(isPossible ? null : messages.cannotMove);
    if (!isPossible) return;
    const { sheet } = grid;
    void session.type((now) => {
      const standing = sheetNamed(now, sheet);
      return standing === null ? [] : (rowsShifted(now, standing, top, bottom, by) ?? []);
    });
    front.choose(top + by, inFront.column);
  };

  if (grid === null) return <p className={styles.blank}>{messages.emptySheet}</p>;
  const { row, column } = grid.anchor(inFront.row, inFront.column);
  return (
    <div className={styles.view}>
      {drawn === null ? (
        <div className={styles.blank} aria-busy="true" />
      ) : (
        <SheetGrid
          key={grid.sheet}
          grid={grid}
          drawn={drawn}
          marks={marksOf(marks, grid.sheet)}
          lit={lit}
          scale={scale}
          frozen={frozen}
          opener={opener}
          onMoveRows={moveRows}
          onWidth={(at, width) => pull(at, width)}
          front={inFront}
          showsHidden={showsHidden}
          date1904={workbook.date1904}
          isBusy={state.job !== null && !state.job.isOfTyping}
          messages={messages}
          onChoose={(atRow, atColumn) => front.choose(atRow, atColumn)}
          onType={type}
          onBlock={block}
          onPaste={(from, cells) => {
            const { covered } = pasted(grid, from, cells, workbook.date1904);
            if (covered !== null) return setTold(messages.pasteCovered(a1(covered.row, covered.column)));
            setTold(null);
            block((now) => pasted(now, from, cells, workbook.date1904).edits);
          }}
          onSelect={setArea}
          onFind={() => finder.current?.focus()}
          onUnfold={unfold}
          onUndo={() => void session.undo()}
          onRedo={() => void session.redo()}
        />
      )}
      <CellBar
        grid={grid}
        row={row}
        column={column}
        findings={marksOf(marks, grid.sheet).cells.get(cellKey(row, column)) ?? []}
        messages={messages}
      />
      <SelectionBar
        grid={grid}
        area={area}
        at={{ row, column }}
        date1904={workbook.date1904}
        isBusy={state.job !== null}
        told={told}
        finder={finder}
        messages={messages}
        onMoveRows={moveRows}
        onOpen={() => opener.current?.()}
        onBlock={block}
        onFound={(place) => front.reveal(grid.sheet, place.row, place.column)}
      />
      <div className={styles.foot}>
        <Tabs
          workbook={workbook}
          here={grid}
          onTurn={(sheet) => front.turnTo(sheet)}
          countOf={(sheet) => findingCount(marksOf(marks, sheet))}
          messages={messages}
        />
        <Select
          className={styles.zoom}
          size="small"
          value={String(scale.zoom)}
          aria-label={messages.zoom}
          onChange={(_event, { value }) => setZoom(Number(value))}
        >
          {ZOOMS.map((zoom) => (
            <option key={zoom} value={zoom}>{`${zoom * 100}%`}</option>
          ))}
        </Select>
        {folded > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setShowsHidden(!showsHidden)}>
            {showsHidden ? messages.hideHidden : messages.showHidden(folded)}
          </Button>
        )}
      </div>
    </div>
  );
}

function findingCount(marks: ReturnType<typeof marksOf>): number {
  let count = marks.sheet.length;
  for (const list of marks.cells.values()) count += list.length;
  return count;
}

/** The drawing of the sheet in front; the one before stays until the next has come. */
function useDrawn(grid: Grid | null, workbook: Workbook, drawing: (sheet: string) => Promise<DrawnSheet>): DrawnSheet | null {
  const [drawn, setDrawn] = useState<{ sheet: string; drawn: DrawnSheet } | null>(null);
  const sheet = grid?.sheet ?? null;
  useEffect(() => {
    if (sheet === null) return undefined;
    let isHere = true;
    drawing(sheet).then(
      (result) => isHere && setDrawn({ sheet, drawn: result }),
      () => undefined, // The sheet is gone or the worker with it; the next read shows which.
    );
    return () => {
      isHere = false;
    };
  }, [sheet, workbook, drawing]);
  return drawn !== null && drawn.sheet === sheet ? drawn.drawn : null;
}

function Tabs({
  workbook,
  here,
  onTurn,
  countOf,
  messages,
}: {
  workbook: Workbook;
  here: Grid;
  onTurn: (sheet: string) => void;
  countOf: (sheet: string) => number;
  messages: WebMessages;
}) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const on = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (on === 0) return;
    const at = workbook.sheets.indexOf(here);
    const next = workbook.sheets[(at + on + workbook.sheets.length) % workbook.sheets.length]!;
    onTurn(next.sheet);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[workbook.sheets.indexOf(next)]?.focus();
    event.preventDefault();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={messages.tabs} onKeyDown={onKeyDown}>
      {workbook.sheets.map((grid) => (
        <button
          key={grid.sheet}
          type="button"
          role="tab"
          aria-selected={grid === here}
          tabIndex={grid === here ? 0 : -1}
          className={mergeClasses(styles.tab, grid === here && styles.tabHere)}
          onClick={() => onTurn(grid.sheet)}
        >
          {grid.sheet}
          {grid.visibility !== "visible" && messages.hidden}
          {countOf(grid.sheet) > 0 && <span className={styles.count}>{countOf(grid.sheet)}</span>}
        </button>
      ))}
    </div>
  );
}
