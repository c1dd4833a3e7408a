/** RowChanges: rows that are about to go or to move, with what stands in them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { DeleteRows, SheetEdit } from "../../core/grid/edit";
import type { UiMessages } from "../../core/messages/zh-CN/ui";
import { rowChangesOf } from "../state/row-changes";
import { shownContent } from "./Changes";
import { useUi } from "./context";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function RowChanges({ edits }: { edits: readonly SheetEdit[] }) {
  const styles = useStyles();
  const { messages, session } = useUi();
  const { removed, moved } = rowChangesOf(edits);
  if (removed.length + moved.length === 0) return null;
  return (
    <ul className={styles.list}>
      {removed.map(({ sheet, row, edit }) => (
        <li key={`${sheet}|${row}`}>{messages.preview.removedRow({ row, text: rowText(edit, row, messages) })}</li>
      ))}
      {moved.map(({ sheet, from, to, edit }) => (
        <li key={`${sheet}|${from}`}>{messages.preview.movedRow({ from, to, text: rowText(edit, from, messages) })}</li>
      ))}
      {!session.host.can.carry && <li>{messages.preview.leftBehind}</li>}
    </ul>
  );
}

function rowText({ row: first, expect }: DeleteRows, row: number, messages: UiMessages): string {
  const cells = expect[row - first]?.cells ?? [];
  return cells
    .filter(({ content: { value, formula } }) => formula !== undefined || (value !== null && value !== ""))
    .map(({ content }) => shownContent(content, messages))
    .join("｜");
}
