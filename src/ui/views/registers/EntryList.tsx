/** EntryList: the entries of a register, the latest first, with a search; under the one that is picked stands what can be done with it. */
import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { figure } from "../../../core/messages/figures";
import type { EntryObstacle } from "../../../core/plan/register-entry";
import type { EngineMessages } from "../../engine/engine";
import type { EntryColumn, ShownEntry, ShownRegister } from "../../engine/register-answers";
import { useUi } from "../../shell/context";
import { useRoving } from "../../shell/roving";
import { useRegisterStyles } from "./register-styles";

/** As many as one looks through at a time. */
const PAGE = 20;

interface EntryListProps {
  readonly register: ShownRegister;
  readonly entries: readonly ShownEntry[];
  readonly engineMessages: EngineMessages;
  readonly onChange: (entry: ShownEntry) => void;
}

export function EntryList({ register, entries, engineMessages, onChange }: EntryListProps) {
  const shared = useRegisterStyles();
  const [asked, setAsked] = useState("");
  const [most, setMost] = useState(PAGE);
  const [picked, setPicked] = useState<number | null>(null);
  const { registers: says } = engineMessages;
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries
    .filter((entry) => {
      const text = register.columns
        .map((column) => shownText(entry, column, says))
        .join("\n")
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .reverse();
  const shown = found.slice(0, most);
  const roving = useRoving(shown.map(({ row }) => row));
  if (entries.length === 0) return <p className={shared.quiet}>{says.noEntries}</p>;
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{says.entries}</h2>
      <Field label={says.search} size="small">
        <Input type="search" value={asked} onChange={(_event, data) => setAsked(data.value)} />
      </Field>
      <p className={shared.small} role="status">
        {found.length === 0 ? says.nothingFound : says.found({ shown: found.length, all: entries.length })}
      </p>
      <ul className={shared.list} aria-label={says.entries} onKeyDown={roving.onKeyDown}>
        {shown.map((entry) => (
          <li key={entry.row} className={shared.item} data-row={entry.row}>
            <button
              type="button"
              data-pick=""
              className={shared.pick}
              tabIndex={roving.tabIndex(entry.row)}
              aria-expanded={picked === entry.row}
              onFocus={() => roving.onFocus(entry.row)}
              onClick={() => setPicked(picked === entry.row ? null : entry.row)}
            >
              <EntryLine register={register} entry={entry} engineMessages={engineMessages} />
            </button>
            {picked === entry.row && (
              <EntryTools
                sheet={register.sheet}
                entry={entry}
                column={1}
                engineMessages={engineMessages}
                onChange={() => onChange(entry)}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + PAGE)}>
            {says.more(found.length - most)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A column of an entry as a reader sees it. */
function shownText({ texts }: ShownEntry, { id, kind }: EntryColumn, says: EngineMessages["registers"]): string {
  const text = texts[id] ?? "";
  if (text === "") return "";
  if (kind === "money" && Number.isFinite(Number(text))) return figure(Number(text));
  if (kind === "yes-no") return text === "yes" ? says.yes : text === "no" ? says.no : text;
  return kind === "share" && Number.isFinite(Number(text)) ? `${text}%` : text;
}

interface EntryLineProps {
  readonly register: ShownRegister;
  readonly entry: ShownEntry;
  readonly engineMessages: EngineMessages;
}

/** Day, what it is of, and the amount; below it everything else. */
function EntryLine({ register: { columns, sums }, entry, engineMessages: { registers: says } }: EntryLineProps) {
  const shared = useRegisterStyles();
  const day = columns.find(({ kind }) => kind === "date");
  const title =
    columns.find((column) => column.kind === "person" && shownText(entry, column, says) !== "") ??
    columns.find((column) => column.isRequired && TITLES.has(column.kind) && shownText(entry, column, says) !== "") ??
    columns.find((column) => TITLES.has(column.kind) && shownText(entry, column, says) !== "");
  const money = columns.find(({ id }) => id === sums);
  const rest = columns
    .filter((column) => column !== day && column !== title && column !== money)
    .map((column) => {
      const text = shownText(entry, column, says);
      return text !== "" && BARE.has(column.kind) ? `${column.name} ${text}` : text;
    })
    .filter((text) => text !== "");
  return (
    <>
      <span className={shared.spread}>
        <span>
          <span className={shared.amount}>{day === undefined ? "" : shownText(entry, day, says)}</span>
          {"\u2002"}
          <span className={shared.strong}>{title === undefined ? says.untitled : shownText(entry, title, says)}</span>
        </span>
        <span className={mergeClasses(shared.amount)}>{money === undefined ? "" : shownText(entry, money, says)}</span>
      </span>
      {rest.length > 0 && <span className={shared.small}>{rest.join(" \u00b7 ")}</span>}
    </>
  );
}

const TITLES: ReadonlySet<EntryColumn["kind"]> = new Set(["person", "text", "activity", "choice"]);
/** What says nothing without the name of its column. */
const BARE: ReadonlySet<EntryColumn["kind"]> = new Set(["count", "share", "yes-no", "money", "date"]);

interface EntryToolsProps {
  readonly sheet: string;
  readonly entry: ShownEntry;
  readonly column: number;
  readonly engineMessages: EngineMessages;
  readonly onChange: () => void;
}

function EntryTools({ sheet, entry: { row }, column, engineMessages: { registers: says }, onChange }: EntryToolsProps) {
  const shared = useRegisterStyles();
  const { session, state } = useUi();
  const [obstacle, setObstacle] = useState<EntryObstacle | null>(null);
  return (
    <div className={mergeClasses(shared.section, shared.tools)}>
      <div className={shared.row}>
        <Button size="small" disabled={state.job !== null} onClick={onChange}>
          {says.change}
        </Button>
        <Button size="small" disabled={state.job !== null} onClick={() => void session.registers.remove(sheet, row).then(setObstacle)}>
          {says.remove}
        </Button>
        {session.host.can.reveal && (
          <Button size="small" onClick={() => void session.reveal(sheet, row, column)}>
            {says.show}
          </Button>
        )}
        <span className={shared.small}>{says.row(row)}</span>
      </div>
      {obstacle !== null && (
        <p className={shared.text} role="alert">
          {says.obstacle[obstacle]}
        </p>
      )}
    </div>
  );
}
