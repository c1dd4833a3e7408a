/** ExportForm: 导出送审稿 — which sheets go out, and afterwards what the sender should know of the copy. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { exportChoices } from "../../../core/jobs/export-choices";
import type { ExportNote } from "../../../core/grid/export-note";
import { HostError } from "../../../core/grid/host-error";
import { exportNoteText } from "../../../core/messages/export-note-text";
import type { ExportDraft } from "../../shell/context";
import { useUi, useEngineMessages } from "../../shell/context";
import type { Checked } from "../../engine/engine";
import { Modal } from "../../shell/Modal";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  group: { border: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: "flex", flexDirection: "column" },
  error: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusDangerForeground3, overflowWrap: "anywhere" },
  notes: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface ExportFormProps {
  readonly checked: Checked;
  readonly exportDraft: ExportDraft;
  readonly onLeave: () => void;
}

type Stage =
  | { readonly kind: "choosing" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly notes: readonly ExportNote[] }
  | { readonly kind: "failed"; readonly error: unknown };

export function ExportForm({ checked, exportDraft, onLeave }: ExportFormProps) {
  const styles = useStyles();
  const { messages } = useUi();
  const [choices] = useState(() => exportChoices(checked.workbook, checked.review.sheets));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(choices.filter(({ isProposed }) => isProposed).map(({ sheet }) => sheet)),
  );
  const [stage, setStage] = useState<Stage>({ kind: "choosing" });
  const sheets = choices.map(({ sheet }) => sheet).filter((sheet) => ticked.has(sheet));
  const openErrors = checked.review.findings.filter(({ severity, dismissed }) => severity === "error" && !dismissed).length;
  const toggle = (sheet: string): void =>
    setTicked((before) => (before.has(sheet) ? new Set([...before].filter((other) => other !== sheet)) : new Set([...before, sheet])));
  const make = async (): Promise<void> => {
    setStage({ kind: "busy" });
    try {
      setStage({ kind: "done", notes: (await exportDraft(sheets)) ?? [] });
    } catch (error) {
      setStage({ kind: "failed", error });
    }
  };
  return (
    <Modal
      title={messages.summary.exportDraft}
      onLeave={onLeave}
      actions={
        stage.kind === "done" ? (
          <Button appearance="primary" onClick={onLeave}>
            {messages.draft.close}
          </Button>
        ) : (
          <>
            <Button appearance="primary" disabled={sheets.length === 0 || stage.kind === "busy"} onClick={() => void make()}>
              {stage.kind === "busy" ? messages.draft.busy : messages.draft.make}
            </Button>
            <Button onClick={onLeave}>{messages.draft.leave}</Button>
          </>
        )
      }
    >
      {stage.kind === "done" ? (
        <div role="status">
          <p className={styles.text}>{messages.draft.done}</p>
          {stage.notes.length > 0 && (
            <ul className={styles.notes}>
              {stage.notes.map((note) => (
                <li key={`${note.kind} ${note.sheet}`}>{exportNoteText(messages.draft.notes, note)}</li>
              ))}
            </ul>
          )}
        </div>
      ) : (
        <>
          <p className={styles.text}>{messages.draft.intro}</p>
          {openErrors > 0 && (
            <p className={styles.error} role="note">
              {messages.draft.openErrors(openErrors)}
            </p>
          )}
          <fieldset className={styles.group} disabled={stage.kind === "busy"}>
            <legend>{messages.draft.sheets}</legend>
            {choices.map(({ sheet }) => (
              <Checkbox key={sheet} label={sheet} checked={ticked.has(sheet)} onChange={() => toggle(sheet)} />
            ))}
          </fieldset>
          {sheets.length === 0 && <p className={styles.text}>{messages.draft.pickOne}</p>}
          {stage.kind === "failed" && <Failure error={stage.error} />}
        </>
      )}
    </Modal>
  );
}

/** A refusal in its own words; anything else is a bug of ours. */
function Failure({ error }: { error: unknown }) {
  const styles = useStyles();
  const { messages } = useUi();
  const engineMessages = useEngineMessages();
  const sentence = error instanceof HostError ? (engineMessages?.hostError(error.code, error.params) ?? null) : null;
  return (
    <p className={styles.error} role="alert">
      {sentence ?? messages.error.internal}
    </p>
  );
}
