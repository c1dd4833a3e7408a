/** SelectionBar: what is selected comes to, what can be done with its rows, and looking for words in the sheet. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type Ref, useMemo, useState } from "react";
import type { Area } from "../../core/grid/area";
import type { SheetEdit } from "../../core/grid/edit";
import type { Grid } from "../../core/grid/grid";
import { figure } from "../../core/messages/figures";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { addedUp, areaBetween, cellCount, filledDown, foundAfter, MOST_CELLS, type Place, rowsAbove, rowsDeleted } from "./selection";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
  sum: { flexGrow: 1, textAlign: "right", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  find: { width: "130px", minWidth: 0 },
  // Narrow enough that all of them stand in one line beside the panel.
  button: { minWidth: "auto", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

export interface SelectionBarProps {
  readonly grid: Grid;
  /** Null while nothing but the active cell is selected. */
  readonly area: Area | null;
  readonly at: Place;
  readonly date1904: boolean;
  readonly isBusy: boolean;
  /** Why the last paste was not done. */
  readonly told: string | null;
  readonly finder: Ref<HTMLInputElement>;
  readonly messages: WebMessages;
  readonly onBlock: (drafting: (grid: Grid) => readonly SheetEdit[]) => void;
  readonly onMoveRows: (area: Area, by: 1 | -1) => void;
  /** Opens the active cell. */
  readonly onOpen: () => void;
  readonly onFound: (place: Place) => void;
}

export function SelectionBar({
  grid,
  area,
  at,
  date1904,
  isBusy,
  told,
  finder,
  messages,
  onBlock,
  onMoveRows,
  onOpen,
  onFound,
}: SelectionBarProps) {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const [isMissing, setMissing] = useState(false);
  const says = messages.selection;
  const rows = area ?? areaBetween(grid, at, at);
  const isLocked = isBusy || grid.isProtected;
  const total = useMemo(() => (area === null || cellCount(area) > MOST_CELLS ? null : addedUp(grid, area)), [grid, area]);
  const find = (): void => {
    const place = foundAfter(grid, at, words, date1904);
    setMissing(place === null && words.trim() !== "");
    if (place !== null) onFound(place);
  };
  return (
    <div className={styles.bar} role="group" aria-label={says.label}>
      <form
        role="search"
        aria-label={says.find}
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <Input
          className={styles.find}
          size="small"
          type="search"
          value={words}
          aria-label={says.find}
          placeholder={says.find}
          input={{ ref: finder }}
          onChange={(_event, data) => {
            setWords(data.value);
            setMissing(false);
          }}
        />
      </form>
      <Button className={styles.button} size="small" appearance="subtle" title="F2" disabled={isLocked} onClick={onOpen}>
        {says.open}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        title="Alt+↑"
        disabled={isLocked || rows.top === 1}
        onClick={() => onMoveRows(rows, -1)}
      >
        {says.up}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        title="Alt+↓"
        disabled={isLocked}
        onClick={() => onMoveRows(rows, 1)}
      >
        {says.down}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        disabled={isLocked}
        onClick={() => onBlock((now) => rowsAbove(now, rows))}
      >
        {says.insert(rows.bottom - rows.top + 1)}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        disabled={isLocked}
        onClick={() => onBlock((now) => rowsDeleted(now, rows))}
      >
        {says.remove(rows.bottom - rows.top + 1)}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        title="Ctrl+D"
        disabled={isLocked || area === null || area.top === area.bottom}
        onClick={() => area !== null && onBlock((now) => filledDown(now, area))}
      >
        {says.fill}
      </Button>
      <span className={styles.sum} role="status">
        {told ??
          (isMissing
            ? says.missing
            : total === null
              ? ""
              : says.total({ count: total.count, sum: total.sum === null ? null : figure(total.sum) }))}
      </span>
    </div>
  );
}
