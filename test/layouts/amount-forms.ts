/** Amount forms: the ways a sum of money is written in one cell. */
import type { Chance } from "./chance";
import type { CellDraft } from "./draft";

export interface AmountText {
  readonly content: CellDraft | string | number;
  /** Codes that a clean workbook may give here. */
  readonly allowed?: readonly string[];
  /** A number that a SUM takes in. */
  readonly isNumber: boolean;
}

/** `yuan` is whole, or has two decimals where the form is a number. */
export type AmountForm = (yuan: number, chance: Chance) => AmountText;

export const FORMAL = "零壹贰叁肆伍陆柒捌玖";
const EVERYDAY = "零一二三四五六七八九";

/** 3200 → 三千二百; below 10,000 × 10,000 only where the digits allow. */
export function inHan(yuan: number, digits: string, units: readonly string[]): string {
  const text = String(yuan);
  let out = "";
  [...text].forEach((digit, at) => {
    const place = text.length - 1 - at;
    if (digit !== "0") out += digits[Number(digit)]! + units[place]!;
    else if (!out.endsWith(digits[0]!) && Number(text.slice(at)) > 0) out += digits[0]!;
  });
  return out;
}

const commas = (yuan: number): string => yuan.toLocaleString("en-US");
const text =
  (write: (yuan: number, chance: Chance) => string, ...allowed: string[]): AmountForm =>
  (yuan, chance) => ({
    content: write(yuan, chance),
    allowed,
    isNumber: false,
  });
const number =
  (format?: string): AmountForm =>
  (yuan) => ({ content: format ? { value: yuan, format } : yuan, isNumber: true });
const wide = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** 3200 → "0.32". */
export const inWan = (yuan: number): string => String(Math.round(yuan * 100) / 1_000_000);

export const AMOUNT_FORMS = {
  plain: number(),
  "format-commas": number("#,##0.00"),
  "format-yuan": number('#,##0"元"'),
  "format-currency": number('"¥"#,##0.00'),
  "text-yuan": text((yuan) => `${yuan}元`),
  "text-commas": text((yuan) => `${commas(yuan)}.00`),
  "text-digits": text((yuan) => String(yuan)),
  "format-accounting": number('_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '),
  "text-thousand": text((yuan) => (yuan % 1000 === 0 ? `${yuan / 1000}千元` : `${yuan}.00元`), "amount-unit-differs"),
  "text-wan": text((yuan) => `${inWan(yuan)}万元`, "amount-unit-differs"),
  "text-per-year": text((yuan) => `${yuan}元/年`),
  "text-currency": text((yuan, chance) => chance.pick([`￥${commas(yuan)}`, `人民币${yuan}元`, `¥${yuan}.00`, `RMB ${yuan}`])),
  "text-wide": text((yuan) => `${wide(String(yuan))}元`),
  "text-han": text((yuan) => `${inHan(yuan, EVERYDAY, ["", "十", "百", "千", "万"])}元`),
  "text-formal": text((yuan) => `${inHan(yuan, FORMAL, ["", "拾", "佰", "仟", "万"])}元整`),
  "text-digits-han": text((yuan) => `${[...String(yuan)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}元`),
  approximate: text((yuan, chance) => chance.pick([`约${yuan}元`, `约${yuan}`, `${yuan}元左右`, `预计${yuan}元`]), "amount-approx"),
} as const satisfies Record<string, AmountForm>;

export type AmountFormName = keyof typeof AMOUNT_FORMS;
