/** indicatorsOf: targets and how far they are reached. Targets come from 工会参数 or from the plan's own words, quoted; none is invented. */
import { type CellRef, columnName } from "../grid/area";
import { type Fen, yuan } from "../plan/money";
import type { Field, Plan } from "../plan/plan";
import { type Indicator, type Named, type RegisterIndicator, type RegisterSheet, registerValue } from "../plan/register";
import type { Settings, TargetSetting } from "../plan/settings";
import { chineseNumber } from "../words/chinese-number";
import { pairsIn, wordsIn } from "../words";
import { rememberedByShape } from "../words/remembered";
import { CLAUSE_END, COUNT_ASKED, EACH_PART, SHARE_ASKED, TIMES_SAID, YEARS_APART } from "../words/register-words";
import type { LedgerLine } from "../plan/ledger";
import { REGISTERS } from "./kinds";
import { doneInPlan, PLAN_INDICATORS, rowsByIndicator } from "./plan-indicators";
import { timesIn } from "./times";
import { wordOf } from "./values";

/** 入会率: members of employees, both told in 工会参数. */
const MEMBERSHIP = { id: "membership-rate", name: { zh: "入会率", en: "Membership" }, words: ["入会率"] } as const;

/** In the order of the registers; only what has a target or is known. */
export function indicatorsOf(
  registers: readonly RegisterSheet[],
  plans: readonly Plan[],
  { profile, targets = [] }: Pick<Settings, "profile" | "targets">,
  lines: readonly LedgerLine[],
): readonly Indicator[] {
  const clauses = clausesByWord(plans);
  const rows = rowsByIndicator(lines);
  const asked = (name: Named, words: readonly string[], isShare: boolean, counted = COUNT_ASKED): Asked | null =>
    inSettings(targets, name, words, isShare) ?? inWords(clauses, words, isShare, counted);
  const { members, employees } = profile;
  const list: Indicator[] = [];
  const rate = asked(MEMBERSHIP.name, MEMBERSHIP.words, true);
  const joined = members !== null && employees !== null && employees > 0 ? members / employees : null;
  if (rate !== null || joined !== null)
    list.push({ ...indicator(MEMBERSHIP, true, rate), done: joined, from: joined === null ? null : SETTINGS_SHEET });
  for (const kind of REGISTERS) {
    const sheets = registers.filter(({ register, entries }) => register.id === kind.id && entries.length > 0);
    for (const one of kind.indicators ?? []) {
      const isShare = one.of !== undefined;
      const target = asked(one.name, one.words, isShare);
      const done = sheets.length === 0 ? null : doneOf(one, sheets, { members, employees });
      if (target === null && done === null) continue;
      list.push({ ...indicator(one, isShare, target), done, from: done === null ? null : placeOf(one, sheets[0]!) });
    }
  }
  for (const one of PLAN_INDICATORS) {
    const isShare = one.isShare === true;
    const told = isShare ? null : doneInPlan(one, rows.get(one)!, registers);
    // What the rows are planned for is asked for by the plan, as its months say it.
    const target =
      asked(one.name, one.words, isShare, TIMES_SAID) ??
      (told === null || told.cell === null ? null : { target: told.planned, text: told.text, cell: told.cell });
    if (target !== null || told !== null)
      list.push({ ...indicator(one, isShare, target), done: told?.done ?? null, from: told?.from ?? null });
  }
  return list;
}

const SETTINGS_SHEET = "工会参数";

interface Asked {
  readonly target: number;
  readonly text: string;
  readonly cell: CellRef | null;
}

function indicator(
  { id, name }: { readonly id: string; readonly name: Named },
  isShare: boolean,
  asked: Asked | null,
): Omit<Indicator, "done" | "from"> {
  return { id, name, isShare, target: asked?.target ?? null, targetText: asked?.text ?? null, targetCell: asked?.cell ?? null };
}

interface Clause {
  /** As it stands in the plan. */
  readonly text: string;
  readonly field: Field<string | null>;
  /** Which of the plans' it is. */
  readonly at: number;
}

/** The words of all indicators: of what a plan says little has any of them. */
const ALL_WORDS = [
  ...new Set([MEMBERSHIP, ...REGISTERS.flatMap(({ indicators = [] }) => indicators), ...PLAN_INDICATORS].flatMap(({ words }) => words)),
];
const mayName = wordsIn(ALL_WORDS);
const NO_WORDS: readonly string[] = [];

/** The words of indicators in a text that asks for a share or a count; there are no figures in them, and which are asked for does not matter. */
const namesIn = rememberedByShape((text): readonly string[] => {
  if (text === "" || !mayName(text)) return NO_WORDS;
  const word = wordOf(text);
  if (!COUNT_ASKED.test(word) && !SHARE_ASKED.test(word)) return NO_WORDS;
  return ALL_WORDS.filter((one) => word.includes(one));
});

/** Two of these, one behind the other, stand in every clause that asks for a share, or for something to be counted. */
const mayAsk = pairsIn("0123456789一二两三四五六七八九十百", "%个分次篇期项条人场对户");

