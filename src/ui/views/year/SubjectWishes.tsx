/** SubjectWishes: what each account subject is to get, by slider or to the yuan; the others give way. */
import { Button, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { memo, useCallback, useState } from "react";
import { figure } from "../../../core/messages/figures";
import { type Fen, yuan } from "../../../core/plan/money";
import type { BudgetWishes } from "../../../core/plan/proposal";
import type { OutlineBudget } from "../../../core/proposal";
import type { EngineMessages } from "../../engine/engine";
import type { Session } from "../../state/session";
import { fenIn, fenText } from "../../state/amount-text";
import { useYearStyles } from "./year-styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXS },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  controls: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  slider: { flexGrow: 1, minWidth: 0 },
  amount: { width: "104px", flexShrink: 0, "& input": { textAlign: "right" } },
});

export interface SubjectWishesProps {
  readonly session: Session;
  readonly budget: OutlineBudget;
  readonly wishes: BudgetWishes["subjects"];
  readonly engineMessages: EngineMessages;
}

export function SubjectWishes({ session, budget, wishes, engineMessages }: SubjectWishesProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { year } = engineMessages;
  const wish = useCallback(
    (change: (subjects: BudgetWishes["subjects"]) => BudgetWishes["subjects"]): void => {
      const { asked, wanted } = session.current().year!;
      session.planYear(asked, { ...wanted.wishes, subjects: change(wanted.wishes.subjects) });
    },
    [session],
  );
  const wishOne = useCallback(
    (code: string, fen: Fen | null): void => {
      wish((subjects) =>
        Object.fromEntries([...Object.entries(subjects).filter(([key]) => key !== code), ...(fen === null ? [] : [[code, fen] as const])]),
      );
    },
    [wish],
  );
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <h2 className={styles.heading}>{year.subjects}</h2>
        <Button size="small" disabled={Object.keys(wishes).length === 0} onClick={() => wish(() => ({}))}>
          {year.automaticAll}
        </Button>
      </div>
      <p className={styles.quiet}>{year.subjectsHint}</p>
      <ul className={styles.list}>
        {budget.subjects.map(({ code, name, fen, most }) => (
          <SubjectWish
            key={code}
            code={code}
            name={name}
            fen={fen}
            most={most}
            available={budget.available}
            wished={wishes[code] ?? null}
            engineMessages={engineMessages}
            onWish={wishOne}
          />
        ))}
      </ul>
    </section>
  );
}

interface SubjectWishProps {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
  readonly most: Fen;
  readonly available: Fen;
  readonly wished: Fen | null;
  readonly engineMessages: EngineMessages;
  /** Null: no wish any more. */
  readonly onWish: (code: string, fen: Fen | null) => void;
}

/** Drawn anew only when its own figures change: at a move of a slider there are a dozen of these. */
const SubjectWish = memo(function SubjectWish({ code, name, fen, most, available, wished, engineMessages, onWish }: SubjectWishProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { year, proposal } = engineMessages;
  const [text, setText] = useState<string | null>(null);
  // The thumb and the figure stay where the user put them; what became of it is said below.
  const shown = wished ?? fen;
  const isUnread = text !== null && fenIn(text) === undefined;
  const enter = (): void => {
    const typed = text === null ? shown : fenIn(text);
    if (typed === undefined) return;
    setText(null);
    // Blank is no wish: it leaves the amount to the others' weights again.
    if (typed !== shown && !(typed === null && wished === null)) onWish(code, typed);
  };
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        {wished !== null && <span className={styles.small}>{proposal.isSet}</span>}
        {wished !== null && (
          <Button size="small" aria-label={year.automaticOf({ subject: name })} onClick={() => onWish(code, null)}>
            {year.automatic}
          </Button>
        )}
      </div>
      <div className={styles.controls}>
        <Slider
          className={styles.slider}
          size="small"
          min={0}
          max={Math.floor(yuan(most))}
          value={Math.min(yuan(shown), yuan(most))}
          disabled={most <= 0}
          // As `step` of the slider itself it would draw a mark at each.
          input={{ step: stepFor(yuan(most)) }}
          aria-label={name}
          aria-valuetext={year.valueText({ amount: figure(yuan(shown)) })}
          onChange={(_event, data) => onWish(code, (data.value * 100) as Fen)}
        />
        <Input
          className={styles.amount}
          size="small"
          inputMode="decimal"
          aria-label={year.amountOf({ subject: name })}
          aria-invalid={isUnread}
          value={text ?? fenText(shown)}
          onChange={(_event, data) => setText(data.value)}
          onBlur={enter}
          onKeyDown={(event) => event.key === "Enter" && enter()}
        />
      </div>
      {isUnread && (
        <p className={styles.warning} role="alert">
          {engineMessages.settingsView.badAmount}
        </p>
      )}
      <p className={styles.small}>{year.given({ amount: figure(yuan(fen)), share: available === 0 ? 0 : fen / available })}</p>
      {wished !== null && wished - fen >= 100 && (
        <p className={styles.warning}>
          {proposal.setShort({
            name,
            wished: figure(yuan(wished)),
            given: figure(yuan(fen)),
            most: figure(yuan(most)),
            isOverMost: wished > most,
          })}
        </p>
      )}
    </li>
  );
});

/** Some hundred steps from end to end, each a round sum: 10, 20, 50, 100 … yuan. */
export function stepFor(most: number): number {
  for (let power = 10; ; power *= 10) for (const step of [1, 2, 5]) if (most / (step * power) <= 100) return step * power;
}
