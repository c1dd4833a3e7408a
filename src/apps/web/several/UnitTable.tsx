/** UnitTable: a line for each unit, sorted by any column, the total of those that are shown under them; a click opens the unit's workbook. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useState } from "react";
import { figure } from "../../../core/messages/figures";
import type { WebListMessages } from "../../../core/messages/zh-CN/web-list";
import { type Fen, yuan } from "../../../core/plan/money";
import { addedUp, LINE_COLUMNS, type LineColumn, type LineTotals, type Order, sorted, type UnitLine } from "./unit-lines";

/** Lines that are drawn at first, and more at each asking. */
const DRAWN = 100;

const NARROW = "@media (max-width: 599px)";

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    minHeight: "160px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, width: "100%", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "5px 10px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "top" },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: 0,
    whiteSpace: "nowrap",
    verticalAlign: "middle",
  },
  foot: {
    position: "sticky",
    bottom: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  sorter: {
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    background: "none",
    border: "none",
    cursor: "pointer",
    width: "100%",
    minHeight: "34px",
    padding: "5px 10px",
    textAlign: "inherit",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { padding: "5px 10px" },
  // Stays in sight while the figures are scrolled along on a phone.
  name: {
    minWidth: "150px",
    maxWidth: "340px",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { minWidth: "110px", maxWidth: "130px" },
  },
  open: {
    font: "inherit",
    display: "block",
    color: tokens.colorBrandForegroundLink,
    background: "none",
    border: "none",
    cursor: "pointer",
    padding: "2px 0",
    textAlign: "left",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: 1.5 },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    maxWidth: "300px",
    minWidth: "200px",
    [NARROW]: { minWidth: "140px" },
  },
  state: { whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  clean: { color: tokens.colorStatusSuccessForeground3 },
  more: { padding: tokens.spacingVerticalS, textAlign: "center", position: "sticky", left: 0 },
});

export interface UnitTableProps {
  readonly lines: readonly UnitLine[];
  readonly isWhole: boolean;
  readonly messages: WebListMessages;
  /** Why a unit's file could not be read. */
  readonly reasonOf: (line: UnitLine) => string;
  readonly onOpen: (path: string) => void;
  readonly onLetter: (line: UnitLine) => void;
}

const FIGURES = ["files", "items", "sum", "unknown", "errors", "warnings", "infos"] as const;

export function UnitTable(props: UnitTableProps) {
  const styles = useStyles();
  const { lines, isWhole, messages } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [drawn, setDrawn] = useState(DRAWN);
  const all = sorted(lines, order);
  const left = all.length - drawn;
  // Texts from A on, figures from the largest down; once more the other way, a third time as it was.
  const sortBy = (by: LineColumn): void => {
    const first = by !== "name" && by !== "state";
    if (order?.by !== by) setOrder({ by, isDown: first });
    else setOrder(order.isDown === first ? { by, isDown: !first } : null);
  };
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={messages.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {LINE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, column !== "name" && column !== "state" && styles.number, styles.head)}
                aria-sort={order?.by !== column ? "none" : order.isDown ? "descending" : "ascending"}
              >
                <button type="button" className={styles.sorter} onClick={() => sortBy(column)}>
                  {order?.by === column && <span aria-hidden="true">{order.isDown ? "▼ " : "▲ "}</span>}
                  {messages.columns[column]}
                </button>
              </th>
            ))}
            <th className={mergeClasses(styles.cell, styles.head)} scope="col">
              <span className={styles.plain}>{messages.letter}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, drawn).map((line) => (
            <Line key={line.key} {...props} line={line} />
          ))}
        </tbody>
        <tfoot>
          <Total totals={addedUp(lines)} name={(isWhole ? messages.total : messages.totalSoFar)(lines.length)} />
        </tfoot>
      </table>
      {left > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={() => setDrawn(drawn + DRAWN)}>
            {messages.more(Math.min(DRAWN, left))}
          </Button>
        </div>
      )}
    </div>
  );
}

function Total({ totals, name }: { readonly totals: LineTotals; readonly name: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th className={mergeClasses(styles.cell, styles.foot)} scope="row" colSpan={2}>
        {name}
      </th>
      {FIGURES.map((column) => (
        <td key={column} className={mergeClasses(styles.cell, styles.number, styles.foot)}>
          {column === "sum" ? inYuan(totals.sum) : totals[column]}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.foot)} />
    </tr>
  );
}

function inYuan(fen: number): string {
  return figure(yuan(fen as Fen));
}

const Line = memo(
  function Line({ line, messages, reasonOf, onOpen, onLetter }: UnitTableProps & { readonly line: UnitLine }) {
    const styles = useStyles();
    const { name, state, isTwice, files, sum, items, unknown, errors, warnings, infos, close } = line;
    const look = state === "refused" || state === "error" ? styles.error : state === "clean" ? styles.clean : styles.warning;
    const count = (value: number | null, style?: string) => (
      <td className={mergeClasses(styles.cell, styles.number, value !== null && value > 0 && style)}>{value ?? ""}</td>
    );
    return (
      <tr>
        <th className={mergeClasses(styles.cell, styles.name)} scope="row">
          {files.length === 0 ? name : <OpenButton text={name} file={files[0]!} messages={messages} onOpen={onOpen} />}
          {(files.length > 1 || files.some((file) => baseName(file) !== name)) &&
            files.map((file, at) =>
              at === 0 ? (
                <div key={file} className={styles.quiet}>
                  {file}
                </div>
              ) : (
                <OpenButton key={file} text={file} file={file} messages={messages} onOpen={onOpen} isQuiet />
              ),
            )}
          {close.length > 0 && <div className={styles.quiet}>{messages.close(close)}</div>}
        </th>
        <td className={styles.cell}>
          <span className={mergeClasses(styles.state, look)}>{messages.states[state]}</span>
          {isTwice && <div className={styles.warning}>{messages.twice}</div>}
          {state === "refused" && <div className={styles.reason}>{reasonOf(line)}</div>}
        </td>
        {count(state === "missing" ? null : files.length)}
        {count(items)}
        <td className={mergeClasses(styles.cell, styles.number)}>{sum === null ? (state === "missing" ? "" : "—") : inYuan(sum)}</td>
        {count(unknown, styles.warning)}
        {count(errors, styles.error)}
        {count(warnings, styles.warning)}
        {count(infos)}
        <td className={styles.cell}>
          {line.hasLetter && (
            <button type="button" className={styles.open} aria-label={messages.letterOf(name)} onClick={() => onLetter(line)}>
              {messages.letter}
            </button>
          )}
        </td>
      </tr>
    );
  },
  // What it calls may be new each time; what it shows is not.
  (before, after) => before.messages === after.messages && isSameLine(before.line, after.line),
);

/** Lines are made anew at each look; most of them say the same. */
function isSameLine(one: UnitLine, other: UnitLine): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function OpenButton({
  text,
  file,
  messages,
  onOpen,
  isQuiet = false,
}: Pick<UnitTableProps, "messages" | "onOpen"> & { readonly text: string; readonly file: string; readonly isQuiet?: boolean }) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.open, isQuiet && styles.quiet)}
      title={messages.openOne(baseName(file))}
      onClick={() => onOpen(file)}
    >
      {text}
    </button>
  );
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
