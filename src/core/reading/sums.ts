/** computed: products and sums written out in a cell: 人均100元×50人, 50人×100元/人, 100*50+2000. */
import { ABOUT_BEFORE } from "../words/amount-words";
import { COST_HEADING } from "../words/heading-words";
import { COST_IN_WORDS, FACTOR, LABEL_OF_TERM } from "../words/sum-words";
import { figure, type Figure } from "./figures";
import { FACTOR_JOINT, MONTHLY_AND_YEARLY, PLUS, PRICE_ALONE, STATED_SUM } from "../words/figure-words";

export interface Computed extends Figure {
  /** Its factors as written, in order; of a sum, those of its first product. */
  readonly factors: readonly number[];
  readonly isAbout: boolean;
  /** What the sum or product comes to, where another result is written behind it; in units of `unit`, or of the column. */
  readonly worked?: number;
}

interface Factor {
  readonly value: number;
  readonly unit: number | null;
  /** A price (100元/人, 人均100), a sum of money (500元), a count (50人) or a bare number. */
  readonly kind: "price" | "money" | "count" | "number";
}

const UNITS: Readonly<Record<string, number>> = { 亿元: 1e8, 万元: 1e4, 万: 1e4, 千元: 1000, 千: 1000, 百元: 100, 元: 1, 圆: 1, 块: 1 };

/** Null when the text is no sum or product of figures with one clear meaning. */
export function computed(text: string, factor: number): Computed | null {
  // 0x10 is no product.
  if (text.length > 120 || /^0[*×]/.test(text)) return null;
  const [, monthly, yearly] = MONTHLY_AND_YEARLY.exec(text) ?? [];
  // 每月150元，全年1800元 by itself says the same twice; where it does not, it says nothing.
  if (monthly !== undefined)
    return Math.abs(Number(monthly) * 12 - Number(yearly)) < 0.005 ? { value: Number(yearly), unit: 1, factors: [], isAbout: false } : null;
  const sides = text.replace(STATED_SUM, "=").split("=");
  if (sides.length > 2) return null;
  const worked = sumOf(sides[0]!, factor) ?? costsOf(sides[0]!, factor);
  // 每人200元，共2000元: how many they are is not told, what they cost is.
  if (worked === null && sides.length === 2 && !text.includes("=") && PRICE_ALONE.test(sides[0]!)) {
    const stated = figure(sides[1]!, factor);
    return stated && { ...stated, factors: [], isAbout: false };
  }
  if (sides.length === 1 || !worked) return worked;
  // The result that is written down stands; whether it is right is for a check to say.
  const stated = figure(sides[1]!, factor) ?? null;
  if (!stated) return null;
  const unit = stated.unit ?? worked.unit;
  const yuan = worked.value * (worked.unit ?? factor);
  const isSame = Math.abs(yuan - stated.value * (unit ?? factor)) < 0.01;
  return {
    value: stated.value,
    unit,
    factors: worked.factors,
    isAbout: worked.isAbout,
    ...(isSame ? {} : { worked: Number((yuan / (unit ?? factor)).toPrecision(15)) }),
  };
}

/** 奖品500元，场地300元: what is bought and what is hired, each with its price; who pays which part is no such list. */
function costsOf(text: string, factor: number): Computed | null {
  const parts = text.split(/[,;]/);
  if (parts.length < 2 || parts.length > 12) return null;
  let total = 0;
  for (const part of parts) {
    const [, label, money] = COST_IN_WORDS.exec(part) ?? [];
    const cost = label === undefined || !COST_HEADING.test(label) ? null : figure(money!, factor);
    if (cost === null || cost.unit === null) return null;
    total += cost.value * cost.unit;
  }
  return { value: Number(total.toPrecision(15)), unit: 1, factors: [], isAbout: false };
}

function sumOf(text: string, factor: number): Computed | null {
  const terms = text.split(PLUS);
  if (terms.length > 12) return null;
  let total = 0;
  let factors: readonly number[] | null = null;
  let unit: number | null = null;
  let isAbout = false;
  for (const term of terms) {
    const product = productOf(term);
    const plain = product ? null : moneyTerm(term, factor);
    const part = product ?? plain;
    if (!part || (terms.length === 1 && !product)) return null;
    if (product) {
      factors ??= product.factors;
      isAbout ||= product.isAbout;
    }
    unit ??= part.unit;
    total += part.value * (part.unit ?? factor);
  }
  const applied = unit ?? factor;
  return { value: Number((total / applied).toPrecision(15)), unit, factors: factors ?? [], isAbout };
}

/** A term of a sum: 2000元, 场地300元. */
function moneyTerm(term: string, factor: number): Figure | null {
  return figure(term.replace(LABEL_OF_TERM, "").replace(/\([^()\d]*\)$/, ""), factor);
}

function productOf(text: string): Computed | null {
  const factors: Factor[] = [];
  const joints: string[] = [];
  let isAbout = false;
  let at = 0;
  while (at < text.length) {
    if (factors.length > 0) {
      const joint = FACTOR_JOINT;
      joint.lastIndex = at;
      const sign = joint.exec(text)![0];
      joints.push(sign === "*" || sign === "×" || sign === "·" ? "*" : ",");
      at += sign.length;
    }
    const brackets = /^\(([^()]{1,30})\)/.exec(text.slice(at));
    FACTOR.lastIndex = brackets ? at + 1 : at;
    const match = FACTOR.exec(text);
    if (!match || match[0] === "") return null;
    const read = factorOf(match);
    if (!read) return null;
    if (ABOUT_BEFORE.test(match[1]!)) isAbout = true;
    factors.push(read);
    at = FACTOR.lastIndex;
    if (brackets && text[at++] !== ")") return null;
    if (factors.length > 6) return null;
  }
  return multiply(factors, joints, isAbout);
}

function factorOf(match: RegExpExecArray): Factor | null {
  const [, , per, digits, percent, unitText, tail = "", counter = ""] = match;
  const plain = figure(digits!, 1);
  if (!plain) return null;
  const value = percent ? plain.value / 100 : plain.value;
  const unit = unitText === undefined ? null : UNITS[unitText]!;
  // 2千人: the unit belongs to the count.
  if (unit !== null && unitText !== undefined && !unitText.includes("元") && counter !== "" && per === undefined)
    return { value: value * unit, unit: null, kind: "count" };
  if (per !== undefined || tail !== "") return { value, unit, kind: "price" };
  if (unit !== null) return { value, unit, kind: "money" };
  return { value, unit: null, kind: counter === "" ? "number" : "count" };
}

function multiply(factors: readonly Factor[], joints: readonly string[], isAbout: boolean): Computed | null {
  if (factors.length < 2) return null;
  const prices = factors.filter((factor) => factor.kind === "price" || factor.kind === "money");
  if (prices.length > 1) return null;
  // Joined by a comma or by nothing, only a price and counts make a product: 50人，每人100元.
  if (joints.includes(",") && (prices[0]?.kind !== "price" || factors.some((factor) => factor.kind === "number"))) return null;
  const value = factors.reduce((product, factor) => product * factor.value, 1);
  return { value: Number(value.toPrecision(15)), unit: prices[0]?.unit ?? null, factors: factors.map((factor) => factor.value), isAbout };
}
