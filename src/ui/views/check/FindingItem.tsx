/** FindingItem: a finding in words, what it rests on, and what can be done about it. */
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseArea } from "../../../core/grid/area";
import type { UiMessages } from "../../../core/messages/zh-CN/ui";
import type { Finding } from "../../../core/plan/finding";
import type { EngineMessages } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { SourceLink } from "../../shell/SourceLink";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  reason: { display: "flex", columnGap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

export function placeText(finding: Finding, messages: UiMessages): string {
  return finding.at === null ? messages.check.workbook : messages.check.place({ sheet: finding.at.sheet, cell: finding.at.cell });
}

interface FindingItemProps {
  readonly finding: Finding;
  /** All of its code at its level. */
  readonly kind: readonly Finding[];
  readonly engineMessages: EngineMessages;
}

export function FindingItem({ finding, kind, engineMessages }: FindingItemProps) {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const [reason, setReason] = useState<string | null>(null);
  const area = finding.at?.cell ? parseArea(finding.at.cell) : null;
  const fixable = kind.filter(({ fix, isAlone, dismissed }) => fix !== null && !isAlone && dismissed === null);
  const isBusy = state.job !== null;
  if (finding.dismissed !== null)
    return (
      <div className={styles.item}>
        <p className={styles.quiet}>
          <strong>{placeText(finding, messages)}</strong>　{engineMessages.checkName(finding)}　
          {messages.check.settled(finding.dismissed.reason)}
        </p>
        <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => void session.restore(finding)}>
          {messages.check.takeBack}
        </Button>
      </div>
    );
  return (
    <div className={styles.item}>
      <p className={styles.text}>
        <strong>{placeText(finding, messages)}</strong>　{engineMessages.message(finding)}
      </p>
      <p className={styles.quiet}>{engineMessages.advice(finding)}</p>
      {finding.fix === null && finding.noFix && <p className={styles.quiet}>{engineMessages.noFix(finding)}</p>}
      {finding.basis && <BasisLine finding={finding} engineMessages={engineMessages} />}
      <div className={styles.actions}>
        {finding.fix && (
          <Button size="small" disabled={isBusy} onClick={() => session.proposeFixes([finding])}>
            {messages.check.fix}
          </Button>
        )}
        {finding.fix && !finding.isAlone && fixable.length > 1 && (
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
    </div>
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
