/** SummaryView: 汇总 — three figures, a chart read at a glance, tables, and the button that makes the sheets. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Fen, sumFen, yuan } from "../../../core/plan/money";
import { figure } from "../../../core/messages/figures";
import { useUi } from "../../shell/context";
import { OFFICIAL_MARKS } from "../official/make-official";
import { ExportForm } from "./ExportForm";
import { FundDetail } from "./FundDetail";
import { MonthChart } from "./MonthChart";
import { type Monthly, MonthTable, quarterLines, ShareTable, sortedLines } from "./SummaryTables";
import { WriteArticle } from "./WriteArticle";
import { ReplaceQuestion } from "../../shell/ReplaceQuestion";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0 },
  figure: { display: "flex", flexDirection: "column", minWidth: "84px" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lacking: { color: tokens.colorStatusDangerForeground3 },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
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
  const monthly: Monthly = {
    byMonth: added(totals.map((item) => item.byMonth)),
    openMonths: review.openMonths,
    unscheduled: sumFen(totals.map((item) => item.unscheduled)),
    hasAmounts: totals.some((one) => one.hasAmounts),
  };
  const others = sumFen(totals.map((item) => item.others));
  const { hasAmounts } = monthly;
  const says = messages.summary;
  const make = (): void => {
    setAsking(false);
    void session.summarise();
  };
  return (
    <>
      <Figures />
      <FundDetail checked={checked} />
      {hasAmounts && <MonthChart byMonth={monthly.byMonth} unscheduled={monthly.unscheduled} />}
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
      {others !== 0 && <p className={styles.quiet}>{messages.funds.paidByOthers({ othersYuan: yuan(others) })}</p>}
      <MonthTable monthly={monthly} sum={review.sum} />
      {hasAmounts && (
        <>
          <ShareTable
            title={says.byQuarter}
            name={says.quarter}
            lines={quarterLines(monthly, says.quarterName, says.unscheduled)}
            sum={review.sum}
          />
          <ShareTable
            title={says.bySubject}
            name={says.subject}
            lines={sortedLines(added(totals.map((item) => item.bySubject)), says.none)}
            sum={review.sum}
          />
          <ShareTable
            title={says.byOwner}
            name={says.owner}
            lines={sortedLines(added(totals.map((item) => item.byOwner)), says.none)}
            sum={review.sum}
          />
        </>
      )}
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
