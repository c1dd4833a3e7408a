/** FlaggedActivities: what is over, without or near its budget, worst first, each with the way to its cell. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type ActivityExecution, type ExecutionState, executionState } from "../../../core/ledger/execution";
import type { Severity } from "../../../core/plan/finding";
import { yuan } from "../../../core/plan/money";
import { useUi } from "../../shell/context";
import { SEVERITY_STYLES, SHAPES } from "../../shell/severity-shapes";
import type { Checked, EngineMessages } from "../../engine/engine";
import { usePartStyles } from "./part-styles";

/** Worst first, each shown as a severity is. */
const SEVERITY_OF = { over: "error", unplanned: "error", near: "warning" } as const satisfies Record<ExecutionState, Severity>;
const STATES = Object.keys(SEVERITY_OF) as ExecutionState[];
/** Activities of one state drawn at a time. */
const PORTION = 20;

const useStyles = makeStyles({
  ...SEVERITY_STYLES,
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalS,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
  },
  small: { fontSize: tokens.fontSizeBase200 },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface FlaggedActivitiesProps {
  readonly activities: readonly ActivityExecution[];
  /** A rate, 1 = 100 %. */
  readonly warnAt: number;
  readonly checked: Checked;
  readonly messages: EngineMessages["official"];
}

export function FlaggedActivities({ activities, warnAt, checked, messages }: FlaggedActivitiesProps) {
  const shared = usePartStyles();
  const flagged = new Map<ExecutionState, ActivityExecution[]>(STATES.map((state) => [state, []]));
  for (const one of activities) {
    const state = executionState(one, warnAt);
    if (state !== null) flagged.get(state)!.push(one);
  }
  const shown = STATES.filter((state) => flagged.get(state)!.length > 0);
  if (shown.length === 0) return <p className={shared.text}>{messages.execution.noneFlagged}</p>;
  return shown.map((state) => <Flagged key={state} state={state} activities={flagged.get(state)!} checked={checked} messages={messages} />);
}

function Flagged({
  state: flag,
  activities,
  checked,
  messages: { execution: says },
}: Omit<FlaggedActivitiesProps, "warnAt"> & { state: ExecutionState }) {
  const styles = useStyles();
  const shared = usePartStyles();
  const { session, state, messages } = useUi();
  const [shown, setShown] = useState(PORTION);
  const rest = activities.length - shown;
  return (
    <section className={shared.section}>
      <h2 className={mergeClasses(shared.heading, styles[SEVERITY_OF[flag]])}>
        <span aria-hidden="true">{SHAPES[SEVERITY_OF[flag]]}&nbsp;</span>
        {says.flagged[flag](activities.length)}
      </h2>
      <ul className={shared.list}>
        {activities.slice(0, shown).map((one) => (
          <li key={`${one.row}!${one.sheet}`} className={styles.item}>
            <div className={styles.grow}>
              <p className={shared.text}>{one.activity}</p>
              <p className={mergeClasses(shared.quiet, styles.small)}>
                {says.spent({
                  actualYuan: yuan(one.actualFen!),
                  plannedYuan: one.plannedFen === null ? null : yuan(one.plannedFen),
                  rate: one.rate,
                })}
              </p>
            </div>
            {session.host.can.reveal && (
              <Button
                size="small"
                aria-label={`${messages.check.locate}${messages.colon}${one.activity}`}
                disabled={state.job !== null}
                onClick={() => void session.reveal(one.sheet, one.row, actualColumn(checked, one.sheet))}
              >
                {messages.check.locate}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + PORTION)}>
            {messages.check.more(Math.min(PORTION, rest))}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The column of 实际支出 in a sheet; the first where the screen does not know it. */
function actualColumn({ review }: Checked, sheet: string): number {
  return review.sheets.find((one) => one.sheet === sheet)?.plan?.layout.columns.actual ?? 1;
}
