/** readAmount: what an amount cell says, in every way of writing we know. A missing or unreadable amount is null, never zero. */
import { changedAmount } from "./changed-amounts";
import { isDateFormat } from "../grid/dates";
import { type Cell, isCellError } from "../grid/grid";
import { type Fen, fenFromYuan, hasFractionOfFen } from "../plan/money";
import type { AmountForm, AmountReading } from "../plan/plan";
import { simplify, tidy } from "../words";
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  ABOUT_WITHIN,
  AMOUNT_LABEL,
  AMOUNT_REMARK,
  AMOUNT_SCRUBBED,
  AMOUNT_TAIL,
  AMOUNT_TO_COME,
  DIGITS_IN_HAN,
  FOOTNOTE_MARK,
  FOREIGN_CURRENCY,
  JIAO_FEN,
  LOWER_OF_RANGE,
  MONEY_FORMAT,
  NO_AMOUNT,
  OPEN_TAIL,
  OWN_CURRENCY,
  PER_WORD,
  PER_YEAR_END,
  RANGE_SIGN,
  TEN_THOUSAND_FORMAT,
  THOUSAND_FORMAT,
  TIMES_SIGN,
  TIMES_X,
  SPACED_FIGURES,
  TRAILING_UNIT,
} from "../words/amount-words";
import { LABEL_BEFORE_FIGURE, MONEY_IN_REMARK } from "../words/sum-words";
import { figure } from "./figures";
import { digits } from "./month-tokens";
import { type Computed, computed } from "./sums";
import { remembered } from "../words/remembered";

/** Longer texts are prose, not amounts. */
const MAX_LENGTH = 200;

/** Reads an amount cell; `factor` is how many yuan one of the column's unit is. A reading for every input; nothing throws. */
export function readAmount(cell: Cell, factor = 1): AmountReading {
  const isFormula = cell.formula !== undefined;
  const { value } = cell;
  const bare = (form: AmountForm): AmountReading => ({ ...EMPTY, form, unitFactor: factor, isFormula });
  if (typeof value === "number") {
    // Shown as a day, or as long as a telephone's number: no amount, whatever column it stands in.
    if (isMobileNumber(value) || (cell.format !== undefined && isDateFormat(cell.format))) return bare("unparsable");
    return numberReading(value, unitInFormat(cell.format), factor, isFormula);
  }
  if (value === null) return bare(isFormula ? "formula-no-value" : "blank");
  if (isCellError(value)) return { ...bare("error"), error: value.error };
  if (typeof value === "boolean") return bare("unparsable");
  const reading = factor === 1 && value.length <= LONGEST_REMEMBERED ? amountOfText(value) : readAmountText(value, factor);
  return isFormula ? { ...reading, isFormula } : reading;
}

/** Longer texts are seldom there twice. */
const LONGEST_REMEMBERED = 40;

/** In yuan: so the columns of every sheet are looked at, and most of their texts come again. */
const amountOfText = remembered((text) => readAmountText(text));

const EMPTY: AmountReading = {
  fen: null,
  form: "blank",
  unitInCell: null,
  unitFactor: 1,
  isRounded: false,
  range: null,
  sharedWithRow: null,
  factors: null,
  error: null,
  isFormula: false,
};

function isMobileNumber(value: number): boolean {
  return value >= 13_000_000_000 && value < 20_000_000_000 && Number.isInteger(value);
}

/** In one piece: most amounts are plain numbers, and a large sheet has many. */
function numberReading(value: number, unitInCell: number | null, factor: number, isFormula: boolean): AmountReading {
  const unitFactor = unitInCell ?? factor;
  const yuan = yuanOf(value, unitFactor);
  const fen = fenFromYuan(yuan);
  return {
    fen,
    form: fen === null ? "unparsable" : "number",
    unitInCell,
    unitFactor,
    isRounded: fen !== null && hasFractionOfFen(yuan),
    range: null,
    sharedWithRow: null,
    factors: null,
    error: null,
    isFormula,
  };
}

/** The reading of a row under a merged amount that counts on another row. */
export function mergedAmount(row: number, factor: number): AmountReading {
  return { ...EMPTY, form: "merged", unitFactor: factor, sharedWithRow: row };
}

