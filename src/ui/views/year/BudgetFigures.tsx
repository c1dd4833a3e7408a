/** BudgetFigures: 可用资金, 预留, 拟安排, 尚未安排, and what could not be compared. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { figure } from "../../../core/messages/figures";
import { yuan } from "../../../core/plan/money";
import type { OutlineBudget } from "../../../core/proposal";
import type { EngineMessages } from "../../engine/engine";
import { useYearStyles } from "./year-styles";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, margin: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function BudgetFigures({ budget, engineMessages: { proposal } }: { budget: OutlineBudget; engineMessages: EngineMessages }) {
  const styles = { ...useYearStyles(), ...useStyles() };
  return (
    <>
      <dl className={styles.figures}>
        {(["funds", "reserve", "proposed", "left"] as const).map((key) => (
          <div key={key}>
            <dt className={styles.name}>{proposal[key]}</dt>
            <dd className={styles.amount} data-figure={key}>
              {figure(yuan(budget[key]))}
            </dd>
          </div>
        ))}
      </dl>
      {budget.notCompared.map((what) => (
        <p key={what} className={styles.small}>
          {proposal.notCompared[what]}
        </p>
      ))}
    </>
  );
}
