/** OutlineRows: the activities of a year's plan as they would be made, each with its amount and how that came about. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { figure } from "../../../core/messages/figures";
import { yuan } from "../../../core/plan/money";
import type { OutlineRow, YearOutline } from "../../../core/proposal";
import type { EngineMessages } from "../../engine/engine";
import { useYearStyles } from "./year-styles";

const useStyles = makeStyles({
  scroll: {
    maxHeight: "45vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { textAlign: "left", verticalAlign: "top", padding: "3px 6px", overflowWrap: "anywhere" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  month: { whiteSpace: "nowrap" },
  right: { textAlign: "right" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
});

/** Drawn anew only when there is another outline, not at every move of a slider. */
export const OutlineRows = memo(function OutlineRows({
  outline: { rows, budget },
  engineMessages,
}: {
  outline: YearOutline;
  engineMessages: EngineMessages;
}) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { proposal, year, roles } = engineMessages;
  const heading = year.rows({ count: rows.length });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {budget !== null && <p className={styles.quiet}>{proposal.howShared}</p>}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={heading}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell} scope="col">
                {roles.month}
              </th>
              <th className={styles.cell} scope="col">
                {roles.activity}
              </th>
              {budget === null ? (
                <th className={styles.cell} scope="col">
                  {roles.owner}
                </th>
              ) : (
                <th className={mergeClasses(styles.cell, styles.right)} scope="col">
                  {proposal.amount}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <OutlineLine key={index} row={row} hasAmounts={budget !== null} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** How the amount came about stands in a row of its own under it, since it needs the width. */
function OutlineLine({ row: { month, activity, owner, fen, because }, hasAmounts }: { row: OutlineRow; hasAmounts: boolean }) {
  const styles = { ...useYearStyles(), ...useStyles() };
  return (
    <>
      <tr className={styles.row}>
        <td className={mergeClasses(styles.cell, month.length <= 4 && styles.month)}>{month}</td>
        <td className={styles.cell}>{activity}</td>
        {hasAmounts ? (
          <td className={mergeClasses(styles.cell, styles.number)}>{fen === null ? "" : figure(yuan(fen))}</td>
        ) : (
          <td className={styles.cell}>{owner}</td>
        )}
      </tr>
      {because !== null && (
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
