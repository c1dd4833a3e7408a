/** OutlineRows: the activities of a year's plan as they would be made, each with its amount and how that came about. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { figure } from "../../../core/messages/figures";
import { sumFen, yuan } from "../../../core/plan/money";
import type { OutlineRow, YearOutline } from "../../../core/proposal";
import type { EngineMessages } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { useYearStyles } from "./year-styles";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "45vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  all: { maxHeight: "none" },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { textAlign: "left", verticalAlign: "top", padding: "3px 6px", overflowWrap: "anywhere" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  month: { whiteSpace: "nowrap" },
  right: { textAlign: "right" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
  why: { width: "36%" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface OutlineRowsProps {
  readonly outline: YearOutline;
  readonly engineMessages: EngineMessages;
  /** True where there is room for the owner, and for how an amount came about beside it. */
  readonly isWide: boolean;
}

/** Drawn anew only when there is another outline, not at every move of a slider. */
export const OutlineRows = memo(function OutlineRows({ outline: { rows, budget }, engineMessages, isWide }: OutlineRowsProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { messages } = useUi();
  const { proposal, year, roles } = engineMessages;
  const heading = year.rows({ count: rows.length });
  const hasAmounts = budget !== null;
  const hasOwner = isWide || !hasAmounts;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {hasAmounts && (
        <>
          <p className={styles.quiet}>{proposal.howShared}</p>
          <p className={styles.quiet}>{proposal.shareMeans({ available: figure(yuan(budget.available)) })}</p>
        </>
      )}
      <div className={mergeClasses(styles.scroll, isWide && styles.all)} tabIndex={0} role="region" aria-label={heading}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell} scope="col">
                {roles.month}
              </th>
              <th className={styles.cell} scope="col">
                {roles.activity}
              </th>
              {hasOwner && (
                <th className={styles.cell} scope="col">
                  {roles.owner}
                </th>
              )}
              {hasAmounts && (
                <th className={mergeClasses(styles.cell, styles.right)} scope="col">
                  {proposal.amount}
                </th>
              )}
              {hasAmounts && isWide && (
                <th className={mergeClasses(styles.cell, styles.why)} scope="col">
                  {proposal.why}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <OutlineLine key={index} row={row} hasAmounts={hasAmounts} isWide={isWide} />
            ))}
            {hasAmounts && (
              <tr className={mergeClasses(styles.row, styles.total)}>
                <th className={styles.cell} scope="row" colSpan={hasOwner ? 3 : 2}>
                  {messages.summary.total}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>{figure(yuan(sumFen(rows.map(({ fen }) => fen))))}</td>
                {isWide && <td />}
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
});

interface OutlineLineProps {
  readonly row: OutlineRow;
  readonly hasAmounts: boolean;
  readonly isWide: boolean;
}

/** How the amount came about needs the width: where there is little, it stands in a row of its own below. */
function OutlineLine({ row: { month, activity, owner, fen, because }, hasAmounts, isWide }: OutlineLineProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  return (
    <>
      <tr className={styles.row}>
        <td className={mergeClasses(styles.cell, month.length <= 4 && styles.month)}>{month}</td>
        <td className={styles.cell}>{activity}</td>
        {(isWide || !hasAmounts) && <td className={styles.cell}>{owner}</td>}
        {hasAmounts && <td className={mergeClasses(styles.cell, styles.number)}>{fen === null ? "" : figure(yuan(fen))}</td>}
        {hasAmounts && isWide && <td className={mergeClasses(styles.cell, styles.small)}>{because}</td>}
      </tr>
      {because !== null && !isWide && (
        <tr>
          <td />
          <td className={mergeClasses(styles.cell, styles.small)} colSpan={2}>
            {because}
          </td>
        </tr>
      )}
    </>
  );
}
