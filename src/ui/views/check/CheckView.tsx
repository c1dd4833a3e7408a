/** CheckView: what was read and what is wrong with it, by severity; each finding can be seen in place, corrected, or marked as verified. */
import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { columnName, parseArea } from "../../../core/grid/area";
import { sheetNamed } from "../../../core/grid/grid";
import type { Finding, Severity } from "../../../core/plan/finding";
import { yuan } from "../../../core/plan/money";
import { hasRole, UNSURE } from "../../../core/plan/plan";
import type { Agreement } from "../../../core/plan/review";
import { useUi, useEngineMessages } from "../../shell/context";
import { SourceLink } from "../../shell/SourceLink";
import { AwaitingRows } from "./AwaitingRows";
import { headingIn, withAmountIn } from "../../state/corrected-layout";
import type { Checked, ShownPlan, ShownReview, ShownSheet, EngineMessages } from "../../engine/engine";

const LayoutForm = lazy(() => import(/* webpackChunkName: "layout" */ "./LayoutForm"));

/** Each severity has its shape as well as its colour. */
const SHAPES: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "○" };
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** From this many of one kind at one level, they are drawn together to a line. */
const COLLAPSE_FROM = 4;
/** Findings of one kind drawn at a time. */
const PORTION = 20;

/** What must not be passed over beside a sum. */
const UNSETTLED: ReadonlySet<Agreement["kind"]> = new Set(["differs", "total-unread", "figures-unread"]);

