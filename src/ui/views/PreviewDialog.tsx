/** PreviewDialog: every change before it is made — cell, from, to — with one button that applies and one that leaves it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../../core/grid/area";
import type { CellContent, SheetEdit } from "../../core/grid/edit";
import { isCellError } from "../../core/grid/grid";
import { useUi, useEngineMessages } from "../shell/context";
import { Modal } from "../shell/Modal";
import type { Pending } from "../state/session";
import type { UiMessages } from "../../core/messages/zh-CN/ui";

const RECORD: ReadonlySet<string> = new Set(["approval"]);

const useStyles = makeStyles({
  scroll: { maxHeight: "50vh", overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: { whiteSpace: "nowrap" },
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
  const sets = pending.edits.flatMap((edit) => (edit.kind === "set-cell" && !records.includes(edit.sheet) ? [edit] : []));
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
        {sets.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={mergeClasses(styles.cell, styles.place)} scope="col">
                  {messages.preview.cell}
                </th>
                <th className={styles.cell} scope="col">
                  {messages.preview.from}
                </th>
                <th className={styles.cell} scope="col">
                  {messages.preview.to}
                </th>
              </tr>
            </thead>
            <tbody>
              {sets.map((edit) => (
                <tr key={`${edit.sheet}|${edit.row}|${edit.column}`}>
                  <td className={mergeClasses(styles.cell, styles.place)}>{a1(edit.row, edit.column)}</td>
                  <td className={styles.cell}>{shown(edit.expect, messages)}</td>
                  <td className={styles.cell}>{shown(edit.content, messages)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
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

function shown({ value, formula }: CellContent, messages: UiMessages): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null || value === "") return messages.preview.blank;
  return isCellError(value) ? value.error : String(value);
}
