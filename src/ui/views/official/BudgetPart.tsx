/** BudgetPart: 收支预算表 with 封面 and 编制说明: which form, and the button. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fundParts } from "../../../core/ledger";
import { type BudgetForm, budgetFormIn } from "../../../core/official";
import { useUi } from "../../shell/context";
import type { Checked, EngineMessages } from "../../engine/engine";
import { MakeButton } from "./MakeButton";
import { usePartStyles } from "./part-styles";

const FORM_POINTS = ["isLastYearOpen", "hasReserveFund", "hasAllLines", "hasAllAccounts"] as const satisfies readonly (keyof BudgetForm)[];

export function BudgetPart({ checked, messages }: { checked: Checked; messages: EngineMessages["official"] }) {
  const styles = usePartStyles();
  const { session } = useUi();
  const standing = useMemo(() => budgetFormIn(checked.workbook), [checked.workbook]);
  const [chosen, setForm] = useState<BudgetForm | null>(null);
  const form = chosen ?? standing;
  const { budget } = messages;
  return (
    <>
      <p className={styles.quiet}>{budget.intro}</p>
      {fundParts(checked.settings.profile).length === 0 && (
        <div className={styles.row}>
          <p className={styles.text}>{budget.noIncome}</p>
          <Button size="small" onClick={() => session.go("settings")}>
            {budget.toSettings}
          </Button>
        </div>
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{budget.form}</legend>
        {FORM_POINTS.map((point) => (
          <Checkbox key={point} label={budget[point]} checked={form[point]} onChange={() => setForm({ ...form, [point]: !form[point] })} />
        ))}
      </fieldset>
      <MakeButton name={budget.make} wish={{ kind: "budget", form }} messages={messages} />
    </>
  );
}
