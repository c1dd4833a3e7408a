/** OwnLimits: 标准覆盖 as a list of lines, each beside what is on record. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { LimitOverride } from "../../../core/plan/settings";
import type { ListedRule } from "../../../core/policy";
import type { EngineMessages } from "../../engine/engine";
import { changed, type LimitDraft, newDraft, recordedFor } from "./limit-drafts";
import { LimitLine } from "./LimitLine";
import { FIELD_GROUP } from "../../shell/style-parts";

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalS} 0 0` },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  group: {
    ...FIELD_GROUP,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
});

interface OwnLimitsProps {
  readonly drafts: readonly LimitDraft[];
  /** What is on record for the place and the year of the form. */
  readonly rules: readonly ListedRule[];
  readonly engineMessages: EngineMessages;
  readonly onChange: (drafts: readonly LimitDraft[]) => void;
}

export function OwnLimits({ drafts, rules, engineMessages, onChange }: OwnLimitsProps) {
  const styles = useStyles();
  const { limits: says } = engineMessages.settingsView;
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef<number | null>(null);
  const remove = (draft: LimitDraft): void => {
    onChange(drafts.filter((one) => one !== draft));
    add.current?.focus();
  };
  return (
    <>
      <h2 className={styles.heading}>{says.title}</h2>
      <p className={styles.quiet}>{says.intro}</p>
      <div className={styles.list}>
        {drafts.map((draft, index) => {
          const number = index + 1;
          const legend = says.line({ number });
          const removal = (
            <Button size="small" onClick={() => remove(draft)} aria-label={says.remove({ number })}>
              {says.removeShort}
            </Button>
          );
          return draft.isRead ? (
            <LimitLine
              key={draft.key}
              draft={draft}
              legend={legend}
              removal={removal}
              engineMessages={engineMessages}
              isNew={draft.key === added.current}
              recorded={draft.topic === "" ? null : recordedFor(draft.topic, rules)}
              onChange={(change) =>
                onChange(drafts.map((one) => (one === draft ? changed(one, change, engineMessages.rules.limitChoices) : one)))
              }
            />
          ) : (
            <fieldset key={draft.key} className={styles.group}>
              <legend>
                {legend}　{says.unread}
              </legend>
              <p className={styles.text}>{textOf(draft.line!).join("　")}</p>
              <p className={styles.quiet}>{says.unreadAdvice}</p>
              {removal}
            </fieldset>
          );
        })}
      </div>
      <div>
        <Button
          ref={add}
          onClick={() => {
            const draft = newDraft(drafts);
            added.current = draft.key;
            onChange([...drafts, draft]);
          }}
        >
          {says.add}
        </Button>
      </div>
    </>
  );
}

function textOf({ topic, amount, amountText, unit, basis, setBy }: LimitOverride): string[] {
  return [topic, amountText ?? String(amount ?? ""), unit, basis, setBy].filter((text) => text !== "");
}
