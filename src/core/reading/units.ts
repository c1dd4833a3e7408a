/** unitIn, unitLine: the money unit a heading, a bracket or a line above the table names. */
import { simplify, tidy } from "../words";
import {
  UNIT_AT_END,
  UNIT_IN_ENGLISH_LINE,
  UNIT_IN_FIGURES,
  UNIT_IN_LINE,
  UNIT_IN_NOTE,
  UNIT_NAMED,
  UNIT_TEXT,
  UNITS_IN_ENGLISH,
} from "../words/amount-words";

export interface MoneyUnit {
  /** 元, 万元 … in Simplified. */
  readonly name: string;
  /** Yuan per unit. */
  readonly factor: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  元: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  十万元: 100_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** The unit that a bracket or a cell names and nothing else; null for 人, 元/人 and the rest. Simplified, tidied input. */
export function unitIn(text: string): MoneyUnit | null {
  const match = UNIT_NAMED.exec(inWords(text));
  if (match) return named(match[1]!);
  if (text === "万" || text === "w") return named("万元");
  if (text === "千") return named("千元");
  return /[a-z0¥]/.test(text) ? inEnglish(text) : null;
}

/** 单位：10000元 as 单位：万元. */
const inWords = (text: string): string =>
  text.includes("单位") ? text.replace(UNIT_IN_FIGURES, (_, noughts: string) => IN_WORDS[noughts.replace(",", "").length]!) : text;

const IN_WORDS: Readonly<Record<number, string>> = { 2: "百元", 3: "千元", 4: "万元" };

/** rmb'000, k, 10krmb and nothing else. */
function inEnglish(text: string): MoneyUnit | null {
  const found = text.length > LONGEST_IN_ENGLISH ? undefined : Object.entries(UNITS_IN_ENGLISH).find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : named(found[0]);
}

const LONGEST_IN_ENGLISH = 24;
/** 金额以元计. */
const SHORTEST_NOTE = 5;

/** The unit stated in a line such as 编制单位：…　单位：元; null when it names none. */
export function unitLine(raw: string): MoneyUnit | null {
  if (raw.length > 300) return null;
  const text = inWords(simplify(tidy(raw)).toLowerCase());
  const match = UNIT_IN_LINE.exec(text);
  if (match) return named(match[1]!);
  const end = UNIT_AT_END.exec(text);
  if (end && text.length > 8) return named(end[1]!);
  if (UNIT_TEXT.test(text)) return unitIn(text.replace(/[()]/g, ""));
  const note = text.length >= SHORTEST_NOTE ? UNIT_IN_NOTE.exec(text) : null;
  if (note) return named(note[1]!);
  const english = /[a-z]/.test(text) ? UNIT_IN_ENGLISH_LINE.exec(text) : null;
  return english === null ? null : inEnglish(english[1] ?? english[2]!);
}

function named(name: string): MoneyUnit | null {
  const plain = name.replace("圆", "元");
  const factor = FACTORS[plain];
  return factor === undefined ? null : { name: plain, factor };
}
