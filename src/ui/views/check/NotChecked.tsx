/** NotChecked: what could not be checked, in plain words, and the few facts that would unlock most of it, asked in place. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NotCheckedWhy } from "../../../core/plan/review";
import type { EngineMessages, ShownReview } from "../../engine/engine";
import { useUi } from "../../shell/context";
import { readField } from "../../state/setting-fields";

const useStyles = makeStyles({
  summary: { cursor: "pointer" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, margin: 0 },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  fact: { width: "108px" },
  input: { minWidth: 0, width: "100%" },
});

/** What is asked in place, and what a check says that lacks it. */
const ASKED = { province: "no-place-given", members: "no-members-given", funds: "no-funds-given" } as const satisfies Readonly<
  Record<string, NotCheckedWhy>
>;
type Asked = keyof typeof ASKED;

/** Whys that 参数 can settle. */
const IN_SETTINGS: ReadonlySet<NotCheckedWhy> = new Set(["no-place-given", "no-members-given", "no-funds-given", "no-year"]);

interface NotCheckedProps {
  readonly review: ShownReview;
  readonly engineMessages: EngineMessages;
}

/** 省份, 会员人数, 可用资金 in one line, as long as one of them is not known and something waits for it. */
export function FactsLine({ review, engineMessages }: NotCheckedProps) {
  const styles = useStyles();
  const list = useId();
  const { session, state, messages } = useUi();
  const [texts, setTexts] = useState<Readonly<Partial<Record<Asked, string>>>>({});
  const [isAsked, setAsked] = useState(false);
  const missing = (Object.keys(ASKED) as Asked[]).filter((name) => review.notChecked.some(({ why }) => why === ASKED[name]));
  if (missing.length === 0) return null;
  const given = missing.flatMap((name) => ((texts[name] ?? "").trim() === "" ? [] : [[name, readField(name, texts[name]!)] as const]));
  const isFaulty = (name: Asked): boolean => given.some(([one, value]) => one === name && value === undefined);
  const isReady = given.length > 0 && given.every(([, value]) => value !== undefined);
  return (
    <form
      className={styles.facts}
      aria-label={messages.unlock.title}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isReady) void session.saveSettings(Object.fromEntries(given));
      }}
    >
      {missing.map((name) => (
        <Field
          key={name}
          className={styles.fact}
          size="small"
          label={engineMessages.settings[name]}
          {...(isFaulty(name) && isAsked ? { validationMessage: messages.unlock.faults[name] } : {})}
        >
          <Input
            className={styles.input}
            value={texts[name] ?? ""}
            inputMode={name === "province" ? "text" : "decimal"}
            onChange={(_event, data) => setTexts({ ...texts, [name]: data.value })}
            {...(name === "province" ? { input: { list } } : {})}
          />
        </Field>
      ))}
      <datalist id={list}>
        {engineMessages.rules.places.map(({ code, name, written }) => (
          <option key={code} value={written} {...(name === written ? {} : { label: name })} />
        ))}
      </datalist>
      <Button size="small" type="submit" disabled={given.length === 0 || state.job !== null}>
        {messages.unlock.apply}
      </Button>
      <p className={styles.quiet}>{messages.unlock.what(missing)}</p>
    </form>
  );
}

export function NotChecked({ review, engineMessages }: NotCheckedProps) {
  const styles = useStyles();
  const { session, messages } = useUi();
  const whys = [...new Set(review.notChecked.map(({ why }) => why))];
  return (
    <details>
      <summary className={styles.summary}>
        {messages.check.notChecked}&nbsp;{review.notChecked.length}
      </summary>
      {whys.map((why) => (
        <div key={why}>
          <p className={styles.line}>
            <span>{messages.unlock.whys[why]}</span>
            {IN_SETTINGS.has(why) && (
              <Button size="small" appearance="transparent" onClick={() => session.go("settings")}>
                {messages.unlock.go}
              </Button>
            )}
          </p>
          <p className={styles.quiet}>
            {[...new Set(review.notChecked.filter((one) => one.why === why).map(engineMessages.checkName))].join(messages.listed)}
          </p>
        </div>
      ))}
    </details>
  );
}
