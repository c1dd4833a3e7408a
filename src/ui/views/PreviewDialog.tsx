/** PreviewDialog: every change before it is made — cell, from, to — with one button that applies and one that leaves it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { a1 } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import type { Consequence } from "../engine/engine";
import { Changes, shownContent } from "../shell/Changes";
import { useUi, useEngineMessages } from "../shell/context";
import { RowChanges } from "../shell/RowChanges";
import { Modal } from "../shell/Modal";
import type { Pending } from "../state/session";

/** Edits of which it is said what formulas come to by them. */
const FOLLOWED: ReadonlySet<SheetEdit["kind"]> = new Set(["set-cell", "insert-rows", "delete-rows"]);
const RECORD: ReadonlySet<string> = new Set(["approval"]);

const useStyles = makeStyles({
  scroll: { maxHeight: "50vh", overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  also: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface PreviewDialogProps {
  readonly pending: Pending;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

export default function PreviewDialog({ pending, onApply, onLeave }: PreviewDialogProps) {
  const styles = useStyles();
  const { messages, session } = useUi();
  // The hidden record goes along with what it records.
  const records = session.sheetsMarked(RECORD);
  const consequences = useConsequences(pending.edits);
  return (
    <Modal
      title={messages.preview.title}
      onLeave={onLeave}
      actions={
        <>
          <Button appearance="primary" onClick={onApply}>
            {messages.preview.apply}
          </Button>
          <Button onClick={onLeave}>{messages.preview.cancel}</Button>
        </>
      }
    >
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={messages.preview.title}>
        {pending.rows.length > 0 && (
          <ul className={styles.list}>
            {pending.rows.map((row) => (
              <li key={`${row.sheet}|${row.row}`}>{messages.preview.insertedRow({ row: row.row, text: row.activity })}</li>
            ))}
          </ul>
        )}
        <RowChanges edits={pending.edits} />
        <Changes edits={pending.edits.filter((edit) => !records.includes(sheetOf(edit)))} />
        {consequences !== null && consequences.length > 0 && <Consequences changes={consequences} />}
        {consequences?.length === 0 && movesRows(pending.edits) && <p>{messages.preview.nothingFollows}</p>}
        <Others edits={pending.edits} />
        {pending.notDone.length > 0 && <NotDoneList pending={pending} />}
      </div>
    </Modal>
  );
}

/** What was asked for and cannot be done, with the reasons; apart, so that the sentences are fetched only when there are any. */
function NotDoneList({ pending }: { pending: Pending }) {
  const styles = useStyles();
  const engineMessages = useEngineMessages();
  if (engineMessages === null) return null;
  return (
    <ul className={styles.list}>
      {[...new Set(pending.notDone.map(engineMessages.notDone))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Others({ edits }: { edits: readonly SheetEdit[] }) {
  const styles = useStyles();
  const { messages } = useUi();
  const puts = edits.flatMap((edit) => (edit.kind === "put-sheet" && !edit.draft.isHidden ? [edit.draft.name] : []));
  if (puts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {puts.map((name) => (
        <li key={name}>{messages.preview.putSheet(name)}</li>
      ))}
    </ul>
  );
}

/** Rows of a table that go or move; rows that are only put in change no total. */
function movesRows(edits: readonly SheetEdit[]): boolean {
  return edits.some(({ kind }) => kind === "delete-rows");
}

function sheetOf(edit: SheetEdit): string {
  return edit.kind === "put-sheet" ? edit.draft.name : edit.sheet;
}

/** What formulas come to by the edits, once it is known: the total of a corrected amount. */
function useConsequences(edits: readonly SheetEdit[]): readonly Consequence[] | null {
  const { session, state } = useUi();
  const [changes, setChanges] = useState<readonly Consequence[] | null>(null);
  const { checked } = state;
  useEffect(() => {
    let isHere = true;
    if (checked !== null && edits.every(({ kind }) => FOLLOWED.has(kind)))
      session
        .engineReady()
        .then((engine) => engine.consequences(checked, edits))
        .then(
          (found) => isHere && setChanges(found),
          () => undefined, // The preview stands without it.
        );
    return () => {
      isHere = false;
    };
  }, [session, checked, edits]);
  return changes;
}

function Consequences({ changes }: { changes: readonly Consequence[] }) {
  const styles = useStyles();
  const { messages } = useUi();
  return (
    <>
      <p className={styles.also}>{messages.preview.also}</p>
      <ul className={styles.list}>
        {changes.map(({ sheet, row, column, from, to, formula }) => (
          <li key={`${sheet}|${row}|${column}`}>
            {messages.preview.becomes({
              cell: a1(row, column),
              from: shownContent({ value: from }, messages),
              to: shownContent({ value: to }, messages),
              formula,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
