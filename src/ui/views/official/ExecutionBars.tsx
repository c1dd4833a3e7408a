/** ExecutionBars: a bar per subject, as long as its rate, with the figures in words beside it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { figure, percent } from "../../../core/messages/figures";
import { executionState } from "../../../core/ledger/execution";
import type { NamedSubject } from "../../../core/official";
import { yuan } from "../../../core/plan/money";
import type { EngineMessages } from "../../engine/engine";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { margin: 0, overflowWrap: "anywhere" },
  rate: { margin: 0, whiteSpace: "nowrap" },
  figures: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: { height: "6px", backgroundColor: tokens.colorNeutralBackground6, margin: `2px 0` },
  // Drawn as a border: a background is gone where the user's own colours are forced.
  fill: { boxSizing: "border-box", height: 0, borderTopWidth: "6px", borderTopStyle: "solid" },
  plain: { borderTopColor: tokens.colorBrandBackground },
  near: { borderTopColor: tokens.colorStatusWarningForeground3 },
  over: { borderTopColor: tokens.colorStatusDangerForeground3 },
});

interface ExecutionBarsProps {
  readonly title: string;
  readonly subjects: readonly NamedSubject[];
  /** A rate, 1 = 100 %. */
  readonly warnAt: number;
  readonly messages: EngineMessages["official"];
}

export function ExecutionBars({ title, subjects, warnAt, messages: { execution: says } }: ExecutionBarsProps) {
  const styles = useStyles();
  const shared = usePartStyles();
  if (subjects.length === 0) return null;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{title}</h2>
      <ul className={shared.list}>
        {subjects.map((one) => {
          const state = executionState(one, warnAt);
          return (
            <li key={one.name}>
              <div className={styles.head}>
                <p className={styles.name}>
                  {one.name}
                  {state === null ? "" : `　${says.states[state]}`}
                </p>
                <p className={styles.rate}>{one.rate === null ? says.unknown : percent(one.rate)}</p>
              </div>
              <div className={styles.track} aria-hidden="true">
                <div
                  className={mergeClasses(styles.fill, state === "near" ? styles.near : state === null ? styles.plain : styles.over)}
                  style={{ width: `${Math.max(0, Math.min(1, one.rate ?? 0)) * 100}%` }}
                />
              </div>
              <p className={styles.figures}>
                {`${says.actual} ${one.actualFen === null ? says.unknown : figure(yuan(one.actualFen))} / ${says.planned} ${one.plannedFen === null ? says.unknown : figure(yuan(one.plannedFen))}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
