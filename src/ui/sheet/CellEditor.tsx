/**
 * CellEditor: the one field that takes what is typed. It lies over the active cell and has the focus before a cell is opened: only so can an
 * input method compose its first character there, instead of losing it or leaving a stray letter.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type Ref, useMemo, useRef } from "react";

const useStyles = makeStyles({
  field: {
    position: "absolute",
    boxSizing: "border-box",
    resize: "none",
    margin: 0,
    padding: "1px 3px",
    font: "inherit",
    fontSize: "14px",
    overflow: "hidden",
    outline: "none",
  },
  // Nothing of it is seen but where the focus is.
  waiting: {
    zIndex: 2,
    border: "none",
    backgroundColor: "transparent",
    color: "transparent",
    caretColor: "transparent",
    pointerEvents: "none",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  open: {
    zIndex: 6,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface CellEditorProps {
  readonly field: Ref<HTMLTextAreaElement>;
  /** What stands in it; null while no cell is open. */
  readonly text: string | null;
  /** In pixels, from the corner of the sheet's heads. */
  readonly place: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  readonly label: string;
  /** Ids of the grid and, where it is drawn, of its active cell. */
  readonly gridId: string;
  readonly cellId: string | undefined;
  readonly isReadOnly: boolean;
  /** Something was typed, composed or pasted; opens the cell where it is not open. */
  readonly onText: (text: string) => void;
  /** A text pasted while no cell is open, that may be a block of cells; false where it is none. */
  readonly onBlock: (text: string) => boolean;
  /** The cell is left, with a step in a direction where one was asked for. */
  readonly onEnd: (isKept: boolean, rowsOn?: number, columnsOn?: number) => void;
  /** A key pressed while no cell is open. */
  readonly onKey: (event: KeyboardEvent) => void;
}

export function CellEditor({ field, text, place, label, gridId, cellId, isReadOnly, onText, onBlock, onEnd, onKey }: CellEditorProps) {
  const styles = useStyles();
  const isTouched = useMemo(() => typeof matchMedia === "function" && matchMedia("(pointer: coarse)").matches, []);
  /** True from the first letter of a composition that opened the cell until its end. */
  const opensByComposing = useRef(false);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The key belongs to the input method: also Enter, which only ends a composition (229 where that has ended already).
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key === "Process") return;
    if (text === null) return onKey(event);
    if (event.key === "Escape") onEnd(false);
    else if (event.key === "Enter" && !event.altKey) onEnd(true, event.shiftKey ? -1 : 1, 0);
    else if (event.key === "Tab") onEnd(true, 0, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.field, text === null ? styles.waiting : styles.open)}
      style={place}
      rows={1}
      value={text ?? ""}
      readOnly={isReadOnly}
      spellCheck={false}
      // On a screen that is touched a cell is first chosen: the keyboard comes when it is opened.
      inputMode={text === null && isTouched ? "none" : "text"}
      autoComplete="off"
      aria-label={label}
      aria-controls={gridId}
      {...(text === null && cellId !== undefined ? { "aria-activedescendant": cellId } : {})}
      onKeyDown={onKeyDown}
      onChange={({ target: { value } }) => (text !== null || value !== "") && onText(value)}
      onCompositionStart={() => {
        opensByComposing.current = text === null;
      }}
      onCompositionEnd={({ currentTarget: { value } }) => {
        // Composed and thought better of: the cell keeps what it has.
        if (opensByComposing.current && value === "") onEnd(false);
        opensByComposing.current = false;
      }}
      onPaste={(event) => {
        if (text !== null || isReadOnly) return;
        event.preventDefault();
        // Sheet programs end what they copy with a line break.
        const pasted = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
        if (pasted !== "" && !onBlock(pasted)) onText(pasted);
      }}
      onBlur={({ currentTarget }) => {
        // Another window in front is no end of the edit: then the field still is the active element of this one.
        if (text !== null && currentTarget.ownerDocument.activeElement !== currentTarget) onEnd(true);
      }}
    />
  );
}