/** Reads an amount from text alone (a total in a note, a 大写 line). */
export function readAmountText(text: string, factor = 1): AmountReading {
  const bare = (form: AmountForm): AmountReading => ({ ...EMPTY, form, unitFactor: factor });
  if (text.length > 4 * MAX_LENGTH) return bare("unparsable");
  if (FOOTNOTE_MARK.test(text)) return readAmountText(text.replace(FOOTNOTE_MARK, ""), factor);
  // An error pasted as text is an error all the same.
  if (/^\s*#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|N\/A)\s*$/i.test(text)) return { ...bare("error"), error: text.trim() };
  if (holdsSeveral(text)) return bare("unparsable");
  const listed = listedAmounts(text, factor);
  if (listed !== null) return listed.fen === null ? bare("unparsable") : { ...bare("computed"), ...listed };
  let lines = simplify(tidy(text.replace(/[\r\n]+/g, ","))).toLowerCase();
  if (lines === "") return bare("blank");
  if (lines.length > MAX_LENGTH) return bare("unparsable");
  // 二〇〇〇元: figures one by one, as in years. 2000元/年 is what the year costs.
  lines = lines.replace(DIGITS_IN_HAN, (_, first: string, rest: string) => String(digits(first + rest)));
  lines = lines.replace(PER_YEAR_END, "");
  const isTilde = /^[~～〜∼]/.test(lines);
  let rest = normalise(isTilde ? lines.slice(1) : lines);
  if (NO_AMOUNT.test(rest)) return bare("none");
  if ((AMOUNT_TO_COME.test(rest) && !/\d/.test(rest)) || AMOUNT_SCRUBBED.test(rest)) return bare("placeholder");
  rest = rest.replace(OWN_CURRENCY, "");
  if (rest === "") return bare("placeholder");
  if (FOREIGN_CURRENCY.test(rest)) return bare("currency");

  const changed = changedAmount(rest);
  const moved = changed && figure(changed.text, factor);
  if (changed && moved) return amount(moved.value, moved.unit, changed.isSure ? "text" : "approx", null);
  const about = withoutAbout(rest);
  const isAbout = isTilde || about !== rest;
  rest = about;
  const range = rangeOf(rest, factor);
  if (range) return { ...bare("range"), range: [range.low, range.high], unitInCell: range.unit };

  const whole = figure(rest, factor);
  if (whole) return amount(whole.value, whole.unit, isAbout ? "approx" : "text", null);
  const sum = computed(rest, factor);
  if (sum) return ofSum(sum);
  const stripped = withoutRemarks(rest);
  if (stripped !== null && stripped !== rest) {
    const clean = withoutAbout(stripped);
    const single = figure(clean, factor);
    if (single) return amount(single.value, single.unit, isAbout || clean !== stripped ? "approx" : "text", null);
    const product = computed(clean, factor);
    if (product) return ofSum(product);
  }
  return bare(AMOUNT_TO_COME.test(rest) ? "placeholder" : "unparsable");

  function ofSum({ factors, isAbout: isGuess, unit, value, worked }: Computed): AmountReading {
    const reading = amount(value, unit, isGuess || isAbout ? "approx" : "computed", factors);
    const workedFen = worked === undefined ? null : fenFromYuan(yuanOf(worked, unit ?? factor));
    return workedFen === null ? reading : { ...reading, workedFen };
  }

  function amount(value: number, unit: number | null, form: AmountForm, factors: readonly number[] | null): AmountReading {
    return withYuan({ ...bare(form), unitInCell: unit, unitFactor: unit ?? factor, factors }, value, unit ?? factor);
  }
}

/** 2000 3000: figures set apart by blanks are one number only in groups of three, 1 234 567, or a digit at a time; 2、300 numbers a list. */
function holdsSeveral(text: string): boolean {
  return [...text.matchAll(SPACED_FIGURES)].some(([run]) => {
    const parts = run.replace(/,(?=\D)/g, "").split(/\D*\s+/);
    if (/[.．]\s/.test(run)) return false;
    const isGrouped =
      /^\d{1,3}$/.test(parts[0]!) &&
      parts.slice(1).every((part, at) => /^\d{3}$/.test(at === parts.length - 2 ? part.replace(/\.\d*$/, "") : part));
    return !isGrouped && !(parts.length >= FEWEST_DIGITS && parts.every((part) => /^\d$/.test(part)));
  });
}

/** 2 0 0 0 is spaced for its looks. */
const FEWEST_DIGITS = 3;

/** 1、500元；2、300元, or a figure a line: their sum. Null where the text is no such list; `fen` null where a part of it is no figure. */
function listedAmounts(raw: string, factor: number): { readonly fen: Fen | null; readonly unitInCell: number | null } | null {
  const text = withoutNumbers(raw);
  const isNumbered =
    /^\s*(?:\d{1,2}\s*[、.．)）](?!\d)|[(（]\d{1,2}[)）]|[①-⑳])\s*\D/.test(text) ||
    /^\s*(?:1\s*[、.．)）]|[(（]1[)）]|①).+(?:2\s*[、.．)）]|[(（]2[)）]|②)/s.test(text);
  const parts = isNumbered
    ? text.split(/(?:^|[\s;；,，。])\d{1,2}\s*(?:[、)）]|[.．](?!\d))|[(（]\d{1,2}[)）]|[①-⑳]/)
    : text.split(/[\r\n]+/);
  const told = parts.map((part) => part.trim()).filter((part) => part !== "");
  if (told.length < 2 && !isNumbered) return null;
  let sum = 0;
  let unitInCell: number | null = null;
  for (const part of told) {
    const plain = normalise(
      simplify(tidy(part))
        .toLowerCase()
        .replace(/[;；,，。]+$/, "")
        .replace(OWN_CURRENCY, ""),
    );
    const one = figure(plain, factor);
    if (one === null) return isNumbered ? { fen: null, unitInCell: null } : null;
    unitInCell ??= one.unit;
    sum += yuanOf(one.value, one.unit ?? factor);
  }
  return { fen: told.length === 0 ? null : fenFromYuan(sum), unitInCell };
}

