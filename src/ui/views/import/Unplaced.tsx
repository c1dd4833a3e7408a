/** Unplaced: the lines that speak of time and belong to no month, each with a month to choose and a way into the table. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Article } from "../../../core/importing";
import { cleaned } from "../../../core/importing/activity";
import type { MonthNumber } from "../../../core/terms/month";
import type { EngineMessages } from "../../engine/engine";
import { type ArticleDraft, placed, unplacedIn } from "../../state/article-draft";
import { useImportStyles } from "./import-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  month: { minWidth: "84px" },
});

const MONTHS = Array.from({ length: 12 }, (_, index) => (index + 1) as MonthNumber);
/** As many as one looks through at a time. */
const PAGE = 30;

export interface UnplacedProps {
  readonly article: ArticleDraft;
  readonly engineMessages: EngineMessages;
  /** With the line as a row of the number `article.nextId`. */
  readonly onChange: (next: ArticleDraft) => void;
  readonly onLook: (line: number) => void;
}

export function Unplaced({ article, engineMessages, onChange, onLook }: UnplacedProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const [most, setMost] = useState(PAGE);
  const { importing: says } = engineMessages;
  const entries = unplacedIn(article, article.at);
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className={shared.heading}>{says.unplaced(entries.length)}</h2>
      <p className={shared.quiet}>{says.unplacedHint}</p>
      <ul className={styles.list}>
        {entries.slice(0, most).map((entry) => (
          <Entry
            key={`${entry.line}|${entry.quote}`}
            entry={entry}
            engineMessages={engineMessages}
            onPlace={(month) => onChange(placed(article, entry, cleaned(entry.quote) || entry.quote, month))}
            onLook={() => onLook(entry.line)}
          />
        ))}
      </ul>
      {entries.length > most && (
        <div>
          <Button size="small" onClick={() => setMost(most + PAGE)}>
            {says.more(entries.length - most)}
          </Button>
        </div>
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: Article["unrecognised"][number];
  readonly engineMessages: EngineMessages;
  readonly onPlace: (month: MonthNumber | null) => void;
  readonly onLook: () => void;
}

function Entry({ entry: { line, quote, why }, engineMessages: { importing: says, article }, onPlace, onLook }: EntryProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const [month, setMonth] = useState("");
  return (
    <li className={styles.entry}>
      <button type="button" className={shared.pick} onClick={onLook}>
        {quote}
      </button>
      <p className={shared.small}>
        {says.lineNumber(line)}
        {"\u3000"}
        {article.why[why]}
      </p>
      <div className={shared.row}>
        <Select
          className={styles.month}
          size="small"
          aria-label={`${says.monthOf}\u3000${says.lineNumber(line)}`}
          value={month}
          onChange={(_event, data) => setMonth(data.value)}
        >
          <option value="">{says.noMonth}</option>
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {says.monthNames(one)}
            </option>
          ))}
        </Select>
        <Button size="small" onClick={() => onPlace(month === "" ? null : (Number(month) as MonthNumber))}>
          {says.place}
        </Button>
      </div>
    </li>
  );
}
