/** FindingList: the findings of one level, by kind or by row, narrowed by words and by column; the next and the last one by key. */
import { Button, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { columnName, parseArea } from "../../../core/grid/area";
import { sheetNamed } from "../../../core/grid/grid";
import { type Finding, findingsByCode } from "../../../core/plan/finding";
import { inPlaceOrder } from "../../../core/plan/place-order";
import type { EngineMessages, ShownPlan } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { headingIn } from "../../state/corrected-layout";
import { FindingItem, placeText } from "./FindingItem";
import { Folded, PORTION } from "./Folded";

/** From this many of one kind at one level, they are drawn together to a line. */
const COLLAPSE_FROM = 4;
const SHOWN: readonly Shown[] = ["all", "open", "dismissed"];
/** From this many findings, one looks for some of them. */
const NARROW_FROM = 6;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  folded: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: "110px" },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "2px", borderRadius: tokens.borderRadiusMedium },
});

interface FindingListProps {
  /** Of one level; those that were dismissed stand where they stood before. */
  readonly findings: readonly Finding[];
  readonly engineMessages: EngineMessages;
}

type Shown = "all" | "open" | "dismissed";

type Order = "kind" | "row";

export function FindingList({ findings, engineMessages }: FindingListProps) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const { checked } = state;
  const says = messages.findings;
  const [words, setWords] = useState("");
  const [column, setColumn] = useState("");
  const [code, setCode] = useState("");
  const [kept, setKept] = useState<Shown>("all");
  const [order, setOrder] = useState<Order>("kind");
  const [at, setAt] = useState<number | null>(null);
  const wanted = useDeferredValue(words.trim().toLowerCase());
  // There may be thousands: narrowed and sorted once for what is asked, not at every drawing.
  const narrowed = useMemo(
    () =>
      findings.filter(
        (finding) =>
          (column === "" || columnOf(finding) === column) &&
          (code === "" || finding.code === code) &&
          (kept === "all" || (finding.dismissed === null) === (kept === "open")) &&
          (wanted === "" ||
            `${placeText(finding, messages)} ${finding.text} ${engineMessages.message(finding)} ${engineMessages.checkName(finding)}`
              .toLowerCase()
              .includes(wanted)),
      ),
    [findings, column, code, kept, wanted, messages, engineMessages],
  );
  const inOrder = useMemo(() => inPlaceOrder({ findings: narrowed, sheets: checked?.review.sheets ?? [] }), [narrowed, checked]);
  const shown = order === "row" ? inOrder : narrowed;
  const walk = useMemo(() => inOrder.filter(({ at: place, dismissed }) => hasCell(place) && dismissed === null), [inOrder]);
  const step = (by: 1 | -1): void => {
    if (walk.length === 0) return;
    const next = at === null || at >= walk.length ? (by > 0 ? 0 : walk.length - 1) : (at + by + walk.length) % walk.length;
    setAt(next);
    setOrder("row");
    const place = walk[next]!.at!;
    const area = parseArea(place.cell!)!;
    if (session.host.can.reveal) void session.reveal(place.sheet, area.top, area.left);
  };
  useStepKeys(step);
  const here = at === null ? null : (walk[at] ?? null);
  const columns = useMemo(() => columnsIn(findings), [findings]);
  const codes = useMemo(() => [...findingsByCode(findings).values()].map(([first]) => first!), [findings]);
  if (findings.length === 0) return <p className={styles.quiet}>{messages.check.none}</p>;
  return (
    <>
      {findings.length >= NARROW_FROM && (
        <div className={styles.bar} role="search" aria-label={says.narrow}>
          <Input
            className={styles.words}
            size="small"
            type="search"
            value={words}
            aria-label={says.search}
            placeholder={says.search}
            onChange={(_event, data) => setWords(data.value)}
          />
          {columns.length > 1 && (
            <Select size="small" value={column} aria-label={says.column} onChange={(_event, data) => setColumn(data.value)}>
              <option value="">{says.allColumns}</option>
              {columns.map(([key, letter]) => (
                <option key={key} value={key}>
                  {`${letter} ${headingOf(key, checked)}`.trim()}
                </option>
              ))}
            </Select>
          )}
          {codes.length > 1 && (
            <Select size="small" value={code} aria-label={says.code} onChange={(_event, data) => setCode(data.value)}>
              <option value="">{says.allCodes}</option>
              {codes.map((first) => (
                <option key={first.code} value={first.code}>
                  {engineMessages.checkName(first)}
                </option>
              ))}
            </Select>
          )}
          {findings.some(({ dismissed }) => dismissed !== null) && (
            <Select size="small" value={kept} aria-label={says.state} onChange={(_event, data) => setKept(data.value as Shown)}>
              {SHOWN.map((one) => (
                <option key={one} value={one}>
                  {says.states[one]}
                </option>
              ))}
            </Select>
          )}
          <Select size="small" value={order} aria-label={says.order} onChange={(_event, data) => setOrder(data.value as Order)}>
            <option value="kind">{says.byKind}</option>
            <option value="row">{says.byRow}</option>
          </Select>
        </div>
      )}
      {(walk.length > 1 || narrowed.length < findings.length) && (
        <div className={styles.bar}>
          <Button size="small" appearance="subtle" title="Shift+F8" onClick={() => step(-1)}>
            {says.previous}
          </Button>
          <Button size="small" appearance="subtle" title="F8" onClick={() => step(1)}>
            {says.next}
          </Button>
          <span className={styles.quiet} role="status">
            {here !== null ? says.position(at! + 1, walk.length) : narrowed.length < findings.length ? says.found(narrowed.length) : ""}
          </span>
        </div>
      )}
      {shown.length === 0 ? (
        <p className={styles.quiet}>{says.nothing}</p>
      ) : order === "kind" ? (
        <ByKind findings={shown} engineMessages={engineMessages} />
      ) : (
        <ByRow key={`${wanted}|${column}|${code}|${kept}`} findings={shown} here={here} engineMessages={engineMessages} />
      )}
    </>
  );
}

