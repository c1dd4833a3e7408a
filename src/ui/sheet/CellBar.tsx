/** CellBar: the active cell in full, and what was found at it, with the next step. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../../core/grid/area";
import { type Grid, isBlank } from "../../core/grid/grid";
import type { Finding } from "../../core/plan/finding";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { useUi, useEngineMessages } from "../shell/context";
import { SEVERITY_STYLES, SHAPES } from "../shell/severity-shapes";
import { editText } from "./typed-cell";

const useStyles = makeStyles({
  // Of one height always: growing under a click, it would take the second click of two away from the cell.
  bar: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    boxSizing: "border-box",
    height: "92px",
    overflowY: "auto",
    flexShrink: 0,
    // Of a low screen the rows need the most.
    "@media (max-height: 700px)": { height: "58px" },
  },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, minHeight: "22px" },
  place: { fontWeight: tokens.fontWeightSemibold, minWidth: "44px" },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", maxHeight: "60px", overflowY: "auto", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, padding: "2px 0", flexWrap: "wrap" },
  text: { flexGrow: 1, flexBasis: "240px" },
  ...SEVERITY_STYLES,
});

export function CellBar({
  grid,
  row,
  column,
  findings,
  messages,
}: {
  grid: Grid;
  row: number;
  column: number;
  findings: readonly Finding[];
  messages: WebMessages;
}) {
  const styles = useStyles();
  const { session, state, messages: ui } = useUi();
  const engineMessages = useEngineMessages();
  const cell = grid.at(row, column);
  return (
    <section className={styles.bar} aria-label={messages.cellBar} tabIndex={0}>
      <div className={styles.line}>
        <span className={styles.place}>{a1(row, column)}</span>
        <span className={styles.content}>
          {isBlank(cell) ? "" : editText(cell)}
          {cell.formula !== undefined && cell.value === null && `\u3000${messages.noSavedResult}`}
        </span>
        <span className={styles.quiet}>{findings.length > 0 ? messages.findingsAt(findings.length) : messages.editHint}</span>
      </div>
      {engineMessages && findings.length > 0 && (
        <ul className={styles.list} aria-live="polite">
          {findings.map((finding, index) => (
            <li key={index} className={styles.item}>
              <span className={mergeClasses(styles[finding.severity])}>
                <span aria-hidden="true">{SHAPES[finding.severity]} </span>
                {engineMessages.levels[finding.severity]}
              </span>
              <span className={styles.text}>
                {engineMessages.message(finding)} <span className={styles.quiet}>{engineMessages.advice(finding)}</span>
              </span>
              {finding.fix && (
                <Button size="small" disabled={state.job !== null} onClick={() => session.proposeFixes([finding])}>
                  {ui.check.fix}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
