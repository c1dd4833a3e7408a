/** TurnView: 转为新年度 — the year, the list of what would change, the proposals to be ticked, and a new file. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Checked, EngineMessages, RollPlan, RollWish } from "../../engine/engine";
import { useEngineMessages, useUi } from "../../shell/context";
import { yearIn } from "../../state/year-text";
import { ChangeList } from "./ChangeList";
import { useTurnStyles } from "./turn-styles";

const AMOUNTS = ["keep", "blank"] as const satisfies readonly RollWish["amounts"][];

/** The changes as they were listed, of the workbook as it then stood. */
interface Listed {
  readonly checked: Checked;
  readonly wish: RollWish;
  readonly plan: RollPlan;
}

export default function TurnView() {
  const { state } = useUi();
  const engineMessages = useEngineMessages();
  if (engineMessages === null || state.checked === null) return null;
  return <Turning checked={state.checked} engineMessages={engineMessages} />;
}

function Turning({ checked, engineMessages }: { checked: Checked; engineMessages: EngineMessages }) {
  const styles = useTurnStyles();
  const { session, state } = useUi();
  const { turning: says } = engineMessages;
  const planYear = checked.review.year;
  const [yearText, setYearText] = useState(() => (planYear === null ? "" : String(planYear + 1)));
  const [amounts, setAmounts] = useState<RollWish["amounts"]>("keep");
  const [listed, setListed] = useState<Listed | null>(null);
  const [isListing, setListing] = useState(false);
  // What was listed of another state of the workbook would be made of this one.
  useEffect(() => setListed((before) => (before?.checked === checked ? before : null)), [checked]);
  const year = yearIn(yearText);
  const isBusy = state.job !== null || isListing;
  const list = async (): Promise<void> => {
    if (year === null || year === undefined) return;
    setListed(null);
    setListing(true);
    const wish = { year, amounts };
    session.dismissTrouble();
    await session.run(async () => {
      const plan = await (await session.engineReady()).planTurn(checked, wish, {});
      setListed({ checked, wish, plan });
    });
    setListing(false);
  };
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void list();
        }}
      >
        <p className={styles.quiet}>{says.intro}</p>
        <Field
          label={says.year}
          size="small"
          {...(planYear === null ? {} : { hint: says.yearHint({ year: planYear }) })}
          {...(year === undefined ? { validationMessage: says.badYear } : {})}
        >
          <Input
            value={yearText}
            inputMode="numeric"
            onChange={(_event, data) => {
              setYearText(data.value);
              setListed(null);
            }}
          />
        </Field>
        <Field label={says.amounts} size="small">
          <Select
            value={amounts}
            onChange={(_event, data) => {
              setAmounts(data.value as RollWish["amounts"]);
              setListed(null);
            }}
          >
            {AMOUNTS.map((name) => (
              <option key={name} value={name}>
                {says.amountChoices[name]}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button
            type="submit"
            appearance={listed === null ? "primary" : "secondary"}
            disabled={isBusy || year === null || year === undefined}
          >
            {says.list}
          </Button>
        </div>
      </form>
      {listed !== null && <Changes key={`${listed.wish.year} ${listed.wish.amounts}`} listed={listed} engineMessages={engineMessages} />}
    </>
  );
}

function Changes({ listed: { checked, wish, plan }, engineMessages }: { listed: Listed; engineMessages: EngineMessages }) {
  const styles = useTurnStyles();
  const { session, state, saveTurned } = useUi();
  const { turning: says } = engineMessages;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const proposals = plan.changes.filter(({ confirm }) => confirm);
  const made = plan.changes.filter(({ confirm }) => !confirm);
  const take = (ids: readonly string[]): void => {
    setTaken(new Set(ids));
    setSaid(null);
  };
  const make = async (): Promise<void> => {
    setSaid(null);
    setMaking(true);
    session.dismissTrouble();
    await session.run(async () => {
      const suffix = says.suffix({ year: wish.year });
      setSaid(says.saved(await saveTurned!({ settings: checked.settings, wish, taken: [...taken], suffix })));
    });
    setMaking(false);
  };
  return (
    <>
      <p className={styles.quiet} role="status">
        {says.found({ from: plan.from, to: plan.to, changes: plan.changes.length, open: proposals.length })}
      </p>
      {proposals.length > 0 && (
        <section className={styles.section} aria-labelledby="turn-proposals">
          <h2 id="turn-proposals" className={styles.heading}>
            {says.proposals(proposals.length)}
          </h2>
          <p className={styles.small}>{says.proposalsHint}</p>
          <div className={styles.row}>
            <Button size="small" onClick={() => take(proposals.map(({ id }) => id))}>
              {says.all}
            </Button>
            <Button size="small" disabled={taken.size === 0} onClick={() => take([])}>
              {says.none}
            </Button>
          </div>
          <ChangeList
            changes={proposals}
            engineMessages={engineMessages}
            taken={taken}
            onTake={(id) => take(taken.has(id) ? [...taken].filter((one) => one !== id) : [...taken, id])}
          />
        </section>
      )}
      {made.length > 0 && (
        <section className={styles.section} aria-labelledby="turn-made">
          <h2 id="turn-made" className={styles.heading}>
            {says.made(made.length)}
          </h2>
          <p className={styles.small}>{says.madeHint}</p>
          <ChangeList changes={made} engineMessages={engineMessages} taken={null} />
        </section>
      )}
      {saveTurned !== undefined && (
        <div className={styles.section}>
          <p className={styles.small}>{says.whatIsMade}</p>
          <div>
            <Button appearance="primary" disabled={state.job !== null || isMaking} onClick={() => void make()}>
              {says.make({ year: wish.year })}
            </Button>
          </div>
        </div>
      )}
      {said !== null && (
        <p className={styles.quiet} role="status">
          {said}
        </p>
      )}
    </>
  );
}
