/** EntryForm: one entry, typed field by field and looked at while it is typed; what is written is what the form says. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EntryDraft } from "../../../core/jobs";
import type { EntryTexts } from "../../../core/plan/register-entry";
import type { Checked, EngineMessages } from "../../engine/engine";
import type { PlanActivity, ShownEntry, ShownRegister } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { EntryField } from "./EntryField";
import { FindingSentence } from "./RegisterFindings";
import { useRegisterStyles } from "./register-styles";

/** How long after the last key an entry is looked at, in milliseconds. */
const PAUSE = 150;

interface EntryFormProps {
  readonly checked: Checked;
  readonly register: ShownRegister;
  /** The one that is changed; null for a new one. */
  readonly entry: ShownEntry | null;
  readonly activities: readonly PlanActivity[];
  readonly engineMessages: EngineMessages;
  readonly onLeave: () => void;
}

export function EntryForm({ checked, register, entry, activities, engineMessages, onLeave }: EntryFormProps) {
  const shared = useRegisterStyles();
  const { session, state } = useUi();
  const form = useRef<HTMLFormElement>(null);
  const { registers: says } = engineMessages;
  const { sheet, columns } = register;
  const [texts, setTexts] = useState<EntryTexts>(entry?.texts ?? {});
  /** True once the user wanted it written: from then on it is said what is missing. */
  const [isAsked, setAsked] = useState(false);
  const row = entry?.row ?? null;
  const draft = useDraft(checked, sheet, row, texts);
  const focusFirst = (): void => form.current?.querySelector<HTMLElement>("input:not(:disabled), select:not(:disabled)")?.focus();
  useEffect(focusFirst, []);

  const problems = new Map((draft?.problems ?? []).map(({ column, why }) => [column, why]));
  const submit = async (): Promise<void> => {
    setAsked(true);
    const wish = { sheet, row, texts };
    const said = entry === null ? await session.registers.put(wish) : await session.registers.change(wish);
    if (said === null || session.current().error !== null) return;
    if (said.problems.length > 0 || said.obstacle !== null) {
      const first = columns.find(({ id }) => said.problems.some(({ column }) => column === id));
      if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first.id}"]`)?.focus();
      return;
    }
    if (entry !== null) return onLeave();
    // The next case is often of the same day.
    const day = columns.find(({ kind }) => kind === "date")?.id;
    setTexts(day === undefined ? {} : { [day]: texts[day] ?? "" });
    setAsked(false);
    focusFirst();
  };
  return (
    <form
      ref={form}
      className={shared.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (state.job === null) void submit();
      }}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onLeave()}
    >
      <h2 className={shared.heading}>{row === null ? says.newEntry(sheet) : says.changing(row)}</h2>
      {columns.map((column) => {
        const why = problems.get(column.id);
        return (
          <EntryField
            key={column.id}
            column={column}
            text={texts[column.id] ?? ""}
            isLocked={entry?.locked.includes(column.id) === true}
            activities={activities}
            budget={column.kind === "activity" ? (draft?.budget ?? null) : null}
            problem={why === undefined || (why === "missing" && !isAsked) ? null : says.problem[why]}
            says={says}
            onChange={(text) => setTexts((before) => ({ ...before, [column.id]: text }))}
          />
        );
      })}
      <Verdict draft={draft} sheet={sheet} isNew={entry === null} engineMessages={engineMessages} />
      <div className={shared.row}>
        <Button appearance="primary" type="submit" disabled={state.job !== null || (draft !== null && draft.obstacle !== null)}>
          {entry === null ? says.save : says.saveChange}
        </Button>
        <Button onClick={onLeave}>{says.leave}</Button>
      </div>
    </form>
  );
}

/** What the engine says of the entry, a moment after the last key; null until it has said something. */
function useDraft(checked: Checked, sheet: string, row: number | null, texts: EntryTexts): EntryDraft | null {
  const { session } = useUi();
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  useEffect(() => {
    let isWanted = true;
    const asking = setTimeout(() => {
      const answering = session.engineReady().then((engine) => engine.draftEntry(checked, { sheet, row, texts }));
      answering.then(
        (answer) => isWanted && setDraft(answer),
        // An answer nobody waits for any more may fail: the workbook has been checked again since.
        () => isWanted && void session.run(() => answering.then(() => undefined)),
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(asking);
    };
  }, [session, checked, sheet, row, texts]);
  return draft;
}

interface VerdictProps {
  readonly draft: EntryDraft | null;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly engineMessages: EngineMessages;
}

/** What the check will say of it, where it goes, or why it cannot. */
function Verdict({ draft, sheet, isNew, engineMessages }: VerdictProps) {
  const shared = useRegisterStyles();
  const { registers: says } = engineMessages;
  const { obstacle = null, row = null, findings = [] } = draft ?? {};
  return (
    <div className={shared.section} role="status">
      {obstacle !== null && <p className={mergeClasses(shared.text, shared.error)}>{says.obstacle[obstacle]}</p>}
      {findings.map((finding, index) => (
        <p key={index} className={shared.text}>
          <FindingSentence finding={finding} engineMessages={engineMessages} />
        </p>
      ))}
      {isNew && row !== null && obstacle === null && <p className={shared.small}>{says.goesTo({ sheet, row })}</p>}
    </div>
  );
}
