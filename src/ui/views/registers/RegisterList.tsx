/** RegisterList: which registers there are, how full, and what is wrong; the way to new ones and to the reports. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Checked, EngineMessages } from "../../engine/engine";
import type { ShownRegister, ShownRegisters } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { SHAPES } from "../../shell/severity-shapes";
import { AddRegisters } from "./AddRegisters";
import { findingsOf, gravestFirst, RegisterFindings } from "./RegisterFindings";
import { useRegisterStyles } from "./register-styles";
import { Reports } from "./Reports";

interface RegisterListProps {
  readonly checked: Checked;
  readonly shown: ShownRegisters;
  readonly engineMessages: EngineMessages;
  /** The sheet that was open before: it has the focus. */
  readonly left: string | null;
  readonly onOpen: (sheet: string) => void;
}

export function RegisterList({ checked, shown, engineMessages, left, onOpen }: RegisterListProps) {
  const styles = useRegisterStyles();
  const { state } = useUi();
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { registers: says } = engineMessages;
  const { registers } = shown;
  const leave = (): void => {
    setAdding(false);
    // Back where it came from, once that is drawn again.
    requestAnimationFrame(() => addButton.current?.focus());
  };
  if (isAdding) return <AddRegisters shown={shown} engineMessages={engineMessages} onLeave={leave} />;
  return (
    <>
      <p className={styles.quiet}>{registers.length === 0 ? says.none : says.intro}</p>
      {registers.length > 0 && (
        <ul className={styles.list} aria-label={says.kept}>
          {registers.map((register) => (
            <li key={`${register.file ?? ""}|${register.sheet}`} className={styles.item}>
              <Kept
                register={register}
                checked={checked}
                engineMessages={engineMessages}
                isLeft={register.sheet === left}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          ref={addButton}
          appearance={registers.length === 0 ? "primary" : "secondary"}
          disabled={state.job !== null}
          onClick={() => setAdding(true)}
        >
          {says.add}
        </Button>
      </div>
      <RegisterFindings title={says.planFindings} findings={gravestFirst(shown.planFindings)} engineMessages={engineMessages} />
      {checked.review.refused === null && <Reports shown={shown} engineMessages={engineMessages} />}
    </>
  );
}

interface KeptProps {
  readonly register: ShownRegister;
  readonly checked: Checked;
  readonly engineMessages: EngineMessages;
  readonly isLeft: boolean;
  readonly onOpen: (sheet: string) => void;
}

function Kept({ register, checked, engineMessages: { registers: says }, isLeft, onOpen }: KeptProps) {
  const styles = useRegisterStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { sheet, file, name } = register;
  useEffect(() => {
    if (isLeft) button.current?.focus();
    // Only when the list is drawn again.
  }, []);
  const findings = findingsOf(checked, file === null ? sheet : `${file}!${sheet}`);
  const [worst] = findings;
  const body = (
    <>
      <span className={styles.spread}>
        <span className={styles.strong}>{sheet}</span>
        {worst === undefined ? (
          <span className={styles.small}>{register.entries === 0 ? "" : says.fine}</span>
        ) : (
          <span className={mergeClasses(styles.amount, styles[worst.severity])}>
            <span aria-hidden="true">{SHAPES[worst.severity]}&nbsp;</span>
            {says.problems(findings.length)}
          </span>
        )}
      </span>
      <span className={mergeClasses(styles.small)}>
        {[sheet === name ? null : name, says.filled(register)].filter(Boolean).join(" \u00b7 ")}
      </span>
    </>
  );
  if (file !== null)
    return (
      <div className={styles.section}>
        <p className={styles.text}>{body}</p>
        <p className={styles.small}>{says.inFile(file)}</p>
      </div>
    );
  return (
    <button ref={button} type="button" className={styles.pick} onClick={() => onOpen(sheet)}>
      {body}
    </button>
  );
}