function hasCell(at: Finding["at"]): at is { readonly sheet: string; readonly cell: string } {
  return at !== null && at.cell !== null;
}

function ByKind({ findings, engineMessages }: FindingListProps) {
  const styles = useStyles();
  const { messages } = useUi();
  return (
    <ul className={styles.list}>
      {[...findingsByCode(findings).values()].map((kind) =>
        kind.length >= COLLAPSE_FROM ? (
          <li key={kind[0]!.code} className={styles.folded}>
            <Folded title={messages.check.collapsed(engineMessages.checkName(kind[0]!), kind.length)} count={kind.length}>
              {(index) => (
                <li key={index}>
                  <FindingItem finding={kind[index]!} kind={kind} engineMessages={engineMessages} />
                </li>
              )}
            </Folded>
          </li>
        ) : (
          kind.map((finding, index) => (
            <li key={`${finding.code}${index}`}>
              <FindingItem finding={finding} kind={kind} engineMessages={engineMessages} />
            </li>
          ))
        ),
      )}
    </ul>
  );
}

function ByRow({ findings, here, engineMessages }: FindingListProps & { readonly here: Finding | null }) {
  const styles = useStyles();
  const { messages } = useUi();
  const [count, setCount] = useState(PORTION);
  const kinds = findingsByCode(findings);
  const upTo = Math.max(count, here === null ? 0 : findings.indexOf(here) + 1);
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What it gives back in newer browsers is no clean-up.
    current.current?.scrollIntoView({ block: "nearest" });
  }, [here]);
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, upTo).map((finding, index) => (
          <li
            key={index}
            ref={finding === here ? current : null}
            className={mergeClasses(finding === here && styles.here)}
            aria-current={finding === here ? "true" : undefined}
          >
            <FindingItem finding={finding} kind={kinds.get(finding.code)!} engineMessages={engineMessages} />
          </li>
        ))}
      </ul>
      {upTo < findings.length && (
        <Button size="small" onClick={() => setCount(upTo + PORTION)}>
          {messages.check.more(Math.min(PORTION, findings.length - upTo))}
        </Button>
      )}
    </>
  );
}

/** F8 and Shift+F8 anywhere but in a dialog. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Sheet and letter of the column, as one key; "" where the finding stands at no cell. */
function columnOf({ at }: Finding): string {
  return !hasCell(at) ? "" : `${at.cell.replace(/\d+/g, "")}|${at.sheet}`;
}

function columnsIn(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const keys = [...new Set(findings.map(columnOf))].filter((key) => key !== "");
  return keys.map((key) => [key, key.split("|")[0]!] as const).sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1));
}

function headingOf(key: string, checked: ReturnType<typeof useUi>["state"]["checked"]): string {
  const [letter, ...rest] = key.split("|");
  const sheet = rest.join("|");
  const plan: ShownPlan | null = checked?.review.sheets.find((one) => one.sheet === sheet)?.plan ?? null;
  const column = parseArea(`${letter}1`)?.left;
  if (plan === null || column === undefined || checked === null) return "";
  return headingIn(sheetNamed(checked.workbook, sheet), plan.layout, column).slice(0, 12) || columnName(column);
}
