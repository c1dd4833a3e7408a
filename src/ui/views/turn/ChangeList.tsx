/** ChangeList: changes one below the other: what stands there, what it becomes and why; proposals with a tick of their own. */
import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { parseArea } from "../../../core/grid/area";
import type { EngineMessages, RollPlan } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { useTurnStyles } from "./turn-styles";

type Change = RollPlan["changes"][number];

/** How many are shown at first, and more at each asking: a plan of many rows has hundreds. */
const SHOWN = 60;

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly engineMessages: EngineMessages;
  /** Ids of those that are taken; null where there is nothing to choose. */
  readonly taken: ReadonlySet<string> | null;
  readonly onTake?: (id: string) => void;
}

export function ChangeList({ changes, engineMessages, taken, onTake }: ChangeListProps) {
  const styles = useTurnStyles();
  const [shown, setShown] = useState(SHOWN);
  const { turning: says } = engineMessages;
  const rest = changes.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, shown).map((change) => (
          <ChangeLine key={change.id} change={change} engineMessages={engineMessages} taken={taken} onTake={onTake} />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + SHOWN)}>
            {says.more(Math.min(SHOWN, rest))}
          </Button>
        </div>
      )}
    </>
  );
}

function ChangeLine({
  change,
  engineMessages: { turning: says },
  taken,
  onTake,
}: Omit<ChangeListProps, "changes" | "onTake"> & { readonly change: Change; readonly onTake: ((id: string) => void) | undefined }) {
  const styles = useTurnStyles();
  const { session } = useUi();
  const id = useId();
  const { sheet, cell, kind, from, to, why } = change;
  const text =
    from === to ? shownText(from, says.blank) : says.change({ from: shownText(from, says.blank), to: shownText(to, says.blank) });
  // The name of a sheet stands in no cell.
  const place = parseArea(cell);
  return (
    <li className={styles.change} data-change={change.id}>
      {taken !== null && (
        <input id={id} className={styles.tick} type="checkbox" checked={taken.has(change.id)} onChange={() => onTake?.(change.id)} />
      )}
      <div className={styles.told}>
        {taken === null ? <span>{text}</span> : <label htmlFor={id}>{text}</label>}
        <span className={styles.small}>
          {says.kinds[kind]}
          {"　"}
          {says.why(why)}
        </span>
      </div>
      {session.host.can.reveal && place !== null && (
        <Button
          className={styles.place}
          size="small"
          appearance="subtle"
          aria-label={says.look({ sheet, cell })}
          onClick={() => void session.reveal(sheet, place.top, place.left)}
        >
          {cell}
        </Button>
      )}
    </li>
  );
}

/** The most that is shown of a cell's text. */
const LONGEST = 120;

function shownText(text: string, blank: string): string {
  if (text.trim() === "") return blank;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
