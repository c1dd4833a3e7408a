/** Changes: cells before and after, each with the activity of its row and the heading of its column. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { a1 } from "../../core/grid/area";
import type { CellContent, SetCell, SheetEdit } from "../../core/grid/edit";
import { isCellError, sheetNamed } from "../../core/grid/grid";
import type { UiMessages } from "../../core/messages/zh-CN/ui";
import type { Checked } from "../engine/engine";
import { headingIn, textIn } from "../state/corrected-layout";
import { useUi } from "./context";

/** Rows drawn at a time. */
const PORTION = 40;

/** Characters up to which a value stands on one line. */
const MOST_UNBROKEN = 12;

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: { whiteSpace: "nowrap" },
  part: { display: "inline-block" },
});

export function Changes({ edits }: { edits: readonly SheetEdit[] }) {
  const styles = useStyles();
  const { messages, state } = useUi();
  const [shown, setShown] = useState(PORTION);
  const sets = edits.flatMap((edit) => (edit.kind === "set-cell" ? [edit] : []));
  if (sets.length === 0) return null;
  const says = messages.preview;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[says.cell, says.what, says.from, says.to].map((name, index) => (
              <th key={name} className={mergeClasses(styles.cell, index === 0 && styles.place)} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.slice(0, shown).map((edit) => (
            <tr key={`${edit.sheet}|${edit.row}|${edit.column}`}>
              <td className={mergeClasses(styles.cell, styles.place)}>{a1(edit.row, edit.column)}</td>
              <What parts={whatIsThere(edit, state.checked)} />
              {[edit.expect, edit.content].map((content, index) => (
                <Side key={index} text={shownContent(content, messages)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < sets.length && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {messages.check.more(Math.min(PORTION, sets.length - shown))}
        </Button>
      )}
    </>
  );
}

/** Where there is no room for both on a line, the heading goes to the next one as a whole. */
function What({ parts }: { parts: readonly string[] }) {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && "　"}
          <span className={styles.part}>{part}</span>
        </Fragment>
      ))}
    </td>
  );
}

/** A figure is not broken between its digits. */
function Side({ text }: { text: string }) {
  const styles = useStyles();
  return <td className={mergeClasses(styles.cell, text.length <= MOST_UNBROKEN && styles.place)}>{text}</td>;
}

/** The activity of the row and the heading of the column, as far as the sheet is a plan's. */
function whatIsThere({ sheet, row, column }: SetCell, checked: Checked | null): readonly string[] {
  const plan = checked?.review.sheets.find((one) => one.sheet === sheet)?.plan ?? null;
  if (checked === null || plan === null) return [];
  const grid = sheetNamed(checked.workbook, sheet);
  const { activity } = plan.layout.columns;
  const name = activity === undefined ? "" : textIn(grid, row, activity);
  return [name, headingIn(grid, plan.layout, column)].filter((text) => text !== "");
}

export function shownContent({ value, formula }: CellContent, messages: UiMessages): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null || value === "") return messages.preview.blank;
  return isCellError(value) ? value.error : String(value);
}
