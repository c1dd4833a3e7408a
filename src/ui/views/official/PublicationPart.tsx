/** PublicationPart: 公示表 as a file of its own: which one, and the button that hands it over. */
import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { NamedExecution, PublicationKind } from "../../../core/official";
import { type SaveSheets, useUi } from "../../shell/context";
import type { Checked, EngineMessages } from "../../engine/engine";
import { usePartStyles } from "./part-styles";

const KINDS: readonly PublicationKind[] = ["budget", "first", "second"];

interface PublicationPartProps {
  readonly checked: Checked;
  readonly messages: EngineMessages["official"];
  /** Null where there is no 实际支出; undefined while that is not known yet. */
  readonly execution: NamedExecution | null | undefined;
  readonly saveSheets: SaveSheets;
}

export function PublicationPart({ checked, messages, execution, saveSheets }: PublicationPartProps) {
  const styles = usePartStyles();
  const { session, state } = useUi();
  const [kind, setKind] = useState<PublicationKind>("budget");
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const { publication } = messages;
  const isSchoolYear = checked.review.sheets.some(({ state: role, plan }) => role === "plan" && plan?.isSchoolYear === true);
  const nameOf = (one: PublicationKind): string => (one === "budget" ? publication.budget : publication.half({ half: one, isSchoolYear }));
  const isMissing = kind !== "budget" && execution === null;
  const save = async (): Promise<void> => {
    setBusy(true);
    setSaved(null);
    await session.run(async () => {
      const sheet = await (await session.engineReady()).publication(checked, kind);
      if (sheet !== null) setSaved(await saveSheets([sheet], nameOf(kind)));
    });
    setBusy(false);
  };
  return (
    <>
      <p className={styles.quiet}>{publication.intro}</p>
      <Field label={publication.kind}>
        <RadioGroup
          value={kind}
          disabled={isBusy}
          onChange={(_event, data) => {
            setKind(data.value as PublicationKind);
            setSaved(null);
          }}
        >
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={nameOf(one)} />
          ))}
        </RadioGroup>
      </Field>
      {isMissing && <p className={styles.text}>{publication.needsActual}</p>}
      <div>
        <Button
          appearance="primary"
          disabled={isBusy || isMissing || state.job !== null || (kind !== "budget" && execution === undefined)}
          onClick={() => void save()}
        >
          {isBusy ? publication.busy : publication.make}
        </Button>
      </div>
      <div role="status">{saved !== null && <p className={styles.text}>{publication.done(saved)}</p>}</div>
    </>
  );
}
