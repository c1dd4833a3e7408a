/** AddRegisters: which kinds of register are wanted; what is made is shown before it is. */
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EngineMessages } from "../../engine/engine";
import type { ShownRegisters } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { useRegisterStyles } from "./register-styles";

const useStyles = makeStyles({
  kinds: { border: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(260px, 1fr))" },
});

interface AddRegistersProps {
  readonly shown: ShownRegisters;
  readonly engineMessages: EngineMessages;
  readonly onLeave: () => void;
}

export function AddRegisters({ shown: { kinds, withoutDetails }, engineMessages: { registers: says }, onLeave }: AddRegistersProps) {
  const styles = useStyles();
  const shared = useRegisterStyles();
  const { session, state } = useUi();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  // Once they are made there is nothing left to choose.
  const isMade = wanted.length > 0 && wanted.every((id) => kinds.find((kind) => kind.id === id)?.sheet !== null);
  useEffect(() => {
    if (isMade) onLeave();
    // The way back is a new function at each drawing.
  }, [isMade]);
  return (
    <form
      ref={form}
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted.length > 0 && state.job === null) void session.registers.add(wanted);
      }}
      onKeyDown={(event) => event.key === "Escape" && onLeave()}
    >
      <h2 className={shared.heading}>{says.adding}</h2>
      <p className={shared.quiet}>{says.addIntro}</p>
      <fieldset className={styles.kinds} aria-label={says.adding}>
        {kinds.map(({ id, name, sheet }) => (
          <Checkbox
            key={id}
            label={sheet === null ? name : `${name}\u3000${says.present(sheet)}`}
            disabled={sheet !== null}
            checked={wanted.includes(id)}
            onChange={() => setWanted(wanted.includes(id) ? wanted.filter((one) => one !== id) : [...wanted, id])}
          />
        ))}
      </fieldset>
      <p className={shared.small}>{withoutDetails}</p>
      <div className={shared.row}>
        <Button appearance="primary" type="submit" disabled={wanted.length === 0 || state.job !== null}>
          {says.make(wanted.length)}
        </Button>
        <Button onClick={onLeave}>{says.leave}</Button>
      </div>
    </form>
  );
}
