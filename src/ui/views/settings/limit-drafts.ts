/** Lines of 标准覆盖 as the form holds them: understood ones as choices, the others as they stand. */
import type { LimitOverride } from "../../../core/plan/settings";
import type { Topic } from "../../../core/plan/subject";
import type { ListedRule, Measure, UserLimit } from "../../../core/policy";
import type { RuleMessages } from "../../engine/rule-messages";
import { figureIn, grouped } from "../../state/setting-fields";

export interface LimitDraft {
  /** Tells the lines apart while they are added and removed. */
  readonly key: number;
  /** The line of the sheet that the user has not touched: it is saved as it stands. Null for what is new or changed. */
  readonly line: LimitOverride | null;
  /** False for a line of the sheet that limits nothing. */
  readonly isRead: boolean;
  readonly topic: Topic | "";
  readonly measure: Measure | "";
  readonly amount: string;
  readonly basis: string;
  readonly setBy: string;
}

export type LimitFault = "needTopic" | "badAmount" | "badShare";

export function isShare(measure: string): boolean {
  return measure.startsWith("share/");
}

/** `understood`: what each line was read as, null where it limits nothing. */
export function draftsOf(overrides: readonly LimitOverride[], understood: readonly (UserLimit | null)[]): readonly LimitDraft[] {
  return overrides.map((line, key) => {
    const limit = understood[key] ?? null;
    const shared = { key, line, basis: line.basis, setBy: line.setBy };
    if (limit === null) return { ...shared, isRead: false, topic: "", measure: "", amount: "" };
    const measure = (limit.unit === "share" ? `share/${limit.base}` : limit.unit) as Measure;
    const value = limit.unit === "share" ? Math.round(limit.value * 10_000) / 100 : limit.value;
    return { ...shared, isRead: true, topic: limit.topic, measure, amount: grouped(value) };
  });
}

/** A line to fill in; who set the last one likely sets this one too. */
export function newDraft(drafts: readonly LimitDraft[]): LimitDraft {
  return {
    key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1,
    line: null,
    isRead: true,
    topic: "",
    measure: "",
    amount: "",
    basis: "",
    setBy: drafts.at(-1)?.setBy ?? "",
  };
}

/** What the user changed of a line; another topic takes its own usual unit where the old one does not fit. */
export function changed(draft: LimitDraft, change: Partial<LimitDraft>, choices: RuleMessages["limitChoices"]): LimitDraft {
  const next = { ...draft, ...change, line: null };
  const fitting: readonly Measure[] = choices.find(({ topic }) => topic === next.topic)?.measures ?? [];
  return change.topic === undefined || (next.measure !== "" && fitting.includes(next.measure))
    ? next
    : { ...next, measure: fitting[0] ?? "" };
}

/** What is wrong with a line; null: it can be saved. A new line without anything in it is none. */
export function faultOf({ line, topic, measure, amount, basis }: LimitDraft): LimitFault | null {
  if (line !== null || (topic === "" && amount.trim() === "" && basis.trim() === "")) return null;
  if (topic === "" || measure === "") return "needTopic";
  const value = figureIn(amount);
  if (isShare(measure)) return value !== null && (value === 0 || (value > 1 && value <= 100)) ? null : "badShare";
  return value === null ? "badAmount" : null;
}

/** The lines to be saved, once none has a fault. */
export function linesOf(drafts: readonly LimitDraft[], { written }: RuleMessages["rules"]): LimitOverride[] {
  return drafts.flatMap(({ line, topic, measure, amount, basis, setBy }) => {
    if (line !== null) return [line];
    const value = figureIn(amount);
    if (topic === "" || measure === "" || value === null) return [];
    return [
      { topic: written.topics[topic], amount: value, unit: written.measures[measure] ?? "", basis: basis.trim(), setBy: setBy.trim() },
    ];
  });
}

/** The limits on record for a topic, the place's own in the stead of the country's of the same unit. */
export function recordedFor(topic: Topic, rules: readonly ListedRule[]): readonly ListedRule[] {
  const limits = rules.filter((rule) => rule.kind === "limit" && rule.topics.includes(topic));
  return limits.filter(
    ({ level, unit }) => level !== "national" || !limits.some((other) => other.level !== "national" && other.unit === unit),
  );
}
