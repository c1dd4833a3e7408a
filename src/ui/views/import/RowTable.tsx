/** RowTable: the rows of the plan that is looked at; under the one that is picked stands what can be done with it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState } from "react";
import type { EngineMessages } from "../../engine/engine";
import { fenText } from "../../state/amount-text";
import { type ArticleDraft, type DraftedRow, dropped, edited, merged, nextOf, split } from "../../state/article-draft";
import { FOOT, ROOMY, useImportStyles, WIDE } from "./import-styles";
import { RowEditor } from "./RowEditor";
import { RowSplitter } from "./RowSplitter";
import { useRoving } from "../../shell/roving";

const useStyles = makeStyles({
  around: { containerType: "inline-size" },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "3px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  month: { width: "4.5em" },
  pickCell: { padding: 0 },
  roomy: { display: "none", [ROOMY]: { display: "table-cell" } },
  tight: { [ROOMY]: { display: "none" } },
  owner: { width: "7em" },
  amount: { width: "6.5em", textAlign: "right" },
  line: { [WIDE]: { scrollMarginBottom: FOOT } },
  open: { color: tokens.colorNeutralForeground2 },
  below: { display: "block" },
  out: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  tools: { padding: "4px 6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface RowTableProps {
  readonly article: ArticleDraft;
  readonly engineMessages: EngineMessages;
  readonly lit: ReadonlySet<number>;
  readonly chosen: number | null;
  readonly onPick: (id: number) => void;
  readonly onChange: (next: ArticleDraft) => void;
}

export function RowTable({ article, engineMessages, lit, chosen, onPick, onChange }: RowTableProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const table = useRef<HTMLTableElement>(null);
  const { importing: says } = engineMessages;
  const { rows } = article.plans[article.at]!;
  const roving = useRoving(rows.map(({ id }) => id));
  const first = rows.find(({ id }) => lit.has(id))?.id;
  useEffect(() => {
    if (first !== undefined) table.current?.querySelector(`[data-row="${first}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [first]);
  if (rows.length === 0) return <p className={shared.quiet}>{says.noRows}</p>;
  return (
    <div className={styles.around}>
      <table ref={table} className={styles.table} onKeyDown={roving.onKeyDown}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.cell, styles.head, styles.month)} scope="col">
              {says.month}
            </th>
            <th className={mergeClasses(styles.cell, styles.head)} scope="col">
              {says.activity}
            </th>
            <th className={mergeClasses(styles.cell, styles.head, styles.owner, styles.roomy)} scope="col">
              {says.owner}
            </th>
            <th className={mergeClasses(styles.cell, styles.head, styles.amount, styles.roomy)} scope="col">
              {says.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((drafted) => (
            <Fragment key={drafted.id}>
              <Row
                drafted={drafted}
                engineMessages={engineMessages}
                isLit={lit.has(drafted.id)}
                isChosen={chosen === drafted.id}
                tabIndex={roving.tabIndex(drafted.id)}
                onFocus={() => roving.onFocus(drafted.id)}
                onPick={() => onPick(drafted.id)}
              />
              {chosen === drafted.id && (
                <tr>
                  <td className={styles.tools} colSpan={4}>
                    <RowTools article={article} drafted={drafted} engineMessages={engineMessages} onChange={onChange} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly drafted: DraftedRow;
  readonly engineMessages: EngineMessages;
  readonly isLit: boolean;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onPick: () => void;
}

function Row({ drafted: { id, row, isDropped }, engineMessages, isLit, isChosen, tabIndex, onFocus, onPick }: RowProps) {
  const styles = useStyles();
  const shared = useImportStyles();
  const { importing: says, article } = engineMessages;
  const months = article.months(row);
  const amount = row.amountFen === null ? "" : fenText(row.amountFen);
  const remark = article.remark(row);
  const beside = [row.owner, amount === "" ? null : `${amount}`].filter(Boolean).join(" \u00b7 ");
  return (
    <tr data-row={id} className={mergeClasses(styles.line, isLit && shared.lit)} onClick={onPick}>
      <td className={mergeClasses(styles.cell, months === "" && styles.open, isDropped && styles.out)}>
        {months === "" ? says.noMonth : months}
      </td>
      <td className={mergeClasses(styles.cell, styles.pickCell)}>
        <button
          type="button"
          data-pick=""
          tabIndex={tabIndex}
          className={shared.pick}
          aria-pressed={isChosen}
          onFocus={onFocus}
          onClick={(event) => {
            event.stopPropagation();
            onPick();
          }}
        >
          <span className={mergeClasses(isDropped && styles.out)}>{row.activity}</span>
          {isDropped && says.dropped}
          {beside !== "" && <span className={mergeClasses(shared.small, styles.below, styles.tight)}>{beside}</span>}
          {remark !== "" && <span className={mergeClasses(shared.small, styles.below)}>{remark}</span>}
        </button>
      </td>
      <td className={mergeClasses(styles.cell, styles.roomy, isDropped && styles.out)}>{row.owner}</td>
      <td className={mergeClasses(styles.cell, styles.amount, styles.roomy, isDropped && styles.out)}>{amount}</td>
    </tr>
  );
}

interface RowToolsProps {
  readonly article: ArticleDraft;
  readonly drafted: DraftedRow;
  readonly engineMessages: EngineMessages;
  readonly onChange: (next: ArticleDraft) => void;
}

function RowTools({ article, drafted, engineMessages, onChange }: RowToolsProps) {
  const shared = useImportStyles();
  const [open, setOpen] = useState<"edit" | "split" | null>(null);
  const { importing: says } = engineMessages;
  const { id, row, isDropped } = drafted;
  const close = (next: ArticleDraft | null): void => {
    setOpen(null);
    if (next !== null) onChange(next);
  };
  if (open === "edit")
    return (
      <RowEditor
        row={row}
        engineMessages={engineMessages}
        onSave={(change) => close(edited(article, id, change))}
        onLeave={() => close(null)}
      />
    );
  if (open === "split")
    return (
      <RowSplitter
        activity={row.activity}
        engineMessages={engineMessages}
        onSave={(parts) => close(split(article, id, parts))}
        onLeave={() => close(null)}
      />
    );
  return (
    <div className={shared.row}>
      {!isDropped && (
        <Button size="small" onClick={() => setOpen("edit")}>
          {says.edit}
        </Button>
      )}
      <Button size="small" onClick={() => onChange(dropped(article, id, !isDropped))}>
        {isDropped ? says.keep : says.drop}
      </Button>
      {!isDropped && nextOf(article, id) !== null && (
        <Button size="small" onClick={() => onChange(merged(article, id))}>
          {says.merge}
        </Button>
      )}
      {!isDropped && (
        <Button size="small" onClick={() => setOpen("split")}>
          {says.split}
        </Button>
      )}
    </div>
  );
}
