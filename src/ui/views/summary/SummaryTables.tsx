/** MonthTable, ShareTable: the tables of 汇总, each ending in 合计. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { figure } from "../../../core/messages/figures";
import { type Fen, sumFen, yuan } from "../../../core/plan/money";
import { tenthsOf } from "../../../core/plan/shares";
import { useUi } from "../../shell/context";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  headNumber: { textAlign: "right" },
  oneLine: { whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralForeground2}` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0, overflowWrap: "anywhere" },
  bar: {
    height: "6px",
    backgroundColor: tokens.colorBrandBackground,
    minWidth: "1px",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  barCell: { width: "28%" },
});

/** Amounts by month as the screen knows them. */
export interface Monthly {
  readonly byMonth: ReadonlyMap<number, Fen>;
  /** Months with activities of which not one has an amount. */
  readonly openMonths: readonly number[];
  readonly unscheduled: Fen;
  /** False where no amount at all is known. */
  readonly hasAmounts: boolean;
}

/** Null where nothing is known of what falls into these months. */
function amountIn({ byMonth, openMonths }: Monthly, months: readonly number[]): Fen | null {
  const known = months.flatMap((month) => byMonth.get(month) ?? []);
  return known.length === 0 && months.some((month) => openMonths.includes(month)) ? null : sumFen(known);
}

export function MonthTable({ monthly, sum }: { monthly: Monthly; sum: Fen }) {
  const styles = useStyles();
  const { messages } = useUi();
  const { unscheduled, hasAmounts } = monthly;
  const number = mergeClasses(styles.cell, styles.number);
  const shown = (amount: Fen | null): string => (!hasAmounts ? "—" : amount === null ? "" : figure(yuan(amount)));
  let running = 0;
  return (
    <section>
      <h2 className={styles.heading}>{messages.summary.byMonth}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.cell, styles.oneLine)} scope="col">
              {messages.summary.month}
            </th>
            <th className={mergeClasses(styles.cell, styles.headNumber)} scope="col">
              {messages.summary.amount}
            </th>
            <th className={mergeClasses(styles.cell, styles.headNumber)} scope="col">
              {messages.summary.running}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: 12 }, (_month, index) => {
            const amount = amountIn(monthly, [index + 1]);
            running += amount ?? 0;
            return (
              <tr key={index}>
                <th className={mergeClasses(styles.cell, styles.oneLine)} scope="row">
                  {messages.fill.month(index + 1)}
                </th>
                <td className={number}>{shown(amount)}</td>
                <td className={number}>{shown(running as Fen)}</td>
              </tr>
            );
          })}
          {unscheduled !== 0 && (
            <tr>
              <th className={styles.cell} scope="row">
                {messages.summary.unscheduled}
              </th>
              <td className={number}>{figure(yuan(unscheduled))}</td>
              <td className={number}>{figure(yuan((running + unscheduled) as Fen))}</td>
            </tr>
          )}
          <tr>
            <th className={mergeClasses(styles.cell, styles.total)} scope="row">
              {messages.summary.total}
            </th>
            <td className={mergeClasses(number, styles.total)}>{shown(sum)}</td>
            <td className={mergeClasses(number, styles.total)} />
          </tr>
        </tbody>
      </table>
      {hasAmounts && <p className={styles.quiet}>{messages.summary.blankNote}</p>}
    </section>
  );
}

/** A line of a table of shares; null: nothing is known yet. */
export interface ShareLine {
  readonly name: string;
  readonly amount: Fen | null;
}

/** All four quarters, and what has no month where there is such. */
export function quarterLines(monthly: Monthly, quarterName: (quarter: number) => string, unscheduledName: string): ShareLine[] {
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    name: quarterName(quarter),
    amount: amountIn(monthly, [quarter * 3 - 2, quarter * 3 - 1, quarter * 3]),
  }));
  return monthly.unscheduled === 0 ? quarters : [...quarters, { name: unscheduledName, amount: monthly.unscheduled }];
}

/** The largest first; what has no name under a word of its own. */
export function sortedLines(amounts: ReadonlyMap<string, Fen>, nameless: string): ShareLine[] {
  return [...amounts].sort((a, b) => b[1] - a[1]).map(([name, amount]) => ({ name: name === "" ? nameless : name, amount }));
}

export function ShareTable({ title, name, lines, sum }: { title: string; name: string; lines: readonly ShareLine[]; sum: Fen }) {
  const styles = useStyles();
  const { messages } = useUi();
  const tenths = tenthsOf(lines.map(({ amount }) => amount ?? 0));
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell} scope="col">
              {name}
            </th>
            <th className={mergeClasses(styles.cell, styles.headNumber)} scope="col">
              {messages.summary.amount}
            </th>
            <th className={styles.cell} scope="col">
              {messages.summary.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <th className={styles.cell} scope="row">
                {line.name}
              </th>
              <td className={number}>{line.amount === null ? "" : figure(yuan(line.amount))}</td>
              <td className={mergeClasses(styles.cell, styles.barCell)}>
                {line.amount !== null && tenths !== null && (
                  <>
                    {(tenths[index]! / 10).toFixed(1)}%
                    <div className={styles.bar} style={{ width: `${tenths[index]! / 10}%` }} aria-hidden="true" />
                  </>
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th className={mergeClasses(styles.cell, styles.total)} scope="row">
              {messages.summary.total}
            </th>
            <td className={mergeClasses(number, styles.total)}>{figure(yuan(sum))}</td>
            <td className={mergeClasses(styles.cell, styles.total)}>{tenths === null ? "" : "100.0%"}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
