/** RegisterPage: one register: what is wrong with it, a new entry, and those that are there. */
import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Checked, Engine, EngineMessages } from "../../engine/engine";
import type { PlanActivity, ShownEntry, ShownRegister } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { useAnswer } from "../../shell/use-answer";
import { EntryForm } from "./EntryForm";
import { EntryList } from "./EntryList";
import { findingsOf, RegisterFindings } from "./RegisterFindings";
import { useRegisterStyles } from "./register-styles";

interface RegisterPageProps {
  readonly checked: Checked;
  readonly register: ShownRegister;
  readonly activities: readonly PlanActivity[];
  readonly engineMessages: EngineMessages;
  readonly onLeave: () => void;
}

export function RegisterPage({ checked, register, activities, engineMessages, onLeave }: RegisterPageProps) {
  const shared = useRegisterStyles();
  const { state } = useUi();
  const { sheet, name, note } = register;
  const askEntries = useCallback((engine: Engine, of: Checked) => engine.registerEntries(of, sheet), [sheet]);
  const entries = useAnswer(askEntries);
  /** The entry in the form, "new" for one that is to come; null where there is no form. */
  const [open, setOpen] = useState<ShownEntry | "new" | null>(null);
  const enter = useRef<HTMLButtonElement>(null);
  const { registers: says } = engineMessages;
  useEffect(() => enter.current?.focus(), []);
  const close = (): void => {
    setOpen(null);
    requestAnimationFrame(() => enter.current?.focus());
  };
  const findings = findingsOf(checked, sheet);
  if (open !== null)
    return (
      <EntryForm
        key={open === "new" ? "new" : open.row}
        checked={checked}
        register={register}
        entry={open === "new" ? null : open}
        activities={activities}
        engineMessages={engineMessages}
        onLeave={close}
      />
    );
  return (
    <>
      <div>
        <Button size="small" appearance="subtle" onClick={onLeave}>
          {`\u2039 ${says.back}`}
        </Button>
      </div>
      <div>
        <h2 className={shared.heading}>{sheet}</h2>
        <p className={shared.small}>{[sheet === name ? null : name, says.filled(register)].filter(Boolean).join(" \u00b7 ")}</p>
        {note !== null && <p className={shared.small}>{note}</p>}
      </div>
      <div>
        <Button ref={enter} appearance="primary" disabled={state.job !== null} onClick={() => setOpen("new")}>
          {says.enter}
        </Button>
      </div>
      <RegisterFindings title={says.findings(findings.length)} findings={findings} engineMessages={engineMessages} />
      {entries !== undefined && <EntryList register={register} entries={entries} engineMessages={engineMessages} onChange={setOpen} />}
    </>
  );
}
