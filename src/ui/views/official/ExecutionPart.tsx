/** ExecutionPart: 预算执行情况: how much of the budget is spent, in the year and in each half, and which activities need a look. */
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { figure, percent } from "../../../core/messages/figures";
import type { ActivityExecution, ExecutionFigures, PeriodExecution } from "../../../core/ledger";
import type { NamedExecution, NamedPeriod } from "../../../core/official";
import { readWarnRate, warnRateIn } from "../../../core/official/warn-rate";
import { type Fen, yuan } from "../../../core/plan/money";
import { useUi } from "../../shell/context";
import type { Checked, EngineMessages } from "../../engine/engine";
import { ChoiceRow } from "./ChoiceRow";
import { ExecutionBars } from "./ExecutionBars";
import { FlaggedActivities } from "./FlaggedActivities";
import { MakeButton } from "./MakeButton";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, margin: 0 },
  figure: { display: "flex", flexDirection: "column" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  warn: { width: "96px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "3px 2px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left", verticalAlign: "top" },
  number: { textAlign: "right", whiteSpace: "nowrap" },
});

interface ExecutionPartProps {
  readonly checked: Checked;
  readonly messages: EngineMessages["official"];
  /** Null where no plan says anything of 实际支出. */
  readonly execution: NamedExecution | null;
}

const keyOf = ({ kind, index }: Pick<PeriodExecution, "kind" | "index">): string => `${kind}${index}`;

export function ExecutionPart({ checked, messages, execution }: ExecutionPartProps) {
  const styles = useStyles();
  const shared = usePartStyles();
  const { session, state, messages: general } = useUi();
  const [chosen, setChosen] = useState("year1");
  const [warnText, setWarnText] = useState<string | null>(null);
  const { execution: says } = messages;
  if (execution === null)
    return (
      <>
        <p className={shared.text}>{says.none}</p>
        <div>
          <Button disabled={state.job !== null} onClick={() => void session.check("official")}>
            {general.check.again}
          </Button>
        </div>
      </>
    );
  const standing = warnRateIn(checked.workbook);
  const warnAt = warnText === null ? standing : readWarnRate(warnText);
  const views = execution.periods.filter(({ kind }) => kind === "year" || kind === "half" || kind === "term");
  const year = views.find(({ kind }) => kind === "year")!;
  const period = views.find((one) => keyOf(one) === chosen) ?? year;
  const isYear = period === year;
  const activities = isYear ? execution.activities : execution.activities.filter((one) => isIn(one, period));
  const blank = execution.activities.filter(({ actualFen }) => actualFen === null).length;
  return (
    <>
      <ChoiceRow
        label={says.period}
        isSmall
        value={keyOf(period)}
        onChoose={setChosen}
        options={[year, ...views.filter((one) => one !== year)].map((one) => ({
          key: keyOf(one),
          name: one === year ? says.wholeYear : one.name,
        }))}
      />
      <dl className={styles.figures}>
        <Figure name={says.planned} text={money(period.plannedFen, says.unknown)} />
        <Figure name={says.actual} text={money(period.actualFen, says.unknown)} />
        <Figure name={says.rate} text={share(period.rate, says.unknown)} />
      </dl>
      {blank > 0 && <p className={shared.quiet}>{says.blank(blank)}</p>}
      <FlaggedActivities activities={activities} warnAt={warnAt ?? standing} checked={checked} messages={messages} />
      <Field label={says.warnAt} hint={says.warnHint} {...(warnAt === null ? { validationMessage: says.warnBad } : {})}>
        <Input
          className={styles.warn}
          size="small"
          inputMode="decimal"
          value={warnText ?? percent(standing).replace("%", "")}
          onChange={(_event, data) => setWarnText(data.value)}
        />
      </Field>
      <MakeButton name={says.make} wish={warnAt === null ? null : { kind: "execution", warnAt }} messages={messages} />
      <ExecutionBars title={says.bySubject} subjects={period.subjects} warnAt={warnAt ?? standing} messages={messages} />
      <TimeTable periods={execution.periods.filter((one) => isPartOf(one, period))} messages={messages} />
      <p className={shared.quiet}>{says.inMonths}</p>
    </>
  );
}

/** True for an activity of which some spending falls into the period. */
function isIn({ byQuarter }: ActivityExecution, { quarters }: NamedPeriod): boolean {
  return quarters.some((quarter) => (byQuarter[quarter] ?? null) !== null);
}

/** The stretches a period is made of: quarters, in a school year terms, and what has no month. */
function isPartOf(one: NamedPeriod, period: NamedPeriod): boolean {
  if (one === period || one.kind === "half" || one.kind === "year") return false;
  return period.kind === "year" || (one.quarters.length > 0 && one.quarters.every((quarter) => period.quarters.includes(quarter)));
}

function money(fen: Fen | null, unknown: string): string {
  return fen === null ? unknown : figure(yuan(fen));
}

function share(rate: number | null, unknown: string): string {
  return rate === null ? unknown : percent(rate);
}

function Figure({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.amount}>{text}</dd>
    </div>
  );
}

function TimeTable({
  periods,
  messages: { execution: says },
}: {
  periods: readonly (NamedPeriod & ExecutionFigures)[];
  messages: EngineMessages["official"];
}) {
  const styles = useStyles();
  const shared = usePartStyles();
  if (periods.length === 0) return null;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{says.byTime}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell} scope="col">
              {says.time}
            </th>
            {[says.planned, says.actual, says.rate].map((name) => (
              <th key={name} className={number} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map((one) => (
            <tr key={keyOf(one)}>
              <th className={styles.cell} scope="row">
                {one.name}
              </th>
              <td className={number}>{money(one.plannedFen, says.unknown)}</td>
              <td className={number}>{money(one.actualFen, says.unknown)}</td>
              <td className={number}>{share(one.rate, says.unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
