/** AwaitingRows: a quiet line with the rows that say 待审定; each is looked at in its place and settled, or all at once. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AwaitingRow } from "../../../core/filling/approval";
import { figure } from "../../../core/messages/figures";
import { yuan } from "../../../core/plan/money";
import { useUi } from "../../shell/context";
import { proposeApproval } from "../../state/approval";
import type { EngineMessages } from "../../engine/engine";

/** Rows drawn at a time. */
const PORTION = 20;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

export function AwaitingRows({
  rows,
  engineMessages: {
    year: { awaiting: says },
  },
}: {
  rows: readonly AwaitingRow[];
  engineMessages: EngineMessages;
}) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const [shown, setShown] = useState(0);
  if (rows.length === 0) return null;
  const isBusy = state.job !== null;
  return (
    <section className={styles.section} aria-label={says.count(rows.length)}>
      <div className={styles.line}>
        <p className={styles.text}>{says.count(rows.length)}</p>
        <Button size="small" appearance="subtle" aria-expanded={shown > 0} onClick={() => setShown(shown > 0 ? 0 : PORTION)}>
          {says.each}
        </Button>
        <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => proposeApproval(session, rows)}>
          {says.all}
        </Button>
      </div>
      {shown > 0 && (
        <>
          <p className={styles.quiet}>{says.what}</p>
          <ul className={styles.list}>
            {rows.slice(0, shown).map((awaiting) => (
              <li key={`${awaiting.sheet}|${awaiting.row}`}>
                <p className={styles.text}>
                  {says.row({
                    row: awaiting.row,
                    activity: awaiting.activity,
                    amount: awaiting.amount === null ? null : figure(yuan(awaiting.amount)),
                  })}
                </p>
                <p className={styles.quiet}>{awaiting.text}</p>
                <div className={styles.line}>
                  {session.host.can.reveal && (
                    <Button
                      size="small"
                      disabled={isBusy}
                      onClick={() => void session.reveal(awaiting.sheet, awaiting.row, awaiting.column)}
                    >
                      {messages.check.locate}
                    </Button>
                  )}
                  <Button
                    size="small"
                    disabled={isBusy}
                    aria-label={says.settleRow({ activity: awaiting.activity })}
                    onClick={() => proposeApproval(session, [awaiting])}
                  >
                    {says.settle}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {shown < rows.length && (
            <Button size="small" onClick={() => setShown(shown + PORTION)}>
              {messages.check.more(Math.min(PORTION, rows.length - shown))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
