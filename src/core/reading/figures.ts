/** figure: one number with its unit, in Arabic or Chinese figures: 2,000元, 1万5, 贰仟元整, 3元5角. */
import { MONEY_UNITS } from "../words/amount-words";
import { chineseNumber } from "../words/chinese-number";
import { FIGURE_IN_CHINESE } from "../words/sum-words";
import { BIG_FIGURE, FALLING_STEP, PLAIN_FIGURE, SPOKEN_COINS, YUAN_END } from "../words/figure-words";

export interface Figure {
  /** In units of `unit`, or of the column where that is null. */
  readonly value: number;
  /** Yuan per unit named in the text. */
  readonly unit: number | null;
}

/** Null when the text is not one figure. `factor` is the column's unit in yuan. */
export function figure(text: string, factor: number): Figure | null {
  if (text === "" || text.length > 60) return null;
  if (/^\(\d[\d,]*(?:\.\d+)?\)$/.test(text)) {
    const inside = figure(text.slice(1, -1), factor);
    return inside && { value: -inside.value, unit: inside.unit };
  }
  const plain = PLAIN_FIGURE.exec(text);
  if (plain && (plain[2] !== undefined || (plain[3] ?? "").length > 1)) return plainFigure(plain, factor);
  const coins = SPOKEN_COINS.exec(text);
  if (coins && (text.includes("角") || text.includes("分")))
    return { value: (Number(coins[1]) * 100 + Number(coins[2]) * 10 + Number(coins[3] ?? 0)) / 100, unit: 1 };
  return mixedFigure(text) ?? chineseFigure(text);
}

function plainFigure(match: RegExpExecArray, factor: number): Figure | null {
  const [, sign, whole = "0", decimals = "", power = "", unit] = match;
  // 2.000 may mean two thousand; only a unit or a larger column unit tells.
  if (unit === undefined && factor === 1 && decimals === ".000" && whole.length <= 3 && whole !== "0") return null;
  const value = Number(whole.replace(/,/g, "") + (decimals === "." ? "" : decimals) + power) * (sign === "-" || sign === "负" ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  if (unit === undefined) return { value, unit: null };
  // 千 and 百 belong to the number (5千元 is five thousand yuan), 万 is a unit that columns have.
  const small = unit.startsWith("千") || unit === "k" ? 1000 : unit.startsWith("百") && !unit.includes("万") ? 100 : null;
  if (small !== null) return small === factor ? { value, unit: small } : { value: Number((value * small).toPrecision(15)), unit: 1 };
  return { value, unit: unit === "百万" ? 1_000_000 : unit === "亿元" ? 100_000_000 : (MONEY_UNITS[unit] ?? 1) };
}

const STEP_UNITS: Readonly<Record<string, number>> = { 亿: 100_000_000, 万: 10_000, 千: 1000, 百: 100, 十: 10 };

/** 1万5千, 1万2, 2千5, 1万2000元: figures with falling units; a last single figure stands for the next unit down. */
function mixedFigure(text: string): Figure | null {
  const bare = text.replace(YUAN_END, "");
  const step = new RegExp(FALLING_STEP);
  let value = 0;
  let last = Infinity;
  let steps = 0;
  while (step.lastIndex < bare.length) {
    const match = step.exec(bare);
    if (!match) return null;
    const unit = match[2] ? STEP_UNITS[match[2]]! : steps > 0 && match[1]!.length === 1 ? last / 10 : 1;
    const part = Number(match[1]) * unit;
    if (unit >= last || part >= last) return null;
    value += part;
    last = unit;
    steps++;
    if (unit === 1) break;
  }
  return steps > 1 && (step.lastIndex >= bare.length || step.lastIndex === 0) ? { value, unit: 1 } : null;
}

/** 贰仟元整, 一万二, 伍佰元伍角, 五千. */
function chineseFigure(text: string): Figure | null {
  const match = FIGURE_IN_CHINESE.exec(text);
  if (!match) return null;
  const [, minus, whole, yuan, jiao, fen] = match;
  const value = chineseNumber(whole!);
  if (value === null) return null;
  const cents = (jiao ? (chineseNumber(jiao) ?? NaN) * 10 : 0) + (fen ? (chineseNumber(fen) ?? NaN) : 0);
  if (!Number.isFinite(cents)) return null;
  const total = (value * 100 + cents) / 100;
  return { value: minus ? -total : total, unit: yuan !== undefined || BIG_FIGURE.test(whole!) ? 1 : null };
}
