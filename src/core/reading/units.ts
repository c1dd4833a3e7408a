/** unitIn, unitLine: the money unit a heading, a bracket or a line above the table names. */
import { simplify, tidy } from "../words";

export interface MoneyUnit {
  /** 元, 万元 … in Simplified. */
  readonly name: string;
  /** Yuan per unit. */
  readonly factor: number;
}

const FACTORS: Readonly<Record<string, number>> = {
  元: 1,
  圆: 1,
  百元: 100,
  千元: 1000,
  万元: 10_000,
  十万元: 100_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};
const NAMED = /^(?:计价|金额|货币|计量)?(?:单位)?[:为]?(?:人民币|新?台币|rmb)?[:]?(十?百?千?[万亿]?[元圆])(?:人民币|整)?$/;
/** 单位：万元, 金额单位：人民币元, 单位（元）; 单位：某某工会 names a unit of another kind. */
const LINE = /(?:单位|币种)[:为是]?[(]?(?:人民币|新?台币)?(十?百?千?[万亿]?[元圆])(?![\u4e00-\u9fff])/;

/** The unit that a bracket or a cell names and nothing else; null for 人, 元/人 and the rest. Simplified, tidied input. */
export function unitIn(text: string): MoneyUnit | null {
  const match = NAMED.exec(text);
  if (match) return named(match[1]!);
  return text === "万" || text === "w" ? named("万元") : null;
}

/** The unit stated in a line such as 编制单位：…　单位：元; null when it names none. */
export function unitLine(raw: string): MoneyUnit | null {
  if (raw.length > 300) return null;
  const text = simplify(tidy(raw)).toLowerCase();
  const match = LINE.exec(text);
  if (match) return named(match[1]!);
  const end = /[\u4e00-\u9fff\d][(](?:单位[:为]?)?(?:人民币)?([百千万]{0,2}元)[)]$/.exec(text);
  if (end && text.length > 8) return named(end[1]!);
  return /^[(]?(?:人民币)?[百千万]?元[)]?$/.test(text) ? unitIn(text.replace(/[()]/g, "")) : null;
}

function named(name: string): MoneyUnit | null {
  const plain = name.replace("圆", "元");
  const factor = FACTORS[plain];
  return factor === undefined ? null : { name: plain, factor };
}