/** Every clause of the plans that may ask for something, by the words of indicators that it names: of notes and of what rows say. */
function clausesByWord(plans: readonly Plan[]): ReadonlyMap<string, readonly Clause[]> {
  const clauses = new Map<string, Clause[]>();
  let count = 0;
  const add = (field: Field<string | null> | null): void => {
    if (field === null) return;
    const whole = field.text;
    if (whole === "" || !mayAsk(whole) || !mayName(whole) || namesIn(whole).length === 0) return;
    for (const text of whole.split(CLAUSE_END)) {
      const clause: Clause = { text, field, at: count++ };
      for (const name of namesIn(text)) {
        const same = clauses.get(name);
        if (same === undefined) clauses.set(name, [clause]);
        else same.push(clause);
      }
    }
  };
  for (const { notes, items } of plans) {
    for (const note of notes) add(note);
    for (const item of items) {
      add(item.activity);
      add(item.task);
      add(item.content);
      add(item.remark);
    }
  }
  return clauses;
}

/** The first clause that names the indicator by any of its words and says how much. */
function inWords(
  clauses: ReadonlyMap<string, readonly Clause[]>,
  words: readonly string[],
  isShare: boolean,
  counted: RegExp,
): Asked | null {
  let first: Clause | null = null;
  let asked: Asked | null = null;
  for (const name of words) {
    for (const clause of clauses.get(name) ?? []) {
      if (first !== null && clause.at >= first.at) break;
      const { text, field } = clause;
      // A count is asked for in the words after its name, or right before it: 每年不少于2篇信息报送.
      const target = isShare ? shareIn(wordOf(text)) : countIn(wordOf(text), counted);
      if (target === null) continue;
      first = clause;
      asked = { target, text: text.trim(), cell: field.cell };
      break;
    }
  }
  return asked;
}

function inSettings(targets: readonly TargetSetting[], name: Named, words: readonly string[], isShare: boolean): Asked | null {
  const wanted = wordOf(name.zh);
  const line = targets.find((one) => {
    const said = wordOf(one.name);
    return said === wanted || said === wordOf(name.en) || words.some((word) => said === word);
  });
  if (line === undefined) return null;
  const { value, cell } = line;
  const text = String(value);
  const target =
    typeof value === "number"
      ? isShare && value > 1
        ? value / 100
        : value
      : isShare
        ? shareIn(wordOf(text))
        : (countIn(wordOf(text)) ?? plainIn(text));
  return target === null ? null : { target, text, cell };
}

function plainIn(text: string): number | null {
  const found = /^\d+(?:\.\d+)?$/.exec(text.trim());
  return found === null ? null : Number(found[0]);
}

function shareIn(word: string): number | null {
  const found = SHARE_ASKED.exec(word);
  if (found === null) return null;
  const percent = found[1] === undefined ? chineseNumber(found[2]!) : Number(found[1]);
  return percent === null || percent > 100 ? null : percent / 100;
}

/** `counted`: by which words it is counted. */
function countIn(word: string, counted = COUNT_ASKED): number | null {
  if (YEARS_APART.test(word)) return null;
  const found = counted.exec(word);
  const times = found === null ? null : timesIn(found[1]!);
  const each = EACH_PART.find(([pattern]) => pattern.test(word));
  return times === null ? null : times * (each?.[1] ?? 1);
}

function doneOf(
  { filled, sum, of }: RegisterIndicator,
  sheets: readonly RegisterSheet[],
  { members, employees }: { readonly members: number | null; readonly employees: number | null },
): number | null {
  const entries = sheets.flatMap((sheet) => sheet.entries);
  const isFilled = (value: unknown): boolean => value !== null && value !== false;
  const added = (column: string): number | null => {
    const isMoney = sheets[0]!.register.columns.find(({ id }) => id === column)?.kind === "money";
    const known = entries.map((entry) => registerValue(entry, column)).filter((value): value is number => typeof value === "number");
    const total = known.reduce((one, other) => one + other, 0);
    return known.length === 0 ? null : isMoney ? yuan(total as Fen) : total;
  };
  const part =
    sum !== undefined
      ? added(sum)
      : filled === undefined
        ? distinct(sheets)
        : entries.filter((entry) => isFilled(registerValue(entry, filled))).length;
  if (of === undefined || part === null) return part;
  const whole = of === "entries" ? entries.length : of === "members" ? members : of === "employees" ? employees : added(of.column);
  return whole === null || whole === 0 ? null : part / whole;
}

/** Entries, or, where a register names persons and is counted against all of them, persons. */
function distinct(sheets: readonly RegisterSheet[]): number {
  const entries = sheets.flatMap((sheet) => sheet.entries);
  const { register } = sheets[0]!;
  if (register.indicators?.some(({ of }) => of === "members" || of === "employees") !== true) return entries.length;
  const names = entries.map((entry) => registerValue(entry, "person")).filter((name) => typeof name === "string");
  return new Set(names.map((name) => wordOf(String(name)))).size;
}

function placeOf({ filled, sum, of }: RegisterIndicator, { sheet, layout, register }: RegisterSheet): string {
  const column =
    layout.columns[filled ?? sum ?? (of === "members" || of === "employees" ? "person" : "")] ??
    layout.columns[register.columns.find(({ isRequired }) => isRequired === true)!.id];
  return column === undefined ? sheet : `${sheet}!${columnName(column)}`;
}
