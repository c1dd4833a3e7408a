/** UnitBookPart: settings of several units, kept on this computer by name: chosen, kept, renamed, dropped. */
import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { EngineMessages } from "../../engine/engine";
import type { UnitBook, UnitSettings } from "../../state/unit-book";
import { FIELD_GROUP } from "../../shell/style-parts";

const useStyles = makeStyles({
  group: {
    ...FIELD_GROUP,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  field: { minWidth: 0 },
});

interface UnitBookPartProps {
  readonly book: UnitBook;
  readonly says: EngineMessages["settingsView"]["units"];
  /** What the form says; null where it cannot be kept under a name. */
  readonly present: UnitSettings | null;
  readonly onTake: (unit: UnitSettings) => void;
}

export function UnitBookPart({ book, says, present, onTake }: UnitBookPartProps) {
  const styles = useStyles();
  const units = useSyncExternalStore(book.subscribe, book.list);
  const [name, setName] = useState("");
  const [newName, setNewName] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [removed, setRemoved] = useState<UnitSettings | null>(null);
  const chosen = units.find((unit) => unit.name === name) ?? null;

  const tell = (isKept: boolean, sentence: string | null): void => setSaid(isKept ? sentence : says.notKept);
  const keep = (unit: UnitSettings): void => {
    setRemoved(null);
    tell(book.put(unit), says.kept(unit));
    setName(unit.name);
  };
  const remove = (unit: UnitSettings): void => {
    const isKept = book.remove(unit.name);
    setRemoved(isKept ? unit : null);
    tell(isKept, says.removed(unit));
    setName("");
    setNewName(null);
  };
  const wished = (newName ?? "").trim();
  const isTaken = wished !== name && units.some((unit) => unit.name === wished);
  const rename = (): void => {
    if (wished === "" || isTaken) return;
    tell(book.rename(name, wished), null);
    setName(wished);
    setNewName(null);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{says.title}</legend>
      <p className={styles.quiet}>{says.intro}</p>
      {units.length > 0 && (
        <Field className={styles.field} label={says.choose} size="small">
          <Select
            value={chosen?.name ?? ""}
            onChange={(_event, data) => {
              setName(data.value);
              setNewName(null);
              setSaid(null);
              setRemoved(null);
            }}
          >
            <option value="">{says.none}</option>
            {units.map((unit) => (
              <option key={unit.name}>{unit.name}</option>
            ))}
          </Select>
        </Field>
      )}
      {newName !== null && (
        <Field className={styles.field} label={says.newName} size="small" {...(isTaken ? { validationMessage: says.isTaken } : {})}>
          <Input
            value={newName}
            onChange={(_event, data) => setNewName(data.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              // The form around is not meant.
              event.preventDefault();
              rename();
            }}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        {chosen !== null && newName === null && (
          <>
            <Button
              size="small"
              onClick={() => {
                onTake(chosen);
                setSaid(says.taken(chosen));
              }}
            >
              {says.take}
            </Button>
            <Button size="small" onClick={() => setNewName(chosen.name)}>
              {says.rename}
            </Button>
            <Button size="small" onClick={() => remove(chosen)}>
              {says.remove}
            </Button>
          </>
        )}
        {newName !== null && (
          <Button size="small" disabled={wished === "" || isTaken} onClick={rename}>
            {says.renameNow}
          </Button>
        )}
        <Button size="small" disabled={present === null} onClick={() => present !== null && keep(present)}>
          {says.keep}
        </Button>
      </div>
      {present === null && <p className={styles.quiet}>{says.keepFirst}</p>}
      <div className={styles.buttons} role="status">
        {said !== null && <span>{said}</span>}
        {removed !== null && (
          <Button size="small" onClick={() => keep(removed)}>
            {says.putBack}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