const useStyles = makeStyles({
  headline: { margin: 0, overflowWrap: "anywhere" },
  differs: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  counts: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  count: { minWidth: "auto", flexGrow: 1, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  reason: { display: "flex", columnGap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  grow: { flexGrow: 1, minWidth: 0 },
  summary: { cursor: "pointer" },
  next: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

export default function CheckView() {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const engineMessages = useEngineMessages();
  const [level, setLevel] = useState<Severity | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const { checked } = state;
  if (checked === null)
    return (
      <Button appearance="primary" disabled={state.job !== null} onClick={() => void session.check()}>
        {messages.home.check}
      </Button>
    );
  const { review } = checked;
  const standing = review.findings.filter((finding) => finding.dismissed === null);
  const dismissed = review.findings.filter((finding) => finding.dismissed !== null);
  const count = (severity: Severity): number => standing.filter((finding) => finding.severity === severity).length;
  const shown = level ?? SEVERITIES.find((severity) => count(severity) > 0) ?? "error";
  return (
    <>
      {state.isStale && (
        <p className={styles.quiet} role="status">
          {messages.check.stale}
        </p>
      )}
      <Headline review={review} />
      <AmountQuestion checked={checked} />
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
          {messages.check.correctLayout}
        </Button>
      </div>
      {isCorrecting && (
        <Suspense fallback={null}>
          <LayoutForm workbook={checked.workbook} review={review} onDone={() => setCorrecting(false)} />
        </Suspense>
      )}
      <div className={styles.counts} role="group" aria-label={messages.nav.check}>
        {SEVERITIES.map((severity) => (
          <Button
            key={severity}
            className={mergeClasses(styles.count, styles[severity])}
            aria-pressed={shown === severity}
            appearance={shown === severity ? "outline" : "subtle"}
            onClick={() => setLevel(severity)}
          >
            <span aria-hidden="true">{SHAPES[severity]}&nbsp;</span>
            {engineMessages?.levels[severity]}&nbsp;{count(severity)}
          </Button>
        ))}
      </div>
      {engineMessages && <Findings findings={standing.filter((finding) => finding.severity === shown)} engineMessages={engineMessages} />}
      {dismissed.length > 0 && engineMessages && (
        <Folded title={messages.check.dismissed(dismissed.length)} count={dismissed.length}>
          {(index) => (
            <li key={index} className={styles.item}>
              <p className={styles.text}>
                {placeText(dismissed[index]!, messages)}　{engineMessages.message(dismissed[index]!)}
              </p>
              <p className={styles.quiet}>{dismissed[index]!.dismissed!.reason}</p>
              <Button size="small" disabled={state.job !== null} onClick={() => void session.restore(dismissed[index]!)}>
                {messages.check.restore}
              </Button>
            </li>
          )}
        </Folded>
      )}
      {engineMessages && <AwaitingRows rows={checked.awaiting} engineMessages={engineMessages} />}
      {review.notChecked.length > 0 && engineMessages && <NotChecked review={review} engineMessages={engineMessages} />}
      <div className={styles.next}>
        <Button onClick={() => session.go("fill")}>
          {messages.nav.fill}&nbsp;{checked.suggestions.length}
        </Button>
        <Button
          appearance={!isCorrecting && standing.every(({ severity }) => severity === "info") ? "primary" : "secondary"}
          onClick={() => session.go("summary")}
        >
          {messages.nav.summary}
        </Button>
        <Button appearance="subtle" disabled={state.job !== null} onClick={() => void session.check()}>
          {messages.check.again}
        </Button>
      </div>
    </>
  );
}

type Words = ReturnType<typeof useUi>["messages"];

function placeText(finding: Finding, messages: Words): string {
  return finding.at === null ? messages.check.workbook : messages.check.place({ sheet: finding.at.sheet, cell: finding.at.cell });
}

function Headline({ review }: { review: ShownReview }) {
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
function AmountQuestion({ checked: { review, workbook } }: { checked: Checked }) {
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

function Findings({ findings, engineMessages }: { findings: readonly Finding[]; engineMessages: EngineMessages }) {
  const styles = useStyles();
  const { messages } = useUi();
  if (findings.length === 0) return <p className={styles.quiet}>{messages.check.none}</p>;
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.code);
    if (kind) kind.push(finding);
    else kinds.set(finding.code, [finding]);
  }
  return (
    <ul className={styles.list}>
      {[...kinds.values()].map((kind) =>
        kind.length >= COLLAPSE_FROM ? (
          <li key={kind[0]!.code} className={styles.item}>
            <Folded title={messages.check.collapsed(engineMessages.checkName(kind[0]!), kind.length)} count={kind.length}>
              {(index) => <FindingItem key={index} finding={kind[index]!} kind={kind} engineMessages={engineMessages} />}
            </Folded>
          </li>
        ) : (
          kind.map((finding, index) => (
            <FindingItem key={`${finding.code}${index}`} finding={finding} kind={kind} engineMessages={engineMessages} />
          ))
        ),
      )}
    </ul>
  );
}

/** A list behind its title, drawn only once it is opened, and then in portions: there may be thousands. */
function Folded({ title, count, children }: { title: string; count: number; children: (index: number) => ReactNode }) {
  const styles = useStyles();
  const { messages } = useUi();
  const [shown, setShown] = useState(0);
  return (
    <details onToggle={(event) => event.currentTarget.open && setShown((before) => Math.max(before, PORTION))}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>{Array.from({ length: Math.min(shown, count) }, (_item, index) => children(index))}</ul>
      {shown > 0 && shown < count && (
        <Button size="small" onClick={() => setShown(shown + PORTION)}>
          {messages.check.more(Math.min(PORTION, count - shown))}
        </Button>
      )}
    </details>
  );
}

function FindingItem({ finding, kind, engineMessages }: { finding: Finding; kind: readonly Finding[]; engineMessages: EngineMessages }) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const [reason, setReason] = useState<string | null>(null);
  const area = finding.at?.cell ? parseArea(finding.at.cell) : null;
  const fixable = kind.filter(({ fix }) => fix !== null);
  const isBusy = state.job !== null;
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        <strong>{placeText(finding, messages)}</strong>　{engineMessages.message(finding)}
      </p>
      <p className={styles.quiet}>{engineMessages.advice(finding)}</p>
      {finding.basis && <BasisLine finding={finding} engineMessages={engineMessages} />}
      <div className={styles.actions}>
        {finding.fix && (
          <Button size="small" disabled={isBusy} onClick={() => session.proposeFixes([finding])}>
            {messages.check.fix}
          </Button>
        )}
        {finding.fix && fixable.length > 1 && (
          <Button size="small" disabled={isBusy} onClick={() => session.proposeFixes(fixable)}>
            {messages.check.fixAll(fixable.length)}
          </Button>
        )}
        {area && session.host.can.reveal && (
          <Button size="small" disabled={isBusy} onClick={() => void session.reveal(finding.at!.sheet, area.top, area.left)}>
            {messages.check.locate}
          </Button>
        )}
        {finding.basis && (
          <Button size="small" disabled={isBusy} onClick={() => void session.openRules(engineMessages.rules.wordFor(finding))}>
            {messages.check.rules}
          </Button>
        )}
        {finding.severity !== "info" && (
          <Button size="small" disabled={isBusy} aria-expanded={reason !== null} onClick={() => setReason(reason === null ? "" : null)}>
            {messages.check.dismiss}
          </Button>
        )}
      </div>
      {reason !== null && (
        <form
          className={styles.reason}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "") void session.dismiss(finding, reason.trim());
          }}
        >
          <Input
            className={styles.grow}
            size="small"
            value={reason}
            aria-label={messages.check.reason}
            placeholder={messages.check.reason}
            onChange={(_event, data) => setReason(data.value)}
          />
          <Button size="small" type="submit" disabled={reason.trim() === "" || isBusy}>
            {messages.preview.apply}
          </Button>
        </form>
      )}
    </li>
  );
}

/** What the finding rests on, linked to where it can be read. */
function BasisLine({ finding, engineMessages }: { finding: Finding; engineMessages: EngineMessages }) {
  const styles = useStyles();
  const { messages } = useUi();
  const { document, number, article, url } = finding.basis!;
  return (
    <p className={styles.quiet}>
      {messages.check.basis}
      {messages.colon}
      <SourceLink text={[document, number, article].filter(Boolean).join("　")} url={url} newWindow={engineMessages.rules.view.newWindow} />
    </p>
  );
}

function NotChecked({ review, engineMessages }: { review: ShownReview; engineMessages: EngineMessages }) {
  const styles = useStyles();
  const { messages } = useUi();
  const reasons = [...new Set(review.notChecked.map((item) => engineMessages.notChecked(item)))];
  return (
    <details>
      <summary className={styles.summary}>
        {messages.check.notChecked}&nbsp;{review.notChecked.length}
      </summary>
      {reasons.map((reason) => (
        <p key={reason} className={styles.quiet}>
          {reason}
        </p>
      ))}
    </details>
  );
}
