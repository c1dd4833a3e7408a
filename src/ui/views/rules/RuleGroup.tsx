/** RuleGroup: rules of one kind behind their heading, drawn once it is opened; each with what it rests on. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { ListedRule } from "../../../core/policy";
import { useUi } from "../../shell/context";
import type { RuleMessages } from "../../engine/rule-messages";
import { SourceLink } from "../../shell/SourceLink";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  text: { margin: 0 },
  limit: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
});

/** `isOpen` opens it from outside; what the user opened stays open. */
export function RuleGroup({
  title,
  count,
  isOpen,
  children,
}: {
  title: string;
  count: number;
  isOpen: boolean;
  children: () => ReactNode;
}) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details open={isOpen || wasOpened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {title}&nbsp;<span className={styles.count}>{count}</span>
      </summary>
      {(isOpen || wasOpened) && <ul className={styles.list}>{children()}</ul>}
    </details>
  );
}

export function RuleItem({ rule, ruleMessages, hasOwn }: { rule: ListedRule; ruleMessages: RuleMessages; hasOwn: boolean }) {
  const styles = useStyles();
  const { messages } = useUi();
  const { view } = ruleMessages;
  const { topics, limit, trust, basis, since } = ruleMessages.text(rule);
  const line = (name: string, text: ReactNode): ReactNode => (
    <p className={styles.quiet}>
      {name}
      {messages.colon}
      {text}
    </p>
  );
  return (
    <li className={styles.item}>
      {(topics !== "" || limit !== "") && (
        <p className={styles.text}>
          <strong>{topics}</strong>
          {limit !== "" && (
            <>
              {"　"}
              <span className={styles.limit}>{limit}</span>
            </>
          )}
        </p>
      )}
      <p className={styles.text}>{rule.says}</p>
      {hasOwn && <p className={styles.quiet}>{view.hasOwn}</p>}
      {line(view.basis, basis)}
      <p className={styles.quiet}>
        {view.from}
        {messages.colon}
        {since}
        {rule.until !== null && rule.until.date !== null && (
          <>
            {"　"}
            {view.until}
            {messages.colon}
            {rule.until.date}
          </>
        )}
        {"　"}
        {trust}
      </p>
      {line(view.source, <SourceLink text={rule.source.title} url={rule.source.url} newWindow={view.newWindow} />)}
      {rule.also && line(view.also, <SourceLink text={rule.also.title} url={rule.also.url} newWindow={view.newWindow} />)}
    </li>
  );
}
