/** Headline: what was read, in a line for each plan; other units' plans; and which column holds the amounts, where that is open. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/area";
import { sheetNamed } from "../../../core/grid/grid";
import { yuan } from "../../../core/plan/money";
import { hasRole, UNSURE } from "../../../core/plan/plan";
import type { Agreement } from "../../../core/plan/review";
import type { Checked, ShownPlan, ShownReview, ShownSheet } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { headingIn, withAmountIn } from "../../state/corrected-layout";

/** What must not be passed over beside a sum. */
const UNSETTLED: ReadonlySet<Agreement["kind"]> = new Set(["differs", "total-unread", "figures-unread"]);

const useStyles = makeStyles({
  headline: { margin: 0, overflowWrap: "anywhere" },
  differs: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

export function Headline({ review }: { review: ShownReview }) {
  const styles = useStyles();
  const { messages } = useUi();
  const plans = review.sheets.filter((sheet): sheet is ShownSheet & { plan: ShownPlan } => sheet.state === "plan" && sheet.plan !== null);
  if (plans.length === 0)
    return (
      <div>
        <p className={styles.headline}>{messages.check.noPlan}</p>
        <p className={styles.quiet}>{messages.check.noPlanNext}</p>
      </div>
    );
  return (
    <>
      {plans.map(({ plan, totals, agreement }) => (
        <p key={plan.sheet} className={styles.headline}>
          {messages.check.recognised({
            title: plan.title,
            headerRow: plan.layout.headerRows[0] ?? null,
            headerColumns: (plan.layout.transposed?.headerColumns ?? []).map(columnName),
            items: plan.items.length,
            sumYuan: totals?.hasAmounts === true ? yuan(totals.sum) : null,
          })}
          {agreement && isCompared(agreement, plan, totals) && messages.clause}
          {agreement && isCompared(agreement, plan, totals) && (
            <span className={UNSETTLED.has(agreement.kind) ? styles.differs : ""}>{messages.check.agreement(agreement)}</span>
          )}
          {totals && totals.unknownAmounts > 0 && isSummed(plan, totals)
            ? `${messages.clause}${messages.check.unknown(totals.unknownAmounts)}`
            : ""}
          {plan.layout.confidence < UNSURE && `${messages.clause}${messages.check.confidence(Math.round(plan.layout.confidence * 100))}`}
        </p>
      ))}
      <OtherPlans review={review} />
    </>
  );
}

/** Plans of other units in the workbook, each on its own: named, and one click away. */
function OtherPlans({ review }: { review: ShownReview }) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const others = review.sheets.filter(({ state: kind, why }) => kind === "other-plan" && why === "other-unit");
  if (others.length === 0) return null;
  return (
    <div className={styles.actions} role="group" aria-label={messages.check.otherPlans}>
      <span className={styles.quiet}>{messages.check.otherPlans}</span>
      {others.map(({ sheet, unit }) => (
        <Button key={sheet} size="small" disabled={state.job !== null} onClick={() => void session.workOn(sheet)}>
          {messages.check.workOn({ sheet, unit })}
        </Button>
      ))}
    </div>
  );
}

/** Of a table without amounts nothing is said of amounts. */
function isSummed({ layout }: ShownPlan, totals: ShownSheet["totals"]): boolean {
  return totals?.hasAmounts === true || hasRole(layout, "amount");
}

/** A total that shows nothing below amounts that are all still to come is as it should be, and nothing to be told of. */
function isCompared(agreement: Agreement, plan: ShownPlan, totals: ShownSheet["totals"]): boolean {
  const isBlank = agreement.kind === "total-unread" && agreement.text === "" && totals?.hasAmounts !== true;
  return isSummed(plan, totals) && !isBlank;
}

/** “哪一列是金额？”: where two columns may be the amounts the user chooses; the choice is kept as 识别更正. */
export function AmountQuestion({ checked: { review, workbook } }: { checked: Checked }) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  return review.sheets.flatMap(({ sheet, state: kind, plan }) => {
    const { amount } = plan?.layout.columns ?? {};
    if (kind !== "plan" || plan === null || amount === undefined || (plan.layout.doubt ?? []).length === 0) return [];
    const { layout } = plan;
    const heading = (column: number): string => headingIn(sheetNamed(workbook, sheet), layout, column);
    return [
      <div key={sheet} className={styles.actions} role="group" aria-label={messages.check.whichAmount}>
        <span>{messages.check.whichAmount}</span>
        {[amount, ...layout.doubt!]
          .sort((a, b) => a - b)
          .map((column) => (
            <Button
              key={column}
              size="small"
              disabled={state.job !== null}
              onClick={() => void session.correctLayout(withAmountIn(layout, column))}
            >
              {`${columnName(column)} ${heading(column)}`.trim()}
            </Button>
          ))}
      </div>,
    ];
  });
}
