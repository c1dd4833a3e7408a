/** FillView: 查漏补缺 — what the plan lacks, by month, each with its reason; nothing ticked beforehand. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Suggestion } from "../../../core/plan/suggestion";
import { useUi, useEngineMessages } from "../../shell/context";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  group: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  month: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: `0 0 ${tokens.spacingVerticalXS} 32px` },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: { position: "sticky", bottom: 0, backgroundColor: tokens.colorNeutralBackground1, paddingTop: tokens.spacingVerticalS },
});

export default function FillView() {
  const styles = useStyles();
  const { session, state, messages } = useUi();
  const engineMessages = useEngineMessages();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const suggestions = state.checked?.suggestions ?? [];
  const accepted = suggestions.filter(({ id }) => ticked.has(id));
  if (suggestions.length === 0) return <p className={styles.quiet}>{messages.fill.none}</p>;
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const recommended = suggestions.filter(({ isRecommended }) => isRecommended);
  return (
    <>
      <p className={styles.quiet}>{messages.fill.intro}</p>
      <div className={styles.row}>
        <Button size="small" disabled={recommended.length === 0} onClick={() => setTicked(new Set(recommended.map(({ id }) => id)))}>
          {messages.fill.pickRecommended}
        </Button>
        <Button size="small" disabled={ticked.size === 0} onClick={() => setTicked(new Set())}>
          {messages.fill.pickNone}
        </Button>
      </div>
      {byMonth(suggestions).map(([month, list]) => (
        <fieldset key={month} className={styles.group}>
          <legend className={styles.month}>{messages.fill.month(month)}</legend>
          {list.map((suggestion) => (
            <div key={suggestion.id}>
              <Checkbox
                checked={ticked.has(suggestion.id)}
                onChange={() => toggle(suggestion.id)}
                label={suggestion.isRecommended ? `${suggestion.activity}${messages.fill.recommended}` : suggestion.activity}
              />
              <p className={styles.why}>
                {[
                  engineMessages?.reason(suggestion),
                  suggestion.isFree ? messages.fill.free : null,
                  `${messages.fill.source}${messages.colon}${suggestion.source}`,
                ]
                  .filter(Boolean)
                  .join("　")}
              </p>
            </div>
          ))}
        </fieldset>
      ))}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={accepted.length === 0 || state.job !== null}
          onClick={() => {
            void session.fill(accepted);
            setTicked(new Set());
          }}
        >
          {messages.fill.add(accepted.length)}
        </Button>
      </div>
    </>
  );
}

function byMonth(suggestions: readonly Suggestion[]): (readonly [number, readonly Suggestion[]])[] {
  const groups = new Map<number, Suggestion[]>();
  for (const suggestion of suggestions) {
    const group = groups.get(suggestion.month);
    if (group) group.push(suggestion);
    else groups.set(suggestion.month, [suggestion]);
  }
  return [...groups];
}
