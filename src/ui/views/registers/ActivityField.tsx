/** ActivityField: an activity of the plan, found by a few letters of it, each with what is left of its budget. */
import { Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useState } from "react";
import type { PlanActivity } from "../../engine/register-answers";
import type { EntryFieldProps } from "./EntryField";
import { useRegisterStyles } from "./register-styles";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopStyle: "none",
    maxHeight: "260px",
    overflowY: "auto",
  },
  option: { padding: "4px 6px", cursor: "pointer", overflowWrap: "anywhere", borderRadius: tokens.borderRadiusSmall },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

/** As many as one looks through at a time; more letters find fewer. */
const MOST = 50;

export function ActivityField({ column, text, activities, problem, says, onChange }: EntryFieldProps) {
  const styles = useStyles();
  const shared = useRegisterStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const isChosen = activities.some(({ name }) => name === text);
  // What has been chosen is no search: then all are offered.
  const found = activities
    .filter(({ name, months }) => isChosen || words.every((word) => `${name} ${months}`.toLowerCase().includes(word)))
    .slice(0, MOST);
  const isList = isOpen && found.length > 0;
  const close = (): void => {
    setOpen(false);
    setAt(-1);
  };
  const choose = ({ name }: PlanActivity): void => {
    onChange(name);
    close();
  };
  const move = (to: number): void => {
    setOpen(true);
    if (found.length === 0) return;
    const next = (to + found.length) % found.length;
    setAt(next);
    // jsdom scrolls nothing.
    document.getElementById(`${listId}-${next}`)?.scrollIntoView?.({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? at + 1 : at < 0 ? found.length - 1 : at - 1);
    else if (event.key === "Enter" && isOpen && found[at] !== undefined) choose(found[at]);
    else if (event.key === "Escape" && isOpen) close();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Field
        label={column.name}
        required={column.isRequired}
        {...(isOpen ? {} : { hint: says.activityHint })}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Input
          name={column.id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isList}
          {...(isList ? { "aria-controls": listId } : {})}
          {...(isList && at >= 0 ? { "aria-activedescendant": `${listId}-${at}` } : {})}
          autoComplete="off"
          value={text}
          onChange={(_event, data) => {
            onChange(data.value);
            setOpen(true);
            setAt(-1);
          }}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
      </Field>
      {isOpen && !isList && <p className={shared.small}>{says.noActivity}</p>}
      {isList && (
        <ul id={listId} role="listbox" aria-label={says.activities} className={styles.list}>
          {found.map((activity, index) => (
            <li
              key={index}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              className={mergeClasses(styles.option, index === at && styles.here)}
              // The focus stays in the input.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(activity)}
            >
              {activity.name}
              <span className={shared.small}>
                {"\u2002"}
                {[activity.months, says.left(activity.leftYuan)].filter((part) => part !== "").join(" \u00b7 ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
