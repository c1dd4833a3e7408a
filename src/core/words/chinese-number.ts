/** chineseNumber: 贰仟伍佰, 一万二, 两千五 as numbers; the conversion itself is nzh's. */
import Nzh from "nzh";
import { LOWER_UNIT, PLAIN_FIGURES } from "./amount-words";

const FIGURES = /^[零一二三四五六七八九十百千万亿]{1,40}$/;
/** One group: at most one of each unit, in falling order, 零 where one is passed over. */
const GROUP = /^(?:零?[一二三四五六七八九]千)?(?:零?[一二三四五六七八九]百)?(?:零?[一二三四五六七八九]?十)?(?:零?[一二三四五六七八九])?$/;

/** Characters that plainFigures turns into those of FIGURES. */
export const FIGURE_CLASS = "零〇一二两三四五六七八九十百千万亿壹贰叁参肆伍陆柒捌玖拾佰仟廿卅";

/** A whole number in Chinese figures, as it is spoken: 12 → 十二. */
export function inFigures(number: number): string {
  return Nzh.cn.encodeS(number, { tenMin: true });
}

/** An amount of yuan in the figures of cheques: 12345.6 → 壹万贰仟叁佰肆拾伍元陆角整. */
export function moneyInWords(yuan: number): string {
  return Nzh.cn.toMoney(yuan, { outSymbol: false, unOmitYuan: true, forceZheng: true });
}

/** 12 or 十二 as a number; null when it is none. */
export function figureOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

/** A whole number written in Chinese figures; null when it is none (二二, 千二, 万). */
export function chineseNumber(text: string): number | null {
  let plain = [...text].map((character) => PLAIN_FIGURES[character] ?? character).join("");
  if (!FIGURES.test(plain)) return null;
  // 一万二 means 12,000: the last figure stands for the next unit down.
  const spoken = /([亿万千百])([一二三四五六七八九])$/.exec(plain);
  if (spoken && !plain.includes("零")) plain += LOWER_UNIT[spoken[1]!]!;
  const groups = plain.split(/[万亿]/);
  if (plain !== "零" && !groups.every((group, index) => GROUP.test(group) && (group !== "" || index === groups.length - 1))) return null;
  if (
    plain.indexOf("亿", plain.indexOf("万") + 1) > plain.indexOf("万") &&
    plain.includes("万") &&
    plain.indexOf("万") < plain.indexOf("亿")
  )
    return null;
  const number = Nzh.cn.decodeS(plain);
  const value = Number(number);
  return Number.isSafeInteger(value) ? value : null;
}
