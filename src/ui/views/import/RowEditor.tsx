/** RowEditor: activity, months, owner and amount of one row, as typed. */
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ArticleRow } from "../../../core/importing";
import type { MonthNumber } from "../../../core/terms/month";
import type { EngineMessages } from "../../engine/engine";
import { fenIn, fenText } from "../../state/amount-text";
import type { RowChange } from "../../state/article-draft";
import { useImportStyles } from "./import-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  months: { border: "none", margin: 0, padding: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(76px, 1fr))" },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => (index + 1) as MonthNumber);

export interface RowEditorProps {
  readonly row: ArticleRow;
  readonly engineMessages: EngineMessages;
  readonly onSave: (change: RowChange) => void;
  readonly onLeave: () => void;
}

export function RowEditor({ row, engineMessages: { importing: says }, onSave, onLeave }: RowEditorProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const [activity, setActivity] = useState(row.activity);
  const [months, setMonths] = useState<readonly MonthNumber[]>(row.months);
  const [owner, setOwner] = useState(row.owner ?? "");
  const [amount, setAmount] = useState(row.amountFen === null ? "" : fenText(row.amountFen));
  const amountFen = fenIn(amount);
  const isEmpty = activity.trim() === "";
  // As the text had them, as long as nothing is changed: months of the next year stand after December.
  const toggle = (month: MonthNumber): void =>
    setMonths(months.includes(month) ? months.filter((one) => one !== month) : [...months, month].sort((a, b) => a - b));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && amountFen !== undefined)
          onSave({ activity: activity.trim(), months, owner: owner.trim() === "" ? null : owner.trim(), amountFen });
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      <Field label={says.activity} size="small" {...(isEmpty ? { validationMessage: says.needActivity } : {})}>
        {(field) => (
          <textarea
            {...field}
            className={shared.area}
            rows={2}
            autoFocus
            value={activity}
            onChange={(event) => setActivity(event.target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.months}>
        <legend className={styles.legend}>{says.month}</legend>
        <div className={styles.grid}>
          {MONTHS.map((month) => (
            <Checkbox key={month} label={says.monthNames(month)} checked={months.includes(month)} onChange={() => toggle(month)} />
          ))}
        </div>
      </fieldset>
      <Field label={says.owner} size="small">
        <Input value={owner} onChange={(_event, data) => setOwner(data.value)} />
      </Field>
      <Field label={says.amount} size="small" {...(amountFen === undefined ? { validationMessage: says.badAmount } : {})}>
        <Input value={amount} inputMode="decimal" onChange={(_event, data) => setAmount(data.value)} />
      </Field>
      <div className={shared.row}>
        <Button size="small" appearance="primary" type="submit" disabled={isEmpty || amountFen === undefined}>
          {says.save}
        </Button>
        <Button size="small" onClick={onLeave}>
          {says.leave}
        </Button>
      </div>
    </form>
  );
}
