/** unitIn, unitLine: the money unit a heading, a bracket or a line above the table names. */
import { simplify, tidy } from "../words";
import { UNIT_AT_END, UNIT_IN_LINE, UNIT_NAMED, UNIT_TEXT } from "../words/amount-words";

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
  const match = UNIT_NAMED.exec(text);
  if (match) return named(match[1]!);
  return text === "万" || text === "w" ? named("万元") : null;
}

/** The unit stated in a line such as 编制单位：…　单位：元; null when it names none. */
export function unitLine(raw: string): MoneyUnit | null {
  if (raw.length > 300) return null;
  const text = simplify(tidy(raw)).toLowerCase();
  const match = UNIT_IN_LINE.exec(text);
  if (match) return named(match[1]!);
  const end = UNIT_AT_END.exec(text);
  if (end && text.length > 8) return named(end[1]!);
  return UNIT_TEXT.test(text) ? unitIn(text.replace(/[()]/g, "")) : null;
}

function named(name: string): MoneyUnit | null {
  const plain = name.replace("圆", "元");
  const factor = FACTORS[plain];
  return factor === undefined ? null : { name: plain, factor };
}
