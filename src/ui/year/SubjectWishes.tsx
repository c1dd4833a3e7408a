/** SubjectWishes: what each account subject is to get, by slider or to the yuan; the others give way. */
import { Button, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { figure } from "../../core/languages/wording";
import { type Fen, yuan } from "../../core/plan/money";
import type { BudgetWishes, SubjectProposal } from "../../core/plan/proposal";
import type { OutlineBudget } from "../../core/year-outline";
import type { Wording } from "../engine";
import { fenIn, fenText } from "./typed";
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
  readonly budget: OutlineBudget;
  readonly wishes: BudgetWishes["subjects"];
  readonly wording: Wording;
  readonly onWish: (subjects: BudgetWishes["subjects"]) => void;
}

export function SubjectWishes({ budget, wishes, wording, onWish }: SubjectWishesProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { year } = wording;
  const without = (code: string): BudgetWishes["subjects"] => Object.fromEntries(Object.entries(wishes).filter(([key]) => key !== code));
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <h2 className={styles.heading}>{year.subjects}</h2>
        <Button size="small" disabled={Object.keys(wishes).length === 0} onClick={() => onWish({})}>{year.automaticAll}</Button>
      </div>
      <p className={styles.quiet}>{year.subjectsHint}</p>
      <ul className={styles.list}>
        {budget.subjects.map((subject) => (
          <li key={subject.code} className={styles.item}>
            <SubjectWish
              subject={subject} available={budget.available} wished={wishes[subject.code] ?? null} wording={wording}
              onWish={(fen) => onWish(fen === null ? without(subject.code) : { ...wishes, [subject.code]: fen })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SubjectWishProps {
  readonly subject: SubjectProposal;
  readonly available: Fen;
  readonly wished: Fen | null;
  readonly wording: Wording;
  readonly onWish: (fen: Fen | null) => void;
}

function SubjectWish({ subject, available, wished, wording, onWish }: SubjectWishProps) {
  const styles = { ...useYearStyles(), ...useStyles() };
  const { year, proposal } = wording;
  const { name, fen, most } = subject;
  const [text, setText] = useState<string | null>(null);
  // The thumb and the figure stay where the user put them; what became of it is said beside the name.
  const shown = wished ?? fen;
  const isUnread = text !== null && fenIn(text) === undefined;
  const enter = (): void => {
    const typed = text === null ? shown : fenIn(text);
    if (typed === undefined) return;
    setText(null);
    // Blank is no wish: it leaves the amount to the others' weights again.
    if (typed !== shown && !(typed === null && wished === null)) onWish(typed);
  };
  const isShort = wished !== null && wished - fen >= 100;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        {wished !== null && <span className={styles.small}>{proposal.isSet}</span>}
        {wished !== null && <Button size="small" aria-label={year.automaticOf({ subject: name })} onClick={() => onWish(null)}>{year.automatic}</Button>}
      </div>
      <div className={styles.controls}>
        <Slider
          className={styles.slider} size="small" min={0} max={Math.floor(yuan(most))} value={Math.min(yuan(shown), yuan(most))} disabled={most <= 0}
          input={{ step: stepFor(yuan(most)) }} aria-label={name} aria-valuetext={year.valueText({ amount: figure(yuan(shown)) })} onChange={(_event, data) => onWish((data.value * 100) as Fen)}
        />
        <Input
          className={styles.amount} size="small" inputMode="decimal" aria-label={year.amountOf({ subject: name })} aria-invalid={isUnread} value={text ?? fenText(shown)}
          onChange={(_event, data) => setText(data.value)} onBlur={enter} onKeyDown={(event) => event.key === "Enter" && enter()}
        />
      </div>
      {isUnread && <p className={styles.warning} role="alert">{wording.settingsView.badAmount}</p>}
      <p className={styles.small}>{year.given({ amount: figure(yuan(fen)), share: available === 0 ? 0 : fen / available })}</p>
      {isShort && <p className={styles.warning}>{proposal.setShort({ name, wished: figure(yuan(wished)), given: figure(yuan(fen)), most: figure(yuan(most)), isOverMost: wished > most })}</p>}
    </>
  );
}

/** Some hundred steps from end to end, each a round sum: 10, 20, 50, 100 … yuan. */
export function stepFor(most: number): number {
  for (let power = 10; ; power *= 10) for (const step of [1, 2, 5]) if (most / (step * power) <= 100) return step * power;
}
