/** CheckView: what was read and what is wrong with it, by severity; each finding can be seen in place, corrected, or marked as verified. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { type Finding, SEVERITIES, type Severity } from "../../../core/plan/finding";
import { useUi, useEngineMessages } from "../../shell/context";
import { SEVERITY_STYLES, SHAPES } from "../../shell/severity-shapes";
import { compatibleFixes } from "../../state/one-go";
import { AwaitingRows } from "./AwaitingRows";
import { placeText } from "./FindingItem";
import { FindingList } from "./FindingList";
import { Folded } from "./Folded";
import { AmountQuestion, Headline } from "./Headline";
import { FactsLine, NotChecked } from "./NotChecked";

const LayoutForm = lazy(() => import(/* webpackChunkName: "layout" */ "./LayoutForm"));
const OneGoDialog = lazy(() => import(/* webpackChunkName: "preview" */ "./OneGoDialog"));

const useStyles = makeStyles({
  counts: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  count: { minWidth: "auto", flexGrow: 1, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  ...SEVERITY_STYLES,
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
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
  const [isInOneGo, setInOneGo] = useState(false);
  const { checked } = state;
  const isBusy = state.job !== null;
  const { standing, dismissed, bySeverity, ofLevel, fixed } = useMemo(() => sorted(checked?.review.findings ?? []), [checked]);
  if (checked === null)
    return (
      <Button appearance="primary" disabled={isBusy} onClick={() => void session.check()}>
        {messages.home.check}
      </Button>
    );
  const { review } = checked;
  const hasPlan = review.sheets.some(({ state: kind }) => kind === "plan");
  const shown = level ?? SEVERITIES.find((severity) => bySeverity[severity].length > 0) ?? "error";
  return (
    <>
      {state.isStale && (
        <p className={styles.quiet} role="status">
          {messages.check.stale}
        </p>
      )}
      <Headline review={review} />
      <AmountQuestion checked={checked} />
      <div className={styles.tools}>
        {hasPlan && (
          <Button size="small" appearance="primary" disabled={isBusy || engineMessages === null} onClick={() => setInOneGo(true)}>
            {messages.oneGo.open}
          </Button>
        )}
        {fixed.length > 1 && (
          <Button size="small" disabled={isBusy} onClick={() => session.proposeFixes(fixed)}>
            {messages.check.fixEvery(fixed.length)}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
          {messages.check.correctLayout}
        </Button>
      </div>
      {isInOneGo && engineMessages && (
        <Suspense fallback={null}>
          <OneGoDialog checked={checked} engineMessages={engineMessages} onLeave={() => setInOneGo(false)} />
        </Suspense>
      )}
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
            {engineMessages?.levels[severity]}&nbsp;{bySeverity[severity].length}
          </Button>
        ))}
      </div>
      {engineMessages && <FindingList key={shown} findings={ofLevel[shown]} engineMessages={engineMessages} />}
      {dismissed.length > 0 && engineMessages && (
        <Folded title={messages.check.dismissed(dismissed.length)} count={dismissed.length}>
          {(index) => (
            <li key={index} className={styles.item}>
              <p className={styles.text}>
                {placeText(dismissed[index]!, messages)}　{engineMessages.message(dismissed[index]!)}
              </p>
              <p className={styles.quiet}>{dismissed[index]!.dismissed!.reason}</p>
              <Button size="small" disabled={isBusy} onClick={() => void session.restore(dismissed[index]!)}>
                {messages.check.restore}
              </Button>
            </li>
          )}
        </Folded>
      )}
      {engineMessages && <AwaitingRows rows={checked.awaiting} engineMessages={engineMessages} />}
      {engineMessages && <FactsLine review={review} engineMessages={engineMessages} />}
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
        <Button appearance="subtle" disabled={isBusy} onClick={() => void session.check()}>
          {messages.check.again}
        </Button>
      </div>
    </>
  );
}

/** Of thousands of findings what the view goes by; once a review. */
function sorted(findings: readonly Finding[]) {
  const standing = findings.filter(({ dismissed }) => dismissed === null);
  const of = (list: readonly Finding[], wanted: Severity): readonly Finding[] => list.filter(({ severity }) => severity === wanted);
  return {
    standing,
    dismissed: findings.filter(({ dismissed }) => dismissed !== null),
    bySeverity: { error: of(standing, "error"), warning: of(standing, "warning"), info: of(standing, "info") },
    /** Those that were dismissed too. */
    ofLevel: { error: of(findings, "error"), warning: of(findings, "warning"), info: of(findings, "info") },
    fixed: compatibleFixes(standing).fixed,
  };
}
