/** SummaryView: 汇总 — three figures, a chart read at a glance, tables, and the button that makes the sheets. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Fen, subtractFen, sumFen, yuan } from "../../../core/plan/money";
import { figure } from "../../../core/messages/figures";
import { useUi } from "../../shell/context";
import { OFFICIAL_MARKS } from "../official/make-official";
import { ExportForm } from "./ExportForm";
import { FundDetail } from "./FundDetail";
import { MonthChart } from "./MonthChart";
import { WriteArticle } from "./WriteArticle";
import { ReplaceQuestion } from "../../shell/ReplaceQuestion";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0 },
  figure: { display: "flex", flexDirection: "column", minWidth: "84px" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lacking: { color: tokens.colorStatusDangerForeground3 },
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
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  bar: { height: "6px", backgroundColor: tokens.colorBrandBackground, minWidth: "1px" },
  barCell: { width: "28%" },
});

/** Marks of what the button replaces. */
const MADE: ReadonlySet<string> = new Set(["detail", "summary"]);

export default function SummaryView() {
  const styles = useStyles();
  const { session, state, messages, exportDraft, saveArticle } = useUi();
  const [isAsking, setAsking] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const { checked } = state;
  if (checked === null) return null;
  const { review } = checked;
  const totals = review.sheets.flatMap(({ state: kind, totals: sums }) => (kind === "plan" && sums ? [sums] : []));
  const byMonth = added(totals.map((item) => item.byMonth));
  const byQuarter = new Map(
    [...added(totals.map((item) => item.byQuarter))]
      .sort(([a], [b]) => a - b)
      .map(([quarter, amount]) => [messages.summary.quarterName(quarter), amount]),
  );
  const hasAmounts = totals.some((one) => one.hasAmounts);
  const unscheduled = sumFen(totals.map((item) => item.unscheduled));
  const make = (): void => {
    setAsking(false);
    void session.summarise();
  };
  return (
    <>
      <Figures />
      <FundDetail checked={checked} />
      {hasAmounts && <MonthChart byMonth={byMonth} title={messages.summary.chart} />}
      <Button
        appearance="primary"
        disabled={state.job !== null || totals.length === 0}
        onClick={() => (session.sheetsMarked(MADE).length > 0 ? setAsking(true) : make())}
      >
        {messages.summary.make}
      </Button>
      {exportDraft && (
        <Button disabled={state.job !== null || totals.length === 0} onClick={() => setExporting(true)}>
          {messages.summary.exportDraft}
        </Button>
      )}
      {saveArticle && <WriteArticle checked={checked} saveArticle={saveArticle} isDisabled={state.job !== null || totals.length === 0} />}
      {review.funds !== null && review.funds.planned !== review.sum && (
        <p className={styles.quiet}>
          {messages.funds.alsoListed({ sumYuan: yuan(review.sum), othersYuan: yuan(subtractFen(review.sum, review.funds.planned)) })}
        </p>
      )}
      <MonthTable byMonth={byMonth} unscheduled={unscheduled} hasAmounts={hasAmounts} />
      <ShareTable title={messages.summary.byQuarter} name={messages.summary.quarter} amounts={byQuarter} sum={review.sum} inOrder />
      <ShareTable
        title={messages.summary.bySubject}
        name={messages.summary.subject}
        amounts={added(totals.map((item) => item.bySubject))}
        sum={review.sum}
      />
      <ShareTable
        title={messages.summary.byOwner}
        name={messages.summary.owner}
        amounts={added(totals.map((item) => item.byOwner))}
        sum={review.sum}
      />
      {isExporting && exportDraft && <ExportForm checked={checked} exportDraft={exportDraft} onLeave={() => setExporting(false)} />}
      {isAsking && (
        <ReplaceQuestion
          title={messages.summary.replaceTitle}
          text={
            session.sheetsMarked(OFFICIAL_MARKS).length === 0
              ? messages.summary.replace
              : `${messages.summary.replace}${messages.summary.replaceTables}`
          }
          onYes={make}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );

  function Figures() {
    const { funds } = review;
    const isShort = funds !== null && funds.balance < 0;
    return (
      <dl className={styles.figures}>
        <Figure name={messages.summary.funds} text={funds === null ? messages.summary.unknownFunds : figure(yuan(funds.funds))} />
        <Figure name={messages.summary.planned} text={hasAmounts ? figure(yuan(funds?.planned ?? review.sum)) : "—"} />
        <Figure
          name={isShort ? messages.summary.shortage : messages.summary.balance}
          text={funds === null || !hasAmounts ? "—" : figure(Math.abs(yuan(funds.balance)))}
          isShort={isShort}
        />
      </dl>
    );
  }
}

function Figure({ name, text, isShort = false }: { name: string; text: string; isShort?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={mergeClasses(styles.amount, isShort && styles.lacking)}>{text}</dd>
    </div>
  );
}

function added<K>(maps: readonly ReadonlyMap<K, Fen>[]): Map<K, Fen> {
  const sum = new Map<K, Fen>();
  for (const map of maps) for (const [key, amount] of map) sum.set(key, sumFen([sum.get(key) ?? null, amount]));
  return sum;
}

function MonthTable({ byMonth, unscheduled, hasAmounts }: { byMonth: ReadonlyMap<number, Fen>; unscheduled: Fen; hasAmounts: boolean }) {
  const styles = useStyles();
  const { messages } = useUi();
  const shown = (amount: Fen): string => (hasAmounts ? figure(yuan(amount)) : "—");
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
            const amount = byMonth.get(index + 1) ?? (0 as Fen);
            running += amount;
            return (
              <tr key={index}>
                <th className={mergeClasses(styles.cell, styles.oneLine)} scope="row">
                  {messages.fill.month(index + 1)}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{shown(amount)}</td>
                <td className={mergeClasses(styles.cell, styles.number)}>{shown(running as Fen)}</td>
              </tr>
            );
          })}
          {unscheduled !== 0 && (
            <tr>
              <th className={styles.cell} scope="row">
                {messages.summary.unscheduled}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{figure(yuan(unscheduled))}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{figure(yuan((running + unscheduled) as Fen))}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** Sorted by amount, unless the names have an order of their own. */
function ShareTable({
  title,
  name,
  amounts,
  sum,
  inOrder = false,
}: {
  title: string;
  name: string;
  amounts: ReadonlyMap<string, Fen>;
  sum: Fen;
  inOrder?: boolean;
}) {
  const styles = useStyles();
  const { messages } = useUi();
  const sorted = inOrder ? [...amounts] : [...amounts].sort((a, b) => b[1] - a[1]);
  const share = (amount: Fen): number => (sum === 0 ? 0 : (amount / sum) * 100);
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
          {sorted.map(([key, amount]) => (
            <tr key={key}>
              <th className={styles.cell} scope="row">
                {key === "" ? messages.summary.none : key}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{figure(yuan(amount))}</td>
              <td className={mergeClasses(styles.cell, styles.barCell)}>
                {share(amount).toFixed(1)}%
                <div className={styles.bar} style={{ width: `${Math.max(0, Math.min(100, share(amount)))}%` }} aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
