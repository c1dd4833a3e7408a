/** LimitLine: one limit of the user's own: what it is for, how much per what, on what it rests and who set it. */
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Topic } from "../../../core/plan/subject";
import type { ListedRule, Measure } from "../../../core/policy";
import type { EngineMessages } from "../../engine/engine";
import { faultOf, isShare, type LimitDraft } from "./limit-drafts";
import { FIELD_GROUP } from "../../shell/style-parts";

/** Limits on record that are named; more of one topic are cases of it. */
const MOST_SHOWN = 4;

const useStyles = makeStyles({
  group: {
    ...FIELD_GROUP,
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  wide: { gridColumn: "1 / -1" },
  narrow: { minWidth: 0, width: "100%" },
  recorded: {
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface LimitLineProps {
  readonly draft: LimitDraft;
  readonly legend: string;
  readonly removal: ReactNode;
  readonly engineMessages: EngineMessages;
  /** Just added: the focus goes to it. */
  readonly isNew: boolean;
  /** Null before a topic is chosen. */
  readonly recorded: readonly ListedRule[] | null;
  readonly onChange: (change: Partial<LimitDraft>) => void;
}

export function LimitLine({ draft, legend, removal, engineMessages, isNew, recorded, onChange }: LimitLineProps) {
  const styles = useStyles();
  const {
    rules,
    settingsView: { limits: says },
  } = engineMessages;
  const topic = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isNew) topic.current?.focus();
    // Only when it appears.
  }, []);
  const fitting: readonly Measure[] = rules.limitChoices.find((choice) => choice.topic === draft.topic)?.measures ?? [];
  const measures = draft.measure === "" || fitting.includes(draft.measure) ? fitting : [draft.measure, ...fitting];
  const fault = faultOf(draft);
  // What has not been filled in yet is no mistake, and has to be filled in all the same.
  const amountMessage =
    fault === null || fault === "needTopic"
      ? {}
      : { validationMessage: says[fault], validationState: draft.amount.trim() === "" ? ("none" as const) : ("error" as const) };
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <Field
        className={styles.wide}
        label={says.topic}
        size="small"
        {...(fault === "needTopic" ? { validationMessage: says.needTopic } : {})}
      >
        <Select ref={topic} value={draft.topic} onChange={(_event, data) => onChange({ topic: data.value as Topic | "" })}>
          <option value="">{says.chooseTopic}</option>
          {rules.limitChoices.map((choice) => (
            <option key={choice.topic} value={choice.topic}>
              {rules.topics[choice.topic]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.narrow} label={isShare(draft.measure) ? says.share : says.amount} size="small" {...amountMessage}>
        <Input
          className={styles.narrow}
          value={draft.amount}
          inputMode="decimal"
          onChange={(_event, data) => onChange({ amount: data.value })}
        />
      </Field>
      <Field className={styles.narrow} label={says.unit} size="small">
        <Select
          value={draft.measure}
          disabled={measures.length === 0}
          onChange={(_event, data) => onChange({ measure: data.value as Measure })}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {rules.rules.measures[measure] ?? rules.rules.names.units[measure] ?? measure}
            </option>
          ))}
        </Select>
      </Field>
      {recorded !== null && (
        <p className={styles.recorded}>{recorded.length === 0 ? says.notRecorded : says.recorded(shown(recorded, rules))}</p>
      )}
      <Field className={styles.wide} label={says.basis} size="small">
        <Input value={draft.basis} placeholder={says.basisHint} onChange={(_event, data) => onChange({ basis: data.value })} />
      </Field>
      <Field className={styles.wide} label={says.setBy} size="small">
        <Input value={draft.setBy} onChange={(_event, data) => onChange({ setBy: data.value })} />
      </Field>
      <div className={styles.wide}>{removal}</div>
    </fieldset>
  );
}

/** 每人每年 2000 元（未经核实：…）. */
function shown(recorded: readonly ListedRule[], ruleMessages: EngineMessages["rules"]): string[] {
  const texts = recorded.map((rule) => {
    const { limit, trust } = ruleMessages.text(rule);
    return rule.isConfirmed ? limit : ruleMessages.view.doubted({ limit, trust });
  });
  const different = [...new Set(texts)];
  return different.length > MOST_SHOWN ? [...different.slice(0, MOST_SHOWN), "…"] : different;
}
