/** EntryField: one column of an entry, with the control that its kind asks for. */
import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { EntryBudget } from "../../../core/jobs";
import type { EngineMessages } from "../../engine/engine";
import type { EntryColumn, PlanActivity } from "../../engine/register-answers";
import { ActivityField } from "./ActivityField";
import { useRegisterStyles } from "./register-styles";

const useStyles = makeStyles({ narrow: { maxWidth: "220px" }, field: { maxWidth: "560px" } });

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Value of the choice that lets one write. */
const OWN = "\u0001";

export interface EntryFieldProps {
  readonly column: EntryColumn;
  readonly text: string;
  /** True where it can only be changed in the sheet. */
  readonly isLocked: boolean;
  readonly activities: readonly PlanActivity[];
  readonly budget: EntryBudget | null;
  readonly problem: string | null;
  readonly says: EngineMessages["registers"];
  readonly onChange: (text: string) => void;
}

export function EntryField(props: EntryFieldProps) {
  const styles = useStyles();
  const shared = useRegisterStyles();
  const { column, text, isLocked, activities, budget, problem, says } = props;
  const isUnread = column.kind === "date" && text !== "" && !DAY.test(text);
  const hint = isLocked ? says.lockedHint : isUnread ? says.asWritten(text) : column.kind === "share" ? says.perCent : null;
  const field = {
    className: styles.field,
    label: column.name,
    required: column.isRequired,
    ...(problem === null ? {} : { validationMessage: problem }),
    ...(hint === null ? {} : { hint }),
  };
  if (column.kind === "activity" && activities.length > 0 && !isLocked)
    return (
      <div className={styles.field}>
        <ActivityField {...props} />
        {budget !== null && (
          <p className={budget.leftYuan !== null && budget.leftYuan < 0 ? `${shared.text} ${shared.error}` : shared.small} role="status">
            {says.budget(budget)}
          </p>
        )}
      </div>
    );
  if ((column.choices.length > 0 || column.kind === "yes-no") && !isLocked) return <ChoiceField {...props} field={field} />;
  return (
    <Field {...field}>
      <TypedInput {...props} />
    </Field>
  );
}

/** An input with what entries say already at hand. The properties of a Field come with the rest. */
function TypedInput({
  column: { id, kind, earlier },
  text,
  isLocked,
  activities: _plan,
  budget: _left,
  problem: _why,
  says: _says,
  onChange,
  column: _column,
  ...field
}: EntryFieldProps) {
  const styles = useStyles();
  const listId = useId();
  const isList = earlier.length > 0;
  const isNarrow = kind === "date" || kind === "money" || kind === "count" || kind === "share";
  return (
    <>
      <Input
        {...field}
        name={id}
        className={isNarrow ? styles.narrow : ""}
        type={kind === "date" ? "date" : "text"}
        {...(kind === "money" || kind === "share"
          ? { inputMode: "decimal" as const }
          : kind === "count"
            ? { inputMode: "numeric" as const }
            : {})}
        {...(isList ? { list: listId } : {})}
        autoComplete="off"
        disabled={isLocked}
        value={kind === "date" && !DAY.test(text) ? "" : text}
        onChange={(_event, data) => onChange(data.value)}
      />
      {isList && (
        <datalist id={listId}>
          {earlier.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface ChoiceFieldProps extends EntryFieldProps {
  readonly field: Parameters<typeof Field>[0];
}

/** One of a list, or words of one's own: every union names its own occasions. */
function ChoiceField({ column: { id, name, kind, choices }, text, says, field, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  const shared = useRegisterStyles();
  const [isOwn, setOwn] = useState(false);
  const isTick = kind === "yes-no";
  if (isOwn)
    return (
      <div className={styles.field}>
        <Field {...field} label={says.inWords(name)}>
          <Input name={id} autoFocus value={text} onChange={(_event, data) => onChange(data.value)} />
        </Field>
        <Button
          className={shared.small}
          size="small"
          appearance="subtle"
          onClick={() => {
            setOwn(false);
            onChange("");
          }}
        >
          {says.choose}
        </Button>
      </div>
    );
  const options = isTick
    ? [
        { value: "yes", name: says.yes },
        { value: "no", name: says.no },
      ]
    : choices.map((one) => ({ value: one, name: one }));
  return (
    <Field {...field}>
      <Select
        name={id}
        value={text}
        onChange={(_event, { value }) => {
          if (value !== OWN) return onChange(value);
          setOwn(true);
          onChange("");
        }}
      >
        <option value="">{says.notChosen}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
        {text !== "" && !options.some(({ value }) => value === text) && <option value={text}>{text}</option>}
        {!isTick && <option value={OWN}>{says.ownWords}</option>}
      </Select>
    </Field>
  );
}