/** 1.1700元 over 2.500元: lines numbered from 1, of which no amount has three decimals or more. */
function withoutNumbers(text: string): string {
  const lines = text.split(/[\r\n;；]+/).filter((line) => line.trim() !== "");
  if (lines.length < 2) return text;
  const rest = lines.map((line, at) => new RegExp(`^\\s*${at + 1}\\s*[.．]\\s*(\\d.*)$`).exec(line)?.[1]);
  const isNumbered = rest.every((part) => part !== undefined && /^\d{3}|^\d+[.,]\d/.test(part));
  return isNumbered ? rest.join("\n") : text;
}

/** Integers below have no more than fifteen figures: there is nothing to round. */
const LONGEST_INTEGER = 1e15;

function yuanOf(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) && Math.abs(product) < LONGEST_INTEGER ? product : Number(product.toPrecision(15));
}

/** Applies the unit and rounds to 分; beyond the largest amount it is unparsable. */
function withYuan(reading: AmountReading, value: number, factor: number): AmountReading {
  const yuan = yuanOf(value, factor);
  const fen = fenFromYuan(yuan);
  if (fen === null) return { ...reading, form: "unparsable", fen: null, factors: null };
  return { ...reading, fen, isRounded: hasFractionOfFen(yuan) };
}

function normalise(text: string): string {
  return text
    .replace(/[‐-―−─━﹘~～〜∼]+/g, "-")
    .replace(TIMES_SIGN, "×")
    .replace(TIMES_X, "*")
    .replace(/、/g, ",")
    .replace(/[:：]/g, ":")
    .replace(/^['‘’`"“”]+|['‘’`"“”。;,:]+$/g, "");
}

function withoutAbout(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 3; turn++) {
    const next = rest.replace(ABOUT_BEFORE, "").replace(ABOUT_AFTER, "").replace(ABOUT_WITHIN, "");
    if (next === rest || next === "") break;
    rest = next;
  }
  return rest;
}

/** 1000-2000, 1-2万元, 3千至5千. */
function rangeOf(text: string, factor: number): { low: Fen; high: Fen; unit: number | null } | null {
  const parts = text.split(RANGE_SIGN);
  if (parts.length !== 2) return null;
  const high = figure(parts[1]!, factor);
  const low = figure(parts[0]!, factor);
  if (!low || !high) return null;
  const unit = high.unit ?? low.unit;
  // 2-3千元: the 千 is said once for both.
  const small = low.unit === null ? LOWER_OF_RANGE.exec(parts[1]!)?.[1] : undefined;
  if (small !== undefined) return rangeOf(`${parts[0]!}${small}-${parts[1]!}`, factor);
  const ends = [fenFromYuan(low.value * (low.unit ?? unit ?? factor)), fenFromYuan(high.value * (unit ?? factor))];
  if (ends[0] === null || ends[1] === null) return null;
  return { low: ends[0] as Fen, high: ends[1] as Fen, unit };
}

/** The one figure without its label and remarks; null when what stands around it may change it. */
function withoutRemarks(text: string): string | null {
  let rest = text;
  const trailing = /^([^()]+)\(([^()]*)\)$/.exec(rest);
  if (trailing)
    rest = TRAILING_UNIT.test(trailing[2]!) && /\d$/.test(trailing[1]!) ? trailing[1]! + trailing[2]! : trailing[1]!.replace(/,$/, "");
  const leading = /^\([^()\d]*\)(.+)$/.exec(rest);
  if (leading) rest = leading[1]!;
  const cut = /^(.+?)(?<!\d(?=,\d{3}))[,;。](?!\d{3}(?!\d))(.+)$/.exec(rest);
  if (cut) {
    if (!AMOUNT_REMARK.test(cut[2]!) && MONEY_IN_REMARK.test(cut[2]!)) return null;
    rest = cut[1]!;
  }
  const label = LABEL_BEFORE_FIGURE.exec(rest);
  if (label) {
    if (PER_WORD.test(label[1]!) || (!AMOUNT_LABEL.test(label[1]!) && !ABOUT_BEFORE.test(label[1]!))) return cut || trailing ? rest : null;
    rest = rest.slice(label[1]!.length);
  }
  const tail = AMOUNT_TAIL.exec(rest);
  if (tail && !PER_WORD.test(tail[2]!) && !OPEN_TAIL.test(tail[2]!) && !JIAO_FEN.test(tail[2]!)) rest = tail[1]!;
  return rest;
}

/** Yuan per unit where the number format itself shows one: 0.0"万元". Scaled formats (0!.0,万) show yuan as 万. */
function unitInFormat(format: string | undefined): number | null {
  if (format === undefined || !MONEY_FORMAT.test(format)) return null;
  const first = format.split(";")[0]!;
  if (/[!\\]\.|"\."|,"|,$|0,(?![0#])/.test(first)) return 1;
  return TEN_THOUSAND_FORMAT.test(first) ? 10_000 : THOUSAND_FORMAT.test(first) ? 1000 : 1;
}
