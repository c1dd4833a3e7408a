/** SheetRow: one drawn row: its number, and those of its cells that are in sight. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CSSProperties, memo } from "react";
import { shownText } from "../../core/formats/shown-text";
import { type Cell, type Grid, isBlank, isCellError } from "../../core/grid/grid";
import type { Severity } from "../../core/plan/finding";
import { type CellLook, lookAt, type SheetLooks } from "../../hosts/looks";
import { SEVERITY_STYLES, SHAPES } from "../shell/severity-shapes";
import { cellKey, heaviest, type SheetMarks } from "./finding-marks";
import { type Axis, pixelWidth, sizeAt } from "./measure";

export const HEAD_WIDTH = 52;
/** Of both sides together, in pixels. */
const CELL_PADDING = 6;
/** What a mark takes beside a text, in pixels. */
const MARK_ROOM = 14;

export const useRowStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  head: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    width: `${HEAD_WIDTH}px`,
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "3px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  headHere: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground5 },
  folded: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralStroke1} 0 2px, transparent 2px 5px)`,
    cursor: "pointer",
  },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    overflow: "hidden",
    display: "flex",
    padding: "1px 3px",
    lineHeight: 1.3,
    cursor: "cell",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  over: { zIndex: 1 },
  hiddenRow: { backgroundColor: tokens.colorNeutralBackground3, fontStyle: "italic" },
  active: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px", zIndex: 2 },
  // Over whatever colour the cell has.
  selected: { backgroundImage: `linear-gradient(${tokens.colorBrandBackground2Hover}, ${tokens.colorBrandBackground2Hover})` },
  // Fades; who wants nothing to move sees it plain for as long.
  lit: {
    boxShadow: `inset 0 0 0 3px ${tokens.colorStatusSuccessForeground3}`,
    animationName: {
      from: { boxShadow: `inset 0 0 0 200px ${tokens.colorStatusSuccessBackground2}` },
      to: { boxShadow: `inset 0 0 0 3px ${tokens.colorStatusSuccessForeground3}` },
    },
    animationDuration: "1.5s",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "0s" },
  },
  text: { minWidth: 0, overflow: "hidden", whiteSpace: "pre" },
  wrap: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  unsaved: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  // Over the cell, on the side where its text is not: a mark must not change how a sheet wraps.
  mark: {
    position: "absolute",
    top: "50%",
    transform: "translateY(-50%)",
    fontSize: "11px",
    lineHeight: 1,
    fontStyle: "normal",
    fontWeight: tokens.fontWeightRegular,
  },
  // Where its text leaves no room, into the corner and small: a mark must not cover what stands there.
  markSmall: { top: "1px", transform: "none", fontSize: "7px" },
  markLeft: { left: "2px" },
  markRight: { right: "2px" },
  ...SEVERITY_STYLES,
  errorCell: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warningCell: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

export interface RowProps {
  readonly grid: Grid;
  readonly looks: SheetLooks;
  readonly marks: SheetMarks;
  readonly row: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Columns in sight, and anchors out of sight whose merges reach into it. */
  readonly first: number;
  readonly last: number;
  /** False for a row above the sight that is drawn only for the merges that begin in it. */
  readonly isWhole: boolean;
  /** The active column when the active cell is in this row, else 0. */
  readonly activeColumn: number;
  /** Columns of the selected cells of this row; 0 where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** Columns of cells that were just corrected. */
  readonly lit: ReadonlySet<number> | "all" | null;
  readonly isFolded: boolean;
  readonly date1904: boolean;
  readonly idOf: (row: number, column: number) => string;
  readonly hiddenText: string;
  readonly zoom: number;
  /** Said of a formula without a saved value. */
  readonly unsaved: string;
  /** True for a head of the table that is drawn a second time to stay in sight: it is no row of the grid. */
  readonly isCopy?: boolean;
}

export const SheetRow = memo(function SheetRow(props: RowProps) {
  const { grid, row, rows, columns, first, last, marks, isFolded, isWhole, activeColumn } = props;
  const styles = useRowStyles();
  const severity = marks.rows.get(row);
  const isHidden = grid.hiddenRows.has(row);
  return (
    <div
      className={styles.row}
      {...(props.isCopy ? {} : { role: "row", "aria-rowindex": row + 1 })}
      style={{ top: rows.starts[row], height: sizeAt(rows, row), width: columns.starts[columns.count + 1]! + HEAD_WIDTH }}
    >
      {isWhole && (
        <div
          className={mergeClasses(styles.head, activeColumn > 0 && styles.headHere, isFolded && styles.folded)}
          {...(props.isCopy ? {} : { role: "rowheader", "data-row": row })}
          {...(isHidden ? { title: props.hiddenText } : {})}
        >
          {isFolded && <span className={styles.unseen}>{props.hiddenText}</span>}
          {!isFolded && severity !== undefined && (
            <span className={styles[severity]} aria-hidden="true">
              {SHAPES[severity]}
            </span>
          )}
          {!isFolded && row}
        </div>
      )}
      {!isFolded &&
        columnsToDraw(grid, row, first, last, isWhole).map((column) => (
          <SheetCell key={column} {...props} column={column} isHidden={isHidden} isActive={column === activeColumn} />
        ))}
    </div>
  );
});

/** Columns whose cells this row draws: those in sight, and the anchors of merges that reach into it from the left. */
function columnsToDraw(grid: Grid, row: number, first: number, last: number, isWhole: boolean): number[] {
  const found: number[] = [];
  for (let column = first; column <= last; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge === null) {
      if (isWhole) found.push(column);
    } else if (merge.top === row) {
      if (found.at(-1) !== merge.left) found.push(merge.left);
      column = merge.right;
    } else column = merge.right;
  }
  return found;
}

function SheetCell({
  grid,
  looks,
  marks,
  row,
  rows,
  columns,
  column,
  isActive,
  isHidden,
  date1904,
  idOf,
  selectedFrom,
  selectedTo,
  lit,
  zoom,
  unsaved,
  isCopy,
}: RowProps & { column: number; isActive: boolean; isHidden: boolean }) {
  const styles = useRowStyles();
  const merge = grid.mergeAt(row, column);
  const cell = grid.at(row, column);
  const look = lookAt(looks, row, column);
  const findings = marks.cells.get(cellKey(row, column));
  const severity: Severity | null = findings ? heaviest(findings) : null;
  const right = merge ? Math.min(merge.right, columns.count) : column;
  const bottom = merge ? Math.min(merge.bottom, rows.count) : row;
  const own = columns.starts[right + 1]! - columns.starts[column]!;
  const fontSize = look.fontSize * zoom;
  const { text, align, isUnsaved } = cellText(cell, { ...look, fontSize }, own - 8, date1904, unsaved);
  const width =
    merge || look.wrap || align !== "left" || text === "" ? own : spilled(grid, row, column, columns, own, pixelWidth(text, fontSize) + 8);
  const room = width - CELL_PADDING - (text === "" ? 0 : pixelWidth(text, fontSize));
  // A text in the middle of little room makes way for its mark.
  const isPushed = severity !== null && align === "center" && text !== "" && room < 2 * MARK_ROOM && room >= MARK_ROOM;
  const isTight = severity !== null && text !== "" && room < MARK_ROOM;
  const style: CSSProperties = {
    left: columns.starts[column]! + HEAD_WIDTH,
    width,
    height: rows.starts[bottom + 1]! - rows.starts[row]!,
    fontSize: `${Math.round(Math.min(28, look.fontSize) * zoom * 12) / 9}px`,
    justifyContent: align === "left" ? "flex-start" : align === "right" || isPushed ? "flex-end" : "center",
    alignItems: look.vertical === "top" ? "flex-start" : look.vertical === "center" ? "center" : "flex-end",
    textAlign: align,
    ...(look.bold ? { fontWeight: 600 } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
  };
  const isSelected = selectedFrom > 0 && column >= selectedFrom && column <= selectedTo;
  return (
    <div
      {...(isCopy
        ? {}
        : {
            id: idOf(row, column),
            role: "gridcell",
            "aria-colindex": column + 1,
            "aria-selected": isActive || isSelected,
            ...(merge ? { "aria-colspan": right - column + 1, "aria-rowspan": bottom - row + 1 } : {}),
            "data-row": row,
            "data-column": column,
          })}
      {...(severity ? { "data-severity": severity } : {})}
      {...(lit !== null && (lit === "all" || lit.has(column)) ? { "data-lit": "true" } : {})}
      className={mergeClasses(
        styles.cell,
        (merge !== null || width > own) && styles.over,
        isHidden && styles.hiddenRow,
        severity === "error" && styles.errorCell,
        severity === "warning" && styles.warningCell,
        isSelected && !isActive && styles.selected,
        lit !== null && (lit === "all" || lit.has(column)) && styles.lit,
        isActive && styles.active,
      )}
      style={style}
      title={isUnsaved ? `=${cell.formula}\u3000${unsaved}` : text.startsWith("##") ? shownText(cell, date1904) : undefined}
    >
      {severity && (
        <span
          className={mergeClasses(
            styles.mark,
            styles[severity],
            isTight && styles.markSmall,
            align === "left" && text !== "" ? styles.markRight : styles.markLeft,
          )}
          aria-hidden="true"
        >
          {SHAPES[severity]}
        </span>
      )}
      <span className={mergeClasses(styles.text, look.wrap && styles.wrap, isUnsaved && styles.unsaved)}>{text}</span>
    </div>
  );
}

interface CellText {
  readonly text: string;
  readonly align: "left" | "center" | "right";
  readonly isUnsaved?: true;
}

/** A figure that does not fit shows as ####: cut off, it would be another figure. */
function cellText(cell: Cell, look: CellLook, room: number, date1904: boolean, unsaved: string): CellText {
  const { value, formula } = cell;
  if (value === null && formula !== undefined)
    return { text: unsavedText(formula, unsaved, room, look.fontSize), align: look.horizontal ?? "left", isUnsaved: true };
  const text = shownText(cell, date1904);
  if (typeof value === "number")
    return {
      text: pixelWidth(text, look.fontSize) > room + 4 ? "#".repeat(Math.max(2, Math.floor(room / 9))) : text,
      align: look.horizontal ?? "right",
    };
  if (typeof value === "boolean" || isCellError(value)) return { text, align: look.horizontal ?? "center" };
  return { text, align: look.horizontal ?? "left" };
}

/** The longest that fits: the formula and that it has no value; its function; what is missing. Never a piece of a formula. */
function unsavedText(formula: string, unsaved: string, room: number, fontSize: number): string {
  const short = /^[A-Z.]+(?=\()/.exec(formula)?.[0];
  const texts = [`=${formula}\u3000${unsaved}`, ...(short === undefined ? [] : [`=${short}(\u2026)\u3000${unsaved}`]), unsaved];
  return texts.find((text) => pixelWidth(text, fontSize) <= room + 4) ?? "=\u2026";
}

/** A long text runs on over the blank cells to its right. */
function spilled(grid: Grid, row: number, column: number, columns: Axis, own: number, wanted: number): number {
  let width = own;
  for (let next = column + 1; width < wanted && next <= columns.count; next++) {
    if (!isBlank(grid.at(row, next)) || grid.mergeAt(row, next) !== null) break;
    width += sizeAt(columns, next);
  }
  return width;
}
