/** FundDetail: folded below the three figures: what the funds are made of, and who pays for the plan. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { fundParts } from "../../../core/ledger";
import { figure } from "../../../core/messages/figures";
import { type Fen, yuan } from "../../../core/plan/money";
import { useUi, useEngineMessages } from "../../shell/context";
import type { Checked, Engine } from "../../engine/engine";
import { useAnswer } from "../../shell/use-answer";

const useStyles = makeStyles({
  fold: { overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, padding: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: "3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0 },
  amount: { margin: 0, whiteSpace: "nowrap", textAlign: "right" },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});

const askPayers = (engine: Engine, checked: Checked) => engine.payers(checked);

export function FundDetail({ checked }: { checked: Checked }) {
  const styles = useStyles();
  const { messages } = useUi();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{messages.funds.title}</summary>
      {isOpen && (
        <>
          <Parts checked={checked} />
          <Payers />
        </>
      )}
    </details>
  );
}

function Parts({
  checked: {
    settings: { profile },
    review,
  },
}: {
  checked: Checked;
}) {
  const styles = useStyles();
  const { messages } = useUi();
  const engineMessages = useEngineMessages();
  const parts = fundParts(profile);
  const says = messages.funds;
  const isStated = profile.funds !== null;
  return (
    <section>
      <h2 className={styles.heading}>{says.parts}</h2>
      {isStated && <p className={styles.quiet}>{says.stated}</p>}
      {!isStated && parts.length === 0 && <p className={styles.quiet}>{says.untold}</p>}
      <dl className={styles.list}>
        {parts.map(({ setting, fen, isWorkedOut, isCounted }) => (
          <Line key={setting} name={engineMessages?.settings[setting] ?? ""} amount={fen}>
            {isWorkedOut && <p className={styles.quiet}>{says.workedOut}</p>}
            {!isCounted && !isStated && <p className={styles.quiet}>{says.notCounted}</p>}
          </Line>
        ))}
        {review.funds !== null && <Line name={messages.summary.funds} amount={review.funds.funds} isTotal />}
      </dl>
    </section>
  );
}

function Payers() {
  const styles = useStyles();
  const { messages } = useUi();
  const says = messages.funds;
  const payers = useAnswer(askPayers);
  if (payers === undefined) return null;
  // Work that costs nothing has a source too, but nothing to list.
  const listed = payers.sources.filter(({ amount, unknown }) => (amount as number) !== 0 || unknown > 0);
  const others = listed.filter(({ isUnion }) => !isUnion);
  const line = ({ name, count, amount, unknown }: (typeof listed)[number]) => (
    <Line key={name} name={name} amount={count === unknown ? null : amount}>
      {unknown > 0 && <p className={styles.quiet}>{says.unknown(unknown)}</p>}
    </Line>
  );
  return (
    <section>
      <h2 className={styles.heading}>{says.payers}</h2>
      <dl className={styles.list}>
        {listed.filter(({ isUnion }) => isUnion).map(line)}
        <Line name={says.union} amount={payers.union} isTotal />
      </dl>
      {others.length > 0 && (
        <>
          <p className={styles.quiet}>{says.others}</p>
          <dl className={styles.list}>{others.map(line)}</dl>
        </>
      )}
    </section>
  );
}

/** A name with what there is to say of it, and an amount; null is not known yet. */
function Line({ name, amount, isTotal = false, children }: { name: string; amount: Fen | null; isTotal?: boolean; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, isTotal && styles.total)}>
      <dt>
        <p className={styles.name}>{name}</p>
        {children}
      </dt>
      <dd className={styles.amount}>{amount === null ? "—" : figure(yuan(amount))}</dd>
    </div>
  );
}
